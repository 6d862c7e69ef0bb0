package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.core.waiters.WaiterResponse;

/** Runs each wait on its own, over a client and a scheduler that may be the waiter's or somebody else's. */
final class DefaultAppRunnerAsyncWaiter
        extends ConnectionWaiter<CompletableFuture<WaiterResponse<ListConnectionsResponse>>>
        implements AppRunnerAsyncWaiter {
    private final AppRunnerAsyncClient client;
    private final boolean ownsClient;
    private final ScheduledExecutorService scheduler;
    private final boolean ownsScheduler;
    private final WaiterOverrideConfiguration overrides;
    private final WaitProgressListener listener;
    private final LongSupplier nanoTime;
    private final Set<AsyncPolls> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private DefaultAppRunnerAsyncWaiter(BuilderImpl builder) {
        this.client = builder.client == null ? AppRunnerAsyncClient.create() : builder.client;
        this.ownsClient = builder.client == null;
        this.scheduler = builder.scheduler == null ? PollScheduler.create() : builder.scheduler;
        this.ownsScheduler = builder.scheduler == null;
        this.overrides = builder.overrides;
        this.listener = builder.listener;
        this.nanoTime = builder.nanoTime;
    }

    @Override
    public void close() {
        closed = true;
        for (AsyncPolls polls : underWay) {
            polls.waiterClosed();
        }
        if (ownsScheduler) {
            scheduler.shutdownNow();
        }
        if (ownsClient) {
            client.close();
        }
    }

    @Override
    CompletableFuture<WaiterResponse<ListConnectionsResponse>> run(
            ListConnectionsRequest request, ConnectionGoal goal, WaiterOverrideConfiguration overrideConfig) {
        ConnectionWait wait;
        try {
            WaitLimits limits = WaitLimits.of(overrideConfig, overrides);
            wait = new ConnectionWait(client, request, goal, limits, listener, nanoTime);
        } catch (RuntimeException invalid) {
            return CompletableFuture.failedFuture(invalid);
        }
        AsyncPolls polls = new AsyncPolls(client, wait, scheduler);
        underWay.add(polls);
        CompletableFuture<WaiterResponse<ListConnectionsResponse>> result = polls.start();
        var unused = result.whenComplete((response, failure) -> underWay.remove(polls));
        if (closed) {
            polls.waiterClosed();
        }
        return result;
    }

    static final class BuilderImpl extends WaiterOptions<Builder, AppRunnerAsyncClient> implements Builder {
        private @Nullable ScheduledExecutorService scheduler;

        @Override
        public Builder scheduledExecutorService(ScheduledExecutorService scheduledExecutorService) {
            this.scheduler = scheduledExecutorService;
            return this;
        }

        @Override
        public AppRunnerAsyncWaiter build() {
            return new DefaultAppRunnerAsyncWaiter(this);
        }

        @Override
        BuilderImpl self() {
            return this;
        }
    }
}
