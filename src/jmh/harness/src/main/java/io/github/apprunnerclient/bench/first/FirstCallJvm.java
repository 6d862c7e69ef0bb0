package io.github.apprunnerclient.bench.first;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.apprunnerclient.bench.contender.Calls;
import io.github.apprunnerclient.bench.harness.Contender;
import io.github.apprunnerclient.bench.harness.Jdk;
import io.github.apprunnerclient.bench.report.Measure;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Runs {@link FirstCall} on one contender's class path. */
record FirstCallJvm(Jdk jdk, List<String> options, Contender contender) {

    static FirstCallJvm of(Jdk jdk, List<String> options, Contender contender) {
        return new FirstCallJvm(jdk, options, contender);
    }

    FirstCallJvm with(List<String> more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(more);
        return new FirstCallJvm(jdk, all, contender);
    }

    /** @throws IOException if the call fails; its message has what the process says of it */
    Map<Measure, Double> call(URI endpoint) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(jdk.program("java"));
        command.addAll(options);
        command.addAll(List.of("-cp", contender.classPath(), FirstCall.class.getName()));
        command.addAll(List.of(contender.name(), endpoint.toString()));
        Path errors = Files.createTempFile("first-call", ".log");
        try {
            long start = System.nanoTime();
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
            builder.environment().putAll(Calls.environment());
            Process process = builder.start();
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

    /** The JVM itself may speak before and after. */
    private static Map<Measure, Double> measures(long wall, List<String> output) throws IOException {
        String figures = output.stream()
                .filter(line -> line.matches("\\d+ \\d+ \\d+ \\d+"))
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
        return measures;
    }
}
