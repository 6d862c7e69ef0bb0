package io.github.apprunnerclient.internal.transport;

import java.time.Duration;

/** Durations as the JDK's timers take them. */
final class Times {

    private Times() {}

    /** Nanoseconds, or the most that there can be: some 292 years. */
    static long nanos(Duration duration) {
        return duration.toSeconds() >= Long.MAX_VALUE / 1_000_000_000L ? Long.MAX_VALUE : duration.toNanos();
    }
}
