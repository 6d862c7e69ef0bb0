package io.github.apprunnerclient.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.internal.protocol.Operation;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ReplyReaderTest {

    @Test
    void a_compressed_reply_is_read() throws IOException {
        CreateConnectionResponse response = readCompressed(ScriptedService.CREATED);

        assertThat(response.connection().connectionName()).isEqualTo("my-connection");
    }

    @Test
    void a_compressed_reply_may_hold_no_more_than_any_other() {
        assertThatThrownBy(() -> readCompressed("{" + " ".repeat(HttpReply.MAX_BODY) + "}"))
                .isInstanceOf(IOException.class)
                .hasMessage("it is longer than 1048576 bytes");
    }

    @Test
    void a_compressed_reply_may_hold_as_much_as_any_other() throws IOException {
        String body = "{" + " ".repeat(HttpReply.MAX_BODY - 2) + "}";

        assertThat(readCompressed(body).connection()).isNull();
    }

    @Test
    void an_empty_reply_that_says_it_is_compressed_is_an_empty_reply() throws IOException {
        assertThat(read(new byte[0]).connection()).isNull();
    }

    /** Header, data or trailer: the JDK's own exception has a message for one of them. */
    @Test
    void a_compressed_reply_that_is_cut_anywhere_says_so() throws IOException {
        byte[] whole = compressed(ScriptedService.CREATED);
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);

            assertThatThrownBy(() -> read(cut)).as("%s bytes", length).hasMessage("its compressed data ends early");
        }
    }

    private static CreateConnectionResponse readCompressed(String body) throws IOException {
        return read(compressed(body));
    }

    private static byte[] compressed(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static CreateConnectionResponse read(byte[] compressed) throws IOException {
        return ReplyReader.read(
                new HttpReply(ScriptedService.head(200, "Content-Encoding", "gzip"), compressed, null),
                new Operation<CreateConnectionRequest, CreateConnectionResponse>("CreateConnection"));
    }
}
