package io.github.apprunnerclient.internal.call;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What is left of a call's time. */
final class TimeBudget {
    private final LongSupplier nanoTime;
    private final @Nullable Duration total;
    private final long start;

    /** @param total the whole time, or null for no limit */
    TimeBudget(LongSupplier nanoTime, @Nullable Duration total) {
        this.nanoTime = nanoTime;
        this.total = total;
        this.start = nanoTime.getAsLong();
    }

    Duration elapsed() {
        return Duration.ofNanos(nanoTime.getAsLong() - start);
    }

    boolean isSpent() {
        return total != null && total.compareTo(elapsed()) <= 0;
    }

    /** {@code wanted}, or what is left if that is less; null is no limit. */
    @Nullable
    Duration within(@Nullable Duration wanted) {
        if (total == null) {
            return wanted;
        }
        Duration left = total.minus(elapsed());
        if (left.isNegative()) {
            left = Duration.ZERO;
        }
        return wanted == null || wanted.compareTo(left) > 0 ? left : wanted;
    }
}
