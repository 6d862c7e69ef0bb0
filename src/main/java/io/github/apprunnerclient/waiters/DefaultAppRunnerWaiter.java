package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.core.waiters.WaiterResponse;

/** Runs each wait on its own, over a client that may be the waiter's or somebody else's. */
final class DefaultAppRunnerWaiter implements AppRunnerWaiter {
    private static final WaiterOverrideConfiguration NO_OVERRIDES =
            WaiterOverrideConfiguration.builder().build();

    private final AppRunnerClient client;
    private final boolean ownsClient;
    private final WaiterOverrideConfiguration overrides;
    private final WaitProgressListener listener;
    private final LongSupplier nanoTime;

    private DefaultAppRunnerWaiter(BuilderImpl builder) {
        this.client = builder.client == null ? AppRunnerClient.create() : builder.client;
        this.ownsClient = builder.client == null;
        this.overrides = builder.overrides;
        this.listener = builder.listener;
        this.nanoTime = builder.nanoTime;
    }

    @Override
    public WaiterResponse<ListConnectionsResponse> waitUntilConnectionAvailable(ListConnectionsRequest request) {
        return waitUntilConnectionAvailable(request, NO_OVERRIDES);
    }

    @Override
    public WaiterResponse<ListConnectionsResponse> waitUntilConnectionAvailable(
            ListConnectionsRequest request, WaiterOverrideConfiguration overrideConfig) {
        return run(request, ConnectionGoal.AVAILABLE, overrideConfig);
    }

    @Override
    public WaiterResponse<ListConnectionsResponse> waitUntilConnectionDeleted(ListConnectionsRequest request) {
        return waitUntilConnectionDeleted(request, NO_OVERRIDES);
    }

    @Override
    public WaiterResponse<ListConnectionsResponse> waitUntilConnectionDeleted(
            ListConnectionsRequest request, WaiterOverrideConfiguration overrideConfig) {
        return run(request, ConnectionGoal.DELETED, overrideConfig);
    }

    @Override
    public void close() {
        if (ownsClient) {
            client.close();
        }
    }

    private WaiterResponse<ListConnectionsResponse> run(
            ListConnectionsRequest request, ConnectionGoal goal, WaiterOverrideConfiguration overrideConfig) {
        WaitLimits limits = WaitLimits.of(overrideConfig, overrides);
        return new BlockingPolls(client, new ConnectionWait(client, request, goal, limits, listener, nanoTime)).run();
    }

    static final class BuilderImpl implements Builder {
        private @Nullable AppRunnerClient client;
        private WaiterOverrideConfiguration overrides = NO_OVERRIDES;
        private WaitProgressListener listener = progress -> {};
        private LongSupplier nanoTime = System::nanoTime;

        @Override
        public Builder client(AppRunnerClient client) {
            this.client = client;
            return this;
        }

        @Override
        public Builder overrideConfiguration(WaiterOverrideConfiguration overrideConfiguration) {
            this.overrides = overrideConfiguration;
            return this;
        }

        @Override
        public Builder progressListener(WaitProgressListener progressListener) {
            this.listener = progressListener;
            return this;
        }

        /** For tests: the clock that waits are measured with. */
        BuilderImpl nanoTime(LongSupplier nanoTime) {
            this.nanoTime = nanoTime;
            return this;
        }

        @Override
        public AppRunnerWaiter build() {
            return new DefaultAppRunnerWaiter(this);
        }
    }
}
