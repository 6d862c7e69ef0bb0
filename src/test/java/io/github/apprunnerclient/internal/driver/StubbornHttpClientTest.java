package io.github.apprunnerclient.internal.driver;

import static io.github.apprunnerclient.internal.driver.Clients.createConnection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.AppRunnerClient;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * Callers with a limit are back in time whatever their HTTP client does; without one, interrupts and {@code close()} are as
 * quick as its {@code abort()}.
 */
class StubbornHttpClientTest {
    private static final Duration LIMIT = Duration.ofMillis(200);

    private StubbornHttpClient httpClient;
    private Throwable failure;
    private boolean flagged;

    @AfterEach
    void no_thread_outlives_the_exchanges() {
        httpClient.letGo();
        Patience.awaitNoClientThread();
    }

    @ParameterizedTest
    @EnumSource
    void the_calls_limit_holds(StubbornHttpClient.StallsIn phase) {
        try (AppRunnerClient client = client(phase, o -> o.apiCallTimeout(LIMIT))) {
            Patience.assertPrompt(() -> lateness(client, LIMIT.toMillis()));
        }
        assertThat(failure).isInstanceOf(ApiCallTimeoutException.class);
    }

    @ParameterizedTest
    @EnumSource
    void the_attempts_limit_holds(StubbornHttpClient.StallsIn phase) {
        int attempts = phase == StubbornHttpClient.StallsIn.BODY ? 1 : 2;
        try (AppRunnerClient client = client(phase, o -> o.apiCallAttemptTimeout(LIMIT))) {
            Patience.assertPrompt(() -> lateness(client, attempts * LIMIT.toMillis()));
        }
        assertThat(failure)
                .isInstanceOf(ApiCallAttemptTimeoutException.class)
                .hasMessageContaining("(SDK Attempt Count: " + attempts + ")");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PREPARATION") // There is nothing to abort yet.
    void an_interrupt_aborts_the_request(StubbornHttpClient.StallsIn phase) {
        Thread caller = Thread.currentThread();
        Patience.assertPrompt(() -> {
            try (AppRunnerClient client = client(StubbornHttpClient.heedingAbort(phase), o -> {})) {
                return latenessAfter(client, caller::interrupt);
            }
        });
        assertThat(failure).isInstanceOf(AbortedException.class);
    }

    @ParameterizedTest
    @EnumSource
    void an_interrupt_stays_flagged_until_one_that_can_not_be_aborted_comes_back(StubbornHttpClient.StallsIn phase) {
        Thread caller = Thread.currentThread();
        try (AppRunnerClient client = client(phase, o -> {})) {
            latenessAfter(client, () -> {
                caller.interrupt();
                httpClient.letGo();
            });
        }
        assertThat(flagged).as("the interrupt flag").isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void an_interrupt_is_heeded_at_once_in_a_call_with_a_limit(StubbornHttpClient.StallsIn phase) {
        Thread caller = Thread.currentThread();
        try (AppRunnerClient client = client(phase, o -> o.apiCallTimeout(Duration.ofMinutes(1)))) {
            Patience.assertPrompt(() -> latenessAfter(client, caller::interrupt));
        }
        assertThat(failure).isInstanceOf(AbortedException.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PREPARATION") // There is nothing to abort yet.
    void close_aborts_the_request(StubbornHttpClient.StallsIn phase) {
        Patience.assertPrompt(() -> {
            AppRunnerClient client = client(StubbornHttpClient.heedingAbort(phase), o -> {});
            return latenessAfter(client, client::close);
        });
        assertClosed();
    }

    @ParameterizedTest
    @EnumSource
    void close_is_heeded_at_once_in_a_call_with_a_limit(StubbornHttpClient.StallsIn phase) {
        Patience.assertPrompt(() -> {
            AppRunnerClient client = client(phase, o -> o.apiCallTimeout(Duration.ofMinutes(1)));
            return latenessAfter(client, client::close);
        });
        assertClosed();
    }

    @ParameterizedTest
    @EnumSource
    void close_does_not_wait_for_the_http_client(StubbornHttpClient.StallsIn phase) {
        Patience.assertPrompt(() -> {
            AppRunnerClient client = client(phase, o -> {});
            Thread caller = new Thread(() -> catchThrowable(() -> createConnection(client)));
            caller.start();
            httpClient.awaitStall();
            long start = System.nanoTime();
            client.close();
            long took = (System.nanoTime() - start) / 1_000_000;
            httpClient.letGo();
            return took;
        });
    }

    private void assertClosed() {
        assertThat(failure)
                .isInstanceOf(SdkClientException.class)
                .hasMessageStartingWith("This client was closed before the call was over");
        assertThat(failure.getMessage())
                .containsAnyOf("The connection may have been made", "The connection probably exists");
    }

    private AppRunnerClient client(
            StubbornHttpClient.StallsIn phase, Consumer<ClientOverrideConfiguration.Builder> overrides) {
        return client(new StubbornHttpClient(phase), overrides);
    }

    private AppRunnerClient client(
            StubbornHttpClient stalling, Consumer<ClientOverrideConfiguration.Builder> overrides) {
        if (httpClient != null) {
            httpClient.letGo();
        }
        httpClient = stalling;
        return Clients.configure(
                        AppRunnerClient.builder().httpClient(httpClient), URI.create("http://127.0.0.1:1"), overrides)
                .build();
    }

    private long lateness(AppRunnerClient client, long expectedMillis) {
        long start = System.nanoTime();
        failure = catchThrowable(() -> createConnection(client));
        return (System.nanoTime() - start) / 1_000_000 - expectedMillis;
    }

    /** How long the caller is still held after {@code event}, which comes while the HTTP client stalls. */
    private long latenessAfter(AppRunnerClient client, Runnable event) {
        StubbornHttpClient stalling = httpClient;
        AtomicLong at = new AtomicLong();
        Thread other = new Thread(() -> {
            stalling.awaitStall();
            Patience.sleep(50);
            at.set(System.nanoTime());
            event.run();
        });
        other.start();
        failure = catchThrowable(() -> createConnection(client));
        long late = (System.nanoTime() - at.get()) / 1_000_000;
        flagged = Thread.interrupted();
        return late;
    }
}
