package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.internal.schema.Setters;
import java.time.Duration;
import java.util.function.Consumer;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** How often and how long a wait polls: what the call says, else the waiter, else what suits a person who has to click. */
record WaitLimits(Duration waitTimeout, BackoffStrategy backoff, int maxAttempts) {
    static final WaiterOverrideConfiguration NO_OVERRIDES =
            WaiterOverrideConfiguration.builder().build();

    private static final Duration DEFAULT_WAIT = Duration.ofMinutes(15);
    private static final BackoffStrategy DEFAULT_BACKOFF =
            BackoffStrategy.fixedDelayWithoutJitter(Duration.ofSeconds(5));

    static WaitLimits of(WaiterOverrideConfiguration ofCall, WaiterOverrideConfiguration ofWaiter) {
        Setters.notNull(ofCall, "overrideConfig");
        return new WaitLimits(
                ofCall.waitTimeout().or(ofWaiter::waitTimeout).orElse(DEFAULT_WAIT),
                ofCall.backoffStrategyV2().or(ofWaiter::backoffStrategyV2).orElse(DEFAULT_BACKOFF),
                // Time alone ends a wait, unless polls are counted as well.
                ofCall.maxAttempts().or(ofWaiter::maxAttempts).orElse(Integer.MAX_VALUE));
    }

    static WaiterOverrideConfiguration overrides(Consumer<WaiterOverrideConfiguration.Builder> overrideConfig) {
        WaiterOverrideConfiguration.Builder overrides = WaiterOverrideConfiguration.builder();
        Setters.notNull(overrideConfig, "overrideConfig").accept(overrides);
        return overrides.build();
    }
}
