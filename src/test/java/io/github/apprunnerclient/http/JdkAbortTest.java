package io.github.apprunnerclient.http;

import static io.github.apprunnerclient.http.HttpCalls.execute;
import static io.github.apprunnerclient.http.HttpCalls.post;
import static io.github.apprunnerclient.http.HttpCalls.prepare;
import static io.github.apprunnerclient.http.HttpCalls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.internal.transport.Patience;
import io.github.apprunnerclient.internal.transport.RawServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;

/** {@code abort()} ends an exchange in every phase, and time-outs and a full buffer hold it in the others. */
class JdkAbortTest {
    private static final String HALF = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhe";

    @Test
    void before_the_request_is_sent() {
        try (RawServer server = afterRequest("");
                JdkHttpClient client = JdkHttpClient.create()) {
            ExecutableHttpRequest exchange = prepare(client, post(server.uri()));
            exchange.abort();

            assertThatThrownBy(exchange::call)
                    .isInstanceOf(InterruptedIOException.class)
                    .hasMessage("The exchange was aborted");
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void while_the_head_is_awaited() {
        assertAbortedInHead("");
    }

    @Test
    void within_the_head() {
        assertAbortedInHead("HTTP/1.1 200 OK\r\nContent-Le");
    }

    @Test
    void within_the_body() throws IOException {
        try (RawServer server = afterRequest(HALF);
                JdkHttpClient client = JdkHttpClient.create()) {
            ExecutableHttpRequest exchange = prepare(client, post(server.uri()));
            HttpExecuteResponse reply = exchange.call();
            abortSoon(exchange);

            assertThatThrownBy(() -> text(reply)).hasMessage("The exchange was aborted");
            server.awaitNoConnection();
        }
    }

    @Test
    void with_nobody_who_reads_the_body() throws IOException {
        try (RawServer server = afterRequest(HALF);
                JdkHttpClient client = JdkHttpClient.create()) {
            execute(client, server.uri()).responseBody().orElseThrow().close();

            server.awaitNoConnection();
        }
    }

    @Test
    void while_a_connection_is_made() throws IOException {
        try (FullServer server = new FullServer();
                JdkHttpClient client = JdkHttpClient.builder()
                        .connectTimeout(Duration.ofSeconds(30))
                        .build()) {
            ExecutableHttpRequest exchange = prepare(client, post(server.uri()));
            abortSoon(exchange);

            assertThatThrownBy(exchange::call).hasMessage("The exchange was aborted");
        }
    }

    @Test
    void a_connection_that_is_not_made_in_time_is_a_connect_time_out() throws IOException {
        try (FullServer server = new FullServer();
                JdkHttpClient client = JdkHttpClient.builder()
                        .connectTimeout(Duration.ofMillis(200))
                        .build()) {
            assertThatThrownBy(() -> execute(client, server.uri()))
                    .isInstanceOf(SocketTimeoutException.class)
                    .hasMessage("Connect timed out");
        }
    }

    @Test
    void an_interrupt_ends_it_with_the_flag_left_set() {
        try (RawServer server = afterRequest("");
                JdkHttpClient client = JdkHttpClient.create()) {
            Thread caller = Thread.currentThread();
            soon(caller::interrupt);

            Throwable failure = catchThrowable(() -> execute(client, server.uri()));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure).isInstanceOf(InterruptedIOException.class);
            server.awaitNoConnection();
        }
    }

    @Test
    void an_abort_that_interrupts_its_caller_takes_the_interrupt_back() {
        assertAbortedInHead("");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    /** The JDK holds some buffers, the sockets hold some more; the rest stays with the server. */
    @Test
    void a_body_that_nobody_reads_is_not_received() throws Exception {
        long[] sent = new long[1];
        try (RawServer server = new RawServer(wire -> {
                    wire.readRequest();
                    wire.send("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n");
                    String piece = "x".repeat(100_000);
                    for (int i = 0; i < 1_000; i++) {
                        wire.send(piece);
                        sent[0] += piece.length();
                    }
                });
                JdkHttpClient client = JdkHttpClient.create()) {
            InputStream body = execute(client, server.uri()).responseBody().orElseThrow();
            long before = -1;
            while (before != sent[0]) {
                before = sent[0];
                Patience.sleep(200);
            }

            assertThat(sent[0]).isLessThan(50_000_000);
            assertThat(body.available()).isLessThan(200_000);
        }
    }

    private static void assertAbortedInHead(String sent) {
        try (RawServer server = afterRequest(sent);
                JdkHttpClient client = JdkHttpClient.create()) {
            ExecutableHttpRequest exchange = prepare(client, post(server.uri()));
            soon(() -> {
                server.awaitRequests(1);
                Patience.sleep(50);
                exchange.abort();
            });

            assertThatThrownBy(exchange::call).hasMessage("The exchange was aborted");
            server.awaitNoConnection();
        }
    }

    private static void abortSoon(ExecutableHttpRequest exchange) {
        soon(exchange::abort);
    }

    private static void soon(Runnable action) {
        Thread thread = new Thread(() -> {
            Patience.sleep(150);
            action.run();
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static RawServer afterRequest(String text) {
        return new RawServer(wire -> {
            wire.readRequest();
            wire.send(text);
        });
    }

    /** Takes no more connections, and refuses none. */
    private static final class FullServer implements AutoCloseable {
        private final ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final List<Socket> waiting = new ArrayList<>();

        FullServer() throws IOException {
            for (int i = 0; i < 5; i++) {
                Socket socket = new Socket();
                waiting.add(socket);
                try {
                    socket.connect(new InetSocketAddress(listener.getInetAddress(), listener.getLocalPort()), 100);
                } catch (SocketTimeoutException full) {
                    return;
                }
            }
        }

        URI uri() {
            return URI.create("http://127.0.0.1:" + listener.getLocalPort());
        }

        @Override
        public void close() throws IOException {
            for (Socket socket : waiting) {
                socket.close();
            }
            listener.close();
        }
    }
}
