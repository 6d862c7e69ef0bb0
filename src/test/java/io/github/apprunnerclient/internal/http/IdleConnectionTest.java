package io.github.apprunnerclient.internal.http;

import static io.github.apprunnerclient.internal.http.HttpCalls.REPLY;
import static io.github.apprunnerclient.internal.http.HttpCalls.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.internal.driver.Patience;
import io.github.apprunnerclient.internal.driver.RawServer;
import io.github.apprunnerclient.internal.driver.Wire;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.http.SdkHttpClient;

/** What its server does with a connection that is idle decides whether it is used again. */
class IdleConnectionTest {
    private static final RawServer.Script SERVE = RawServer.always(REPLY);
    private static final String WRONG = REPLY.replace("hello", "wrong");

    private final CountDownLatch replied = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private RawServer server;

    @AfterEach
    void close() {
        server.close();
    }

    static Stream<Arguments> replies_with_more() {
        return Stream.of(
                        REPLY,
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
                        "HTTP/1.1 204 No Content\r\n\r\n",
                        "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
                .flatMap(reply -> Arrays.stream(Transport.values()).map(transport -> Arguments.of(transport, reply)));
    }

    @ParameterizedTest
    @MethodSource("replies_with_more")
    void bytes_beyond_a_reply_close_the_connection(Transport transport, String reply) throws IOException {
        server = transport.server(afterRequest(wire -> wire.send(reply + WRONG)), SERVE);
        try (SdkHttpClient client = Transport.client()) {
            text(client, server.uri());

            Patience.until(HttpCalls.SECONDS, "no open connection", () -> server.openConnections() == 0);
        }
    }

    static Stream<Arguments> sizes() {
        return Arrays.stream(Transport.values())
                .flatMap(transport ->
                        IntStream.of(1, 100, 8191, 8192, 8193, 20_000).mapToObj(size -> Arguments.of(transport, size)));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void bytes_on_an_idle_connection_close_it(Transport transport, int size) throws IOException {
        String bytes = WRONG.repeat(size / WRONG.length() + 1).substring(0, size);
        server = transport.server(afterReply(wire -> wire.send(bytes)), SERVE);

        assertNextIsServedAnew();
    }

    @Test
    void TLS_records_without_data_leave_an_idle_connection_usable() throws IOException {
        RawServer.Script rekey = afterReply(wire -> wire.tls().startHandshake());
        server = Transport.TLS_1_3.server(wire -> {
            rekey.run(wire);
            SERVE.run(wire);
        });
        try (SdkHttpClient client = Transport.client()) {
            callAndAwait(client);

            assertThat(text(client, server.uri())).isEqualTo("hello");
            assertThat(text(client, server.uri())).isEqualTo("hello");
        }
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void TLS_records_with_data_after_those_without_close_an_idle_connection() throws IOException {
        server = Transport.TLS_1_3.server(
                afterReply(wire -> {
                    wire.tls().startHandshake();
                    wire.send(WRONG);
                }),
                SERVE);

        assertNextIsServedAnew();
    }

    enum End {
        CLOSE(Wire::close),
        /** Over TLS, without close_notify. */
        CUT_OFF(Wire::cutOff),
        RESET(Wire::reset);

        final RawServer.Script script;

        End(RawServer.Script script) {
            this.script = script;
        }
    }

    static Stream<Arguments> ends() {
        return Arrays.stream(Transport.values())
                .flatMap(transport -> Arrays.stream(End.values())
                        .flatMap(end ->
                                IntStream.of(0, 1, 10, 100).mapToObj(millis -> Arguments.of(transport, end, millis))));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void a_connection_that_its_server_has_ended_is_not_used(Transport transport, End end, int millis)
            throws IOException {
        server = transport.server(
                afterReply(wire -> {
                    wire.pause(millis);
                    end.script.run(wire);
                }),
                SERVE);

        assertNextIsServedAnew();
    }

    /** The first request has got its reply, and something happens then. */
    private RawServer.Script afterReply(RawServer.Script script) {
        return afterRequest(wire -> {
            wire.send(REPLY);
            replied.await();
            script.run(wire);
        });
    }

    private RawServer.Script afterRequest(RawServer.Script script) {
        return wire -> {
            wire.readRequest();
            script.run(wire);
            done.countDown();
        };
    }

    private void assertNextIsServedAnew() throws IOException {
        try (SdkHttpClient client = Transport.client()) {
            callAndAwait(client);

            assertThat(text(client, server.uri())).isEqualTo("hello");
        }
        assertThat(server.requests()).hasSize(2);
        assertThat(server.connections()).isEqualTo(2);
    }

    private void callAndAwait(SdkHttpClient client) throws IOException {
        text(client, server.uri());
        replied.countDown();
        await(done);
    }

    private static void await(CountDownLatch event) {
        try {
            assertThat(event.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
