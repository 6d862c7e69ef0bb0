package io.github.apprunnerclient.bench.first;

import io.github.apprunnerclient.bench.contender.Call;
import io.github.apprunnerclient.bench.contender.Calls;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes one contender's client and its first call, in a JVM that has done nothing else. Prints, in this order, what {@link
 * FirstCallJvm} reads: the nanoseconds of both, the milliseconds of CPU that the process has taken and the classes that it
 * has loaded by then, the most kilobytes of memory that it held, 0 where the system does not tell, and the kilobytes of heap
 * and the threads that stay once it is at rest.
 */
final class FirstCall {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";

    /** Threads that have nothing more to do may end. */
    private static final int REST_MILLIS = 200;

    private FirstCall() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        URI endpoint = URI.create(args[1]);
        Calls.getReady(args[0]);
        // Here a name is looked up in a file, which takes 70 classes that no look-up elsewhere takes.
        InetAddress.getByName(endpoint.getHost());
        long start = System.nanoTime();
        Call call = Calls.over(endpoint, args[0]);
        act(call, args[2]);
        long nanos = System.nanoTime() - start;
        long cpu =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        long classes = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
        String figures = nanos + " " + cpu + " " + classes + " " + peakKilobytes();
        if (args[2].equals("PROGRAM")) {
            // Ends as a program does: when nothing of it lingers.
            System.out.println(figures + " 0 0");
            return;
        }
        Thread.sleep(REST_MILLIS);
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
        // Of the JVM, there are more in the group above this one.
        int threads = Thread.activeCount();
        System.out.println(figures + " " + heap + " " + threads);
        Reference.reachabilityFence(call);
        System.exit(0);
    }

    private static void act(Call call, String kind) {
        switch (kind) {
            case "PROGRAM" -> call.run();
            case "HANDSHAKE" -> call.await();
            case "THOUSAND_FUTURES" -> call.makeAtOnce(1000);
            case "FIND" -> call.find();
            case "LIST_1", "LIST_100", "LIST_10000" -> call.count();
            case "THOUSAND_CALLS" -> {
                for (int i = 0; i < 1000; i++) {
                    call.make();
                }
            }
            default -> {
                String created = call.make();
                if (!Calls.CONNECTION_NAME.equals(created)) {
                    throw new IllegalStateException("The reply tells of " + created);
                }
            }
        }
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
