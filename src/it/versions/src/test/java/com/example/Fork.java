package com.example;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program in a JVM of its own, with nothing of this machine's AWS configuration. */
final class Fork {
    private Fork() {}

    /** {@return the lines that it printed, but those of a logger that is not there} */
    static List<String> run(Class<?> program, ClassPath classPath, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Daws.configFile=none",
                        "-Daws.sharedCredentialsFile=none",
                        "-cp",
                        classPath.toString(),
                        program.getName())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (InputStream output = process.getInputStream()) {
            String printed = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(1, TimeUnit.MINUTES), "It did not end");
            return printed.lines().filter(line -> !line.startsWith("SLF4J")).toList();
        }
    }
}
