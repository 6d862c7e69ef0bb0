package io.github.apprunnerclient.bench.first;

import io.github.apprunnerclient.bench.harness.Arguments;
import io.github.apprunnerclient.bench.harness.Contender;
import io.github.apprunnerclient.bench.harness.Jdk;
import io.github.apprunnerclient.bench.report.Machine;
import io.github.apprunnerclient.bench.report.Report;
import io.github.apprunnerclient.bench.report.Results;
import io.github.apprunnerclient.bench.report.Sample;
import io.github.apprunnerclient.bench.report.Scene;
import io.github.apprunnerclient.bench.report.Scene.Kind;
import io.github.apprunnerclient.bench.server.Servers;
import io.github.apprunnerclient.bench.server.Wire;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Compares first calls: new JVMs, the contenders in turn, each with the class path of its users, against a server in this
 * process.
 *
 * <p>Arguments: see {@link #DEFAULTS}. With {@code rounds=0} nothing is measured; that each contender's request is
 * accepted is checked all the same.
 */
public final class FirstCalls {
    private static final Map<String, String> DEFAULTS = Map.of(
            "rounds", "11",
            "contenders",
                    "official,official-async,official-chain,official-url-connection,"
                            + "ours,ours-async,ours-chain,ours-environment,ours-warmed-up,lightweight,floor",
            "wires", "tls,plain",
            "jdks", "17,25",
            "kinds",
                    "call,archived,one_cpu,program,thousand_calls,thousand_futures,handshake,find,list_1,list_100,list_10000",
            "results", ".github");

    private FirstCalls() {}

    public static void main(String[] args) throws IOException, InterruptedException, GeneralSecurityException {
        Arguments arguments = Arguments.of(DEFAULTS, args);
        List<Contender> contenders = Contender.named(arguments.list("contenders"));
        int rounds = arguments.number("rounds");
        AcceptedByFake.check(contenders);
        if (rounds == 0) {
            System.out.println("The fake App Runner accepts the requests of " + arguments.list("contenders"));
            return;
        }
        List<Jdk> jdks = Jdk.find(arguments.numbers("jdks"));
        List<Sample> samples = new ArrayList<>();
        try (Servers servers = Servers.start()) {
            Comparison comparison = new Comparison(servers, contenders, rounds);
            for (Jdk jdk : jdks) {
                for (String wire : arguments.list("wires")) {
                    for (String kind : arguments.list("kinds")) {
                        Scene scene = Scene.first(
                                jdk.feature(), Wire.named(wire), Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
                        if (scene.isMeasured()) {
                            samples.addAll(comparison.run(scene, jdk));
                        }
                    }
                }
            }
        }
        Report.keep(
                Path.of(arguments.list("results").get(0)),
                Report.FIRST_CALLS,
                new Results(Machine.circumstances(jdks, contenders, rounds + " JVMs each, in turn"), samples));
    }
}
