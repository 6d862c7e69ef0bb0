package io.github.apprunnerclient.bench.warm;

import io.github.apprunnerclient.bench.first.AcceptedByFake;
import io.github.apprunnerclient.bench.harness.Arguments;
import io.github.apprunnerclient.bench.harness.Contender;
import io.github.apprunnerclient.bench.harness.Jdk;
import io.github.apprunnerclient.bench.report.Machine;
import io.github.apprunnerclient.bench.report.Readings;
import io.github.apprunnerclient.bench.report.Report;
import io.github.apprunnerclient.bench.report.Results;
import io.github.apprunnerclient.bench.report.Sample;
import io.github.apprunnerclient.bench.report.Scene;
import io.github.apprunnerclient.bench.report.Tables;
import io.github.apprunnerclient.bench.server.Servers;
import io.github.apprunnerclient.bench.server.Wire;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Compares calls of clients that have made many: JMH runs the contenders in turn, each in a JVM of its own with the class
 * path of its users, against a server in this process.
 *
 * <p>Arguments: see {@link #DEFAULTS}. JMH warms up and measures for as many seconds as {@code warmup} and {@code measured}
 * say, in each of {@code rounds} JVMs.
 */
public final class WarmCalls {
    private static final Map<String, String> DEFAULTS = Map.of(
            "rounds", "2",
            "warmup", "30",
            "measured", "5",
            "contenders", "official,official-url-connection,ours,lightweight,floor",
            "wires", "tls,plain",
            "threads", "1,64",
            "jdks", "17,25",
            "results", ".github");

    private WarmCalls() {}

    public static void main(String[] args)
            throws IOException, InterruptedException, GeneralSecurityException, RunnerException {
        Arguments arguments = Arguments.of(DEFAULTS, args);
        List<Contender> contenders = Contender.named(arguments.list("contenders"));
        List<Jdk> jdks = Jdk.find(arguments.numbers("jdks"));
        AcceptedByFake.check(contenders);
        List<Sample> samples = new ArrayList<>();
        List<String> circumstances = new ArrayList<>(Machine.circumstances(
                jdks,
                contenders,
                arguments.number("rounds") + " JVMs each, in turn, measured for " + arguments.number("measured")
                        + " s after " + arguments.number("warmup") + " s"));
        try (Servers servers = Servers.start();
                BusyProcessors busy = BusyProcessors.start()) {
            for (Jdk jdk : jdks) {
                WarmJvm jvm = new WarmJvm(jdk, servers, arguments.number("warmup"), arguments.number("measured"));
                for (String wire : arguments.list("wires")) {
                    for (int threads : arguments.numbers("threads")) {
                        Scene scene = Scene.warm(jdk.feature(), Wire.named(wire), threads);
                        samples.addAll(compare(jvm, scene, contenders, arguments.number("rounds")));
                    }
                }
            }
            circumstances.add(busy.circumstance());
        }
        Report.keep(Path.of(arguments.list("results").get(0)), Report.WARM_CALLS, new Results(circumstances, samples));
    }

    private static List<Sample> compare(WarmJvm jvm, Scene scene, List<Contender> contenders, int rounds)
            throws RunnerException {
        Readings readings = new Readings(scene);
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : contenders) {
                readings.add(contender.name(), jvm.measure(contender, scene));
            }
        }
        List<Sample> samples = readings.samples();
        System.out.println(Tables.ofScene(scene, new Results(List.of(), samples)));
        return samples;
    }
}
