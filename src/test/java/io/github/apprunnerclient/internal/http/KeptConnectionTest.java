package io.github.apprunnerclient.internal.http;

import static io.github.apprunnerclient.internal.http.HttpCalls.REPLY;
import static io.github.apprunnerclient.internal.http.HttpCalls.post;
import static io.github.apprunnerclient.internal.http.HttpCalls.prepare;
import static io.github.apprunnerclient.internal.http.HttpCalls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.internal.driver.Patience;
import io.github.apprunnerclient.internal.driver.RawServer;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    @ParameterizedTest
    @EnumSource
    void a_request_is_sent_once_though_its_kept_connection_breaks(IdleConnectionTest.End end) throws IOException {
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

    private static void await(CountDownLatch event) {
        try {
            assertThat(event.await(30, TimeUnit.SECONDS)).isTrue();
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
        server = new RawServer(
                wire -> {
                    wire.readRequest();
                    wire.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhe");
                },
                SERVE);
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
