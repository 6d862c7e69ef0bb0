package io.github.apprunnerclient.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares contenders: first calls in fresh JVMs taken in turn, and calls of warm JVMs, over TLS and plainly, against a
 * server in this process. Prints medians, and their ratios to the first contender's. Ratios are to be trusted, times only as
 * far as the machine is quiet.
 *
 * <p>Arguments, all optional: rounds of first calls, rounds of warm calls, and the contenders.
 */
public final class Comparison {
    private static final List<String> OF_FIRST = List.of("ms", "ms of CPU", "classes");
    private static final List<String> OF_WARM = List.of("µs", "µs of the caller's CPU", "µs of CPU", "bytes");

    private Comparison() {}

    public static void main(String[] args) throws IOException, InterruptedException, GeneralSecurityException {
        int firstRounds = args.length > 0 ? Integer.parseInt(args[0]) : 11;
        int warmRounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        List<Contender> contenders = args.length > 2
                ? Arrays.stream(args).skip(2).map(Contender::valueOf).toList()
                : List.of(Contender.values());
        Path folder = Files.createTempDirectory("comparison");
        try (TlsKeys keys = TlsKeys.in(folder);
                CallServer tls = new CallServer(keys.ofServer());
                CallServer plain = new CallServer(null)) {
            for (CallServer server : List.of(tls, plain)) {
                System.out.println(server.uri().getScheme() + ", Java " + System.getProperty("java.version"));
                compare(contenders, server.uri(), keys, "first", OF_FIRST, firstRounds);
                compare(contenders, server.uri(), keys, "warm", OF_WARM, warmRounds);
            }
        } finally {
            Files.delete(folder);
        }
    }

    private static void compare(
            List<Contender> contenders, URI endpoint, TlsKeys keys, String what, List<String> columns, int rounds)
            throws IOException, InterruptedException {
        Map<Contender, List<double[]>> results = new EnumMap<>(Contender.class);
        for (int i = 0; i < rounds; i++) {
            for (Contender contender : contenders) {
                results.computeIfAbsent(contender, c -> new ArrayList<>()).add(run(contender, endpoint, keys, what));
            }
        }
        int from = columns == OF_FIRST ? 0 : OF_FIRST.size();
        for (Contender contender : contenders) {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-5s %-24s", what, contender));
            for (int i = 0; i < columns.size(); i++) {
                double median = median(results.get(contender), from + i);
                double first = median(results.get(contenders.get(0)), from + i);
                line.append(String.format(Locale.ROOT, " %7.0f %s (%.2f)", median, columns.get(i), median / first));
            }
            System.out.println(line);
        }
    }

    private static double median(List<double[]> results, int column) {
        double[] sorted = results.stream().mapToDouble(r -> r[column]).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double[] run(Contender contender, URI endpoint, TlsKeys keys, String what)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JavaTools.path("java")));
        command.addAll(keys.trustedByOptions());
        command.addAll(List.of("-cp", classPath(contender), Calls.class.getName()));
        command.addAll(List.of(contender.name(), endpoint.toString(), what));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = output.readLine();
            if (line == null || process.waitFor() != 0) {
                throw new IOException(contender + " failed: " + String.join(" ", command));
            }
            return Arrays.stream(line.split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        }
    }

    private static String classPath(Contender contender) {
        ClassLoader loader = Comparison.class.getClassLoader();
        String separator = System.getProperty("path.separator");
        Stream<String> entries = loader instanceof URLClassLoader urls
                ? Arrays.stream(urls.getURLs())
                        .map(url -> Path.of(URI.create(url.toString())).toString())
                : Arrays.stream(System.getProperty("java.class.path").split(separator));
        return entries.filter(contender::needs).collect(Collectors.joining(separator));
    }
}
