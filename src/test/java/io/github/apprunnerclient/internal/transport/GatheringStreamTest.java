package io.github.apprunnerclient.internal.transport;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GatheringStreamTest {
    private final List<String> writes = new ArrayList<>();
    private final GatheringStream stream = new GatheringStream(new OutputStream() {
        @Override
        public void write(int octet) {
            throw new AssertionError("one octet at a time");
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            writes.add(new String(bytes, offset, length, US_ASCII));
        }
    });

    @Test
    void what_is_held_goes_out_with_what_is_written_next() throws IOException {
        hold("head ");
        assertThat(writes).isEmpty();

        write("body");

        assertThat(writes).containsExactly("head body");
    }

    @Test
    void what_is_held_goes_out_once() throws IOException {
        hold("head ");
        write("body");
        write(" more");
        stream.release();

        assertThat(writes).containsExactly("head body", " more");
    }

    @Test
    void what_is_held_can_be_sent_alone() throws IOException {
        hold("head");
        stream.release();

        assertThat(writes).containsExactly("head");
    }

    @Test
    void what_is_too_long_to_be_gathered_goes_out_in_order() throws IOException {
        String body = "b".repeat(4093);
        hold("head");
        write(body);

        assertThat(writes).containsExactly("head", body);
    }

    @Test
    void what_is_too_long_to_be_held_goes_out_at_once() throws IOException {
        String head = "h".repeat(4097);
        hold(head);
        write("body");

        assertThat(writes).containsExactly(head, "body");
    }

    @Test
    void the_bytes_may_be_changed_after_they_have_been_held() throws IOException {
        byte[] reused = "head ".getBytes(US_ASCII);
        stream.hold(reused, 0, reused.length);
        reused[0] = 'd';
        write("body");

        assertThat(writes).containsExactly("head body");
    }

    private void hold(String text) throws IOException {
        stream.hold(text.getBytes(US_ASCII), 0, text.length());
    }

    private void write(String text) throws IOException {
        stream.write(text.getBytes(US_ASCII), 0, text.length());
    }
}
