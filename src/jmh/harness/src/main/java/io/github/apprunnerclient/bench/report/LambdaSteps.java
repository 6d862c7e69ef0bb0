package io.github.apprunnerclient.bench.report;

import io.github.apprunnerclient.bench.harness.Contender;
import io.github.apprunnerclient.bench.report.Scene.Kind;
import io.github.apprunnerclient.bench.server.Wire;
import java.util.List;

/** What the README's steps for a Lambda function leave of a first call's time. */
final class LambdaSteps {
    private static final String CREDENTIALS = "`region` given, credentials from the environment";

    private static final List<RatioLine> LINES = List.of(
            step(CREDENTIALS + ", over TLS", Wire.TLS, Kind.CALL, "ours-environment", "ours-chain"),
            step(CREDENTIALS + ", plain", Wire.PLAIN, Kind.CALL, "ours-environment", "ours-chain"),
            step("AppCDS or an AOT cache, over TLS", Wire.TLS, Kind.ARCHIVED, Contender.OURS, Contender.OURS),
            step("after `warmUp()`, over TLS", Wire.TLS, Kind.CALL, "ours-warmed-up", Contender.OURS));

    private LambdaSteps() {}

    static String of(Results results) {
        return RatioLine.table("a first call's time, to that without the step", LINES, results);
    }

    private static RatioLine step(String title, Wire wire, Kind kind, String contender, String against) {
        return new RatioLine(
                title,
                Measure.CALL_MILLIS,
                jdk -> Scene.first(jdk, wire, kind),
                contender,
                jdk -> Scene.first(jdk, wire, Kind.CALL),
                against);
    }
}
