package io.github.apprunnerclient.oracle;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Tries cases, each from a seed of its own, for as many seconds as {@code fuzz.seconds} says. A failure names its seed;
 * {@code fuzz.seed} starts with it.
 */
final class Seeds {
    private static final Duration TIME = Duration.ofSeconds(Long.getLong("fuzz.seconds", 600));

    private Seeds() {}

    static void tryOut(String cases, Consumer<Random> trial) {
        long first = Long.getLong("fuzz.seed", System.currentTimeMillis());
        long start = System.nanoTime();
        long seed = first;
        while (System.nanoTime() - start < TIME.toNanos()) {
            try {
                trial.accept(new Random(seed));
            } catch (Throwable e) {
                throw new AssertionError("Again with -Dfuzz.seed=" + seed, e);
            }
            seed++;
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        System.out.println((seed - first) + " " + cases + " in " + seconds + " s, from seed " + first);
    }
}
