package io.github.apprunnerclient.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    @Timeout(60)
    void the_program_prints_what_to_paste_and_serves_until_it_is_told_to_stop() throws Exception {
        try (FakeProgram program = FakeProgram.start("--region", "eu-west-1", "--handshake", "at-once")) {
            assertThat(program.environment())
                    .containsEntry("AWS_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE")
                    .containsEntry("AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
                    .containsEntry("AWS_REGION", "eu-west-1")
                    .containsEntry("AWS_DEFAULT_REGION", "eu-west-1")
                    .hasEntrySatisfying(
                            "AWS_ENDPOINT_URL_APPRUNNER",
                            endpoint -> assertThat(endpoint).matches("http://127\\.0\\.0\\.1:\\d+"));
            assertThat(program.process().isAlive()).isTrue();

            program.process().destroy();

            assertThat(program.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void help_is_printed_for_every_option() {
        assertThat(run("--help")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("--port", "--bind", "--region", "--handshake", "--operations", "--quota", "--seed", "--help");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --nonsense                       | Unknown option '--nonsense'; --help lists what there is
            8080                             | Unknown option '8080'; --help lists what there is
            --port                           | --port needs a value
            --port x                         | --port is a number from 0 to 65535, not 'x'
            --port 65536                     | --port is a number from 0 to 65535, not '65536'
            --port 80 81                     | --port is a number from 0 to 65535, not '80 81'
            --region --port                  | --region needs a value
            --bind localhost                 | --bind is an IP address, not 'localhost'
            --bind 1.2.3.4.5                 | --bind is an IP address, not '1.2.3.4.5'
            --handshake later                | --handshake is manual, at-once, or after a time: 'after 3s', not 'later'
            --operations after 3h            | --operations is manual, at-once, or after a time: 'after 3s', not 'after 3h'
            --quota 3                        | --quota is KIND=NUMBER, not '3'
            --quota cats=3                   | --quota has 'cats', which is none of connections, services, \
            auto-scaling-configurations, observability-configurations, vpc-connectors, vpc-ingress-connections, \
            custom-domains
            --seed no-such-file.json         | no-such-file.json does not exist
            """)
    void a_bad_argument_gets_one_line(String arguments, String line) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "manual, -",
                "at-once, PT0S",
                "after 500ms, PT0.5S",
                "after 3s, PT3S",
                "after 2m, PT2M",
            })
    void when_pending_things_end_is_up_to_the_user(String words, @Nullable Duration time) {
        FakeAppRunnerBuilder handshake = CommandLineOptions.parse(("--handshake " + words).split(" "));
        FakeAppRunnerBuilder operations = CommandLineOptions.parse("--operations", words);

        assertThat(handshake.completeHandshakesAfter).isEqualTo(time);
        assertThat(operations.finishOperationsAfter).isEqualTo(time);
    }

    @Test
    void what_is_pending_ends_by_itself_within_seconds_unless_told_otherwise() {
        FakeAppRunnerBuilder settings = CommandLineOptions.parse();

        assertThat(settings.completeHandshakesAfter).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.finishOperationsAfter).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void each_kind_of_resource_has_its_quota() {
        FakeAppRunnerBuilder settings = CommandLineOptions.parse("--quota", "connections=2", "vpc-connectors=0");

        assertThat(settings.quotas).isEqualTo(Map.of(Kind.CONNECTION, 2, Kind.VPC_CONNECTOR, 0));
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, http://127.0.0.1:", "127.0.0.2, http://127.0.0.2:", "0.0.0.0, http://127.0.0.1:"})
    void it_listens_where_it_is_told_to(String address, String endpoint) throws IOException {
        try (FakeAppRunner appRunner =
                CommandLineOptions.parse("--bind", address).build().start()) {
            assertThat(appRunner.endpoint().toString()).startsWith(endpoint);
            new Socket(appRunner.endpoint().getHost(), appRunner.endpoint().getPort()).close();
        }
    }

    @Test
    void a_port_that_is_taken_is_told_in_one_line() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(run("--port", String.valueOf(taken.getLocalPort()))).isEqualTo(1);
        }

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("Can't listen: ");
    }

    private int run(String... args) {
        return CommandLine.run(stream(out), stream(err), args);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
