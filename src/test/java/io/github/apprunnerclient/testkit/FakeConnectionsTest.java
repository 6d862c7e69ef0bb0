package io.github.apprunnerclient.testkit;

import static io.github.apprunnerclient.testkit.AnyClient.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** Connections as the test moves them on, and the fake's own words: beyond the contract that AWS keeps too. */
class FakeConnectionsTest {
    @RegisterExtension
    static FakeAppRunnerExtension appRunner = FakeAppRunnerExtension.create();

    static List<AnyClient> clients() {
        return AnyClient.ours(appRunner);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_connection_is_created_now(AnyClient client) {
        Map<String, Object> created =
                client.call("CreateConnection", Map.of("ConnectionName", "my-connection", "ProviderType", "BITBUCKET"));

        assertThat(Duration.between(
                        (Instant) at(created, "Connection.CreatedAt"),
                        Clock.systemUTC().instant()))
                .isBetween(Duration.ZERO, Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_name_that_is_there_is_refused_by_name(AnyClient client) {
        create(client, "my-connection");

        assertError(
                () -> create(client, "my-connection"),
                400,
                "InvalidRequestException",
                "Connection with the provided name already exists: my-connection");
        assertThat(appRunner.connections()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void the_eleventh_connection_is_over_the_quota(AnyClient client) {
        for (int i = 0; i < 10; i++) {
            create(client, "connection-" + i);
        }

        assertError(
                () -> create(client, "connection-10"),
                402,
                "ServiceQuotaExceededException",
                "The quota of 10 connections is reached");
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_name_that_cannot_be_is_refused(AnyClient client) {
        assertError(
                () -> create(client, "not a name"),
                400,
                "InvalidRequestException",
                "ConnectionName does not match [A-Za-z0-9][A-Za-z0-9\\-_]{3,31}");
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_listing_shows_every_connection_in_its_state(AnyClient client) {
        create(client, "first");
        create(client, "second");
        create(client, "third");
        appRunner.completeHandshake("second");
        appRunner.failHandshake("third");

        assertThat(listed(client, Map.of()))
                .containsExactly("first PENDING_HANDSHAKE", "second AVAILABLE", "third ERROR");
        assertThat(listed(client, Map.of("ConnectionName", "fourth"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_connection_deleted_between_two_pages_hides_no_other(AnyClient client) {
        Object first = create(client, "connection-0");
        for (int i = 1; i < 4; i++) {
            create(client, "connection-" + i);
        }
        Object token = client.call("ListConnections", Map.of("MaxResults", 2)).get("NextToken");

        client.call("DeleteConnection", Map.of("ConnectionArn", first));

        assertThat(listed(client, Map.of("MaxResults", 2, "NextToken", token)))
                .containsExactly("connection-2 PENDING_HANDSHAKE", "connection-3 PENDING_HANDSHAKE");
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_deleted_connection_is_gone_and_its_name_is_free(AnyClient client) {
        Object arn = create(client, "my-connection");

        Map<String, Object> deleted = client.call("DeleteConnection", Map.of("ConnectionArn", arn));

        assertThat(at(deleted, "Connection.Status")).isEqualTo("DELETED");
        assertThat(listed(client, Map.of())).isEmpty();
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> client.call("DeleteConnection", Map.of("ConnectionArn", arn)),
                () -> client.call("ListTagsForResource", Map.of("ResourceArn", arn)),
                () -> client.call("TagResource", Map.of("ResourceArn", arn, "Tags", List.of())),
                () -> client.call("UntagResource", Map.of("ResourceArn", arn, "TagKeys", List.of())))) {
            assertError(call, 400, "ResourceNotFoundException", "Resource not found for the provided ARN: " + arn);
        }
        assertThat(create(client, "my-connection")).isNotEqualTo(arn);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_deleted_connection_can_stay_in_the_listing(AnyClient client) {
        appRunner.listDeletedConnections(true);
        appRunner.connectionQuota(1);
        Object arn = create(client, "my-connection");

        client.call("DeleteConnection", Map.of("ConnectionArn", arn));
        create(client, "my-connection");

        assertThat(listed(client, Map.of("ConnectionName", "my-connection")))
                .containsExactly("my-connection DELETED", "my-connection PENDING_HANDSHAKE");
        assertError(
                () -> client.call("ListTagsForResource", Map.of("ResourceArn", arn)),
                400,
                "InvalidStateException",
                "Connection my-connection is deleted");
    }

    private static Object create(AnyClient client, String name) {
        Map<String, Object> created =
                client.call("CreateConnection", Map.of("ConnectionName", name, "ProviderType", "GITHUB"));
        return at(created, "Connection.ConnectionArn");
    }

    private static List<String> listed(AnyClient client, Map<String, Object> request) {
        List<?> connections = (List<?>) client.call("ListConnections", request).get("ConnectionSummaryList");
        return connections.stream()
                .map(each -> ((Map<?, ?>) each).get("ConnectionName") + " " + ((Map<?, ?>) each).get("Status"))
                .toList();
    }

    private static void assertError(ThrowingCallable call, int status, String type, String message) {
        assertThatThrownBy(call).isInstanceOfSatisfying(AwsServiceException.class, e -> {
            assertThat(e.getClass().getSimpleName()).isEqualTo(type);
            assertThat(e.statusCode()).isEqualTo(status);
            assertThat(e.awsErrorDetails().errorCode()).isEqualTo(type);
            assertThat(e.awsErrorDetails().errorMessage()).isEqualTo(message);
            assertThat(e.requestId()).matches("[0-9a-f-]{36}");
        });
    }
}
