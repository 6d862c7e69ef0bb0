package io.github.apprunnerclient.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    @Timeout(60)
    void The_program_prints_what_to_paste_and_serves_until_it_is_told_to_stop() throws Exception {
        try (FakeProgram program = FakeProgram.start("--region", "eu-west-1", "--complete-handshakes-after", "0")) {
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
    void Help_is_printed_for_every_option() {
        assertThat(run("--help")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("--port", "--region", "--complete-handshakes-after", "--help");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --nonsense                       | Unknown argument '--nonsense'; --help lists what there is
            --port                           | --port needs a value
            --port x                         | --port is a number from 0 to 65535, not 'x'
            --port 65536                     | --port is a number from 0 to 65535, not '65536'
            --complete-handshakes-after -1   | --complete-handshakes-after is a number from 0 to 2147483647, not '-1'
            --region --port                  | --region needs a value
            """)
    void A_bad_argument_is_told_in_one_line(String arguments, String line) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly(line);
    }

    @Test
    void A_port_that_is_taken_is_told_in_one_line() throws IOException {
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
