package io.github.apprunnerclient.bench.first;

import io.github.apprunnerclient.bench.harness.Contender;
import io.github.apprunnerclient.bench.harness.Jdk;
import io.github.apprunnerclient.bench.report.Measure;
import io.github.apprunnerclient.bench.report.Readings;
import io.github.apprunnerclient.bench.report.Results;
import io.github.apprunnerclient.bench.report.Sample;
import io.github.apprunnerclient.bench.report.Scene;
import io.github.apprunnerclient.bench.report.Scene.Kind;
import io.github.apprunnerclient.bench.report.Tables;
import io.github.apprunnerclient.bench.server.Servers;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Runs contenders in turn, A B C A B C, so that whatever else the machine does meets each alike. */
record Comparison(Servers servers, List<Contender> contenders, int rounds) {

    /** Prints a table, too. */
    List<Sample> run(Scene scene, Jdk jdk) throws IOException, InterruptedException {
        URI endpoint = servers.endpoint(scene.wire());
        servers.connections(scene.connections());
        Readings readings = new Readings(scene);
        List<ClassArchive> archives = new ArrayList<>();
        try {
            List<FirstCallJvm> jvms = new ArrayList<>();
            for (Contender contender : contenders) {
                if (!takesPart(contender, scene.kind())) {
                    continue;
                }
                FirstCallJvm jvm = FirstCallJvm.of(jdk, servers.clientOptions(), contender);
                if (scene.archived()) {
                    ClassArchive archive = ClassArchive.of(jvm, endpoint);
                    archives.add(archive);
                    jvm = jvm.with(archive.options());
                }
                jvms.add(jvm);
            }
            Map<Measure, Double> empty = FirstCallJvm.of(jdk, servers.clientOptions(), Contender.named(Contender.EMPTY))
                    .call(endpoint, Kind.CALL);
            int most = scene.takesMinutes() ? Math.min(rounds, 3) : rounds;
            for (int round = 0; round < most; round++) {
                for (FirstCallJvm jvm : jvms) {
                    long requests = servers.requests();
                    Map<Measure, Double> reading = reading(jvm, scene.kind(), endpoint);
                    if (scene.kind() == Kind.HANDSHAKE) {
                        reading.put(Measure.REQUESTS, (double) (servers.requests() - requests));
                    }
                    // An archive's classes may count as loaded at the start, used or not.
                    if (scene.archived()) {
                        reading.remove(Measure.CLASSES);
                    }
                    for (Measure measure : List.of(Measure.CLASSES, Measure.HEAP_KILOBYTES, Measure.THREADS)) {
                        reading.computeIfPresent(measure, (of, value) -> value - empty.get(of));
                    }
                    reading.put(Measure.JAR_BYTES, (double) jvm.contender().bytesOfJars());
                    readings.add(jvm.contender().name(), reading);
                }
            }
        } finally {
            for (ClassArchive archive : archives) {
                archive.close();
            }
        }
        List<Sample> samples = readings.samples();
        System.out.println(Tables.ofScene(scene, new Results(List.of(), samples)));
        return samples;
    }

    /** Those for which what there is to do is written. */
    private static boolean takesPart(Contender contender, Kind kind) {
        boolean async = contender.name().endsWith("-async");
        boolean asItComes = List.of(Contender.OFFICIAL, Contender.OURS).contains(contender.name());
        return switch (kind) {
            case CALL -> true;
            case ARCHIVED, ONE_CPU ->
                asItComes
                        || List.of("official-url-connection", "lightweight", Contender.FLOOR)
                                .contains(contender.name());
            case THOUSAND_FUTURES -> async;
            case PROGRAM -> asItComes || contender.name().equals("official-url-connection");
            case THOUSAND_CALLS, HANDSHAKE, FIND, LIST_1, LIST_100, LIST_10000 -> asItComes;
        };
    }

    private static Map<Measure, Double> reading(FirstCallJvm jvm, Kind kind, URI endpoint)
            throws IOException, InterruptedException {
        if (kind == Kind.THOUSAND_CALLS) {
            return new EnumMap<>(Map.of(Measure.LEAST_HEAP_MEGABYTES, jvm.leastHeap(endpoint, kind)));
        }
        Map<Measure, Double> reading = jvm.call(endpoint, kind);
        if (kind != Kind.CALL) {
            reading.keySet().removeAll(List.of(Measure.HEAP_KILOBYTES, Measure.THREADS));
        }
        return reading;
    }
}
