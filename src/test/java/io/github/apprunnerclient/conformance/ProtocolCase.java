package io.github.apprunnerclient.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.protocol.JsonBodies;
import io.github.apprunnerclient.internal.protocol.ResponseMetadata;
import io.github.apprunnerclient.internal.protocol.ServiceErrors;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;

/** A request or a reply as the protocol wants it, with what it means in terms of the suite's shapes. */
final class ProtocolCase {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode operation;
    private final JsonNode published;
    private final Shapes shapes;

    private ProtocolCase(JsonNode operation, JsonNode published) {
        this.operation = operation;
        this.published = published;
        this.shapes = new Shapes(operation.path("shapes"));
    }

    /** The requests and the replies of the suite, which has a file of each. */
    static Stream<ProtocolCase> all(Suite suite) throws IOException {
        String version = suite == Suite.PROTOCOL_1_0 ? "1_0" : "1_1";
        List<ProtocolCase> cases = new ArrayList<>();
        for (String direction : List.of("input", "output")) {
            Path file = suite.files().resolve(direction + "-json_" + version + ".json");
            for (JsonNode operation : MAPPER.readTree(file.toFile())) {
                operation.path("cases").forEach(published -> cases.add(new ProtocolCase(operation, published)));
            }
        }
        return suite.all(cases).stream();
    }

    String id() {
        return published.path("id").textValue();
    }

    void verify() throws IOException {
        if (published.has("serialized")) {
            verifyRequest(published.path("serialized"));
        } else if (published.has("error")) {
            verifyError(published.path("response"));
        } else {
            verifyReply(published.path("response"));
        }
    }

    private void verifyRequest(JsonNode expected) throws IOException {
        SdkHttpRequest head = anyRequest();
        assertThat(head.method()).hasToString(expected.path("method").textValue());
        assertThat(head.encodedPath()).isEqualTo(expected.path("uri").textValue());
        if (expected.has("host")) {
            assertThat(head.getUri())
                    .hasToString("https://" + expected.path("host").textValue() + "/");
        }
        for (Map.Entry<String, JsonNode> header : expected.path("headers").properties()) {
            assertThat(head.firstMatchingHeader(header.getKey()))
                    .contains(asOfAppRunner(header.getValue().textValue()));
        }
        for (JsonNode header : expected.path("requireHeaders")) {
            assertThat(head.firstMatchingHeader(header.textValue())).isPresent();
        }
        ShapeModel request = model("input").with(published.path("params"));
        if (expected.has("body")) {
            assertThat(MAPPER.readTree(JsonBodies.write(request)))
                    .isEqualTo(MAPPER.readTree(expected.path("body").textValue()));
        }
    }

    /** The head of a request depends on the endpoint and the operation alone. */
    private SdkHttpRequest anyRequest() {
        CannedReply http = new CannedReply("{}".getBytes(UTF_8));
        String endpoint = operation.path("clientEndpoint").textValue();
        try (AppRunnerClient client = AppRunnerClient.builder()
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .endpointOverride(endpoint == null ? null : URI.create(endpoint))
                .httpClient(http)
                .build()) {
            client.listConnections(request -> {});
        }
        return http.lastRequest();
    }

    /** What of a header names the suite's service, its version of the protocol and the operation, in terms of ours. */
    private String asOfAppRunner(String header) {
        JsonNode service = operation.path("metadata");
        String target = service.path("targetPrefix").textValue() + "."
                + published.path("given").path("name").textValue();
        String contentType =
                "application/x-amz-json-" + service.path("jsonVersion").textValue();
        return header.replace(target, "AppRunner.ListConnections").replace(contentType, "application/x-amz-json-1.0");
    }

    private void verifyReply(JsonNode reply) throws IOException {
        ShapeModel response = model("output");
        JsonBodies.read(body(reply), response);

        assertThat(response).isEqualTo(model("output").with(published.path("result")));
        assertThat(ResponseMetadata.requestId(head(reply)))
                .isEqualTo(reply.path("headers").path("X-Amzn-Requestid").textValue());
    }

    private void verifyError(JsonNode reply) throws IOException {
        AwsErrorDetails error =
                ServiceErrors.translate(head(reply), body(reply)).build().awsErrorDetails();
        String code = published.path("errorCode").textValue();
        ShapeModel members = shapes.newModel(code);
        JsonBodies.read(body(reply), members);

        assertThat(error.errorCode()).isEqualTo(code);
        assertThat(error.errorMessage())
                .isEqualTo(published.path("errorMessage").textValue());
        assertThat(members).isEqualTo(shapes.newModel(code).with(published.path("error")));
    }

    private static SdkHttpResponse head(JsonNode reply) {
        SdkHttpResponse.Builder head =
                SdkHttpResponse.builder().statusCode(reply.path("status_code").intValue());
        reply.path("headers")
                .properties()
                .forEach(header ->
                        head.putHeader(header.getKey(), header.getValue().textValue()));
        return head.build();
    }

    private static byte[] body(JsonNode reply) {
        return reply.path("body").asText().getBytes(UTF_8);
    }

    private ShapeModel model(String direction) {
        return shapes.newModel(
                published.path("given").path(direction).path("shape").asText());
    }

    @Override
    public String toString() {
        return (published.has("serialized") ? "request " : "reply ") + id();
    }
}
