package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import java.util.function.LongSupplier;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.core.waiters.WaiterResponse;

/** Runs each wait on its own, over a client that may be the waiter's or somebody else's. */
final class DefaultAppRunnerWaiter extends ConnectionWaiter<WaiterResponse<ListConnectionsResponse>>
        implements AppRunnerWaiter {
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
    public void close() {
        if (ownsClient) {
            client.close();
        }
    }

    @Override
    WaiterResponse<ListConnectionsResponse> run(
            ListConnectionsRequest request, ConnectionGoal goal, WaiterOverrideConfiguration overrideConfig) {
        WaitLimits limits = WaitLimits.of(overrideConfig, overrides);
        return new BlockingPolls(client, new ConnectionWait(client, request, goal, limits, listener, nanoTime)).run();
    }

    static final class BuilderImpl extends WaiterOptions<Builder, AppRunnerClient> implements Builder {
        @Override
        public AppRunnerWaiter build() {
            return new DefaultAppRunnerWaiter(this);
        }

        @Override
        BuilderImpl self() {
            return this;
        }
    }
}
