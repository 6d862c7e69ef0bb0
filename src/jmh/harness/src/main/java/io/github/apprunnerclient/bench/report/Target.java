package io.github.apprunnerclient.bench.report;

import io.github.apprunnerclient.bench.harness.Contender;
import io.github.apprunnerclient.bench.report.Scene.Kind;
import io.github.apprunnerclient.bench.server.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A bound that the median of this client, by one of its names, is to keep, as a ratio to another contender's.
 *
 * @param atLeast whether more is better
 */
record Target(Scene scene, Measure measure, String contender, String against, double limit, boolean atLeast) {

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
        return scene.title() + (contender.equals(Contender.OURS) ? "" : ", " + contender) + ": " + measure.title();
    }

    String bound() {
        return (atLeast ? "≥ " : "≤ ") + String.format(Locale.ROOT, "%.2f", limit) + " of " + against;
    }

    OptionalDouble ratio(Results results) {
        return results.ratio(scene, measure, contender, against);
    }

    /** A figure that is equal to its limit within its quartiles keeps it. */
    boolean isMet(Results results) {
        Sample measured = results.find(scene, contender, measure).orElseThrow();
        double bound =
                limit * results.find(scene, against, measure).orElseThrow().median();
        return atLeast ? measured.upper() >= bound : measured.lower() <= bound;
    }

    /** A newer JVM loads more classes of its own, which nobody can leave out. */
    private static void ofFirstCalls(int jdk, List<Target> targets) {
        boolean old = jdk <= 17;
        Scene tls = Scene.first(jdk, Wire.TLS, Kind.CALL);
        Scene plain = Scene.first(jdk, Wire.PLAIN, Kind.CALL);
        Scene program = Scene.first(jdk, Wire.TLS, Kind.PROGRAM);
        for (String chain : List.of("", "-chain")) {
            targets.add(atMost(old ? 0.55 : 0.63, tls, Measure.CALL_MILLIS, "ours" + chain, "official" + chain));
            targets.add(atMost(old ? 0.57 : 0.68, tls, Measure.CPU_MILLIS, "ours" + chain, "official" + chain));
        }
        targets.add(atMost(0.52, tls, Measure.JAR_BYTES));
        targets.add(atMost(0.5, tls, Measure.HEAP_KILOBYTES));
        targets.add(atMost(0, tls, Measure.THREADS));
        targets.add(atMost(old ? 0.34 : 0.36, plain, Measure.CALL_MILLIS));
        targets.add(atMost(old ? 0.64 : 0.83, Scene.first(jdk, Wire.TLS, Kind.ARCHIVED), Measure.CALL_MILLIS));
        targets.add(atMost(old ? 0.58 : 0.66, Scene.first(jdk, Wire.TLS, Kind.ONE_CPU), Measure.CALL_MILLIS));
        targets.add(atMost(old ? 0.6 : 0.67, program, Measure.WALL_MILLIS));
        targets.add(atMost(old ? 0.86 : 0.77, program, Measure.PEAK_MEGABYTES));
        targets.add(atMost(1, Scene.first(jdk, Wire.PLAIN, Kind.THOUSAND_CALLS), Measure.LEAST_HEAP_MEGABYTES));
        Scene handshake = Scene.first(jdk, Wire.TLS, Kind.HANDSHAKE);
        targets.add(atMost(1, handshake, Measure.CPU_MILLIS));
        targets.add(atMost(1, handshake, Measure.REQUESTS));
        Scene futures = Scene.first(jdk, Wire.TLS, Kind.THOUSAND_FUTURES);
        targets.add(atMost(1, futures, Measure.CALL_MILLIS, "ours-async", "official-async"));
        targets.add(atMost(0.15, tls, Measure.CALL_MILLIS, "ours-warmed-up", Contender.OURS));
        targets.add(atMost(0.6, tls, Measure.CALL_MILLIS, "ours-async", "official-async"));
        targets.add(atMost(0.6, plain, Measure.CALL_MILLIS, "ours-async", "official-async"));
    }

    private static void ofWarmCalls(int jdk, List<Target> targets) {
        for (Wire wire : List.of(Wire.TLS, Wire.PLAIN)) {
            Scene alone = Scene.warm(jdk, wire, 1);
            targets.add(atMost(0.8, alone, Measure.CALL_MICROS));
            targets.add(atMost(0.8, alone, Measure.THREAD_CPU_MICROS));
            targets.add(atMost(0.9, alone, Measure.BYTES));
            double rate = wire == Wire.TLS ? 1.45 : 1.5;
            Scene crowded = Scene.warm(jdk, wire, 64);
            targets.add(new Target(crowded, Measure.CALLS_PER_SECOND, Contender.OURS, Contender.OFFICIAL, rate, true));
        }
    }

    private static Target atMost(double limit, Scene scene, Measure measure) {
        return atMost(limit, scene, measure, Contender.OURS, Contender.OFFICIAL);
    }

    private static Target atMost(double limit, Scene scene, Measure measure, String contender, String against) {
        return new Target(scene, measure, contender, against, limit, false);
    }
}
