package io.github.apprunnerclient.internal.call;

import java.util.function.LongSupplier;

/** The JVM's clock that never goes back, in nanoseconds. A class, as a first call pays more for a method reference. */
public enum MonotonicClock implements LongSupplier {
    INSTANCE;

    @Override
    public long getAsLong() {
        return System.nanoTime();
    }
}
