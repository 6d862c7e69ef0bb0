package io.github.apprunnerclient.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A headless Chromium with one page, as large as a phone, spoken to by its DevTools protocol. */
final class Chromium implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://(\\S+?)/");

    private final Process process;
    private final WebSocket page;
    private final BlockingQueue<String> replies;

    private Chromium(Process process, WebSocket page, BlockingQueue<String> replies) {
        this.process = process;
        this.page = page;
        this.replies = replies;
    }

    /** Where it is installed, if it is. */
    static Optional<Path> command() {
        String[] path = System.getenv("PATH").split(Pattern.quote(File.pathSeparator));
        return Stream.of("chromium", "chromium-browser", "google-chrome", "chrome.exe")
                .flatMap(name -> Arrays.stream(path).map(folder -> Path.of(folder, name)))
                .filter(file -> file.toFile().canExecute())
                .findFirst();
    }

    static Chromium open(String address, Path profile) throws Exception {
        Process process = new ProcessBuilder(
                        command().orElseThrow().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--no-proxy-server",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        address)
                .redirectErrorStream(true)
                .start();
        BlockingQueue<String> replies = new LinkedBlockingQueue<>();
        HttpClient http = HttpClient.newHttpClient();
        WebSocket page = http.newWebSocketBuilder()
                .buildAsync(URI.create(pageSocket(http, devTools(process))), new Listener(replies))
                .join();
        Chromium chromium = new Chromium(process, page, replies);
        chromium.command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 740, "deviceScaleFactor", 2, "mobile", true));
        return chromium;
    }

    private static String devTools(Process process) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher matcher = LISTENING.matcher(line);
            if (matcher.find()) {
                return "http://" + matcher.group(1) + "/json/list";
            }
        }
        throw new IOException("Chromium ended without listening");
    }

    private static String pageSocket(HttpClient http, String list) throws IOException, InterruptedException {
        String reply = http.send(HttpRequest.newBuilder(URI.create(list)).build(), BodyHandlers.ofString())
                .body();
        for (JsonNode target : new ObjectMapper().readTree(reply)) {
            if (target.path("type").asText().equals("page")) {
                return target.path("webSocketDebuggerUrl").asText();
            }
        }
        throw new IOException("No page in " + reply);
    }

    /** What a script gives. */
    JsonNode evaluate(String script) throws IOException, InterruptedException {
        JsonNode result = command("Runtime.evaluate", Map.of("expression", script, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new IOException(result.path("exceptionDetails").toString());
        }
        return result.path("result").path("value");
    }

    private JsonNode command(String method, Map<String, ?> parameters) throws IOException, InterruptedException {
        Map<String, ?> command = Map.of("id", 1, "method", method, "params", parameters);
        page.sendText(new ObjectMapper().writeValueAsString(command), true).join();
        return new ObjectMapper().readTree(replies.take()).path("result");
    }

    /** Waits for a script to give true; the test's timeout ends it. */
    void await(String script) throws IOException, InterruptedException {
        while (!evaluate(script).asBoolean()) {
            Thread.sleep(20);
        }
    }

    @Override
    public void close() throws InterruptedException {
        page.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    private record Listener(BlockingQueue<String> replies, StringBuilder text) implements WebSocket.Listener {
        private Listener(BlockingQueue<String> replies) {
            this(replies, new StringBuilder());
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean isLast) {
            text.append(data);
            if (isLast) {
                replies.add(text.toString());
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
