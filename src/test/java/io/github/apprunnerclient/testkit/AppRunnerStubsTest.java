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
import io.github.apprunnerclient.model.InternalServiceErrorException;
import io.github.apprunnerclient.model.InvalidRequestException;
import io.github.apprunnerclient.model.InvalidStateException;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import io.github.apprunnerclient.model.ProviderType;
import io.github.apprunnerclient.model.ResourceNotFoundException;
import io.github.apprunnerclient.model.ServiceQuotaExceededException;
import io.github.apprunnerclient.model.Tag;
import java.time.Instant;
import java.util.Map;
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
    void A_connection_is_as_the_test_says_and_the_rest_is_the_stub_s() {
        stubFor(createConnection()
                .withName("other-connection")
                .withProviderType(ProviderType.BITBUCKET)
                .willReturn(connection().status(ConnectionStatus.AVAILABLE)));

        Connection connection = create("other-connection", ProviderType.BITBUCKET);

        assertThat(connection.connectionName()).isEqualTo("other-connection");
        assertThat(connection.providerType()).isEqualTo(ProviderType.BITBUCKET);
        assertThat(connection.status()).isEqualTo(ConnectionStatus.AVAILABLE);
        assertThat(connection.connectionArn())
                .matches("arn:aws:apprunner:us-east-1:123456789012:connection/other-connection/[0-9a-f]{32}");
        assertThat(connection.createdAt()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void A_connection_of_which_all_is_said_is_that_one() {
        Connection all = Connection.builder()
                .connectionName("said")
                .connectionArn(ARN)
                .providerType("GITLAB")
                .status(ConnectionStatus.ERROR)
                .createdAt(Instant.parse("2025-02-03T04:05:06.789Z"))
                .build();
        stubFor(createConnection().withName("asked").willReturn(all.toBuilder()));

        assertThat(create("asked", ProviderType.GITHUB)).isEqualTo(all);
    }

    @Test
    void A_call_that_is_not_as_stubbed_is_not_answered_by_the_stub() {
        stubFor(createConnection()
                .withName("my-connection")
                .withProviderType(ProviderType.GITHUB)
                .withTag("team", "platform")
                .withTag("it's", "\"a\\b\"")
                .willReturn(connection()));
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
    void Pages_are_listed_to_the_last() {
        stubFor(listConnections()
                .withMaxResults(2)
                .willReturnPage("2", connection().connectionName("first"), connection()));
        stubFor(listConnections()
                .withMaxResults(2)
                .withNextToken("2")
                .willReturn(connection().connectionName("third")));
        stubFor(listConnections().withName("absent").willReturn());
        stubFor(listConnections().withName("present").willReturn(connection()));

        assertThat(client.listConnectionsPaginator(r -> r.maxResults(2)).stream()
                        .flatMap((ListConnectionsResponse page) -> page.connectionSummaryList().stream())
                        .map(ConnectionSummary::connectionName))
                .containsExactly("first", "my-connection", "third");
        assertThat(client.findConnection("absent")).isEmpty();
        assertThat(client.findConnection("present")).isPresent();
    }

    @Test
    void A_deleted_connection_is_DELETED() {
        stubFor(deleteConnection().withArn(ARN).willReturn(connection()));

        Connection deleted = client.deleteConnection(r -> r.connectionArn(ARN)).connection();

        assertThat(deleted.connectionName()).isEqualTo("my-connection");
        assertThat(deleted.status()).isEqualTo(ConnectionStatus.DELETED);
    }

    @Test
    void Tags_are_written_removed_and_listed() {
        stubFor(tagResource().withArn(ARN).withTag("team", "platform").willSucceed());
        stubFor(untagResource().withArn(ARN).withTagKey("team").willSucceed());
        stubFor(listTagsForResource().withArn(ARN).willReturn(Map.of("team", "platform")));

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
    void An_error_is_the_service_s(
            ErrorReply error, Class<? extends AppRunnerException> type, int status, String code) {
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
    void Throttling_is_retried_and_can_end() {
        stubFor(createConnection()
                .willThrottle()
                .inScenario("busy")
                .whenScenarioStateIs("Started")
                .willSetStateTo("quiet"));
        stubFor(createConnection().willReturn(connection()).inScenario("busy").whenScenarioStateIs("quiet"));

        assertThat(create("my-connection", ProviderType.GITHUB)).isNotNull();

        verify(2, createConnectionRequested());
        verify(exactly(1), createConnectionRequested().withHeader("amz-sdk-request", containing("attempt=2")));
    }

    @Test
    void Any_reply_can_be_sent() {
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
    void A_reply_has_the_service_s_content_type_and_a_request_id() {
        stubFor(listConnections().willReturn());

        ListConnectionsResponse response = client.listConnections(r -> {});

        assertThat(response.responseMetadata().requestId()).matches("[0-9a-f-]{36}");
        assertThat(response.sdkHttpResponse().firstMatchingHeader("Content-Type"))
                .contains("application/x-amz-json-1.0");
    }

    private Connection create(String name, ProviderType providerType) {
        return client.createConnection(r -> r.connectionName(name).providerType(providerType))
                .connection();
    }

    private static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }
}
