package io.github.apprunnerclient.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.driver.Clients;
import io.github.apprunnerclient.internal.driver.RawServer;
import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.ProviderType;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/** The manual's page on Lambda functions names jars to leave out. */
class LambdaJarsTest {
    private static final Pattern ADVICE = Pattern.compile("(?m)^\\d\\. \\*\\*Jars\\.\\*\\* (.*)$");

    @Test
    void calls_need_none_of_the_jars_that_the_manual_leaves_out(@TempDir Path directory) throws Exception {
        try (RawServer server = server()) {
            String printed = child(server).withoutJars(namedByManual()).run(Calls.class, directory);

            assertThat(printed).contains("created my-connection", "refused no");
        }
    }

    @Test
    void calls_load_nothing_from_them_where_they_are(@TempDir Path directory) throws Exception {
        try (RawServer server = server()) {
            String printed = child(server).with("-Xlog:class+load").run(Calls.class, directory);

            assertThat(printed).contains("refused no", "/sdk-core-2.");
            assertThat(namedByManual()).isNotEmpty().noneMatch(jar -> printed.contains("/" + jar + "-2."));
        }
    }

    @Test
    void the_manual_says_how_many_bytes_less_that_is() throws Exception {
        List<String> named = namedByManual();
        long bytes = 0;
        for (String jar : ChildJvm.jars(named)) {
            bytes += Files.size(Path.of(jar));
        }

        assertThat(ChildJvm.jars(named)).hasSameSizeAs(named);
        assertThat(advice()).contains(": " + Math.round(bytes / 1000.0) + " kB less,");
    }

    private static ChildJvm child(RawServer server) {
        return new ChildJvm(Map.of("AWS_ACCESS_KEY_ID", "AKID", "AWS_SECRET_ACCESS_KEY", "secret"))
                .with("-Dendpoint=" + server.uri());
    }

    private static List<String> namedByManual() throws Exception {
        return Pattern.compile("<exclusion>\\s*<groupId>software\\.amazon\\.awssdk</groupId>\\s*<artifactId>(.*?)<")
                .matcher(page())
                .results()
                .map(name -> name.group(1))
                .toList();
    }

    private static String page() throws Exception {
        return Files.readString(Path.of("src/site/markdown/lambda.md"));
    }

    private static String advice() throws Exception {
        Matcher advice = ADVICE.matcher(page());
        assertThat(advice.find()).isTrue();
        return advice.group(1);
    }

    private static RawServer server() {
        return new RawServer(wire -> {
            wire.readRequest();
            wire.send(Clients.reply(Clients.CREATED));
            wire.readRequest();
            wire.send("HTTP/1.1 400 Bad\r\nContent-Length: 16\r\n\r\n{\"message\":\"no\"}");
        });
    }

    /** A call that succeeds, and one that is refused. */
    static final class Calls {
        public static void main(String[] args) {
            try (AppRunnerClient client = AppRunnerClient.builder()
                    .region(Region.US_EAST_1)
                    .endpointOverride(URI.create(System.getProperty("endpoint")))
                    .credentialsProvider(EnvironmentVariableCredentialsProvider.create())
                    .build()) {
                System.out.println("created " + create(client));
                try {
                    create(client);
                } catch (AppRunnerException e) {
                    System.out.println("refused " + e.awsErrorDetails().errorMessage());
                }
            }
        }

        private static String create(AppRunnerClient client) {
            return client.createConnection(
                            r -> r.connectionName("my-connection").providerType(ProviderType.GITHUB))
                    .connection()
                    .connectionName();
        }
    }
}
