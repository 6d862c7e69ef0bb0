package io.github.apprunnerclient.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.exactly;
import static com.github.tomakehurst.wiremock.client.WireMock.stubFor;
import static com.github.tomakehurst.wiremock.client.WireMock.verify;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.github.apprunnerclient.testkit.AppRunnerStubs.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ConnectionStatus;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.ImageRepositoryType;
import io.github.apprunnerclient.model.InternalServiceErrorException;
import io.github.apprunnerclient.model.InvalidRequestException;
import io.github.apprunnerclient.model.InvalidStateException;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import io.github.apprunnerclient.model.ProviderType;
import io.github.apprunnerclient.model.ResourceNotFoundException;
import io.github.apprunnerclient.model.Service;
import io.github.apprunnerclient.model.ServiceQuotaExceededException;
import io.github.apprunnerclient.model.ServiceStatus;
import io.github.apprunnerclient.model.Tag;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Stubs on a plain WireMock, through its static methods. */
class AppRunnerStubsTest {
    private static final String ARN =
            "arn:aws:apprunner:us-east-1:123456789012:connection/my-connection/0123456789abcdef";

    /** By the model, a service's id has 32 characters and a pattern of 36; the service's have 32. */
    private static final String UNSATISFIABLE = "Service.ServiceId does not match [0-9a-fA-F]{8}-[0-9a-fA-F]{4}"
            + "-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}";

    @RegisterExtension
    static WireMockExtension wireMock = WireMockExtension.newInstance()
            .options(options().dynamicPort())
            .configureStaticDsl(true)
            .build();

    private AppRunnerClient client;

    @BeforeEach
    void buildClient() {
        client = StubClient.at(wireMock.baseUrl());
    }

    @AfterEach
    void closeClient() {
        client.close();
    }

    @Test
    void a_connection_is_as_the_test_says_and_the_rest_is_the_stubs() {
        stubFor(createConnection()
                .withRequest(r -> r.connectionName("other-connection").providerType(ProviderType.BITBUCKET))
                .willReturn(r -> r.connection(c -> c.status(ConnectionStatus.AVAILABLE))));

        Connection connection = create("other-connection", ProviderType.BITBUCKET);

        assertThat(connection.connectionName()).isEqualTo("other-connection");
        assertThat(connection.providerType()).isEqualTo(ProviderType.BITBUCKET);
        assertThat(connection.status()).isEqualTo(ConnectionStatus.AVAILABLE);
        assertThat(connection.connectionArn())
                .matches("arn:aws:apprunner:us-east-1:123456789012:connection/other-connection/[0-9a-f]{32}");
        assertThat(connection.createdAt()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void a_connection_of_which_all_is_said_is_that_one() {
        Connection all = Connection.builder()
                .connectionName("said")
                .connectionArn(ARN)
                .providerType("GITLAB")
                .status(ConnectionStatus.ERROR)
                .createdAt(Instant.parse("2025-02-03T04:05:06.789Z"))
                .build();
        stubFor(createConnection().withRequest(r -> r.connectionName("asked")).willReturn(r -> r.connection(all)));

        assertThat(create("asked", ProviderType.GITHUB)).isEqualTo(all);
    }

    @Test
    void a_call_that_is_not_as_stubbed_is_not_answered_by_the_stub() {
        stubFor(createConnection()
                .withRequest(r -> r.connectionName("my-connection").providerType(ProviderType.GITHUB))
                .withRequest(r -> r.tags(tag("team", "platform"), tag("it's", "\"a\\b\"")))
                .willSucceed());
        CreateConnectionRequest stubbed = CreateConnectionRequest.builder()
                .connectionName("my-connection")
                .providerType(ProviderType.GITHUB)
                .tags(tag("it's", "\"a\\b\""), tag("stage", ""), tag("team", "platform"))
                .build();

        assertThat(client.createConnection(stubbed).connection()).isNotNull();
        for (CreateConnectionRequest other : new CreateConnectionRequest[] {
            stubbed.copy(r -> r.connectionName("my-connection-2")),
            stubbed.copy(r -> r.providerType(ProviderType.BITBUCKET)),
            stubbed.copy(r -> r.tags(tag("team", "platform"))),
            stubbed.copy(r -> r.tags(tag("team", "web"), tag("it's", "\"a\\b\""))),
        }) {
            assertThatExceptionOfType(AppRunnerException.class)
                    .isThrownBy(() -> client.createConnection(other))
                    .satisfies(e -> assertThat(e.statusCode()).isEqualTo(404));
        }
        assertThatThrownBy(() -> client.deleteConnection(r -> r.connectionArn(ARN)))
                .isInstanceOf(AppRunnerException.class);
    }

    @Test
    void pages_are_listed_to_the_last() {
        stubFor(listConnections()
                .withRequest(r -> r.maxResults(2))
                .willReturn(r -> r.connectionSummaryList(c -> c.connectionName("first"), c -> {})
                        .nextToken("2")));
        stubFor(listConnections()
                .withRequest(r -> r.maxResults(2).nextToken("2"))
                .willReturn(r -> r.connectionSummaryList(c -> c.connectionName("third"))));
        stubFor(listConnections().withRequest(r -> r.connectionName("absent")).willSucceed());
        stubFor(listConnections()
                .withRequest(r -> r.connectionName("present"))
                .willReturn(r -> r.connectionSummaryList(c -> {})));

        assertThat(client.listConnectionsPaginator(r -> r.maxResults(2)).stream()
                        .flatMap((ListConnectionsResponse page) -> page.connectionSummaryList().stream())
                        .map(ConnectionSummary::connectionName))
                .containsExactly("first", "my-connection", "third");
        assertThat(client.findConnection("absent")).isEmpty();
        assertThat(client.findConnection("present")).isPresent();
    }

    @Test
    void a_deleted_connection_is_DELETED() {
        stubFor(deleteConnection().withRequest(r -> r.connectionArn(ARN)).willSucceed());

        Connection deleted = client.deleteConnection(r -> r.connectionArn(ARN)).connection();

        assertThat(deleted.connectionName()).isEqualTo("my-connection");
        assertThat(deleted.status()).isEqualTo(ConnectionStatus.DELETED);
    }

    @Test
    void tags_are_written_removed_and_listed() {
        stubFor(tagResource()
                .withRequest(r -> r.resourceArn(ARN).tags(tag("team", "platform")))
                .willSucceed());
        stubFor(untagResource()
                .withRequest(r -> r.resourceArn(ARN).tagKeys("team"))
                .willSucceed());
        stubFor(listTagsForResource()
                .withRequest(r -> r.resourceArn(ARN))
                .willReturn(r -> r.tags(tag("team", "platform"))));

        client.tagResource(r -> r.resourceArn(ARN).tags(tag("stage", "test"), tag("team", "platform")));
        client.untagResource(r -> r.resourceArn(ARN).tagKeys("stage", "team"));
        assertThat(client.listTagsForResource(r -> r.resourceArn(ARN)).tags()).containsExactly(tag("team", "platform"));

        assertThatThrownBy(() -> client.tagResource(r -> r.resourceArn(ARN).tags(tag("team", "web"))))
                .isInstanceOf(AppRunnerException.class);
        assertThatThrownBy(() -> client.untagResource(r -> r.resourceArn(ARN).tagKeys("stage")))
                .isInstanceOf(AppRunnerException.class);
        assertThatThrownBy(() -> client.listTagsForResource(r -> r.resourceArn(ARN + "0")))
                .isInstanceOf(AppRunnerException.class);
    }

    static Stream<Arguments> errors() {
        return Stream.of(
                Arguments.of(invalidRequest("m"), InvalidRequestException.class, 400, "InvalidRequestException"),
                Arguments.of(invalidState("m"), InvalidStateException.class, 400, "InvalidStateException"),
                Arguments.of(resourceNotFound("m"), ResourceNotFoundException.class, 400, "ResourceNotFoundException"),
                Arguments.of(
                        serviceQuotaExceeded("m"),
                        ServiceQuotaExceededException.class,
                        402,
                        "ServiceQuotaExceededException"),
                Arguments.of(
                        internalServiceError("m"),
                        InternalServiceErrorException.class,
                        500,
                        "InternalServiceErrorException"),
                Arguments.of(
                        serviceError(403, "AccessDeniedException", "m"),
                        AppRunnerException.class,
                        403,
                        "AccessDeniedException"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void an_error_is_the_services(ErrorReply error, Class<? extends AppRunnerException> type, int status, String code) {
        stubFor(deleteConnection().willFail(error));

        assertThatExceptionOfType(AppRunnerException.class)
                .isThrownBy(() -> client.deleteConnection(r -> r.connectionArn(ARN)))
                .isExactlyInstanceOf(type)
                .satisfies(e -> {
                    assertThat(e.statusCode()).isEqualTo(status);
                    assertThat(e.awsErrorDetails().errorCode()).isEqualTo(code);
                    assertThat(e.awsErrorDetails().errorMessage()).isEqualTo("m");
                    assertThat(e.requestId()).matches("[0-9a-f-]{36}");
                });
    }

    @Test
    void throttling_is_retried_and_can_end() {
        stubFor(createConnection()
                .willThrottle()
                .inScenario("busy")
                .whenScenarioStateIs("Started")
                .willSetStateTo("quiet"));
        stubFor(createConnection().willSucceed().inScenario("busy").whenScenarioStateIs("quiet"));

        assertThat(create("my-connection", ProviderType.GITHUB)).isNotNull();

        verify(2, createConnection().requested());
        verify(exactly(1), createConnection().requested().withHeader("amz-sdk-request", containing("attempt=2")));
    }

    @Test
    void any_reply_can_be_sent() {
        stubFor(createConnection().willReplyWith(200, "{\"Connection\":{\"Status\":\"NEW_STATE\"}}"));
        assertThat(create("my-connection", ProviderType.GITHUB).statusAsString())
                .isEqualTo("NEW_STATE");

        stubFor(createConnection().willReplyWith(200, "nonsense"));
        assertThatThrownBy(() -> create("my-connection", ProviderType.GITHUB)).isInstanceOf(SdkClientException.class);

        stubFor(createConnection().willReturn(aResponse().withStatus(418)));
        assertThatExceptionOfType(AppRunnerException.class)
                .isThrownBy(() -> create("my-connection", ProviderType.GITHUB))
                .satisfies(e -> assertThat(e.statusCode()).isEqualTo(418));
    }

    @Test
    void a_reply_has_the_services_content_type_and_a_request_id() {
        stubFor(listConnections().willSucceed());

        ListConnectionsResponse response = client.listConnections(r -> {});

        assertThat(response.responseMetadata().requestId()).matches("[0-9a-f-]{36}");
        assertThat(response.sdkHttpResponse().firstMatchingHeader("Content-Type"))
                .contains("application/x-amz-json-1.0");
    }

    @Test
    void a_service_is_made_of_what_its_request_says() {
        stubFor(createService()
                .withRequest(r -> r.serviceName("web-shop").instanceConfiguration(i -> i.cpu("4096")))
                .willReturn(r -> r.service(s -> s.serviceUrl("web.example.com"))));

        Service service = client.createService(r -> r.serviceName("web-shop")
                        .instanceConfiguration(i -> i.cpu("4096").memory("8192"))
                        .sourceConfiguration(s -> s.imageRepository(
                                i -> i.imageIdentifier("web:1").imageRepositoryType(ImageRepositoryType.ECR_PUBLIC))))
                .service();

        assertThat(service.serviceName()).isEqualTo("web-shop");
        assertThat(service.serviceArn())
                .matches("arn:aws:apprunner:us-east-1:123456789012:service/web-shop/[0-9a-f]{32}")
                .endsWith(service.serviceId());
        assertThat(service.instanceConfiguration().cpu()).isEqualTo("4096");
        assertThat(service.status()).isEqualTo(ServiceStatus.OPERATION_IN_PROGRESS);
        assertThat(service.serviceUrl()).isEqualTo("web.example.com");
        assertThat(service.deletedAt()).isNull();
    }

    @Test
    void a_resource_that_is_asked_for_by_its_ARN_has_its_name_and_has_settled() {
        String arn = "arn:aws:apprunner:us-east-1:123456789012:service/web-shop/0123456789abcdef0123456789abcdef";
        stubFor(describeService().withRequest(r -> r.serviceArn(arn)).willSucceed());

        Service service = client.describeService(r -> r.serviceArn(arn)).service();

        assertThat(service.serviceArn()).isEqualTo(arn);
        assertThat(service.serviceName()).isEqualTo("web-shop");
        assertThat(service.status()).isEqualTo(ServiceStatus.RUNNING);
    }

    static Stream<Operation> operations() {
        return Stream.of(Operation.values());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void every_operation_has_a_stub_whose_reply_is_as_the_model_says(Operation operation) throws Exception {
        stubFor(pattern(operation).willSucceed());

        HttpResponse<byte[]> reply = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(wireMock.baseUrl()))
                                .header("X-Amz-Target", operation.target())
                                .POST(BodyPublishers.ofString("{}"))
                                .build(),
                        BodyHandlers.ofByteArray());

        assertThat(firstFault(operation.responseShape(), Json.parse(reply.body())))
                .isIn("", UNSATISFIABLE);
        verify(1, pattern(operation).requested());
    }

    private static String firstFault(Shape shape, Object value) {
        try {
            shape.check("", value);
            return "";
        } catch (ServiceFault fault) {
            return fault.message();
        }
    }

    private static OperationPattern<?, ?> pattern(Operation operation) throws ReflectiveOperationException {
        String name = operation.toString();
        return (OperationPattern<?, ?>) AppRunnerStubs.class
                .getMethod(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                .invoke(null);
    }

    private Connection create(String name, ProviderType providerType) {
        return client.createConnection(r -> r.connectionName(name).providerType(providerType))
                .connection();
    }

    private static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }
}
