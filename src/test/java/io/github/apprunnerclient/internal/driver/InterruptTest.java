package io.github.apprunnerclient.internal.driver;

import static io.github.apprunnerclient.internal.driver.Clients.CREATED;
import static io.github.apprunnerclient.internal.driver.Clients.createConnection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.AppRunnerClient;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** An interrupt ends a call at once in each of its phases, with the flag left set. */
public class InterruptTest {
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String MAY_EXIST = "The connection may have been made";

    private RawServer server;
    private Throwable failure;
    private boolean flagStillSet;

    @AfterEach
    void nothing_is_left_behind() {
        if (server != null) {
            server.close();
        }
        Patience.awaitNoClientThread();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = ".*_ASYNC")
    void a_flag_that_is_set_already_keeps_the_request_from_being_sent(Clients clients) {
        server = RawServer.replying(Clients.reply(CREATED));
        try (AppRunnerClient client = clients.client(server.uri())) {
            Thread.currentThread().interrupt();
            call(client);
        }

        assertAborted();
        assertThat(failure).hasMessageNotContaining(MAY_EXIST);
        assertThat(server.connections()).isZero();
    }

    @ParameterizedTest
    @MethodSource("heeding")
    @Shows(Promise.HEEDS_INTERRUPTS)
    void a_wait_for_the_status_line_ends(Clients clients) {
        server = new RawServer(Wire::readRequest);
        try (AppRunnerClient client = clients.client(server.uri())) {
            assertPromptlyInterrupted(client);
        }

        assertAborted();
        assertThat(failure).hasMessageContaining(MAY_EXIST);
        server.awaitNoConnection();
    }

    @ParameterizedTest
    @MethodSource("heeding")
    @Shows(Promise.HEEDS_INTERRUPTS)
    void a_wait_for_the_body_ends(Clients clients) {
        server = new RawServer(wire -> {
            wire.readRequest();
            wire.send("HTTP/1.1 200 OK\r\nx-amzn-RequestId: R1\r\nContent-Length: 100\r\n\r\n{\"Conn");
        });
        try (AppRunnerClient client = clients.client(server.uri())) {
            assertPromptlyInterrupted(client);
            server.awaitNoConnection(); // before close() closes it
        }

        assertAborted();
        assertThat(failure)
                .hasMessageContaining("The request succeeded (HTTP 200, request id R1), but its reply can't be read")
                .hasMessageContaining("The connection probably exists");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = ".*_ASYNC")
    void a_back_off_ends(Clients clients) {
        server = RawServer.replying("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
        try (AppRunnerClient client = clients.client(
                server.uri(),
                o -> o.retryStrategy(StandardRetryStrategy.builder()
                        .backoffStrategy(BackoffStrategy.fixedDelayWithoutJitter(LONG))
                        .build()))) {
            assertPromptlyInterrupted(client);
        }

        assertAborted();
        assertThat(failure.getSuppressed()).hasSize(1);
        assertThat(failure).hasMessageContaining(MAY_EXIST);
    }

    @ParameterizedTest
    @MethodSource("heeding")
    void a_call_with_time_outs_ends_as_well(Clients clients) {
        server = new RawServer(Wire::readRequest);
        try (AppRunnerClient client =
                clients.client(server.uri(), o -> o.apiCallTimeout(LONG).apiCallAttemptTimeout(LONG))) {
            assertPromptlyInterrupted(client);
        }

        assertAborted();
    }

    @ParameterizedTest
    @MethodSource("heeding")
    void the_client_is_as_good_as_new_afterwards(Clients clients) {
        server = new RawServer(Wire::readRequest, wire -> {
            wire.readRequest();
            wire.send(Clients.reply(CREATED));
        });
        try (AppRunnerClient client = clients.client(server.uri())) {
            interruptSoon(new AtomicLong());
            call(client);
            assertAborted();

            assertThat(createConnection(client).connection()).isNotNull();
        }
        assertThat(server.requests()).hasSize(2);
    }

    static Stream<Clients> heeding() {
        return Promise.keepers(Promise.HEEDS_INTERRUPTS).filter(Clients.blocking()::contains);
    }

    static Stream<SdkHttpClient.Builder<?>> notHeeding() {
        return Stream.of(
                UrlConnectionHttpClient.builder().socketTimeout(SHORT),
                Apache5HttpClient.builder().socketTimeout(SHORT));
    }

    @ParameterizedTest
    @MethodSource("notHeeding")
    @Shows(Promise.HEEDS_INTERRUPTS)
    void other_http_clients_heed_it_after_their_read_time_out_and_there_is_no_other_attempt(
            SdkHttpClient.Builder<?> httpClient) {
        server = new RawServer(Wire::readRequest);
        try (AppRunnerClient client = Clients.configure(
                        AppRunnerClient.builder().httpClientBuilder(httpClient), server.uri(), o -> {})
                .build()) {
            interruptSoon(new AtomicLong());
            call(client);
        }

        assertAborted();
        assertThat(failure).hasMessageContaining(MAY_EXIST);
        assertThat(server.requests()).hasSize(1);
    }

    private void assertPromptlyInterrupted(AppRunnerClient client) {
        Patience.assertPrompt(() -> {
            AtomicLong interruptedAt = new AtomicLong();
            interruptSoon(interruptedAt);
            call(client);
            return (System.nanoTime() - interruptedAt.get()) / 1_000_000;
        });
    }

    /** Once the request has been read, and what follows it has had the time to arrive. */
    private void interruptSoon(AtomicLong at) {
        Thread caller = Thread.currentThread();
        int earlier = server.requests().size();
        Thread interrupter = new Thread(() -> {
            server.awaitRequests(earlier + 1);
            Patience.sleep(150);
            at.set(System.nanoTime());
            caller.interrupt();
        });
        interrupter.setDaemon(true);
        interrupter.start();
    }

    private void call(AppRunnerClient client) {
        failure = catchThrowable(() -> createConnection(client));
        flagStillSet = Thread.interrupted();
    }

    private void assertAborted() {
        assertThat(failure).isInstanceOf(AbortedException.class).hasMessageStartingWith("Thread was interrupted");
        assertThat(flagStillSet).as("the interrupt flag").isTrue();
    }
}
