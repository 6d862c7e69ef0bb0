package io.github.apprunnerclient.waiters;

import static io.github.apprunnerclient.internal.driver.JoiningClient.join;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.internal.driver.Patience;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;

/** All that holds for a wait that blocks, and what becomes of one that doesn't when nobody wants it any more. */
class AsyncConnectionWaiterTest extends ConnectionWaiterTest {
    private final AsyncScriptedClient asyncClient = new AsyncScriptedClient(client);
    private AppRunnerAsyncWaiter waiter = AppRunnerAsyncWaiter.builder()
            .client(asyncClient)
            .overrideConfiguration(o -> o.waitTimeout(Duration.ofMinutes(15)))
            .build();

    @Override
    AppRunnerWaiter waiter(WaitProgressListener listener) {
        waiter.close();
        waiter = Waiters.async(asyncClient, clock, listener);
        return Waiters.joining(waiter);
    }

    @AfterEach
    void no_thread_is_left() {
        waiter.close();
        Patience.awaitNoClientThread();
    }

    @Test
    void cancelling_a_wait_cancels_the_poll_that_is_under_way() {
        CompletableFuture<ListConnectionsResponse> poll = asyncClient.stalls();
        CompletableFuture<?> wait = waiter.waitUntilConnectionAvailable(r -> r.connectionName("mine"));

        wait.cancel(true);

        assertThat(poll).isCancelled();
    }

    @Test
    void cancelling_a_wait_keeps_the_next_poll_from_being_made() {
        client.lists("PENDING_HANDSHAKE");
        CompletableFuture<?> wait = waiter.waitUntilConnectionAvailable(
                r -> r.connectionName("mine"),
                o -> o.backoffStrategyV2(attempt -> Duration.ofMillis(100)).waitTimeout(Duration.ofMinutes(1)));

        wait.cancel(true);

        Patience.sleep(300);
        assertThat(client.requests).hasSize(1);
    }

    @Test
    void closing_the_waiter_fails_its_waits_and_later_ones() {
        client.lists("PENDING_HANDSHAKE").lists("PENDING_HANDSHAKE");
        CompletableFuture<?> wait = waiter.waitUntilConnectionAvailable(r -> r.connectionName("mine"));

        waiter.close();

        assertThatThrownBy(() -> join(wait))
                .isInstanceOf(SdkClientException.class)
                .hasMessageStartingWith("The waiter was closed before the wait was over. Connection 'mine'")
                .hasMessageContaining("it is PENDING_HANDSHAKE");
        assertThat(waiter.waitUntilConnectionAvailable(r -> r.connectionName("mine")))
                .failsWithin(Duration.ofSeconds(10));
    }

    @Test
    void a_given_scheduler_begins_the_polls_and_stays_open() {
        ScheduledExecutorService scheduler =
                Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "given"));
        client.lists("PENDING_HANDSHAKE").lists("AVAILABLE");
        try (AppRunnerAsyncWaiter configured = AppRunnerAsyncWaiter.builder()
                .client(asyncClient)
                .scheduledExecutorService(scheduler)
                .overrideConfiguration(o -> o.backoffStrategyV2(attempt -> Duration.ofMillis(1)))
                .build()) {
            join(configured.waitUntilConnectionAvailable(r -> r.connectionName("mine")));
        }

        assertThat(asyncClient.lastCaller).hasToString("given");
        assertThat(scheduler.isShutdown()).isFalse();
        scheduler.shutdown();
    }
}
