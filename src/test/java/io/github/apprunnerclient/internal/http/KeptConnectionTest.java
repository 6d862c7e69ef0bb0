package io.github.apprunnerclient.internal.http;

import static io.github.apprunnerclient.internal.http.HttpCalls.REPLY;
import static io.github.apprunnerclient.internal.http.HttpCalls.post;
import static io.github.apprunnerclient.internal.http.HttpCalls.prepare;
import static io.github.apprunnerclient.internal.http.HttpCalls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.internal.driver.Patience;
import io.github.apprunnerclient.internal.driver.RawServer;
import io.github.apprunnerclient.internal.driver.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.utils.AttributeMap;

/** Connections that are kept for the next request, as long as nothing speaks against it. */
class KeptConnectionTest {
    private static final RawServer.Script SERVE = RawServer.always(REPLY);
    private static final String WRONG = REPLY.replace("hello", "wrong");

    private final CountDownLatch replied = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private RawServer server;

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void requests_share_a_connection(Transport transport) throws IOException {
        server = transport.server(SERVE);
        try (SdkHttpClient client = Transport.client()) {
            for (int i = 0; i < 3; i++) {
                assertThat(text(client, server.uri())).isEqualTo("hello");
            }
        }

        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void servers_do_not_share_connections() throws IOException {
        server = new RawServer(SERVE);
        try (RawServer other = RawServer.replying(WRONG);
                SdkHttpClient client = Transport.client()) {
            assertThat(text(client, server.uri())).isEqualTo("hello");
            assertThat(text(client, other.uri())).isEqualTo("wrong");
        }
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

        assertNextIsServedAnew();
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

    @ParameterizedTest
    @EnumSource
    void a_request_is_sent_once_though_its_kept_connection_breaks(End end) throws IOException {
        for (Transport transport : Transport.values()) {
            server = transport.server(
                    wire -> {
                        wire.readRequest();
                        wire.send(REPLY);
                        wire.readByte();
                        end.script.run(wire);
                    },
                    SERVE);
            try (SdkHttpClient client = Transport.client()) {
                text(client, server.uri());

                assertThat(catchThrowable(() -> text(client, server.uri()))).isInstanceOf(IOException.class);
                assertThat(server.connections()).isEqualTo(1);

                assertThat(text(client, server.uri())).isEqualTo("hello");
            }
            server.close();
        }
    }

    @Test
    void a_connection_that_was_idle_for_too_long_is_closed() throws IOException {
        assertClosedAfter(SdkHttpConfigurationOption.CONNECTION_MAX_IDLE_TIMEOUT);
    }

    @Test
    void a_connection_that_is_too_old_is_closed() throws IOException {
        assertClosedAfter(SdkHttpConfigurationOption.CONNECTION_TIME_TO_LIVE);
    }

    @Test
    void a_body_that_is_left_costs_its_connection() throws IOException {
        assertLeft(AbortableInputStream::close);
    }

    @Test
    void a_body_that_is_aborted_costs_its_connection() throws IOException {
        assertLeft(AbortableInputStream::abort);
    }

    @Test
    void an_abort_after_the_end_of_a_reply_does_not_end_the_next_exchange() throws Exception {
        server = new RawServer(wire -> {
            wire.readRequest();
            wire.send(REPLY);
            wire.readRequest();
            replied.countDown();
            done.await();
            wire.send(REPLY);
        });
        try (SdkHttpClient client = Transport.client()) {
            ExecutableHttpRequest first = prepare(client, post(server.uri()));
            text(first.call());
            HttpCalls.start(() -> {
                await(replied);
                first.abort();
                done.countDown();
            });

            assertThat(text(client, server.uri())).isEqualTo("hello");
        }
        assertThat(server.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void close_closes_idle_connections(Transport transport) throws IOException {
        server = transport.server(SERVE);
        SdkHttpClient client = Transport.client();
        text(client, server.uri());
        assertThat(server.openConnections()).isEqualTo(1);

        client.close();

        Patience.until(HttpCalls.SECONDS, "no open connection", () -> server.openConnections() == 0);
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
            assertThat(event.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void assertClosedAfter(SdkHttpConfigurationOption<Duration> limit) throws IOException {
        server = new RawServer(SERVE);
        AttributeMap options =
                AttributeMap.builder().put(limit, Duration.ofMillis(50)).build();
        try (SdkHttpClient client = Transport.client(options)) {
            text(client, server.uri());
            Patience.sleep(60);
            text(client, server.uri());

            assertThat(server.connections()).isEqualTo(2);
            Patience.until(HttpCalls.SECONDS, "one open connection", () -> server.openConnections() == 1);
        }
    }

    private interface Leave {
        void on(AbortableInputStream body) throws IOException;
    }

    private void assertLeft(Leave leave) throws IOException {
        server =
                new RawServer(afterRequest(wire -> wire.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhe")), SERVE);
        try (SdkHttpClient client = HttpCalls.client(SdkHttpConfigurationOption.MAX_CONNECTIONS, 1)) {
            try (AbortableInputStream body =
                    HttpCalls.execute(client, server.uri()).responseBody().orElseThrow()) {
                assertThat(body.read()).isEqualTo('h');
                leave.on(body);

                Patience.until(HttpCalls.SECONDS, "no open connection", () -> server.openConnections() == 0);
                assertThat(text(client, server.uri())).isEqualTo("hello");
                assertThat(catchThrowable(body::read)).isInstanceOf(IOException.class);
            }
        }
    }
}
