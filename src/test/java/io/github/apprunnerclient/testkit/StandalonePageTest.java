package io.github.apprunnerclient.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.apprunnerclient.model.Service;
import io.github.apprunnerclient.published.CodeBlocks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the manual's page on the fake alone says is so. */
class StandalonePageTest {
    private static final Path PAGE = Path.of("src/site/markdown/standalone.md");

    @TempDir
    Path folder;

    @Test
    void its_seed_has_one_of_each_kind_and_can_be_planted() throws IOException {
        try (FakeAppRunner appRunner = seeded()) {
            assertThat(appRunner.services())
                    .extracting(Service::serviceName, Service::statusAsString)
                    .containsExactly(tuple("shop", "PAUSED"), tuple("site", "RUNNING"));
            assertThat(appRunner.connections()).hasSize(2);
            assertThat(appRunner.customDomains("site")).hasSize(1);
            assertThat(appRunner.autoScalingConfigurations()).hasSize(2);
            assertThat(appRunner.observabilityConfigurations()).hasSize(1);
            assertThat(appRunner.vpcConnectors()).hasSize(1);
            assertThat(appRunner.vpcIngressConnections()).hasSize(1);
        }
    }

    @Test
    void its_commands_do_what_they_say() throws Exception {
        List<MatchResult> commands = all("(?m)^curl (?:-d '(.*)' )?http://localhost:8080(\\S+)$");
        assertThat(commands).hasSizeGreaterThan(5);

        try (FakeAppRunner appRunner = seeded().start()) {
            for (MatchResult command : commands) {
                URI route = appRunner.endpoint().resolve(command.group(2));
                HttpRequest.Builder request = HttpRequest.newBuilder(route);
                if (command.group(1) != null) {
                    request.POST(BodyPublishers.ofString(command.group(1)));
                }

                assertThat(HttpClient.newHttpClient()
                                .send(request.build(), BodyHandlers.ofString())
                                .statusCode())
                        .as(command.group())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void it_has_every_option() throws IOException {
        ByteArrayOutputStream help = new ByteArrayOutputStream();
        CommandLine.run(new PrintStream(help, true, StandardCharsets.UTF_8), System.err, "--help");

        List<String> options = Pattern.compile("(?m)^  (--[a-z]+) [A-Z]")
                .matcher(help.toString(StandardCharsets.UTF_8))
                .results()
                .map(option -> option.group(1))
                .toList();

        assertThat(all("(?m)^\\| `(--[a-z]+) ").stream().map(option -> option.group(1)))
                .containsExactlyElementsOf(options);
    }

    private FakeAppRunner seeded() throws IOException {
        String seed = CodeBlocks.of(PAGE, "json").get(0);
        Path file = Files.writeString(folder.resolve("seed.json"), seed);
        return CommandLineOptions.parse("--handshake", "manual", "--seed", file.toString())
                .build();
    }

    private static List<MatchResult> all(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(PAGE))
                .results()
                .toList();
    }
}
