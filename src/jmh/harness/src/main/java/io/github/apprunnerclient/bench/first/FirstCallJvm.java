package io.github.apprunnerclient.bench.first;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.apprunnerclient.bench.contender.Calls;
import io.github.apprunnerclient.bench.harness.Contender;
import io.github.apprunnerclient.bench.harness.Jdk;
import io.github.apprunnerclient.bench.report.Measure;
import io.github.apprunnerclient.bench.report.Scene.Kind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs {@link FirstCall} on one contender's class path. */
record FirstCallJvm(Jdk jdk, List<String> options, Contender contender) {
    private static final Path TASKSET = Path.of("/usr/bin/taskset");

    static FirstCallJvm of(Jdk jdk, List<String> options, Contender contender) {
        return new FirstCallJvm(jdk, options, contender);
    }

    FirstCallJvm with(List<String> more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(more);
        return new FirstCallJvm(jdk, all, contender);
    }

    /** @throws IOException if the call fails; its message has what the process says of it */
    Map<Measure, Double> call(URI endpoint, Kind kind) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (kind == Kind.ONE_CPU) {
            command.addAll(Files.isExecutable(TASKSET) ? List.of(TASKSET.toString(), "-c", "0") : List.of());
        }
        command.add(jdk.program("java"));
        if (kind == Kind.ONE_CPU) {
            command.add("-XX:ActiveProcessorCount=1");
        }
        command.addAll(options);
        command.addAll(List.of("-cp", contender.classPath(), FirstCall.class.getName()));
        command.addAll(List.of(contender.name(), endpoint.toString(), kind.name()));
        Path errors = Files.createTempFile("first-call", ".log");
        try {
            long start = System.nanoTime();
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
            builder.environment().putAll(Calls.environment());
            Process process = builder.start();
            // Where there is next to no heap, a JVM may collect garbage for ever.
            CompletableFuture.delayedExecutor(100, TimeUnit.SECONDS).execute(process::destroyForcibly);
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            int exitCode = process.waitFor();
            long wall = System.nanoTime() - start;
            if (exitCode != 0) {
                throw new IOException(String.join(" ", command) + "\n" + output + Files.readString(errors));
            }
            return measures(wall, output.lines().toList());
        } finally {
            Files.delete(errors);
        }
    }

    /** {@return the fewest megabytes of heap with which it ends well} */
    double leastHeap(URI endpoint, Kind kind) throws InterruptedException {
        int tooSmall = 1;
        int enough = 64;
        while (enough - tooSmall > 1) {
            int tried = (tooSmall + enough) / 2;
            try {
                with(List.of("-Xmx" + tried + "m", "-XX:+UseSerialGC")).call(endpoint, kind);
                enough = tried;
            } catch (IOException e) {
                tooSmall = tried;
            }
        }
        return enough;
    }

    /** The JVM itself may speak before and after. */
    private static Map<Measure, Double> measures(long wall, List<String> output) throws IOException {
        String figures = output.stream()
                .filter(line -> line.matches("\\d+( \\d+){5}"))
                .findFirst()
                .orElseThrow(() -> new IOException("No figures in " + output));
        String[] figure = figures.split(" ", -1);
        Map<Measure, Double> measures = new EnumMap<>(Measure.class);
        measures.put(Measure.CALL_MILLIS, Double.parseDouble(figure[0]) / 1e6);
        measures.put(Measure.CPU_MILLIS, Double.valueOf(figure[1]));
        measures.put(Measure.WALL_MILLIS, wall / 1e6);
        measures.put(Measure.CLASSES, Double.valueOf(figure[2]));
        double kilobytes = Double.parseDouble(figure[3]);
        if (kilobytes > 0) {
            measures.put(Measure.PEAK_MEGABYTES, kilobytes / 1024);
        }
        measures.put(Measure.HEAP_KILOBYTES, Double.valueOf(figure[4]));
        measures.put(Measure.THREADS, Double.valueOf(figure[5]));
        return measures;
    }
}
