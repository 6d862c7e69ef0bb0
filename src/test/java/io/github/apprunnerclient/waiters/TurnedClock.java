package io.github.apprunnerclient.waiters;

import java.time.Duration;
import java.util.function.LongSupplier;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** Every wait takes place in no time: what would sleep turns the clock by five seconds. */
final class TurnedClock implements LongSupplier, BackoffStrategy {
    static final Duration POLL_EVERY = Duration.ofSeconds(5);

    private volatile long nanos = 42;

    @Override
    public long getAsLong() {
        return nanos;
    }

    @Override
    public Duration computeDelay(int attempt) {
        nanos += POLL_EVERY.toNanos();
        return Duration.ZERO;
    }
}
