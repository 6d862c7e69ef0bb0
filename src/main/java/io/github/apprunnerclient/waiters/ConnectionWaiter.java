package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.model.ListConnectionsRequest;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;

/**
 * What there is to wait for, whoever waits.
 *
 * @param <R> how a caller gets the page that was read last
 */
abstract class ConnectionWaiter<R> {
    private static final WaiterOverrideConfiguration NO_OVERRIDES =
            WaiterOverrideConfiguration.builder().build();

    public final R waitUntilConnectionAvailable(ListConnectionsRequest request) {
        return waitUntilConnectionAvailable(request, NO_OVERRIDES);
    }

    public final R waitUntilConnectionAvailable(
            ListConnectionsRequest request, WaiterOverrideConfiguration overrideConfig) {
        return run(request, ConnectionGoal.AVAILABLE, overrideConfig);
    }

    public final R waitUntilConnectionDeleted(ListConnectionsRequest request) {
        return waitUntilConnectionDeleted(request, NO_OVERRIDES);
    }

    public final R waitUntilConnectionDeleted(
            ListConnectionsRequest request, WaiterOverrideConfiguration overrideConfig) {
        return run(request, ConnectionGoal.DELETED, overrideConfig);
    }

    /** Waits on its own, whatever else this waiter waits for. */
    abstract R run(ListConnectionsRequest request, ConnectionGoal goal, WaiterOverrideConfiguration overrideConfig);
}
