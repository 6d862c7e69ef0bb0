package io.github.apprunnerclient.internal.http;

import static io.github.apprunnerclient.internal.http.HttpCalls.REPLY;
import static io.github.apprunnerclient.internal.http.HttpCalls.execute;
import static io.github.apprunnerclient.internal.http.HttpCalls.post;
import static io.github.apprunnerclient.internal.http.HttpCalls.prepare;
import static io.github.apprunnerclient.internal.http.HttpCalls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.CONNECTION_ACQUIRE_TIMEOUT;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.MAX_CONNECTIONS;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.READ_TIMEOUT;

import io.github.apprunnerclient.internal.driver.Patience;
import io.github.apprunnerclient.internal.driver.RawServer;
import io.github.apprunnerclient.internal.driver.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.HttpMetric;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.metrics.MetricCollection;
import software.amazon.awssdk.metrics.MetricCollector;
import software.amazon.awssdk.metrics.SdkMetric;
import software.amazon.awssdk.utils.AttributeMap;

/** As many connections as may be, whatever becomes of the exchanges. */
class ConnectionPoolTest {
    private static final int TIMES = 200;

    private final RawServer server = RawServer.replying(REPLY);

    @Test
    void there_are_no_more_connections_than_may_be() throws IOException {
        try (server;
                SdkHttpClient client = client(2, Duration.ofMillis(100))) {
            execute(client, server.uri());
            text(execute(client, server.uri()));
            HttpExecuteResponse second = execute(client, server.uri());

            assertThatThrownBy(() -> execute(client, server.uri()))
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("No connection was free within 100 ms: all 2 are in use");

            assertThat(text(second)).isEqualTo("hello");
            assertThat(text(client, server.uri())).isEqualTo("hello");
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void who_waits_for_a_connection_is_served_in_turn() throws Exception {
        try (server;
                SdkHttpClient client = client(1, HttpCalls.SECONDS)) {
            HttpExecuteResponse first = execute(client, server.uri());
            List<Thread> waiters = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                URI uri = server.uri().resolve("/" + i);
                waiters.add(HttpCalls.start(() -> catchThrowable(() -> text(client, uri))));
                awaitWaiters(client, i + 1);
            }
            text(first);
            for (Thread waiter : waiters) {
                waiter.join();
            }
        }

        assertThat(server.requests().subList(1, 6))
                .extracting(request -> request.substring(0, 7))
                .containsExactly("POST /0", "POST /1", "POST /2", "POST /3", "POST /4");
    }

    @Test
    void who_has_given_up_is_not_served() throws IOException {
        try (server;
                SdkHttpClient client = client(1, Duration.ofMillis(20))) {
            HttpExecuteResponse first = execute(client, server.uri());
            for (int i = 0; i < 3; i++) {
                catchThrowable(() -> execute(client, server.uri()));
            }
            assertThat(metric(client, HttpMetric.PENDING_CONCURRENCY_ACQUIRES)).isZero();
            text(first);

            assertThat(text(client, server.uri())).isEqualTo("hello");
        }
    }

    @Test
    void close_ends_the_wait_for_a_connection() throws Exception {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        try (server) {
            SdkHttpClient client = client(1, Duration.ofSeconds(60));
            HttpExecuteResponse first = execute(client, server.uri());
            Thread waiter = HttpCalls.start(() -> failure.set(catchThrowable(() -> execute(client, server.uri()))));
            awaitWaiters(client, 1);

            client.close();

            waiter.join(30_000);
            assertThat(failure.get()).isInstanceOf(IOException.class).hasMessage("This HTTP client has been closed");
            assertThat(text(first)).isEqualTo("hello");
            Patience.until(HttpCalls.SECONDS, "no open connection", () -> server.openConnections() == 0);
        }
    }

    @Test
    void a_closed_client_says_so() throws IOException {
        try (server) {
            SdkHttpClient client = HttpCalls.client();
            client.close();
            client.close();

            assertThatThrownBy(() -> execute(client, server.uri()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("This HTTP client has been closed");
        }
        assertThat(server.connections()).isZero();
    }

    @Test
    void it_says_what_it_is_and_how_busy_in_metrics() throws IOException {
        try (server;
                SdkHttpClient client = client(3, HttpCalls.SECONDS)) {
            text(client, server.uri());
            execute(client, server.uri());
            HttpExecuteResponse second = execute(client, server.uri());
            text(second);

            MetricCollection metrics = metrics(client);
            assertThat(metrics.metricValues(HttpMetric.HTTP_CLIENT_NAME)).containsExactly(client.clientName());
            assertThat(metrics.metricValues(HttpMetric.MAX_CONCURRENCY)).containsExactly(3);
            assertThat(metrics.metricValues(HttpMetric.LEASED_CONCURRENCY)).containsExactly(1);
            assertThat(metrics.metricValues(HttpMetric.AVAILABLE_CONCURRENCY)).containsExactly(1);
            assertThat(metrics.metricValues(HttpMetric.PENDING_CONCURRENCY_ACQUIRES))
                    .containsExactly(0);
        }
    }

    private interface Action {
        void run(SdkHttpClient client, URI uri) throws IOException;
    }

    private record Failing(String name, RawServer.Script script, Action action) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Failing> failures() {
        RawServer.Script half = sending("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhe");
        RawServer.Script none = wire -> {};
        return Stream.of(
                new Failing("refused", none, (client, uri) -> text(client, RawServer.nowhere())),
                new Failing("unknown host", none, (client, uri) -> text(client, URI.create("http://host.invalid/"))),
                new Failing(
                        "no TLS",
                        Wire::close,
                        (client, uri) ->
                                text(client, URI.create("https" + uri.toString().substring(4)))),
                new Failing("closed", Wire::close, HttpCalls::text),
                new Failing("reset", Wire::reset, HttpCalls::text),
                new Failing("no reply", none, HttpCalls::text),
                new Failing("bad head", sending("nonsense\r\n"), HttpCalls::text),
                new Failing("bad headers", sending("HTTP/1.1 200\r\nA B: c\r\n\r\n"), HttpCalls::text),
                new Failing("half a body", half, HttpCalls::text),
                new Failing("a body that is left", half, (client, uri) -> {
                    execute(client, uri).responseBody().orElseThrow().close();
                    throw new IOException();
                }),
                new Failing("a body that is aborted", half, (client, uri) -> {
                    execute(client, uri).responseBody().orElseThrow().abort();
                    throw new IOException();
                }),
                new Failing("aborted with the body unread", half, (client, uri) -> {
                    ExecutableHttpRequest exchange = prepare(client, post(uri));
                    exchange.call();
                    exchange.abort();
                    exchange.abort();
                    throw new IOException();
                }),
                new Failing("aborted before", none, (client, uri) -> {
                    ExecutableHttpRequest exchange = prepare(client, post(uri));
                    exchange.abort();
                    exchange.call();
                }),
                new Failing("interrupted before", none, (client, uri) -> {
                    Thread.currentThread().interrupt();
                    try {
                        execute(client, uri);
                    } finally {
                        assertThat(Thread.interrupted()).isTrue();
                    }
                }),
                new Failing("a bad header", none, (client, uri) -> sendWith(client, uri, "A B", "c")),
                new Failing("another length", none, (client, uri) -> sendWith(client, uri, "Content-Length", "9")),
                new Failing("content that breaks", none, (client, uri) -> content(client, uri, new IOException())),
                new Failing("content that throws", none, (client, uri) -> content(client, uri, new RuntimeException())),
                new Failing(
                        "an Error in content", none, (client, uri) -> content(client, uri, new StackOverflowError())));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void every_failure_gives_its_connection_back(Failing failing) throws IOException {
        AttributeMap options = AttributeMap.builder()
                .put(MAX_CONNECTIONS, 2)
                .put(
                        READ_TIMEOUT,
                        failing.name.matches("no reply|half a body") ? Duration.ofMillis(5) : HttpCalls.SECONDS)
                .build();
        try (server;
                RawServer failingServer = new RawServer(failing.script);
                SdkHttpClient client = HttpCalls.client(options)) {
            for (int i = 0; i < TIMES; i++) {
                assertThat(catchThrowable(() -> failing.action.run(client, failingServer.uri())))
                        .isNotNull();
            }
            assertThat(metric(client, HttpMetric.LEASED_CONCURRENCY)).isZero();
            assertThat(metric(client, HttpMetric.AVAILABLE_CONCURRENCY)).isZero();
            Patience.until(HttpCalls.SECONDS, "no open connection", () -> failingServer.openConnections() == 0);
        }
    }

    private static RawServer.Script sending(String text) {
        return wire -> {
            wire.readRequest();
            wire.send(text);
        };
    }

    private static void sendWith(SdkHttpClient client, URI uri, String header, String value) throws IOException {
        prepare(client, post(uri).toBuilder().putHeader(header, value).build()).call();
    }

    private static void content(SdkHttpClient client, URI uri, Throwable failure) throws IOException {
        prepare(client, post(uri), () -> new InputStream() {
                    @Override
                    public int read() throws IOException {
                        if (failure instanceof IOException e) {
                            throw e;
                        }
                        if (failure instanceof RuntimeException e) {
                            throw e;
                        }
                        throw (Error) failure;
                    }
                })
                .call();
    }

    private static SdkHttpClient client(int connections, Duration acquireTimeout) {
        return HttpCalls.client(AttributeMap.builder()
                .put(MAX_CONNECTIONS, connections)
                .put(CONNECTION_ACQUIRE_TIMEOUT, acquireTimeout)
                .build());
    }

    private static void awaitWaiters(SdkHttpClient client, int count) {
        Patience.until(
                HttpCalls.SECONDS,
                count + " waiters",
                () -> metric(client, HttpMetric.PENDING_CONCURRENCY_ACQUIRES) == count);
    }

    private static int metric(SdkHttpClient client, SdkMetric<Integer> metric) {
        return metrics(client).metricValues(metric).get(0);
    }

    private static MetricCollection metrics(SdkHttpClient client) {
        MetricCollector collector = MetricCollector.create("test");
        client.prepareRequest(HttpExecuteRequest.builder()
                .request(post(RawServer.nowhere()))
                .metricCollector(collector)
                .build());
        return collector.collect();
    }
}
