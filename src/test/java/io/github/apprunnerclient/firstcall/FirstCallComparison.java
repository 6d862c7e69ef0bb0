package io.github.apprunnerclient.firstcall;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the first call of this client with the official client's: fresh JVMs in turn, both on
 * {@code url-connection-client}, with static credentials, against a server in this process. Ratios are to be trusted,
 * times only as far as the machine is quiet.
 */
public final class FirstCallComparison {
    private static final int ROUNDS = 15;
    private static final byte[] REPLY =
            "{\"Connection\":{\"ConnectionName\":\"my-connection\",\"Status\":\"PENDING_HANDSHAKE\",\"CreatedAt\":1.6E9}}"
                    .getBytes(StandardCharsets.UTF_8);

    private FirstCallComparison() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("x-amzn-RequestId", "R");
            exchange.sendResponseHeaders(200, REPLY.length);
            exchange.getResponseBody().write(REPLY);
            exchange.close();
        });
        server.start();
        try {
            compare("http://127.0.0.1:" + server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
    }

    private static void compare(String endpoint) throws IOException, InterruptedException {
        List<Result> official = new ArrayList<>();
        List<Result> ours = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            official.add(run(OfficialFirstCall.class, endpoint));
            ours.add(run(FirstCall.class, endpoint));
        }
        print("official client", official, official);
        print("apprunner-client", ours, official);
    }

    private static void print(String name, List<Result> results, List<Result> official) {
        System.out.printf(
                Locale.ROOT,
                "%-17s first call %4d ms (ratio %.2f)   CPU of the process %4d ms (ratio %.2f)%n",
                name,
                Result.medianMillis(results),
                (double) Result.medianMillis(results) / Result.medianMillis(official),
                Result.medianCpuMillis(results),
                (double) Result.medianCpuMillis(results) / Result.medianCpuMillis(official));
    }

    private static Result run(Class<?> program, String endpoint) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        program.getName(),
                        endpoint)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = output.readLine();
            if (line == null || process.waitFor() != 0) {
                throw new IOException(program.getSimpleName() + " failed");
            }
            String[] figures = line.split(" ", 2);
            return new Result(Long.parseLong(figures[0]), Long.parseLong(figures[1]));
        }
    }

    /** The class path of this program, less a logger that no program has by default. */
    private static String classPath() {
        ClassLoader loader = FirstCallComparison.class.getClassLoader();
        String separator = System.getProperty("path.separator");
        Stream<String> entries = loader instanceof URLClassLoader urls
                ? Arrays.stream(urls.getURLs())
                        .map(url -> Path.of(URI.create(url.toString())).toString())
                : Arrays.stream(System.getProperty("java.class.path").split(separator));
        return entries.filter(entry -> !entry.contains("slf4j-simple")).collect(Collectors.joining(separator));
    }

    private record Result(long millis, long cpuMillis) {
        static long medianMillis(List<Result> results) {
            return median(results.stream().map(Result::millis).toList());
        }

        static long medianCpuMillis(List<Result> results) {
            return median(results.stream().map(Result::cpuMillis).toList());
        }

        private static long median(List<Long> values) {
            List<Long> sorted = new ArrayList<>(values);
            Collections.sort(sorted);
            return sorted.get(sorted.size() / 2);
        }
    }
}
