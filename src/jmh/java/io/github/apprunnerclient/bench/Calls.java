package io.github.apprunnerclient.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Calls of one contender, in a JVM of its own. Prints the first call's milliseconds, the milliseconds of CPU that the process
 * has taken and the classes that it has loaded by then; if asked for warm calls, the following for one of them: microseconds
 * until it is done, of the caller's CPU and of the process's, and the bytes that all threads allocate.
 */
final class Calls {
    private static final int WARM_UP = 8_000;
    private static final int BLOCKS = 7;
    private static final int CALLS = 1_000;

    private Calls() {}

    public static void main(String[] args) {
        URI endpoint = URI.create(args[1]);
        Contender contender = Contender.valueOf(args[0]);
        long start = System.nanoTime();
        Supplier<Object> call = contender.open(endpoint);
        if (call.get() == null) {
            throw new AssertionError();
        }
        long end = System.nanoTime();
        long cpu =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        long classes = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
        System.out.print((end - start) / 1_000_000 + " " + cpu + " " + classes);
        System.out.println(args[2].equals("warm") ? warm(call) : "");
        System.exit(0);
    }

    /** The best of some blocks of calls, as other work on the machine only ever adds. */
    private static String warm(Supplier<Object> call) {
        for (int i = 0; i < WARM_UP; i++) {
            call.get();
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double[] best = new double[4];
        Arrays.fill(best, Double.MAX_VALUE);
        for (int block = 0; block < BLOCKS; block++) {
            double[] before = readings(threads);
            for (int i = 0; i < CALLS; i++) {
                call.get();
            }
            double[] after = readings(threads);
            for (int i = 0; i < best.length; i++) {
                best[i] = Math.min(best[i], (after[i] - before[i]) / CALLS);
            }
        }
        return String.format(Locale.ROOT, " %.0f %.0f %.0f %.0f", best[0], best[1], best[2], best[3]);
    }

    private static double[] readings(ThreadMXBean threads) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long bytes = 0;
        for (long ofThread : threads.getThreadAllocatedBytes(threads.getAllThreadIds())) {
            bytes += Math.max(0, ofThread);
        }
        return new double[] {
            System.nanoTime() / 1e3, threads.getCurrentThreadCpuTime() / 1e3, system.getProcessCpuTime() / 1e3, bytes
        };
    }
}
