package io.github.apprunnerclient.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The fake in a process of its own, as its command line starts it. */
record FakeProgram(Process process, Map<String, String> environment) implements AutoCloseable {
    static FakeProgram start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FakeAppRunner.class.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        Map<String, String> environment = new TreeMap<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("export ")) {
                String[] variable = line.substring("export ".length()).split("=", 2);
                environment.put(variable[0], variable[1]);
                if (variable[0].equals("AWS_ENDPOINT_URL_APPRUNNER")) {
                    break;
                }
            }
        }
        return new FakeProgram(process, environment);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
