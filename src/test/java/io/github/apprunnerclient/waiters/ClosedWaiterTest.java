package io.github.apprunnerclient.waiters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.DescribeServiceRequest;
import io.github.apprunnerclient.model.DescribeServiceResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** What becomes of a wait that blocks when its waiter is closed by another thread. */
class ClosedWaiterTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    private final ScriptedClient scripted = new ScriptedClient().describesService("OPERATION_IN_PROGRESS");
    private final CountDownLatch begun = new CountDownLatch(1);

    @Test
    void it_ends_between_two_polls() throws Exception {
        AppRunnerWaiter waiter = waiter(scripted, progress -> begun.countDown());
        CompletableFuture<Boolean> wait = run(waiter);
        begun.await();

        waiter.close();

        assertThat(wait)
                .failsWithin(AT_ONCE)
                .withThrowableThat()
                .withRootCauseExactlyInstanceOf(SdkClientException.class)
                .withMessageContaining("The waiter was closed before the wait was over. Service 'arn:")
                .withMessageContaining("it is OPERATION_IN_PROGRESS");
    }

    @Test
    void it_ends_while_a_poll_is_under_way_and_leaves_the_thread_as_it_was() throws Exception {
        AppRunnerWaiter waiter = waiter(new StalledClient(begun), progress -> {});
        CompletableFuture<Boolean> wait = run(waiter);
        begun.await();

        waiter.close();

        assertThat(wait)
                .failsWithin(AT_ONCE)
                .withThrowableThat()
                .withMessageContaining("The waiter was closed before the wait was over.")
                .withMessageNotContaining("interrupted before");
    }

    @Test
    void a_later_wait_fails() {
        AppRunnerWaiter waiter = waiter(scripted, progress -> {});
        waiter.close();

        assertThatThrownBy(() -> waiter.waitUntilServiceRunning(r -> r.serviceArn(ScriptedClient.SERVICE)))
                .isExactlyInstanceOf(SdkClientException.class)
                .hasMessageStartingWith("The waiter was closed");
        assertThat(scripted.requests).isEmpty();
    }

    private static AppRunnerWaiter waiter(AppRunnerClient client, WaitProgressListener listener) {
        return AppRunnerWaiter.builder()
                .client(client)
                .overrideConfiguration(
                        o -> o.backoffStrategyV2(attempt -> Duration.ofHours(1)).waitTimeout(Duration.ofHours(2)))
                .progressListener(listener)
                .build();
    }

    /** @return fails as the wait does; its message says so if that left the thread interrupted */
    private static CompletableFuture<Boolean> run(AppRunnerWaiter waiter) {
        CompletableFuture<Boolean> wait = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                waiter.waitUntilServiceRunning(r -> r.serviceArn(ScriptedClient.SERVICE));
                wait.complete(true);
            } catch (RuntimeException e) {
                wait.completeExceptionally(
                        Thread.interrupted() ? new IllegalStateException("interrupted before " + e, e) : e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return wait;
    }

    private record StalledClient(CountDownLatch begun) implements AppRunnerClient {
        @Override
        public DescribeServiceResponse describeService(DescribeServiceRequest request) {
            begun.countDown();
            try {
                Thread.sleep(Duration.ofHours(1).toMillis());
                throw new IllegalStateException("nobody interrupted it");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw AbortedException.create("Thread was interrupted", e);
            }
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }
}
