package io.github.apprunnerclient.internal.http;

import static io.github.apprunnerclient.internal.http.HttpCalls.execute;
import static io.github.apprunnerclient.internal.http.HttpCalls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.internal.driver.Patience;
import io.github.apprunnerclient.internal.driver.RawServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.utils.AttributeMap;

/** How long a connection, a handshake and the next bytes of a reply are awaited. */
class TimeOutTest {
    private static final Duration SHORT = Duration.ofMillis(100);

    /** Long enough for a busy server to say before what it has to say. */
    private static final Duration LONGER = Duration.ofSeconds(1);

    private RawServer server;
    private Duration limit;
    private long started;

    @AfterEach
    void close() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void a_connection_that_is_not_made_in_time_fails() throws IOException {
        try (FullListener listener = new FullListener(InetAddress.getLoopbackAddress(), 0);
                SdkHttpClient client = client(SdkHttpConfigurationOption.CONNECTION_TIMEOUT, SHORT)) {
            assertThatThrownBy(() -> execute(client, listener.uri()))
                    .isInstanceOf(SocketTimeoutException.class)
                    .hasMessage("Connect timed out");
            assertInTime();
        }
    }

    @Test
    void a_handshake_that_stalls_fails() {
        server = new RawServer(wire -> {});
        try (SdkHttpClient client = client(SdkHttpConfigurationOption.TLS_NEGOTIATION_TIMEOUT, SHORT)) {
            URI uri = URI.create("https://localhost:" + server.uri().getPort());

            assertThatThrownBy(() -> execute(client, uri))
                    .isInstanceOf(SocketTimeoutException.class)
                    .hasMessage("Read timed out");
            assertInTime();
            assertClosed();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_reply_that_does_not_come_fails(Transport transport) {
        server = transport.server(wire -> wire.readRequest());
        try (SdkHttpClient client = client(SdkHttpConfigurationOption.READ_TIMEOUT, LONGER)) {
            assertThatThrownBy(() -> execute(client, server.uri()))
                    .isInstanceOf(SocketTimeoutException.class)
                    .hasMessage("Read timed out");
            assertInTime();
            assertClosed();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_head_that_stalls_fails_with_its_status(Transport transport) {
        server = transport.server(wire -> {
            wire.readRequest();
            wire.send("HTTP/1.1 201 Created\r\nContent-Le");
        });
        try (SdkHttpClient client = client(SdkHttpConfigurationOption.READ_TIMEOUT, LONGER)) {
            Throwable failure = catchThrowable(() -> execute(client, server.uri()));

            assertThat(failure).isInstanceOf(UnreadableReplyException.class).hasMessage("Read timed out");
            assertThat(((UnreadableReplyException) failure).statusCode()).isEqualTo(201);
            assertInTime();
            assertClosed();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_body_that_stalls_fails(Transport transport) throws IOException {
        server = transport.server(wire -> {
            wire.readRequest();
            wire.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhe");
        });
        try (SdkHttpClient client = client(SdkHttpConfigurationOption.READ_TIMEOUT, LONGER)) {
            HttpExecuteResponse response = execute(client, server.uri());

            assertThatThrownBy(() -> text(response))
                    .isInstanceOf(SocketTimeoutException.class)
                    .hasMessage("Read timed out");
            assertInTime();
            assertClosed();
        }
    }

    @Test
    void a_reply_that_trickles_is_awaited_for_as_long_as_something_comes() throws IOException {
        server = HttpCalls.afterRequest(wire -> wire.trickle(HttpCalls.REPLY, 10));
        try (SdkHttpClient client = client(SdkHttpConfigurationOption.READ_TIMEOUT, LONGER)) {
            assertThat(text(client, server.uri())).isEqualTo("hello");
        }
    }

    private SdkHttpClient client(SdkHttpConfigurationOption<Duration> option, Duration value) {
        started = System.nanoTime();
        limit = value;
        return Transport.client(AttributeMap.builder().put(option, value).build());
    }

    private void assertInTime() {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
        assertThat(elapsed).isBetween(limit, limit.plusSeconds(30));
    }

    private void assertClosed() {
        Patience.until(HttpCalls.SECONDS, "no open connection", () -> server.openConnections() == 0);
    }
}
