package io.github.apprunnerclient.internal.driver;

import static io.github.apprunnerclient.internal.driver.Clients.createConnection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.AppRunnerClient;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** Limits and {@code close()} are as quick as the HTTP client's {@code abort()}. */
class StubbornHttpClientTest {
    private static final Duration LIMIT = Duration.ofMillis(200);

    private StubbornHttpClient httpClient;
    private Throwable failure;
    private boolean flagged;

    @AfterEach
    void no_thread_outlives_the_exchanges() {
        httpClient.release();
        Patience.awaitNoClientThread();
    }

    @ParameterizedTest
    @EnumSource
    void the_calls_limit_aborts_the_request(StubbornHttpClient.StallsIn phase) {
        Patience.assertPrompt(() -> {
            try (AppRunnerClient client =
                    client(StubbornHttpClient.heedingAbort(phase), o -> o.apiCallTimeout(LIMIT))) {
                return lateness(client, LIMIT.toMillis());
            }
        });
        assertThat(failure).isInstanceOf(ApiCallTimeoutException.class);
    }

    @ParameterizedTest
    @EnumSource
    void one_that_cannot_be_aborted_is_waited_for_and_its_whole_reply_is_worth_more_than_the_limit(
            StubbornHttpClient.StallsIn phase) {
        Duration limit = Duration.ofSeconds(1); // It is to stall before.
        try (AppRunnerClient client = client(phase, o -> o.apiCallTimeout(limit))) {
            StubbornHttpClient stalling = httpClient;
            Thread other = new Thread(() -> {
                stalling.awaitStall();
                Patience.sleep(limit.toMillis() + 100);
                stalling.release();
            });
            other.start();
            failure = catchThrowable(() -> createConnection(client));
        }
        assertThat(failure).isNull();
    }

    /** As in the SDK, so that HTTP clients made for it end: such as wait for a future, or sleep. */
    @Test
    void the_calls_limit_interrupts_one_that_heeds_nothing_else_and_takes_the_interrupt_back() {
        httpClient = new StubbornHttpClient(StubbornHttpClient.StallsIn.HEAD);
        SdkHttpClient sleeping = new SdkHttpClient() {
            @Override
            public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
                return new ExecutableHttpRequest() {
                    @Override
                    public HttpExecuteResponse call() throws IOException {
                        try {
                            Thread.sleep(60_000);
                            throw new IOException("nobody interrupted this for a minute");
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                            throw new InterruptedIOException("interrupted");
                        }
                    }

                    @Override
                    public void abort() {}
                };
            }

            @Override
            public void close() {}
        };
        try (AppRunnerClient client = Clients.configure(
                        AppRunnerClient.builder().httpClient(sleeping),
                        URI.create("http://127.0.0.1:1"),
                        o -> o.apiCallTimeout(LIMIT))
                .build()) {
            assertThat(catchThrowable(() -> createConnection(client))).isInstanceOf(ApiCallTimeoutException.class);
        }
        assertThat(Thread.interrupted()).as("the interrupt flag").isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void an_interrupt_stays_flagged_until_the_http_client_returns(StubbornHttpClient.StallsIn phase) {
        Thread caller = Thread.currentThread();
        try (AppRunnerClient client = client(phase, o -> {})) {
            latenessAfter(client, () -> {
                caller.interrupt();
                httpClient.release();
            });
        }
        assertThat(flagged).as("the interrupt flag").isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void close_aborts_the_request(StubbornHttpClient.StallsIn phase) {
        Patience.assertPrompt(() -> {
            AppRunnerClient client = client(StubbornHttpClient.heedingAbort(phase), o -> {});
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
            httpClient.release();
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
            httpClient.release();
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
