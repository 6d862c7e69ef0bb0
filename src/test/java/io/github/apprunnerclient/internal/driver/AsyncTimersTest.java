package io.github.apprunnerclient.internal.driver;

import static io.github.apprunnerclient.internal.driver.Clients.createConnection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

/** What times the waits of an asynchronous call. */
class AsyncTimersTest {
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofHours(1);

    private final ManualHttpClient http = new ManualHttpClient();
    private final ScheduledThreadPoolExecutor given = new ScheduledThreadPoolExecutor(1);

    @AfterEach
    void no_thread_is_left() {
        given.shutdownNow();
        Patience.awaitNoClientThread();
    }

    @Test
    void a_time_out_is_timed_by_the_executor_that_was_given() throws InterruptedException {
        try (AppRunnerAsyncClient client = client(SHORT)) {
            CompletableFuture<CreateConnectionResponse> call = createConnection(client);

            assertThat(AsyncCallTest.failure(call)).isInstanceOf(ApiCallTimeoutException.class);
        }

        assertThat(timed()).isEqualTo(1);
    }

    @Test
    void a_back_off_is_timed_by_the_executor_that_was_given() throws InterruptedException {
        try (AppRunnerAsyncClient client = client(null)) {
            CompletableFuture<CreateConnectionResponse> call = createConnection(client);
            http.next().replies(503, "{}");
            http.next().succeeds();

            assertThat(call.join().connection()).isNotNull();
        }

        assertThat(timed()).isEqualTo(1);
    }

    @Test
    void a_call_that_is_over_leaves_no_timer_in_the_executor_that_was_given() {
        try (AppRunnerAsyncClient client = client(LONG)) {
            CompletableFuture<CreateConnectionResponse> call = createConnection(client);
            http.next().succeeds();
            call.join();
        }

        assertThat(given.getQueue())
                .as("a cancelled timer stays until it is purged")
                .hasSize(1);
        given.purge();
        assertThat(given.getQueue()).isEmpty();
    }

    @Test
    void the_executor_that_was_given_outlives_the_client_and_keeps_no_timer_of_it() {
        AppRunnerAsyncClient client = client(LONG);
        CompletableFuture<CreateConnectionResponse> call = createConnection(client);

        client.close();

        assertThat(AsyncCallTest.failure(call)).hasMessageContaining("closed");
        assertThat(given.isShutdown()).isFalse();
        given.purge();
        assertThat(given.getQueue()).isEmpty();
    }

    @Test
    void the_client_times_a_wait_itself_if_the_executor_that_was_given_refuses() {
        given.shutdown();
        try (AppRunnerAsyncClient client = client(SHORT)) {
            assertThat(AsyncCallTest.failure(createConnection(client))).isInstanceOf(ApiCallTimeoutException.class);
        }
    }

    private long timed() throws InterruptedException {
        given.shutdown();
        assertThat(given.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        return given.getCompletedTaskCount();
    }

    private AppRunnerAsyncClient client(Duration apiCallTimeout) {
        return Clients.configure(
                        AppRunnerAsyncClient.builder(),
                        URI.create("http://127.0.0.1:1"),
                        o -> o.scheduledExecutorService(given).apiCallTimeout(apiCallTimeout))
                .httpClient(http)
                .build();
    }
}
