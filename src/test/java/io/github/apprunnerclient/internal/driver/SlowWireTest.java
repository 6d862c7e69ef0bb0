package io.github.apprunnerclient.internal.driver;

import static io.github.apprunnerclient.internal.driver.Clients.CREATED;
import static io.github.apprunnerclient.internal.driver.Clients.createConnection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.AppRunnerClient;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** Replies that do not arrive in time. The caller is back within 50 milliseconds of the limit all the same. */
public class SlowWireTest {
    private static final long SHORTEST_LIMIT = 100;
    private static final long LONGEST_LIMIT = 2_000;
    private static final String MAY_EXIST = "The connection may have been made";
    private static final String PROBABLY_EXISTS = "The connection probably exists";
    private static final String HEAD = "HTTP/1.1 200 OK\r\nx-amzn-RequestId: R1\r\n";

    private static final String SUCCEEDED =
            "The request succeeded (HTTP 200, request id R1), but its reply can't be read";

    private RawServer server;
    private long limit;
    private Throwable failure;
    private int sent;

    @AfterEach
    void nothing_is_left_behind() {
        server.close();
        Patience.awaitNoClientThread();
    }

    static Stream<Arguments> withoutAHead() {
        return forEachClient(
                Promise.ENDS_A_HEAD,
                script("a stall before the status line", wire -> {}),
                script("a trickled status line", wire -> wire.trickle(Clients.reply(CREATED), 50)),
                script("an interim reply, and then nothing", wire -> wire.send("HTTP/1.1 100 Continue\r\n\r\n")),
                script("a reply after the limit", wire -> {
                    wire.awaitClose();
                    wire.send(Clients.reply(CREATED));
                }));
    }

    static Stream<Arguments> withAHead() {
        return forEachClient(
                Promise.ENDS_A_BODY,
                script("a stalled body", wire -> wire.send(HEAD + "Content-Length: 100\r\n\r\n{\"Conn")),
                script("no byte of the body", wire -> wire.send(HEAD + "Content-Length: 100\r\n\r\n")),
                script("a trickled body", wire -> {
                    wire.send(HEAD + "Content-Length: 100\r\n\r\n");
                    wire.trickle("{\"Connection\"".repeat(7), 50);
                }),
                script("a stalled chunked body", wire -> wire.send(HEAD + "Transfer-Encoding: chunked\r\n\r\n9\r\n{")),
                script("a trickled chunked body", wire -> {
                    wire.send(HEAD + "Transfer-Encoding: chunked\r\n\r\n64\r\n");
                    wire.trickle("{\"Connection\"".repeat(7), 50);
                }),
                script("a stalled body without a length", wire -> wire.send(HEAD + "\r\n{\"Conn")));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("withoutAHead")
    @Shows(Promise.ENDS_A_HEAD)
    void the_calls_limit_ends_a_wait_for_the_reply(Clients clients, RawServer.Script script) {
        slowly(clients, script, ClientOverrideConfiguration.Builder::apiCallTimeout, 1, MAY_EXIST);

        assertThat(failure)
                .isInstanceOf(ApiCallTimeoutException.class)
                .hasMessageStartingWith("Client execution did not complete before the specified timeout configuration: "
                        + limit + " millis")
                .hasMessageContaining(MAY_EXIST);
        assertThat(sent).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("withoutAHead")
    @Shows(Promise.ENDS_A_HEAD)
    void the_attempts_limit_ends_each_wait_for_the_reply(Clients clients, RawServer.Script script) {
        slowly(clients, script, ClientOverrideConfiguration.Builder::apiCallAttemptTimeout, 2, MAY_EXIST);

        assertThat(failure)
                .isInstanceOf(ApiCallAttemptTimeoutException.class)
                .hasMessageStartingWith("HTTP request execution did not complete before the specified timeout"
                        + " configuration: " + limit + " millis")
                .hasMessageContaining("(SDK Attempt Count: 2)")
                .hasMessageContaining(MAY_EXIST);
        assertThat(sent).isEqualTo(2);
    }

    static Stream<Arguments> withHalfAHead() {
        return forEachClient(
                Promise.ENDS_A_HEAD,
                script("trickled headers", wire -> {
                    wire.send("HTTP/1.1 200 OK\r\n");
                    wire.trickle("X-Slow: ".repeat(20), 50);
                }),
                script("headers that stall", wire -> wire.send(HEAD + "Content-Len")));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("withHalfAHead")
    @Shows(Promise.ENDS_A_HEAD)
    void the_attempts_limit_ends_a_wait_for_the_headers_and_a_status_that_was_seen_counts(
            Clients clients, RawServer.Script script) {
        boolean seesStatus = clients == Clients.DEFAULT || clients == Clients.DEFAULT_ASYNC;
        int attempts = seesStatus ? 1 : 2;
        String said = seesStatus ? "The request succeeded (HTTP 200, " : MAY_EXIST;
        slowly(clients, script, ClientOverrideConfiguration.Builder::apiCallAttemptTimeout, attempts, said);

        assertThat(failure)
                .isInstanceOf(ApiCallAttemptTimeoutException.class)
                .hasMessageContaining(said)
                .hasMessageContaining("(SDK Attempt Count: " + attempts + ")");
        assertThat(sent).isEqualTo(attempts);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("withAHead")
    @Shows(Promise.ENDS_A_BODY)
    void the_calls_limit_ends_a_wait_for_the_body(Clients clients, RawServer.Script script) {
        slowly(clients, script, ClientOverrideConfiguration.Builder::apiCallTimeout, 1, SUCCEEDED);

        assertSucceededUnread(ApiCallTimeoutException.class);
        assertThat(sent).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("withAHead")
    @Shows(Promise.ENDS_A_BODY)
    void the_attempts_limit_ends_a_wait_for_the_body_and_nothing_is_repeated(Clients clients, RawServer.Script script) {
        slowly(clients, script, ClientOverrideConfiguration.Builder::apiCallAttemptTimeout, 1, SUCCEEDED);

        assertSucceededUnread(ApiCallAttemptTimeoutException.class);
        assertThat(sent).isEqualTo(1);
    }

    @Test
    @Shows(Promise.ENDS_A_BODY)
    void url_connection_client_ends_a_wait_for_the_body_after_its_read_time_out() {
        server = new RawServer(wire -> {
            wire.readRequest();
            wire.send(HEAD + "Content-Length: 100\r\n\r\n{");
        });
        // The head has to arrive within the call's limit, on a busy machine, too.
        Duration limit = Duration.ofSeconds(2);
        Duration readTimeout = limit.multipliedBy(2);
        try (AppRunnerClient client = Clients.configure(
                        AppRunnerClient.builder()
                                .httpClientBuilder(
                                        UrlConnectionHttpClient.builder().socketTimeout(readTimeout)),
                        server.uri(),
                        o -> o.apiCallTimeout(limit))
                .build()) {
            long start = System.nanoTime();
            failure = catchThrowable(() -> createConnection(client));

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(limit.plusSeconds(1));
        }
        assertSucceededUnread(ApiCallTimeoutException.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NETTY_ASYNC") // It takes the interim reply for the reply.
    void a_reply_that_is_slow_but_in_time_is_read(Clients clients) {
        server = new RawServer(wire -> {
            wire.readRequest();
            wire.send("HTTP/1.1 100 Continue\r\n\r\n");
            wire.trickle(Clients.reply(CREATED), 3);
        });
        try (AppRunnerClient client = clients.client(
                server.uri(),
                o -> o.apiCallTimeout(Duration.ofSeconds(20)).apiCallAttemptTimeout(Duration.ofSeconds(19)))) {
            assertThat(createConnection(client).connection().connectionName()).isEqualTo("my-connection");
        }
        assertThat(server.requests()).hasSize(1);
    }

    private void slowly(
            Clients clients,
            RawServer.Script script,
            BiConsumer<ClientOverrideConfiguration.Builder, Duration> limited,
            int attempts,
            String said) {
        server = new RawServer(wire -> {
            wire.readRequest();
            script.run(wire);
        });
        Patience.assertPrompt(() -> {
            // A busy machine may not even send a request, or its reply, before the limit: such a try shows nothing.
            limit = Math.max(SHORTEST_LIMIT, Math.min(2 * limit, LONGEST_LIMIT));
            try (AppRunnerClient client =
                    clients.client(server.uri(), o -> limited.accept(o, Duration.ofMillis(limit)))) {
                int before = server.requests().size();
                long start = System.nanoTime();
                failure = catchThrowable(() -> createConnection(client));
                long late = (System.nanoTime() - start) / 1_000_000 - attempts * limit;
                sent = arrivedSince(before, attempts);
                server.awaitNoConnection();
                return sent == attempts && failure.getMessage().contains(said) ? late : Long.MAX_VALUE;
            }
        });
    }

    private int arrivedSince(int before, int expected) {
        for (int i = 0; i < 20 && server.requests().size() - before < expected; i++) {
            Patience.sleep(5);
        }
        return server.requests().size() - before;
    }

    private void assertSucceededUnread(Class<?> type) {
        assertThat(failure).isInstanceOf(type).hasMessageContaining(SUCCEEDED).hasMessageContaining(PROBABLY_EXISTS);
    }

    private static Named<RawServer.Script> script(String name, RawServer.Script script) {
        return Named.of(name, script);
    }

    @SafeVarargs
    private static Stream<Arguments> forEachClient(Promise promise, Named<RawServer.Script>... scripts) {
        return Promise.keepers(promise)
                .flatMap(clients -> Stream.of(scripts)
                        // Netty's takes an interim reply for the reply.
                        .filter(script -> clients != Clients.NETTY_ASYNC
                                || !script.getName().startsWith("an interim reply"))
                        .map(script -> Arguments.of(clients, script)));
    }
}
