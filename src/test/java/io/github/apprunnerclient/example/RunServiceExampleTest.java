package io.github.apprunnerclient.example;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.apprunnerclient.model.Service;
import io.github.apprunnerclient.model.ServiceStatus;
import io.github.apprunnerclient.testkit.FakeAppRunner;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

class RunServiceExampleTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void without_arguments_a_service_is_made_at_the_stand_in_and_runs() {
        assertThat(run()).isZero();

        assertThat(text(err)).isEmpty();
        List<String> lines = Stream.of(text(out).split("\n"))
                .map(line -> line.substring(line.lastIndexOf('\r') + 1))
                .toList();
        assertThat(lines)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .matches("Talking to a stand-in for App Runner at http://127\\.0\\.0\\.1:\\d+ .*"),
                        line -> assertThat(line).isEqualTo("Connection  my-connection"),
                        line -> assertThat(line)
                                .matches("ARN {9}arn:aws:apprunner:us-east-1:123456789012:connection/my-connection/"
                                        + "[0-9a-f]{32}"),
                        line -> assertThat(line).isEqualTo("Provider    GITHUB"),
                        line -> assertThat(line).isEqualTo("Status      PENDING_HANDSHAKE"),
                        line -> assertThat(line).matches("Created {5}20.*Z"),
                        line -> assertThat(line)
                                .isEqualTo("Handshake   https://console.aws.amazon.com/apprunner/home"
                                        + "?region=us-east-1#/connections"),
                        line -> assertThat(line).startsWith("Waiting     AVAILABLE "),
                        line -> assertThat(line).isEqualTo("Service     my-service"),
                        line -> assertThat(line)
                                .matches("ARN {9}arn:aws:apprunner:us-east-1:123456789012:service/my-service/"
                                        + "[0-9a-f]{32}"),
                        line -> assertThat(line).isEqualTo("Status      OPERATION_IN_PROGRESS"),
                        line -> assertThat(line).startsWith("Waiting     RUNNING "),
                        line -> assertThat(line).matches("URL {9}https://\\w+\\.us-east-1\\.awsapprunner\\.com"));
        assertThat(List.of(text(out).split("[\r\n]+")))
                .contains("Waiting     PENDING_HANDSHAKE       0 s of 900 s")
                .contains("Waiting     OPERATION_IN_PROGRESS   0 s of 900 s");
    }

    @Test
    void everything_is_deleted_at_the_end_if_that_is_asked_for() throws IOException, InterruptedException {
        try (FakeAppRunner fake = quickFake()) {
            assertThat(exitCodeOf(fake, "--clean-up")).isZero();

            assertThat(fake.services()).isEmpty();
            assertThat(fake.connections()).isEmpty();
        }
    }

    @Test
    void a_second_run_goes_on_with_what_the_first_has_left() throws IOException, InterruptedException {
        try (FakeAppRunner fake = quickFake()) {
            assertThat(exitCodeOf(fake)).isZero();
            Service first = fake.services().get(0);
            fake.client().pauseService(r -> r.serviceArn(first.serviceArn()));
            fake.finishAll();

            assertThat(exitCodeOf(fake)).isZero();

            assertThat(fake.services())
                    .singleElement()
                    .satisfies(service -> assertThat(service.serviceArn()).isEqualTo(first.serviceArn()))
                    .satisfies(service -> assertThat(service.status()).isEqualTo(ServiceStatus.RUNNING));
        }
    }

    @Test
    void a_service_of_that_name_that_is_another_is_left_alone_also_by_clean_up()
            throws IOException, InterruptedException {
        try (FakeAppRunner fake = quickFake()) {
            assertThat(exitCodeOf(fake)).isZero();

            assertThat(exitCodeOf(fake, "--branch", "next", "--clean-up")).isEqualTo(1);

            assertThat(fake.services()).hasSize(1);
        }
    }

    @Test
    void a_failure_says_how_to_see_more() throws IOException, InterruptedException {
        try (FakeAppRunner fake = quickFake()) {
            fake.onEveryCall().fail(500);
            Process program = programTalkingTo(fake).start();

            String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(program.waitFor()).isEqualTo(1);
            assertThat(printed.lines())
                    .last()
                    .isEqualTo("To see each attempt, add"
                            + " -Dorg.slf4j.simpleLogger.log.io.github.apprunnerclient=debug");
        }
    }

    private static FakeAppRunner quickFake() {
        return FakeAppRunner.builder()
                .completeHandshakesAfter(Duration.ZERO)
                .finishOperationsAfter(Duration.ZERO)
                .build()
                .start();
    }

    private static int exitCodeOf(FakeAppRunner fake, String... options) throws IOException, InterruptedException {
        ProcessBuilder program = programTalkingTo(fake);
        program.command().addAll(List.of("--repository", "https://github.com/my-organization/my-repository"));
        program.command().addAll(List.of(options));
        return program.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    @Test
    void an_end_while_it_waits_is_told_and_leaves_no_stack_trace() throws IOException, InterruptedException {
        try (FakeAppRunner fake = FakeAppRunner.builder().build().start()) {
            Process program = programTalkingTo(fake).start();
            try (BufferedReader output =
                    new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
                String line = output.readLine();
                while (line != null && !line.startsWith("Handshake")) {
                    line = output.readLine();
                }
                assertThat((char) output.read()).isEqualTo('\r');
                // Process.destroy() would close the stream that is read next.
                program.toHandle().destroy();
                assertThat(output.lines())
                        .contains("Stopped. Left behind: connection my-connection. --clean-up deletes it.")
                        .noneMatch(l -> l.contains("Exception"));
            }
            assertThat(program.waitFor()).isGreaterThan(128);
        }
    }

    /** Where nobody completes the handshake, so that there is time to end the program while it waits. */
    private static ProcessBuilder programTalkingTo(FakeAppRunner fake) {
        AwsCredentialsIdentity credentials =
                fake.credentialsProvider().resolveIdentity().join();
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RunServiceExample.class.getName(),
                        "--region",
                        fake.region().id(),
                        "--endpoint",
                        fake.endpoint().toString())
                .redirectErrorStream(true);
        program.environment().put("AWS_ACCESS_KEY_ID", credentials.accessKeyId());
        program.environment().put("AWS_SECRET_ACCESS_KEY", credentials.secretAccessKey());
        return program;
    }

    @Test
    void it_need_not_wait() {
        assertThat(run("--no-wait")).isZero();

        assertThat(text(out)).contains("Status      PENDING_HANDSHAKE").doesNotContain("Waiting");
    }

    @Test
    void the_stand_in_is_gone_when_the_program_ends() {
        run("--no-wait");

        Matcher address = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)").matcher(text(out));
        assertThat(address.find()).isTrue();
        assertThatThrownBy(() -> new Socket("127.0.0.1", Integer.parseInt(address.group(1))).close())
                .isInstanceOf(ConnectException.class);
    }

    @Test
    void name_provider_and_tags_are_the_callers() {
        assertThat(run("--no-wait", "--name", "other-one", "--provider", "BITBUCKET", "--tag", "team=platform"))
                .isZero();

        assertThat(text(out)).contains("Connection  other-one\n").contains("Provider    BITBUCKET\n");
    }

    @Test
    void a_service_error_is_told_with_its_type_message_and_request_id() {
        assertThat(run("--name", "not a name")).isEqualTo(1);

        assertThat(text(err).lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("Error       InvalidRequestException, code InvalidRequestException"),
                        line -> assertThat(line)
                                .isEqualTo("Message     ConnectionName does not match"
                                        + " [A-Za-z0-9][A-Za-z0-9\\-_]{3,31}"),
                        line -> assertThat(line).matches("Request id  [0-9a-f-]{36}"));
        assertThat(text(out).lines()).hasSize(1);
    }

    @Test
    void everything_that_was_asked_for_is_sent_as_the_profile(@TempDir Path folder) throws IOException {
        Path config = Files.writeString(
                folder.resolve("config"),
                "[profile mine]\naws_access_key_id = MINE\naws_secret_access_key = secret\nsdk_ua_app_id = my-app\n");
        WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());
        server.start();
        try {
            server.stubFor(post("/").willReturn(okJson("{\"Connection\":{\"ConnectionName\":\"other-one\"}}")));

            int exitCode = withConfig(
                    config,
                    "--no-wait --region eu-west-1 --profile mine --name other-one --provider BITBUCKET --tag team=platform"
                            + " --endpoint " + server.baseUrl());

            assertThat(text(err)).isEmpty();
            assertThat(exitCode).isZero();
            assertThat(text(out))
                    .startsWith("Talking to App Runner in eu-west-1 at " + server.baseUrl() + " as profile mine\n")
                    .contains("Connection  other-one\n");
            server.verify(postRequestedFor(urlEqualTo("/"))
                    .withRequestBody(equalToJson("{\"ConnectionName\":\"other-one\",\"ProviderType\":\"BITBUCKET\","
                            + "\"Tags\":[{\"Key\":\"team\",\"Value\":\"platform\"}]}"))
                    .withHeader("Authorization", matching(".* Credential=MINE/\\d+/eu-west-1/apprunner/.*"))
                    .withHeader("User-Agent", containing("app/my-app")));
        } finally {
            server.stop();
        }
    }

    @Test
    void a_reply_without_a_connection_is_told_in_one_line(@TempDir Path folder) throws IOException {
        WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());
        server.start();
        try {
            server.stubFor(post("/").willReturn(okJson("{}")));

            assertThat(withConfig(defaultKeys(folder), "--no-wait --region eu-west-1 --endpoint " + server.baseUrl()))
                    .isEqualTo(1);

            assertThat(text(err))
                    .isEqualTo(
                            "The request succeeded, but its reply has no connection, and none of that name is listed:"
                                    + " look for it in the App Runner console\n");
        } finally {
            server.stop();
        }
    }

    @Test
    void a_service_error_without_code_message_or_request_id_says_what_is_known(@TempDir Path folder)
            throws IOException {
        WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());
        server.start();
        try {
            server.stubFor(post("/").willReturn(aResponse().withStatus(418)));

            assertThat(withConfig(defaultKeys(folder), "--no-wait --region eu-west-1 --endpoint " + server.baseUrl()))
                    .isEqualTo(1);

            assertThat(text(err).lines())
                    .satisfiesExactly(
                            line -> assertThat(line).isEqualTo("Error       AppRunnerException"),
                            line -> assertThat(line).startsWith("Message     ").contains("418"),
                            line -> assertThat(line).isEqualTo("Request id  none"));
        } finally {
            server.stop();
        }
    }

    @Test
    void a_profile_that_does_not_exist_is_told_in_one_line() {
        assertThat(run("--region", "us-east-1", "--endpoint", "http://localhost:1", "--profile", "nobody"))
                .isEqualTo(1);

        assertThat(text(err).lines()).singleElement().asString().contains("nobody");
    }

    @Test
    void no_credentials_are_told_in_one_line() {
        assertThat(run("--region", "us-east-1", "--endpoint", "http://localhost:1"))
                .isEqualTo(1);

        assertThat(text(err).lines())
                .singleElement()
                .asString()
                .startsWith("No AWS credentials found. Looked at: ")
                .satisfies(line -> assertThat(line).hasSizeLessThan(200));
    }

    @Test
    void no_connection_is_told_in_one_line(@TempDir Path folder) throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        assertThat(withConfig(defaultKeys(folder), "--no-wait --region us-east-1 --endpoint http://127.0.0.1:" + port))
                .isEqualTo(1);

        assertThat(text(err).lines()).singleElement().asString().contains("Connection refused");
    }

    @Test
    void bad_arguments_get_one_line_and_exit_code_2() {
        assertThat(run("--provider", "GITLAB")).isEqualTo(2);

        assertThat(text(err)).isEqualTo("--provider is GITHUB or BITBUCKET, not 'GITLAB'\n");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void help_is_printed_for_every_option() {
        assertThat(run("--help")).isZero();

        assertThat(text(out))
                .contains("--name", "--provider", "--service", "--repository", "--branch", "--clean-up")
                .contains("--tag", "--region", "--endpoint", "--profile", "--no-wait", "--help");
        assertThat(text(err)).isEmpty();
    }

    private static Path defaultKeys(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("config"), "[default]\naws_access_key_id = AKID\naws_secret_access_key = secret\n");
    }

    private int withConfig(Path config, String options) {
        String before = System.setProperty("aws.configFile", config.toString());
        try {
            return run(options.split(" "));
        } finally {
            if (before == null) {
                System.clearProperty("aws.configFile");
            } else {
                System.setProperty("aws.configFile", before);
            }
        }
    }

    private int run(String... args) {
        return RunServiceExample.run(stream(out), stream(err), args);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
