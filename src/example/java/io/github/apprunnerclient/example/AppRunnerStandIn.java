package io.github.apprunnerclient.example;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.math.BigDecimal;
import java.net.URI;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An App Runner on this machine, for one operation: it answers CreateConnection, and remembers nothing. */
final class AppRunnerStandIn implements AutoCloseable {
    private final WireMockServer server;

    private AppRunnerStandIn(WireMockServer server) {
        this.server = server;
    }

    static AppRunnerStandIn start() {
        WireMockServer server = new WireMockServer(wireMockConfig()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .disableRequestJournal()
                .extensions(new CreateConnection()));
        server.start();
        server.stubFor(any(anyUrl()).willReturn(aResponse()));
        return new AppRunnerStandIn(server);
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    @Override
    public void close() {
        server.stop();
    }

    private static final class CreateConnection implements ResponseDefinitionTransformerV2 {
        private static final ObjectMapper JSON = new ObjectMapper();
        private static final Pattern AUTHORIZATION = Pattern.compile(
                "AWS4-HMAC-SHA256 Credential=[^/]+/\\d{8}/([^/]+)/apprunner/aws4_request, SignedHeaders=.+, Signature=.+");
        private static final String CONNECTION_NAME = "[A-Za-z0-9][A-Za-z0-9\\-_]{3,31}";

        @Override
        public String getName() {
            return "create-connection";
        }

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            Request request = event.getRequest();
            if (!"AppRunner.CreateConnection".equals(request.getHeader("X-Amz-Target"))) {
                return error(400, "UnknownOperationException", "This stand-in knows CreateConnection only");
            }
            if (!"application/x-amz-json-1.0".equals(request.getHeader("Content-Type"))) {
                return error(400, "SerializationException", "Content-Type must be application/x-amz-json-1.0");
            }
            String authorization = request.getHeader("Authorization");
            if (authorization == null) {
                return error(400, "MissingAuthenticationTokenException", "Request is missing Authentication Token");
            }
            Matcher signed = AUTHORIZATION.matcher(authorization);
            if (!signed.matches()) {
                return error(400, "IncompleteSignatureException", "Authorization is no AWS4-HMAC-SHA256 signature");
            }
            try {
                return create(JSON.readTree(request.getBodyAsString()), signed.group(1));
            } catch (JsonProcessingException e) {
                return error(400, "SerializationException", "The body is no JSON");
            }
        }

        private static ResponseDefinition create(JsonNode request, String region) {
            String name = request.path("ConnectionName").textValue();
            if (name == null) {
                return error(400, "InvalidRequestException", "ConnectionName is missing");
            }
            if (!name.matches(CONNECTION_NAME)) {
                return error(400, "InvalidRequestException", "ConnectionName does not match " + CONNECTION_NAME);
            }
            if (!request.path("ProviderType").isTextual()) {
                return error(400, "InvalidRequestException", "ProviderType is missing");
            }
            ObjectNode reply = JSON.createObjectNode();
            reply.putObject("Connection")
                    .put("ConnectionName", name)
                    .put("ConnectionArn", arn(region, name))
                    .put("ProviderType", request.path("ProviderType").textValue())
                    .put("Status", "PENDING_HANDSHAKE")
                    .put("CreatedAt", BigDecimal.valueOf(System.currentTimeMillis(), 3));
            return reply(200, reply);
        }

        private static String arn(String region, String name) {
            String id = UUID.randomUUID().toString().replace("-", "");
            return "arn:aws:apprunner:" + region + ":123456789012:connection/" + name + "/" + id;
        }

        private static ResponseDefinition error(int status, String type, String message) {
            return reply(status, JSON.createObjectNode().put("__type", type).put("Message", message));
        }

        private static ResponseDefinition reply(int status, ObjectNode body) {
            return aResponse()
                    .withStatus(status)
                    .withHeader("Content-Type", "application/x-amz-json-1.0")
                    .withHeader("x-amzn-RequestId", UUID.randomUUID().toString())
                    .withBody(body.toString())
                    .build();
        }
    }
}
