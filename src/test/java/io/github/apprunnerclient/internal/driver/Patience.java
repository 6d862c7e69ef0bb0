package io.github.apprunnerclient.internal.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** What tests of time wait for, and what they accept. */
public final class Patience {
    /** What a busy machine may take for something that takes no time. */
    public static final Duration LONG = Duration.ofSeconds(30);

    /** How late a caller may be back. */
    private static final long PROMISED_MILLIS = 50;

    private static final int TRIES = 20;

    private Patience() {}

    public static void until(Duration longest, String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + longest.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                fail("Not within " + longest.toMillis() + " ms: " + what);
            }
            sleep(5);
        }
    }

    /**
     * Holds a caller to the promised 50 milliseconds. A loaded machine can spoil a try, so the best of some counts; but
     * no machine makes a caller come back early.
     *
     * @param lateness does the whole thing once, and gives by how many milliseconds the caller was late
     */
    public static void assertPrompt(LongSupplier lateness) {
        List<Long> seen = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            long late = lateness.getAsLong();
            seen.add(late);
            assertThat(late).as("a limit must not end early").isGreaterThanOrEqualTo(-5);
            if (late < PROMISED_MILLIS) {
                return;
            }
        }
        fail("Late by " + seen + " ms");
    }

    /** Waits until no thread of any client is left. */
    public static void awaitNoClientThread() {
        until(LONG, "no apprunner-client thread", () -> clientThreads() == 0);
    }

    static long clientThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("apprunner-client-"))
                .count();
    }

    public static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
