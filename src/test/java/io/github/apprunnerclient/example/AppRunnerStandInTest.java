package io.github.apprunnerclient.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppRunnerStandInTest {
    private static final String BODY = "{\"ConnectionName\":\"my-connection\",\"ProviderType\":\"GITHUB\"}";
    private static final String SIGNED = "AWS4-HMAC-SHA256 Credential=AKID/20261123/us-east-1/apprunner/aws4_request,"
            + " SignedHeaders=host, Signature=00";

    private static AppRunnerStandIn standIn;

    @BeforeAll
    static void start() {
        standIn = AppRunnerStandIn.start();
    }

    @AfterAll
    static void stop() {
        standIn.close();
    }

    @Test
    void CreateConnection_is_answered() throws Exception {
        HttpResponse<String> reply = send(request(BODY)
                .header("X-Amz-Target", "AppRunner.CreateConnection")
                .header("Content-Type", "application/x-amz-json-1.0")
                .header("Authorization", SIGNED));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("x-amzn-RequestId")).isPresent();
        assertThat(reply.body())
                .matches(
                        "\\{\"Connection\":\\{\"ConnectionName\":\"my-connection\","
                                + "\"ConnectionArn\":\"arn:aws:apprunner:us-east-1:123456789012:connection/my-connection/[0-9a-f]{32}\","
                                + "\"ProviderType\":\"GITHUB\",\"Status\":\"PENDING_HANDSHAKE\",\"CreatedAt\":\\d{10}\\.\\d{3}}}");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "AppRunner.ListConnections,  application/x-amz-json-1.0, {}, UnknownOperationException",
                "AppRunner.CreateConnection, application/json,           {}, SerializationException",
                "AppRunner.CreateConnection, application/x-amz-json-1.0, {,  SerializationException",
                "AppRunner.CreateConnection, application/x-amz-json-1.0, {}, InvalidRequestException",
                "AppRunner.CreateConnection, application/x-amz-json-1.0, `{\"ConnectionName\":\"abc\"}`,  InvalidRequestException",
                "AppRunner.CreateConnection, application/x-amz-json-1.0, `{\"ConnectionName\":\"abcd\"}`, InvalidRequestException",
            })
    void Anything_else_is_refused_as_a_service_does(String target, String contentType, String body, String type)
            throws Exception {
        assertRefused(
                request(body)
                        .header("X-Amz-Target", target)
                        .header("Content-Type", contentType)
                        .header("Authorization", SIGNED),
                type);
    }

    @Test
    void An_unsigned_request_is_refused() throws Exception {
        HttpRequest.Builder unsigned = request(BODY)
                .header("X-Amz-Target", "AppRunner.CreateConnection")
                .header("Content-Type", "application/x-amz-json-1.0");

        assertRefused(unsigned.copy(), "MissingAuthenticationTokenException");
        assertRefused(unsigned.copy().header("Authorization", "Basic eDp5"), "IncompleteSignatureException");
    }

    private static void assertRefused(HttpRequest.Builder request, String type) throws Exception {
        HttpResponse<String> reply = send(request);

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.headers().firstValue("x-amzn-RequestId")).isPresent();
        assertThat(reply.body()).startsWith("{\"__type\":\"" + type + "\",\"Message\":\"");
    }

    private static HttpRequest.Builder request(String body) {
        return HttpRequest.newBuilder(standIn.endpoint()).POST(BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
