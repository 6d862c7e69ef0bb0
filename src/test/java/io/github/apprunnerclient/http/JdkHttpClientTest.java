package io.github.apprunnerclient.http;

import static io.github.apprunnerclient.http.HttpCalls.REPLY;
import static io.github.apprunnerclient.http.HttpCalls.execute;
import static io.github.apprunnerclient.http.HttpCalls.post;
import static io.github.apprunnerclient.http.HttpCalls.prepare;
import static io.github.apprunnerclient.http.HttpCalls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.internal.transport.Patience;
import io.github.apprunnerclient.internal.transport.RawServer;
import io.github.apprunnerclient.internal.transport.Wire;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpMetric;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.metrics.MetricCollector;

/** What the client over java.net.http promises to any client of the SDK, besides the contract of all transports. */
class JdkHttpClientTest {
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final String HALF = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhe";

    @AfterEach
    void no_thread_is_left() {
        Patience.until(
                Duration.ofSeconds(5),
                "no thread of a client",
                () -> Thread.getAllStackTraces().keySet().stream()
                        .map(Thread::getName)
                        .noneMatch(name -> name.endsWith("SelectorManager") || name.startsWith("jdk-http-client")));
    }

    @Test
    void a_redirect_is_a_reply_like_any_other() throws IOException {
        try (RawServer server = RawServer.replying(
                        "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n");
                JdkHttpClient client = JdkHttpClient.create()) {
            assertThat(execute(client, server.uri()).httpResponse().statusCode())
                    .isEqualTo(302);
        }
    }

    @Test
    void a_body_that_stalls_ends_with_the_read_time_out() {
        try (RawServer server = afterRequest(HALF);
                JdkHttpClient client =
                        JdkHttpClient.builder().readTimeout(SHORT).build()) {
            assertThatThrownBy(() -> text(client, server.uri())).isInstanceOf(SocketTimeoutException.class);
            server.awaitNoConnection();
        }
    }

    @Test
    void a_head_that_stalls_ends_with_the_read_time_out() {
        try (RawServer server = afterRequest("");
                JdkHttpClient client =
                        JdkHttpClient.builder().readTimeout(SHORT).build()) {
            assertThatThrownBy(() -> execute(client, server.uri())).isInstanceOf(SocketTimeoutException.class);
            server.awaitNoConnection();
        }
    }

    @Test
    void a_head_that_stalls_ends_with_the_attempt_time_out() {
        try (RawServer server = afterRequest("");
                JdkHttpClient client =
                        JdkHttpClient.builder().attemptTimeout(SHORT).build()) {
            assertThatThrownBy(() -> execute(client, server.uri())).isInstanceOf(HttpTimeoutException.class);
            server.awaitNoConnection();
        }
    }

    @Test
    void a_body_that_trickles_ends_with_the_attempt_time_out() {
        try (RawServer server = new RawServer(wire -> {
                    wire.readRequest();
                    wire.send("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n");
                    wire.trickle("x".repeat(5000), 20);
                });
                JdkHttpClient client =
                        JdkHttpClient.builder().attemptTimeout(SHORT).build()) {
            assertThatThrownBy(() -> text(client, server.uri())).isInstanceOf(HttpTimeoutException.class);
            server.awaitNoConnection();
        }
    }

    @Test
    void close_closes_the_connections() throws IOException {
        try (RawServer server = RawServer.replying(REPLY)) {
            JdkHttpClient client = JdkHttpClient.create();
            text(client, server.uri());
            assertThat(server.openConnections()).isEqualTo(1);

            client.close();

            server.awaitNoConnection();
            assertThatThrownBy(() -> execute(client, server.uri()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("This HTTP client has been closed");
        }
    }

    @Test
    void a_header_that_the_JDK_lets_nobody_set_is_refused_and_not_told_the_value_of() {
        assertRefused("X-Amz-Security-Token", "tok\nen");
        assertRefused("Host", "another.example");
        assertRefused("Connection", "close");
    }

    @Test
    void a_body_too_long_to_hold_is_sent_while_it_is_read() throws IOException {
        byte[] bytes = "0123456789".repeat(100_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        try (RawServer server = RawServer.replying(REPLY);
                JdkHttpClient client = JdkHttpClient.create()) {
            SdkHttpRequest request = post(server.uri()).toBuilder()
                    .putHeader("Content-Length", String.valueOf(bytes.length))
                    .build();

            assertThat(text(client.prepareRequest(HttpExecuteRequest.builder()
                                    .request(request)
                                    .contentStreamProvider(
                                            ContentStreamProvider.fromInputStream(new ByteArrayInputStream(bytes)))
                                    .build())
                            .call()))
                    .isEqualTo("hello");
            assertThat(server.requests().get(0))
                    .endsWith(new String(bytes, java.nio.charset.StandardCharsets.US_ASCII));
        }
    }

    @Test
    void it_says_what_it_is_in_metrics() throws IOException {
        MetricCollector metrics = MetricCollector.create("test");
        try (RawServer server = RawServer.replying(REPLY);
                JdkHttpClient client = JdkHttpClient.create()) {
            client.prepareRequest(HttpExecuteRequest.builder()
                            .request(post(server.uri()))
                            .contentStreamProvider(ContentStreamProvider.fromUtf8String("hi"))
                            .metricCollector(metrics)
                            .build())
                    .call();
        }

        assertThat(metrics.collect().metricValues(HttpMetric.HTTP_CLIENT_NAME)).containsExactly("Jdk");
        assertThat(metrics.collect().metricValues(HttpMetric.LEASED_CONCURRENCY))
                .containsExactly(1);
    }

    private static void assertRefused(String header, String value) {
        try (RawServer server = RawServer.replying(REPLY);
                JdkHttpClient client = JdkHttpClient.create()) {
            SdkHttpRequest request =
                    post(server.uri()).toBuilder().putHeader(header, value).build();

            assertThatThrownBy(() -> prepare(client, request).call())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(header)
                    .hasMessageNotContaining(value)
                    .hasNoCause();
            assertThat(server.requests()).isEmpty();
        }
    }

    private static RawServer afterRequest(String text) {
        return new RawServer((Wire wire) -> {
            wire.readRequest();
            wire.send(text);
        });
    }
}
