package io.github.apprunnerclient.bench.warm;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.apprunnerclient.bench.harness.Contender;
import io.github.apprunnerclient.bench.harness.Jdk;
import io.github.apprunnerclient.bench.report.Measure;
import io.github.apprunnerclient.bench.report.Scene;
import io.github.apprunnerclient.bench.server.Servers;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Has JMH measure one contender in one new JVM. */
final class WarmJvm {
    private static final Pattern OF_JMH = Pattern.compile("(jmh-core|jopt-simple|commons-math3)-[^/\\\\]*\\.jar$");
    private static final String BYTES = "gc.alloc.rate.norm";

    private final Jdk jdk;
    private final Servers servers;
    private final int warmUpSeconds;
    private final int measuredSeconds;
    private final Path[] jarsOfJmh;

    WarmJvm(Jdk jdk, Servers servers, int warmUpSeconds, int measuredSeconds) {
        this.jdk = jdk;
        this.servers = servers;
        this.warmUpSeconds = warmUpSeconds;
        this.measuredSeconds = measuredSeconds;
        jarsOfJmh = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> OF_JMH.matcher(entry).find())
                .map(Path::of)
                .toArray(Path[]::new);
    }

    Map<Measure, Double> measure(Contender contender, Scene scene) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(Pattern.quote(WarmCall.class.getName()) + "\\.")
                .param("contender", contender.name())
                .param("endpoint", servers.endpoint(scene.wire()).toString())
                .jvm(jdk.program("java"))
                .jvmArgs(servers.clientOptions().toArray(String[]::new))
                .forks(1)
                .threads(scene.threads())
                .warmupIterations(warmUpSeconds)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(measuredSeconds)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        String ownClassPath = System.getProperty("java.class.path");
        PrintStream ownErrors = System.err;
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        // JMH starts its JVMs with the class path that this one says it has, and prints their errors as this one's.
        System.setProperty("java.class.path", contender.classPath(jarsOfJmh));
        System.setErr(new PrintStream(errors, true, UTF_8));
        try {
            return measures(new Runner(options).runSingle(), scene.threads());
        } catch (RunnerException e) {
            ownErrors.println(errors.toString(UTF_8));
            throw e;
        } finally {
            System.setProperty("java.class.path", ownClassPath);
            System.setErr(ownErrors);
        }
    }

    private static Map<Measure, Double> measures(RunResult result, int threads) {
        double callsPerSecond = result.getPrimaryResult().getScore();
        return Map.of(
                Measure.CALLS_PER_SECOND, callsPerSecond,
                Measure.CALL_MICROS, threads * 1e6 / callsPerSecond,
                Measure.THREAD_CPU_MICROS, secondary(result, CpuProfiler.OF_THREADS) / 1e3,
                Measure.PROCESS_CPU_MICROS, secondary(result, CpuProfiler.OF_PROCESS) / 1e3,
                Measure.BYTES, secondary(result, BYTES));
    }

    private static double secondary(RunResult result, String label) {
        Result<?> found = result.getSecondaryResults().get(label);
        if (found == null) {
            throw new IllegalStateException("JMH gave no " + label + " but "
                    + result.getSecondaryResults().keySet());
        }
        return found.getScore();
    }
}
