package io.github.apprunnerclient.bench.first;

import io.github.apprunnerclient.bench.contender.Calls;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes one contender's client and its first call, in a JVM that has done nothing else. Prints, in this order, what {@link
 * FirstCallJvm} reads: the nanoseconds of both, the milliseconds of CPU that the process has taken and the classes that it
 * has loaded by then, and the most kilobytes of memory that it held, 0 where the system does not tell.
 */
final class FirstCall {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";

    private FirstCall() {}

    public static void main(String[] args) throws IOException {
        URI endpoint = URI.create(args[1]);
        Calls.getReady(args[0]);
        // Here a name is looked up in a file, which takes 70 classes that no look-up elsewhere takes.
        InetAddress.getByName(endpoint.getHost());
        long start = System.nanoTime();
        String created = Calls.over(endpoint, args[0]).make();
        long nanos = System.nanoTime() - start;
        long cpu =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        long classes = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
        if (!Calls.CONNECTION_NAME.equals(created)) {
            throw new IllegalStateException("The reply tells of " + created);
        }
        System.out.println(nanos + " " + cpu + " " + classes + " " + peakKilobytes());
        System.exit(0);
    }

    private static long peakKilobytes() throws IOException {
        if (Files.isReadable(STATUS)) {
            for (String line : Files.readAllLines(STATUS)) {
                if (line.startsWith(PEAK)) {
                    String amount = line.substring(PEAK.length()).strip();
                    return Long.parseLong(amount.substring(0, amount.indexOf(' ')));
                }
            }
        }
        return 0;
    }
}
