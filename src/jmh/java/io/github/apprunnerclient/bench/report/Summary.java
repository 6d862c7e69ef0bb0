package io.github.apprunnerclient.bench.report;

import io.github.apprunnerclient.bench.harness.Contender;
import io.github.apprunnerclient.bench.server.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/** What the README says: this client's figures as ratios to those of the official client, by JDK. */
final class Summary {
    private static final List<Line> LINES = List.of(
            first("first call over TLS: time", Wire.TLS, false, Measure.CALL_MILLIS),
            first("first call over TLS: CPU", Wire.TLS, false, Measure.CPU_MILLIS),
            first("first call over TLS: classes loaded", Wire.TLS, false, Measure.CLASSES),
            first("first call over TLS, both with AppCDS or an AOT cache: time", Wire.TLS, true, Measure.CALL_MILLIS),
            first("first call, plain: time", Wire.PLAIN, false, Measure.CALL_MILLIS),
            first("first call, plain, both with AppCDS or an AOT cache: time", Wire.PLAIN, true, Measure.CALL_MILLIS),
            warm("warm call over TLS: time", Wire.TLS, 1, Measure.CALL_MICROS),
            warm("warm call over TLS: CPU of its threads", Wire.TLS, 1, Measure.THREAD_CPU_MICROS),
            warm("warm call over TLS: bytes allocated", Wire.TLS, 1, Measure.BYTES),
            warm("warm call, no network: CPU of its threads", Wire.MEMORY, 1, Measure.THREAD_CPU_MICROS),
            warm("warm call, no network: bytes allocated", Wire.MEMORY, 1, Measure.BYTES),
            warm("calls per second over TLS, 64 threads", Wire.TLS, 64, Measure.CALLS_PER_SECOND),
            first("bytes of jars that a user adds", Wire.TLS, false, Measure.JAR_BYTES));

    private Summary() {}

    static String of(Results results) {
        List<Integer> jdks =
                results.scenes().map(Scene::jdk).distinct().sorted().toList();
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("ratio to the official client"));
        jdks.forEach(jdk -> head.add("JDK " + jdk));
        rows.add(head);
        for (Line line : LINES) {
            List<String> row = new ArrayList<>(List.of(line.title));
            jdks.forEach(jdk -> row.add(line.ratio(results, jdk)));
            if (row.stream().skip(1).anyMatch(ratio -> !ratio.isEmpty())) {
                rows.add(row);
            }
        }
        return Tables.table(rows);
    }

    private static Line first(String title, Wire wire, boolean archived, Measure measure) {
        return new Line(title, jdk -> Scene.first(jdk, wire, archived), measure);
    }

    private static Line warm(String title, Wire wire, int threads, Measure measure) {
        return new Line(title, jdk -> Scene.warm(jdk, wire, threads), measure);
    }

    private record Line(String title, IntFunction<Scene> scene, Measure measure) {

        /** Empty if it was not measured on that JDK. */
        String ratio(Results results, int jdk) {
            OptionalDouble ratio = results.ratio(scene.apply(jdk), measure, Contender.OURS, Contender.OFFICIAL);
            return ratio.isPresent() ? Tables.ratio(ratio.getAsDouble()) : "";
        }
    }
}
