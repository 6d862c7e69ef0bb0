package io.github.apprunnerclient.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/**
 * Clients that nobody here wrote make the calls of {@code src/test/clients}. Each is skipped where it is not installed;
 * that for JavaScript is looked for where {@code NODE_MODULES_PARENT} says.
 */
@Timeout(300)
class OtherClientsTest {
    private static final Map<String, FakeAppRunner> FAKES = new TreeMap<>();

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        FakeAppRunner main = CommandLineOptions.parse(
                        "--handshake", "manual", "--operations", "manual", "--quota", "connections=5", "services=2")
                .build();
        AwsCredentials known = main.credentialsProvider().resolveCredentials();
        FAKES.put("FAKE_MAIN", main);
        FAKES.put(
                "FAKE_LATER",
                FakeAppRunner.builder()
                        .signatureClock(Clock.offset(Clock.systemUTC(), Duration.ofHours(1)))
                        .build());
        FAKES.put(
                "FAKE_SESSION",
                FakeAppRunner.builder()
                        .credentials(AwsSessionCredentials.create(
                                known.accessKeyId(), known.secretAccessKey(), "session-token"))
                        .build());
        FAKES.values().forEach(FakeAppRunner::start);
    }

    @AfterAll
    static void stop() {
        FAKES.values().forEach(FakeAppRunner::close);
    }

    @Test
    void boto3_gets_what_the_table_says() throws Exception {
        assumeInstalled("python3", "-c", "import boto3");

        assertThat(run(endpoints(), "python3", "src/test/clients/boto3_calls.py"))
                .containsPattern("(?m)^\\d+ calls$");
    }

    @Test
    void the_AWS_CLI_gets_what_the_table_says() throws Exception {
        assumeInstalled("aws", "--version");
        assumeInstalled("python3", "--version");

        assertThat(run(endpoints(), "python3", "src/test/clients/aws_calls.py")).containsPattern("(?m)^\\d+ calls$");
    }

    @Test
    void the_client_for_JavaScript_gets_what_the_table_says() throws Exception {
        assumeInstalled(
                "node", "-e", "require(process.env.NODE_MODULES_PARENT + '/node_modules/@aws-sdk/client-apprunner')");

        assertThat(run(endpoints(), "node", "src/test/clients/javascript_calls.mjs"))
                .containsPattern("(?m)^\\d+ calls$");
    }

    @Test
    void the_AWS_CLI_needs_no_more_than_the_program_prints() throws Exception {
        assumeInstalled("aws", "--version");

        try (FakeProgram program = FakeProgram.start()) {
            assertThat(run(program.environment(), "aws", "apprunner", "list-connections", "--output", "json"))
                    .contains("\"ConnectionSummaryList\": []");
        }
    }

    private static Map<String, String> endpoints() {
        Map<String, String> endpoints = new TreeMap<>();
        FAKES.forEach((name, fake) -> {
            fake.reset();
            endpoints.put(name, fake.endpoint().toString());
        });
        return endpoints;
    }

    private String run(Map<String, String> environment, String... command) throws Exception {
        File output = folder.resolve("output").toFile();
        Process process = process(environment, command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        assertThat(process.waitFor(250, TimeUnit.SECONDS)).isTrue();
        String text = Files.readString(output.toPath(), StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }

    private static void assumeInstalled(String... command) throws InterruptedException {
        int exitCode;
        try {
            exitCode = process(Map.of(), command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            exitCode = -1;
        }
        assumeThat(exitCode).as(String.join(" ", command)).isZero();
    }

    // This machine's own AWS and proxy settings are none of the fake's.
    private static ProcessBuilder process(Map<String, String> variables, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("AWS_"));
        environment.put("AWS_CONFIG_FILE", "no-such-file");
        environment.put("AWS_SHARED_CREDENTIALS_FILE", "no-such-file");
        environment.put("NO_PROXY", "127.0.0.1");
        environment.put("PYTHONDONTWRITEBYTECODE", "1");
        environment.put("PYTHONUTF8", "1");
        environment.putAll(variables);
        return builder;
    }
}
