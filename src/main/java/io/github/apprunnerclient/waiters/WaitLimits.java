package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.internal.schema.Setters;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** How often and how long a wait polls: what the call says, else the waiter, else what suits a person who has to click. */
record WaitLimits(Duration waitTimeout, BackoffStrategy backoff, int maxAttempts) {
    static final WaiterOverrideConfiguration NO_OVERRIDES =
            WaiterOverrideConfiguration.builder().build();

    private static final Duration DEFAULT_WAIT = Duration.ofMinutes(15);
    private static final Duration DEFAULT_DELAY = Duration.ofSeconds(5);

    static WaitLimits of(WaiterOverrideConfiguration ofCall, WaiterOverrideConfiguration ofWaiter) {
        Setters.notNull(ofCall, "overrideConfig");
        return new WaitLimits(
                first(ofCall.waitTimeout().orElse(null), ofWaiter.waitTimeout().orElse(null), DEFAULT_WAIT),
                first(
                        ofCall.backoffStrategyV2().orElse(null),
                        ofWaiter.backoffStrategyV2().orElse(null),
                        BackoffStrategy.fixedDelayWithoutJitter(DEFAULT_DELAY)),
                // Time alone ends a wait, unless polls are counted as well.
                first(ofCall.maxAttempts().orElse(null), ofWaiter.maxAttempts().orElse(null), Integer.MAX_VALUE));
    }

    static WaiterOverrideConfiguration overrides(Consumer<WaiterOverrideConfiguration.Builder> overrideConfig) {
        WaiterOverrideConfiguration.Builder overrides = WaiterOverrideConfiguration.builder();
        Setters.notNull(overrideConfig, "overrideConfig").accept(overrides);
        return overrides.build();
    }

    private static <T> T first(@Nullable T first, @Nullable T second, T otherwise) {
        if (first != null) {
            return first;
        }
        return second != null ? second : otherwise;
    }
}
