package io.github.apprunnerclient.internal.transport;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;

/** What becomes of requests over kept connections when {@code HttpURLConnection} does this and that with them. */
final class KeptSocketTest {
    private static final boolean STREAMED = true;
    private static final String DOUBTFUL = "The server may have closed this kept connection";

    private final Set<KeptSocket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong nanos = new AtomicLong(42);
    private ServerSocket listener;
    private final List<String> records = new ArrayList<>();
    private KeptSocket socket;
    private GatheringSslSocket tls;
    private Socket peer;
    private OutputStream out;

    @BeforeEach
    void connect() throws IOException {
        listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        socket = another();
        open.add(socket);
        socket.connect(listener.getLocalSocketAddress());
        peer = listener.accept();
        peer.setSoTimeout(10_000);
        tls = new GatheringSslSocket(new WithoutTls(socket, records), socket);
        out = tls.getOutputStream();
    }

    @AfterEach
    void disconnect() throws IOException {
        socket.close();
        peer.close();
        listener.close();
    }

    @Test
    void a_request_goes_out_over_a_connection_that_has_just_been_used() throws IOException {
        receive('x');
        send(!STREAMED, () -> write("head", "body"));

        assertThat(arrived(8)).isEqualTo("headbody");
    }

    @Test
    void a_head_leaves_in_one_record_with_its_body() throws IOException {
        send(STREAMED, () -> write("head", "body", " and more"));

        assertThat(records).containsExactly("headbody", " and more");
    }

    @Test
    void the_next_request_over_a_connection_leaves_in_one_record_too() throws IOException {
        send(STREAMED, () -> write("head", "body"));
        receive('x');
        send(!STREAMED, () -> write("head", "body"));

        assertThat(records).containsExactly("headbody", "headbody");
    }

    @Test
    void a_head_waits_for_its_body() throws IOException {
        send(STREAMED, () -> write("head"));

        assertThat(records).isEmpty();
    }

    @Test
    void a_head_goes_out_before_its_reply_is_waited_for() throws IOException {
        receive('x');
        send(STREAMED, () -> {
            write("head");
            peer.getOutputStream().write('!');
            assertThat(tls.getInputStream().read()).isEqualTo('!');
        });

        assertThat(arrived(4)).isEqualTo("head");
    }

    @Test
    void nothing_goes_out_over_a_connection_that_has_been_idle_for_a_second() throws IOException {
        receive('x');
        nanos.addAndGet(1_000_000_000);
        send(!STREAMED, () -> assertThatThrownBy(() -> write("head")).hasMessage(DOUBTFUL));

        assertThat(peer.getInputStream().read()).isEqualTo(-1);
        assertThat(open).isEmpty();
    }

    @Test
    void nothing_goes_out_over_a_connection_where_the_server_has_said_a_last_word() throws IOException {
        receive('x');
        peer.getOutputStream().write('!');
        while (socket.getInputStream().available() == 0) {
            Thread.onSpinWait();
        }
        send(!STREAMED, () -> assertThatThrownBy(() -> write("head")).hasMessage(DOUBTFUL));

        assertThat(open).isEmpty();
    }

    @Test
    void the_look_at_a_connection_is_left_to_the_jdk_where_that_looks() throws IOException {
        receive('x');
        nanos.addAndGet(1_000_000_000);
        send(STREAMED, () -> write("head", "body"));

        assertThat(arrived(8)).isEqualTo("headbody");
    }

    @Test
    void a_new_connection_is_had_while_nothing_has_been_sent() throws IOException {
        receive('x');
        nanos.addAndGet(1_000_000_000);
        send(!STREAMED, () -> {
            assertThatThrownBy(() -> write("head")).hasMessage(DOUBTFUL);
            UrlConnectionRequest.opens(another());
        });
    }

    @Test
    void a_new_connection_to_send_a_request_again_is_not_had() throws IOException {
        receive('x');
        send(!STREAMED, () -> {
            write("head", "body");
            KeptSocket again = another();
            open.add(again);
            assertThatThrownBy(() -> UrlConnectionRequest.opens(again))
                    .isInstanceOf(SocketException.class)
                    .hasMessage("The connection ended without a reply");
        });

        assertThat(open).containsExactly(socket);
    }

    @Test
    void what_broke_a_connection_is_said_where_the_request_would_be_sent_again() throws IOException {
        receive('x');
        send(!STREAMED, () -> {
            write("head", "body");
            peer.setSoLinger(true, 0);
            peer.close();
            SocketException reset = readFailure();
            assertThatThrownBy(() -> UrlConnectionRequest.opens(another())).isSameAs(reset);
        });
    }

    @Test
    void a_connection_is_idle_when_its_request_is_over() throws IOException {
        assertThat(socket.isIdle()).isFalse();
        UrlConnectionRequest request = request(STREAMED, () -> write("head", "body"));
        request.call();
        receive('x');
        assertThat(socket.isIdle()).isFalse();

        request.finished();

        assertThat(socket.isIdle()).isTrue();
    }

    @Test
    void a_connection_is_not_idle_when_another_request_has_got_it_already() throws IOException {
        UrlConnectionRequest request = request(STREAMED, () -> write("head", "body"));
        request.call();
        receive('x');
        send(!STREAMED, () -> write("head", "body"));

        request.finished();

        assertThat(socket.isIdle()).isFalse();
    }

    @Test
    void a_closed_socket_is_forgotten() throws IOException {
        socket.close();

        assertThat(open).isEmpty();
    }

    private KeptSocket another() {
        return new KeptSocket(open, nanos::get);
    }

    private void receive(int octet) throws IOException {
        peer.getOutputStream().write(octet);
        assertThat(socket.getInputStream().read()).isEqualTo(octet);
    }

    private SocketException readFailure() {
        try {
            throw new AssertionError("read " + socket.getInputStream().read());
        } catch (SocketException e) {
            return e;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void write(String... parts) throws IOException {
        for (String part : parts) {
            out.write(part.getBytes(US_ASCII), 0, part.length());
        }
    }

    private String arrived(int length) throws IOException {
        return new String(peer.getInputStream().readNBytes(length), US_ASCII);
    }

    private void send(boolean streamed, Sending sending) throws IOException {
        request(streamed, sending).call();
    }

    private static UrlConnectionRequest request(boolean streamed, Sending sending) throws MalformedURLException {
        HttpExecuteRequest withoutBody = HttpExecuteRequest.builder()
                .request(SdkHttpFullRequest.builder()
                        .method(SdkHttpMethod.POST)
                        .protocol("https")
                        .host("localhost")
                        .build())
                .build();
        return new UrlConnectionRequest(new Script(sending), withoutBody, streamed, null);
    }

    private interface Sending {
        void run() throws IOException;
    }

    /** Takes a record for each write, as TLS does. */
    private static final class WithoutTls extends DelegatingSslSocket {
        private final Socket socket;
        private final List<String> records;

        WithoutTls(Socket socket, List<String> records) {
            super(null);
            this.socket = socket;
            this.records = records;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return socket.getInputStream();
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new FilterOutputStream(socket.getOutputStream()) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    records.add(new String(bytes, offset, length, US_ASCII));
                    out.write(bytes, offset, length);
                }
            };
        }
    }

    private static final class Script extends HttpURLConnection {
        private final Sending sending;

        Script(Sending sending) throws MalformedURLException {
            super(new URL("https://localhost/"));
            this.sending = sending;
        }

        @Override
        public void connect() {}

        @Override
        public int getResponseCode() throws IOException {
            sending.run();
            return HTTP_NO_CONTENT;
        }

        @Override
        public String getHeaderField(int index) {
            return null;
        }

        @Override
        public String getResponseMessage() {
            return "No Content";
        }

        @Override
        public void disconnect() {}

        @Override
        public boolean usingProxy() {
            return false;
        }
    }
}
