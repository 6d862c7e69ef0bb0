package io.github.apprunnerclient.waiters;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;

/**
 * Collects what a user says to the builder of either waiter.
 *
 * @param <B> the builder
 * @param <C> the client to list with
 */
abstract class WaiterOptions<B, C> {
    @Nullable
    C client;

    WaiterOverrideConfiguration overrides =
            WaiterOverrideConfiguration.builder().build();
    WaitProgressListener listener = progress -> {};
    LongSupplier nanoTime = System::nanoTime;

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

    /** For tests: the clock that waits are measured with. */
    final B nanoTime(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        return self();
    }

    abstract B self();
}
