package io.github.apprunnerclient.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.config.BuilderOptions;
import io.github.apprunnerclient.internal.config.ClientSettingsResolver;
import io.github.apprunnerclient.internal.transport.Clients;
import io.github.apprunnerclient.internal.transport.RawServer;
import io.github.apprunnerclient.model.ProviderType;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** Environment variables say what the builder does not. */
class EnvironmentTest {
    @TempDir
    private Path directory;

    @Test
    void create_takes_everything_from_the_environment_as_the_official_client_does() throws Exception {
        try (RawServer server = RawServer.replying(Clients.reply(Clients.CREATED))) {
            String printed = new ChildJvm(Map.of(
                            "AWS_ENDPOINT_URL_APPRUNNER", server.uri().toString(),
                            "AWS_ENDPOINT_URL", "http://127.0.0.1:1",
                            "AWS_REGION", "eu-west-1",
                            "AWS_ACCESS_KEY_ID", "AKIDENV",
                            "AWS_SECRET_ACCESS_KEY", "secret",
                            "AWS_SESSION_TOKEN", "token",
                            "AWS_RETRY_MODE", "standard",
                            "AWS_MAX_ATTEMPTS", "6",
                            "AWS_SDK_UA_APP_ID", "env-app"))
                    .run(Calls.class, directory);

            assertThat(printed).contains("ours: my-connection", "official: my-connection");
            assertThat(server.requests())
                    .hasSize(2)
                    .allSatisfy(request -> assertThat(request)
                            .containsPattern("Credential=AKIDENV/\\d{8}/eu-west-1/apprunner/aws4_request")
                            .contains("X-Amz-Security-Token: token\r\n")
                            .contains("amz-sdk-request: attempt=1; max=6\r\n")
                            .contains(" app/env-app ")
                            .containsPattern(" m/E,"));
        }
    }

    @Test
    void FIPS_and_dual_stack_choose_the_endpoint() throws Exception {
        String printed = new ChildJvm(Map.of(
                        "AWS_REGION", "us-east-1",
                        "AWS_USE_FIPS_ENDPOINT", "true",
                        "AWS_USE_DUALSTACK_ENDPOINT", "true"))
                .run(PrintEndpoint.class, directory);

        assertThat(printed).contains("https://apprunner-fips.us-east-1.api.aws/");
    }

    /** The same call with both clients. */
    static final class Calls {
        public static void main(String[] args) {
            try (AppRunnerClient client = AppRunnerClient.create()) {
                System.out.println("ours: "
                        + client.createConnection(
                                        r -> r.connectionName("my-connection").providerType(ProviderType.GITHUB))
                                .connection()
                                .connectionName());
            }
            try (var client = software.amazon.awssdk.services.apprunner.AppRunnerClient.builder()
                    .httpClientBuilder(UrlConnectionHttpClient.builder())
                    .build()) {
                System.out.println("official: "
                        + client.createConnection(
                                        r -> r.connectionName("my-connection").providerType("GITHUB"))
                                .connection()
                                .connectionName());
            }
        }
    }

    /** Where calls would go. */
    static final class PrintEndpoint {
        public static void main(String[] args) {
            System.out.println(new ClientSettingsResolver(new BuilderOptions(null, null, null, null, null, null, null))
                    .resolve(ClientType.SYNC, "Test", "AK")
                    .endpoint()
                    .resolve()
                    .uri());
        }
    }
}
