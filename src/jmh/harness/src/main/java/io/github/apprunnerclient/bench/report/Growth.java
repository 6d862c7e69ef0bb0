package io.github.apprunnerclient.bench.report;

import io.github.apprunnerclient.bench.harness.Contender;
import io.github.apprunnerclient.bench.report.Scene.Kind;
import io.github.apprunnerclient.bench.server.Wire;
import java.util.List;
import java.util.stream.Stream;

/** How a first call's time grows with the connections in the account. */
final class Growth {
    private static final List<RatioLine> LINES = Stream.of(Contender.OURS, Contender.OFFICIAL)
            .flatMap(contender -> Stream.of(
                    line("100 listed, " + contender, Kind.LIST_100, contender),
                    line("10,000 listed, " + contender, Kind.LIST_10000, contender),
                    line("one of 10,000 found by name, " + contender, Kind.FIND, contender)))
            .toList();

    private Growth() {}

    static String of(Results results) {
        return RatioLine.table("connections: time, to that of one listed by the same client", LINES, results);
    }

    private static RatioLine line(String title, Kind kind, String contender) {
        return new RatioLine(
                title,
                Measure.CALL_MILLIS,
                jdk -> Scene.first(jdk, Wire.TLS, kind),
                contender,
                jdk -> Scene.first(jdk, Wire.TLS, Kind.LIST_1),
                contender);
    }
}
