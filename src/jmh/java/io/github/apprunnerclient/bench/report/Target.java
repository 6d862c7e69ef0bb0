package io.github.apprunnerclient.bench.report;

import io.github.apprunnerclient.bench.harness.Contender;
import io.github.apprunnerclient.bench.server.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A bound that this client's median is to keep, as a ratio to another contender's.
 *
 * @param atLeast whether more is better
 */
record Target(Scene scene, Measure measure, String against, double limit, boolean atLeast) {

    /** Those for which one of the two kinds of comparison has figures. */
    static List<Target> of(Results results) {
        List<Target> targets = new ArrayList<>();
        for (int jdk : results.scenes().map(Scene::jdk).distinct().sorted().toList()) {
            ofFirstCalls(jdk, targets);
            ofWarmCalls(jdk, targets);
        }
        return targets.stream()
                .filter(target -> target.ratio(results).isPresent())
                .toList();
    }

    String title() {
        return scene.title() + ": " + measure.title();
    }

    String bound() {
        return (atLeast ? "≥ " : "≤ ") + String.format(Locale.ROOT, "%.2f", limit) + " of " + against;
    }

    OptionalDouble ratio(Results results) {
        return results.ratio(scene, measure, Contender.OURS, against);
    }

    boolean isMet(double ratio) {
        return atLeast ? ratio >= limit : ratio <= limit;
    }

    private static void ofFirstCalls(int jdk, List<Target> targets) {
        Scene tls = Scene.first(jdk, Wire.TLS, false);
        targets.add(atMost(0.55, tls, Measure.CALL_MILLIS, Contender.OFFICIAL));
        targets.add(atMost(0.55, tls, Measure.CPU_MILLIS, Contender.OFFICIAL));
        targets.add(atMost(1.5, tls, Measure.CPU_MILLIS, Contender.FLOOR));
        targets.add(atMost(0.55, tls, Measure.CLASSES, Contender.OFFICIAL));
        targets.add(atMost(0.5, tls, Measure.JAR_BYTES, Contender.OFFICIAL));
        Scene plain = Scene.first(jdk, Wire.PLAIN, false);
        targets.add(atMost(0.45, plain, Measure.CALL_MILLIS, Contender.OFFICIAL));
        targets.add(atMost(0.55, plain, Measure.CLASSES, Contender.OFFICIAL));
        if (Scene.hasAotCache(jdk)) {
            targets.add(atMost(0.5, Scene.first(jdk, Wire.TLS, true), Measure.CALL_MILLIS, Contender.OFFICIAL));
        }
    }

    private static void ofWarmCalls(int jdk, List<Target> targets) {
        Scene memory = Scene.warm(jdk, Wire.MEMORY, 1);
        targets.add(atMost(0.45, memory, Measure.THREAD_CPU_MICROS, Contender.OFFICIAL));
        targets.add(atMost(1.6, memory, Measure.THREAD_CPU_MICROS, Contender.FLOOR));
        targets.add(atMost(0.4, memory, Measure.BYTES, Contender.OFFICIAL));
        Scene tls = Scene.warm(jdk, Wire.TLS, 1);
        targets.add(atMost(0.8, tls, Measure.CALL_MICROS, Contender.OFFICIAL));
        targets.add(atMost(0.55, tls, Measure.THREAD_CPU_MICROS, Contender.OFFICIAL));
        targets.add(atMost(0.7, tls, Measure.BYTES, Contender.OFFICIAL));
        for (Wire wire : List.of(Wire.TLS, Wire.PLAIN)) {
            Scene crowded = Scene.warm(jdk, wire, 64);
            targets.add(new Target(crowded, Measure.CALLS_PER_SECOND, Contender.OFFICIAL, 1.5, true));
        }
    }

    private static Target atMost(double limit, Scene scene, Measure measure, String against) {
        return new Target(scene, measure, against, limit, false);
    }
}
