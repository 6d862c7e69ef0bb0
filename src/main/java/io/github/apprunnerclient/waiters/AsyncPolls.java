package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.waiters.AsyncWaiter;
import software.amazon.awssdk.core.waiters.WaiterResponse;

/** Polls with no thread that waits, until somebody completes the result: the SDK's waiter, the caller, or close(). */
final class AsyncPolls {
    private final AppRunnerAsyncClient client;
    private final ConnectionWait wait;
    private final ScheduledExecutorService scheduler;
    private final CompletableFuture<WaiterResponse<ListConnectionsResponse>> result = new CompletableFuture<>();
    private volatile @Nullable Poll underWay;

    AsyncPolls(AppRunnerAsyncClient client, ConnectionWait wait, ScheduledExecutorService scheduler) {
        this.client = client;
        this.wait = wait;
        this.scheduler = scheduler;
    }

    CompletableFuture<WaiterResponse<ListConnectionsResponse>> start() {
        var unused = result.whenComplete((response, failure) -> {
            Poll last = underWay;
            if (last != null) {
                last.cancel();
            }
        });
        unused = AsyncWaiter.builder(ListConnectionsResponse.class)
                .addAcceptor(wait)
                .overrideConfiguration(wait.limits())
                .scheduledExecutorService(scheduler)
                .build()
                .runAsync(this::poll)
                .whenComplete(this::ended);
        return result;
    }

    void waiterClosed() {
        result.completeExceptionally(
                SdkClientException.create("The waiter was closed before the wait was over. " + wait.outcome()));
    }

    private CompletableFuture<ListConnectionsResponse> poll() {
        Poll poll = new Poll(wait);
        underWay = poll;
        if (result.isDone()) {
            poll.cancel();
        } else {
            client.listConnectionsPaginator(wait.request()).subscribe(poll);
        }
        return poll.page();
    }

    private void ended(@Nullable WaiterResponse<ListConnectionsResponse> response, @Nullable Throwable thrown) {
        Throwable failure =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (failure == null) {
            result.complete(response);
        } else {
            result.completeExceptionally(failure instanceof SdkClientException e ? wait.explained(e) : failure);
        }
    }
}
