package io.github.apprunnerclient.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.driver.Clients;
import io.github.apprunnerclient.internal.driver.RawServer;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.ProviderType;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** What a program with debug logging on prints in calls that succeed, are refused, retried, and break. */
class SecretsAndLogTest {
    private static String printed;

    @BeforeAll
    static void runCallsOfEveryOutcome(@TempDir Path directory) throws Exception {
        try (RawServer server = new RawServer(
                wire -> {
                    wire.readRequest();
                    wire.send(Clients.reply(Clients.CREATED));
                    wire.readRequest();
                    wire.send("HTTP/1.1 400 Bad\r\nx-amzn-RequestId: R2\r\nContent-Length: 2\r\n\r\n{}");
                    wire.readRequest();
                    wire.send("HTTP/1.1 503 Busy\r\nx-amzn-RequestId: R3\r\nContent-Length: 2\r\n\r\n{}");
                    wire.readRequest();
                    wire.send(Clients.reply("nonsense"));
                    wire.close();
                },
                wire -> {
                    wire.readRequest();
                    wire.reset();
                })) {
            printed = new ChildJvm(Map.of(
                            "AWS_ENDPOINT_URL", server.uri() + "/path?token=QUERYSECRET",
                            "AWS_REGION", "eu-west-1",
                            "AWS_ACCESS_KEY_ID", "AKID",
                            "AWS_SECRET_ACCESS_KEY", "MARKEDSECRET",
                            "AWS_SESSION_TOKEN", "MARKEDTOKEN",
                            "AWS_MAX_ATTEMPTS", "2"))
                    .with("-Dorg.slf4j.simpleLogger.log.io.github.apprunnerclient=debug")
                    .with("-Dorg.slf4j.simpleLogger.log.software.amazon.awssdk.request=debug")
                    .with("-Dorg.slf4j.simpleLogger.log.software.amazon.awssdk.requestId=debug")
                    .run(Calls.class, directory);
        }
    }

    @Test
    void nothing_printed_holds_a_secret_a_token_or_a_signature() {
        assertThat(printed)
                .doesNotContain("MARKEDSECRET", "MARKEDTOKEN", "OWNSECRET", "OWNTOKEN", "QUERYSECRET", "HEADERSECRET")
                .doesNotContain("Signature=", "AWS4-HMAC-SHA256", "Credential=");
    }

    @Test
    void a_log_line_tells_attempt_endpoint_status_request_id_and_time() {
        assertThat(printed)
                .containsPattern("DEBUG io.github.apprunnerclient - Attempt 1 of 2: HTTP 200, request id R1, \\d+ ms "
                        + "\\(Operation: CreateConnection, Endpoint: http://127.0.0.1:\\d+/path/\\)")
                .containsPattern("Attempt 1 of 2: HTTP 400, request id R2, \\d+ ms ")
                .containsPattern("Attempt 1 of 2: HTTP 503, request id R3, \\d+ ms ")
                .containsPattern("Attempt 2 of 2: no reply, \\d+ ms ");
    }

    @Test
    void a_call_is_logged_under_the_SDKs_names_and_in_its_words() {
        assertThat(printed)
                .containsPattern(
                        "DEBUG software.amazon.awssdk.request - Sending Request: SdkHttpRequest\\(httpMethod=POST,"
                                + " protocol=http, host=127.0.0.1, port=\\d+, encodedPath=/path/, headers=\\[[^]]*"
                                + "X-Amz-Target[^]]*], queryParameters=\\[token]\\)\n")
                .contains("DEBUG software.amazon.awssdk.request - Received successful response: 200, Request ID: R1,"
                        + " Extended Request ID: not available\n")
                .contains("DEBUG software.amazon.awssdk.requestId - Received successful response: 200, Request ID: R1,"
                        + " Extended Request ID: not available\n")
                .contains("DEBUG software.amazon.awssdk.requestId - Received failed response: 503, Request ID: R3,")
                .containsPattern(
                        "DEBUG software.amazon.awssdk.request - Retryable error detected. Will retry in"
                                + " \\d+ms. Request attempt number 1\nio\\.github\\.apprunnerclient\\.model\\.AppRunnerException: ")
                .contains("DEBUG software.amazon.awssdk.request - Retrying Request: SdkHttpRequest(");
    }

    @Test
    void each_outcome_was_seen() {
        assertThat(printed)
                .contains("CreateConnectionResponse(Connection=Connection(ConnectionName=my-connection")
                .contains("AppRunnerException: Service returned HTTP status code 400")
                .contains("SdkClientException: The request succeeded (HTTP 200, request id R1)")
                .contains("SdkClientException: Unable to execute HTTP request: ");
    }

    /** Four calls, and everything of them that has a text. */
    static final class Calls {
        public static void main(String[] args) {
            var ownCredentials =
                    StaticCredentialsProvider.create(AwsSessionCredentials.create("OWN", "OWNSECRET", "OWNTOKEN"));
            CreateConnectionRequest request = CreateConnectionRequest.builder()
                    .connectionName("my-connection")
                    .providerType(ProviderType.GITHUB)
                    .overrideConfiguration(
                            o -> o.credentialsProvider(ownCredentials).putHeader("x-mine", "HEADERSECRET"))
                    .build();
            try (AppRunnerClient client = AppRunnerClient.create()) {
                System.out.println(client);
                System.out.println(client.serviceClientConfiguration());
                System.out.println(request);
                System.out.println(client.createConnection(
                        r -> r.connectionName("my-connection").providerType(ProviderType.GITHUB)));
                for (int i = 0; i < 3; i++) {
                    try {
                        System.out.println(client.createConnection(request));
                    } catch (RuntimeException e) {
                        e.printStackTrace(System.out);
                    }
                }
            }
        }
    }
}
