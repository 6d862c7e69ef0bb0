package io.github.apprunnerclient.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ConnectionStatus;
import io.github.apprunnerclient.model.ProviderType;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person or a script can do under {@code /_fake}. */
class ControlRoutesTest {
    private final FakeAppRunner appRunner = CommandLineOptions.parse("--handshake", "manual", "--operations", "manual")
            .build();

    @BeforeEach
    void start() {
        appRunner.start();
        appRunner
                .client()
                .createConnection(r -> r.connectionName("my-connection")
                        .providerType(ProviderType.GITHUB)
                        .tags(tag -> tag.key("team").value("platform")));
    }

    @AfterEach
    void stop() {
        appRunner.close();
    }

    @Test
    void the_state_shows_what_there_is() throws Exception {
        JsonNode state = json(get("/_fake/state"));

        assertThat(state.path("Region").asText()).isEqualTo("us-east-1");
        JsonNode connection = state.path("Resources").get(1);
        assertThat(connection.path("Kind").asText()).isEqualTo("Connection");
        assertThat(connection.path("Name").asText()).isEqualTo("my-connection");
        assertThat(connection.path("Status").asText()).isEqualTo("PENDING_HANDSHAKE");
        assertThat(connection.path("IsPending").asBoolean()).isTrue();
        assertThat(connection.path("Tags").path("team").asText()).isEqualTo("platform");
        assertThat(connection.path("Members").path("ProviderType").asText()).isEqualTo("GITHUB");
    }

    @ParameterizedTest
    @CsvSource({"completeHandshake, AVAILABLE", "failHandshake, ERROR"})
    void a_handshake_ends(String step, String status) throws Exception {
        HttpResponse<String> reply = post("/_fake/" + step, "{\"name\": \"my-connection\"}");

        assertThat(json(reply).path("Resources").get(1).path("Status").asText()).isEqualTo(status);
        assertThat(appRunner.connections())
                .extracting(Connection::statusAsString)
                .containsExactly(status);
    }

    @ParameterizedTest
    @CsvSource({"finishOperation, RUNNING", "failOperation, CREATE_FAILED"})
    void an_operation_ends(String step, String status) throws Exception {
        appRunner
                .client()
                .createService(r -> r.serviceName("my-service")
                        .sourceConfiguration(source ->
                                source.imageRepository(image -> image.imageIdentifier("public.ecr.aws/example/web:1")
                                        .imageRepositoryType("ECR_PUBLIC"))));

        post("/_fake/" + step, "{\"name\": \"my-service\"}");

        assertThat(appRunner.services().get(0).statusAsString()).isEqualTo(status);
    }

    @Test
    void all_that_is_pending_ends() throws Exception {
        post("/_fake/finishAll", "");

        assertThat(appRunner.connections().get(0).status()).isEqualTo(ConnectionStatus.AVAILABLE);
    }

    @Test
    void a_reset_forgets_all() throws Exception {
        post("/_fake/reset", "");

        assertThat(appRunner.connections()).isEmpty();
        assertThat(appRunner.client().listConnections(r -> {}).connectionSummaryList())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "throttle"                                                            | ThrottlingException
            "fail", "status": 500                                                 | InternalServiceErrorException
            "error", "status": 400, "type": "SubscriptionRequired", "message": "" | SubscriptionRequired
            """)
    void calls_misbehave_as_asked(String how, String code) throws Exception {
        post("/_fake/misbehave", "{\"calls\": 1, \"operation\": \"ListConnections\", \"how\": " + how + "}");

        try (AppRunnerClient client = withoutRetries()) {
            assertThatThrownBy(() -> client.listConnections(r -> {}))
                    .satisfies(e -> assertThat(
                                    ((AppRunnerException) e).awsErrorDetails().errorCode())
                            .isEqualTo(code));
            assertThat(client.listConnections(r -> {}).connectionSummaryList()).hasSize(1);
        }
    }

    @Test
    void misbehaviour_ends_when_told() throws Exception {
        post("/_fake/misbehave", "{\"how\": \"truncate\"}");

        post("/_fake/behave", "");

        assertThat(appRunner.client().listConnections(r -> {}).connectionSummaryList())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            completeHandshake | {}                                  | 400 | name is missing, or no text
            completeHandshake | {"name": "x", "to": 1}              | 400 | to is none of what is asked: [name]
            completeHandshake | {"name": "other"}                   | 409 | There is no connection named other
            finishOperation   | {"name": "other"}                   | 409 | Nothing is in progress in a service, domain or VPC ingress connection other
            finishAll         | {"name": "x"}                       | 400 | name is none of what is asked: []
            misbehave         | {"how": "nicely"}                   | 400 | how is nicely, none of [answerHtml, error, fail, resetAfterActing, resetBeforeActing, stall, throttle, trickle, truncate]
            misbehave         | {"how": "throttle", "seconds": 1}   | 400 | seconds is none of what is asked: [calls, how, operation]
            misbehave         | {"how": "stall"}                    | 400 | seconds is missing, or no number from 0 to 1000
            misbehave         | {"how": "stall", "seconds": 1e9}    | 400 | seconds is missing, or no number from 0 to 1000
            misbehave         | []                                  | 400 | The request's body is no JSON object
            reset             | {                                   | 400 | The request's body is no JSON: Unexpected
            explode           | {}                                  | 404 | There is no step explode
            """)
    void a_request_that_makes_no_sense_is_answered_with_the_reason(String step, String body, int status, String message)
            throws Exception {
        HttpResponse<String> reply = post("/_fake/" + step, body);

        assertThat(reply.statusCode()).isEqualTo(status);
        assertThat(json(reply).path("message").asText()).startsWith(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/_fake", "/_fake/", "/_fake?from=somewhere"})
    void the_page_is_one_file_that_no_other_site_can_frame(String path) throws Exception {
        HttpResponse<String> reply = get(path);

        assertThat(reply.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(reply.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'"));
        assertThat(reply.body()).contains("<title>Fake App Runner</title>").doesNotContain("src=", "href=");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            localhost:80      | -                        | 200
            127.0.0.1         | -                        | 200
            192.168.1.2:8080  | http://192.168.1.2:8080  | 200
            [::1]:8080        | http://[::1]:8080        | 200
            127.0.0.1:8080    | http://127.0.0.1:8081    | 403
            127.0.0.1:8080    | http://example.com       | 403
            127.0.0.1:8080    | null                     | 403
            example.com       | http://example.com       | 403
            1.example.com     | -                        | 403
            127.0.0.1.nip.io  | -                        | 403
            """)
    void no_page_of_another_site_gets_in(String host, String origin, int status) throws Exception {
        String headers = "Host: " + host + "\r\n" + (origin == null ? "" : "Origin: " + origin + "\r\n");

        assertThat(raw("GET /_fake/state HTTP/1.1\r\n" + headers)).startsWith("HTTP/1.1 " + status);
        assertThat(raw("POST /_fake/reset HTTP/1.1\r\nContent-Length: 0\r\n" + headers))
                .startsWith("HTTP/1.1 " + status);
        assertThat(appRunner.connections()).hasSize(status == 200 ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"none, 200", "same-origin, 200", "same-site, 403", "cross-site, 403"})
    void what_a_browser_says_of_the_asking_site_counts(String site, int status) throws Exception {
        assertThat(raw("GET /_fake HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: " + site + "\r\n"))
                .startsWith("HTTP/1.1 " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shutdown", "reset", "mappings", "requests", "settings", "", "webapp"})
    void routes_of_WireMock_are_off(String route) throws Exception {
        assertThat(post("/__admin/" + route, "").statusCode()).isIn(404, 405);
        assertThat(get("/__admin/" + route).statusCode()).isEqualTo(404);
        assertThat(appRunner.connections()).hasSize(1);
    }

    @Test
    void a_fake_in_a_test_has_no_control_routes() throws Exception {
        try (FakeAppRunner inTest = FakeAppRunner.create().start()) {
            HttpRequest request =
                    HttpRequest.newBuilder(inTest.endpoint().resolve("/_fake")).build();

            assertThat(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    private AppRunnerClient withoutRetries() {
        return AppRunnerClient.builder()
                .endpointOverride(appRunner.endpoint())
                .region(appRunner.region())
                .credentialsProvider(appRunner.credentialsProvider())
                .overrideConfiguration(c -> c.retryStrategy(r -> r.maxAttempts(1)))
                .build();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send(request(path).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(appRunner.endpoint().resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> reply) throws IOException {
        return new ObjectMapper().readTree(reply.body());
    }

    /** The reply to a request whose headers no HTTP client would send. */
    private String raw(String head) throws IOException {
        try (Socket socket =
                new Socket(appRunner.endpoint().getHost(), appRunner.endpoint().getPort())) {
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            InputStream reply = socket.getInputStream();
            return new String(reply.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
