import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Starts the jar that its argument names: it must serve its page and refuse a call that nobody signed. */
final class FirstRun {
    private static final Pattern ENDPOINT = Pattern.compile("listens at (http://\\S+)");

    public static void main(String[] args) throws Exception {
        checkNotices(args[0]);
        Process fake = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        args[0],
                        "--handshake",
                        "at-once")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            String endpoint = endpoint(fake);
            check(endpoint + "/_fake", HttpRequest.newBuilder(), 200, "<title>Fake App Runner</title>");
            check(endpoint + "/_fake/state", HttpRequest.newBuilder(), 200, "DefaultConfiguration");
            check(
                    endpoint,
                    HttpRequest.newBuilder()
                            .header("Content-Type", "application/x-amz-json-1.0")
                            .header("X-Amz-Target", "AppRunner.ListConnections")
                            .POST(HttpRequest.BodyPublishers.ofString("{}")),
                    400,
                    "MissingAuthenticationTokenException");
        } finally {
            fake.destroy();
        }
        System.out.println(Path.of(args[0]).getFileName() + " runs, "
                + Path.of(args[0]).toFile().length() / 1024 + " kB");
    }

    private static void checkNotices(String jar) throws Exception {
        try (JarFile file = new JarFile(jar)) {
            for (String name : List.of("LICENSE", "LICENSE.txt", "NOTICE", "NOTICE.txt")) {
                if (file.getEntry("META-INF/" + name) == null) {
                    throw new AssertionError("META-INF/" + name + " is missing");
                }
            }
        }
    }

    private static String endpoint(Process fake) throws Exception {
        BufferedReader output = new BufferedReader(new InputStreamReader(fake.getInputStream()));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher matcher = ENDPOINT.matcher(line);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        throw new AssertionError("It ended without listening");
    }

    private static void check(String uri, HttpRequest.Builder request, int status, String body) throws Exception {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(request.uri(URI.create(uri)).build(), BodyHandlers.ofString());
        if (response.statusCode() != status || !response.body().contains(body)) {
            throw new AssertionError(uri + ": " + response.statusCode() + " " + response.body());
        }
    }
}
