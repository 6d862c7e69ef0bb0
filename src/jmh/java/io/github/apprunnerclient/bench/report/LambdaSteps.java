package io.github.apprunnerclient.bench.report;

import io.github.apprunnerclient.bench.harness.Contender;
import io.github.apprunnerclient.bench.server.Wire;
import java.util.List;
import java.util.function.IntFunction;

/** What the README's steps for a Lambda function leave of a first call's time. */
final class LambdaSteps {
    private static final List<RatioLine> LINES = List.of(
            step("region and credentials from the environment, over TLS", Wire.TLS, "ours-environment", "ours-chain"),
            step("the same, plain", Wire.PLAIN, "ours-environment", "ours-chain"),
            archive("AppCDS or an AOT cache, over TLS", Wire.TLS),
            step("after `warmUp()`, over TLS", Wire.TLS, "ours-warmed-up", Contender.OURS));

    private LambdaSteps() {}

    static String of(Results results) {
        return RatioLine.table("a first call's time, to that without the step", LINES, results);
    }

    private static RatioLine step(String title, Wire wire, String contender, String against) {
        return toWithout(title, jdk -> Scene.first(jdk, wire, false), contender, wire, against);
    }

    private static RatioLine archive(String title, Wire wire) {
        return toWithout(title, jdk -> Scene.first(jdk, wire, true), Contender.OURS, wire, Contender.OURS);
    }

    private static RatioLine toWithout(
            String title, IntFunction<Scene> scene, String contender, Wire wire, String against) {
        return new RatioLine(
                title, Measure.CALL_MILLIS, scene, contender, jdk -> Scene.first(jdk, wire, false), against);
    }
}
