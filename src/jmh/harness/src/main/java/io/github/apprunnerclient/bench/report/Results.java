package io.github.apprunnerclient.bench.report;

import io.github.apprunnerclient.bench.server.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What was measured, as it is kept in a file of comma-separated values.
 *
 * @param circumstances when, where and with what: sentences
 */
public record Results(List<String> circumstances, List<Sample> samples) {
    private static final String COLUMNS = "jdk,wire,kind,threads,contender,measure,lower,median,upper,runs";

    static Results of(Results... several) {
        return new Results(
                Arrays.stream(several)
                        .flatMap(results -> results.circumstances.stream())
                        .toList(),
                Arrays.stream(several)
                        .flatMap(results -> results.samples.stream())
                        .toList());
    }

    /** {@return what is in that file; nothing if there is none} */
    public static Results in(Path file) throws IOException {
        List<String> circumstances = new ArrayList<>();
        List<Sample> samples = new ArrayList<>();
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            if (line.startsWith("# ")) {
                circumstances.add(line.substring(2));
            } else if (!line.equals(COLUMNS)) {
                samples.add(sample(line.split(",", -1)));
            }
        }
        return new Results(circumstances, samples);
    }

    public void writeTo(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        circumstances.forEach(circumstance -> lines.add("# " + circumstance));
        lines.add(COLUMNS);
        samples.forEach(sample -> lines.add(line(sample)));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
    }

    public Stream<Scene> scenes() {
        return samples.stream().map(Sample::scene).distinct();
    }

    public Stream<String> contenders(Scene scene) {
        return samples.stream()
                .filter(sample -> sample.scene().equals(scene))
                .map(Sample::contender)
                .distinct();
    }

    public Optional<Sample> find(Scene scene, String contender, Measure measure) {
        return samples.stream()
                .filter(sample -> sample.scene().equals(scene)
                        && sample.contender().equals(contender)
                        && sample.measure() == measure)
                .findFirst();
    }

    /** {@return one median divided by another; empty if either was not measured} */
    public OptionalDouble ratio(Scene scene, Measure measure, String contender, String against) {
        return ratio(find(scene, contender, measure), find(scene, against, measure));
    }

    static OptionalDouble ratio(Optional<Sample> of, Optional<Sample> to) {
        return of.isPresent() && to.isPresent()
                ? OptionalDouble.of(of.get().median() / to.get().median())
                : OptionalDouble.empty();
    }

    private static String line(Sample sample) {
        Scene scene = sample.scene();
        return String.format(
                Locale.ROOT,
                "%d,%s,%s,%d,%s,%s,%.3f,%.3f,%.3f,%d",
                scene.jdk(),
                scene.wire(),
                scene.kind(),
                scene.threads(),
                sample.contender(),
                sample.measure(),
                sample.lower(),
                sample.median(),
                sample.upper(),
                sample.runs());
    }

    private static Sample sample(String[] columns) {
        return new Sample(
                new Scene(
                        Integer.parseInt(columns[0]),
                        Wire.valueOf(columns[1]),
                        Scene.Kind.valueOf(columns[2]),
                        Integer.parseInt(columns[3])),
                columns[4],
                Measure.valueOf(columns[5]),
                Double.parseDouble(columns[6]),
                Double.parseDouble(columns[7]),
                Double.parseDouble(columns[8]),
                Integer.parseInt(columns[9]));
    }
}
