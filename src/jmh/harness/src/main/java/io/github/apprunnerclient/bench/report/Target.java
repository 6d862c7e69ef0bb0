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

    /** A newer JVM loads more classes of its own, which nobody can leave out. */
    private static void ofFirstCalls(int jdk, List<Target> targets) {
        boolean old = jdk <= 17;
        Scene tls = Scene.first(jdk, Wire.TLS, false);
        targets.add(atMost(old ? 0.55 : 0.63, tls, Measure.CALL_MILLIS, Contender.OFFICIAL));
        targets.add(atMost(old ? 0.57 : 0.68, tls, Measure.CPU_MILLIS, Contender.OFFICIAL));
        targets.add(atMost(0.52, tls, Measure.JAR_BYTES, Contender.OFFICIAL));
        targets.add(atMost(
                old ? 0.34 : 0.36, Scene.first(jdk, Wire.PLAIN, false), Measure.CALL_MILLIS, Contender.OFFICIAL));
        targets.add(
                atMost(old ? 0.64 : 0.83, Scene.first(jdk, Wire.TLS, true), Measure.CALL_MILLIS, Contender.OFFICIAL));
    }

    private static void ofWarmCalls(int jdk, List<Target> targets) {
        for (Wire wire : List.of(Wire.TLS, Wire.PLAIN)) {
            Scene alone = Scene.warm(jdk, wire, 1);
            targets.add(atMost(0.8, alone, Measure.CALL_MICROS, Contender.OFFICIAL));
            targets.add(atMost(0.8, alone, Measure.THREAD_CPU_MICROS, Contender.OFFICIAL));
            targets.add(atMost(0.9, alone, Measure.BYTES, Contender.OFFICIAL));
            double rate = wire == Wire.TLS ? 1.45 : 1.5;
            Scene crowded = Scene.warm(jdk, wire, 64);
            targets.add(new Target(crowded, Measure.CALLS_PER_SECOND, Contender.OFFICIAL, rate, true));
        }
    }

    private static Target atMost(double limit, Scene scene, Measure measure, String against) {
        return new Target(scene, measure, against, limit, false);
    }
}
