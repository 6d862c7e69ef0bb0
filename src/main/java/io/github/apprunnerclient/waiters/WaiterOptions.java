package io.github.apprunnerclient.waiters;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;

/**
 * Collects what a user says to the builder of either waiter.
 *
 * @param <B> the builder
 * @param <C> the client to poll with
 */
abstract class WaiterOptions<B, C> {
    @Nullable
    C client;

    WaiterOverrideConfiguration overrides = WaitLimits.NO_OVERRIDES;
    WaitProgressListener listener = progress -> {};

    public final B client(C client) {
        this.client = client;
        return self();
    }

    public final B overrideConfiguration(WaiterOverrideConfiguration overrideConfiguration) {
        this.overrides = overrideConfiguration;
        return self();
    }

    public final B progressListener(WaitProgressListener progressListener) {
        this.listener = progressListener;
        return self();
    }

    abstract B self();
}
