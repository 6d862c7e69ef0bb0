package io.github.apprunnerclient.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.apprunnerclient.testkit.ContractClient.Page;
import io.github.apprunnerclient.testkit.ContractClient.Seen;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** What every client sees of a connection's life. */
class ConnectionContractTest {
    @RegisterExtension
    static FakeAppRunnerExtension appRunner = FakeAppRunnerExtension.create();

    private static OfficialContractClient official;

    @BeforeAll
    static void buildClient() {
        official = new OfficialContractClient(appRunner);
    }

    @AfterAll
    static void closeClient() {
        official.close();
    }

    static List<ContractClient> clients() {
        return List.of(official, new ThisContractClient(appRunner.client()));
    }

    @ParameterizedTest
    @MethodSource("clients")
    void A_new_connection_is_pending_and_has_an_ARN_of_its_own(ContractClient client) {
        Seen connection = client.create("my-connection", "BITBUCKET", Map.of("team", "platform"));

        assertThat(connection.name()).isEqualTo("my-connection");
        assertThat(connection.arn())
                .matches("arn:aws:apprunner:us-east-1:123456789012:connection/my-connection/[0-9a-f]{32}");
        assertThat(connection.providerType()).isEqualTo("BITBUCKET");
        assertThat(connection.status()).isEqualTo("PENDING_HANDSHAKE");
        assertThat(Duration.between(connection.createdAt(), Clock.systemUTC().instant()))
                .isBetween(Duration.ZERO, Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @MethodSource("clients")
    void A_name_is_there_once(ContractClient client) {
        client.create("my-connection", "GITHUB", Map.of());

        assertError(
                () -> client.create("my-connection", "BITBUCKET", Map.of()),
                400,
                "InvalidRequestException",
                "Connection with the provided name already exists: my-connection");
        assertThat(appRunner.connections()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void The_eleventh_connection_is_over_the_quota(ContractClient client) {
        for (int i = 0; i < 10; i++) {
            client.create("connection-" + i, "GITHUB", Map.of());
        }

        assertError(
                () -> client.create("connection-10", "GITHUB", Map.of()),
                402,
                "ServiceQuotaExceededException",
                "The quota of 10 connections is reached");
    }

    @ParameterizedTest
    @MethodSource("clients")
    void A_name_that_can_t_be_is_refused(ContractClient client) {
        assertError(
                () -> client.create("not a name", "GITHUB", Map.of()),
                400,
                "InvalidRequestException",
                "ConnectionName does not match [A-Za-z0-9][A-Za-z0-9\\-_]{3,31}");
    }

    @ParameterizedTest
    @MethodSource("clients")
    void A_listing_shows_every_connection_in_its_state(ContractClient client) {
        Seen first = client.create("first", "GITHUB", Map.of());
        client.create("second", "GITHUB", Map.of());
        client.create("third", "GITHUB", Map.of());
        appRunner.completeHandshake("second");
        appRunner.failHandshake("third");

        assertThat(client.list(null, null, null).connections())
                .extracting(Seen::name, Seen::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("first", "PENDING_HANDSHAKE"),
                        org.assertj.core.groups.Tuple.tuple("second", "AVAILABLE"),
                        org.assertj.core.groups.Tuple.tuple("third", "ERROR"));
        assertThat(client.list("first", null, null).connections()).containsExactly(first);
        assertThat(client.list("fourth", null, null)).isEqualTo(new Page(List.of(), null));
    }

    @ParameterizedTest
    @MethodSource("clients")
    void Pages_hold_every_connection_once(ContractClient client) {
        List<String> names = create(client, 5);

        List<String> listed = new ArrayList<>();
        String token = null;
        do {
            Page page = client.list(null, 2, token);
            page.connections().forEach(connection -> listed.add(connection.name()));
            token = page.nextToken();
        } while (token != null);

        assertThat(listed).isEqualTo(names);
        assertThat(client.list(null, 5, null).nextToken()).isNull();
    }

    @ParameterizedTest
    @MethodSource("clients")
    void A_connection_deleted_between_two_pages_hides_no_other(ContractClient client) {
        create(client, 4);
        Page page = client.list(null, 2, null);

        client.delete(page.connections().get(0).arn());

        assertThat(client.list(null, 2, page.nextToken()).connections())
                .extracting(Seen::name)
                .containsExactly("connection-2", "connection-3");
    }

    @ParameterizedTest
    @MethodSource("clients")
    void A_token_is_good_for_its_own_request_only(ContractClient client) {
        create(client, 3);
        String token = client.list(null, 2, null).nextToken();

        assertThat(client.list(null, 2, token).connections()).hasSize(1);
        String message = "NextToken is invalid: it belongs to another request, to another service, or to none";
        assertError(() -> client.list(null, 1, token), 400, "InvalidRequestException", message);
        assertError(() -> client.list(null, null, token), 400, "InvalidRequestException", message);
        assertError(() -> client.list("connection-1", 2, token), 400, "InvalidRequestException", message);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void A_deleted_connection_is_gone_and_its_name_is_free(ContractClient client) {
        Seen connection = client.create("my-connection", "GITHUB", Map.of());

        Seen deleted = client.delete(connection.arn());

        assertThat(deleted.arn()).isEqualTo(connection.arn());
        assertThat(deleted.status()).isEqualTo("DELETED");
        assertThat(client.list(null, null, null).connections()).isEmpty();
        for (Consumer<String> call : List.<Consumer<String>>of(
                client::delete, client::tags, arn -> client.tag(arn, Map.of()), arn -> client.untag(arn, List.of()))) {
            assertError(
                    () -> call.accept(connection.arn()),
                    400,
                    "ResourceNotFoundException",
                    "Resource not found for the provided ARN: " + connection.arn());
        }
        assertThat(client.create("my-connection", "GITHUB", Map.of()).arn()).isNotEqualTo(connection.arn());
    }

    @ParameterizedTest
    @MethodSource("clients")
    void A_deleted_connection_can_stay_in_the_listing(ContractClient client) {
        appRunner.listDeletedConnections(true);
        appRunner.connectionQuota(1);
        String arn = client.create("my-connection", "GITHUB", Map.of()).arn();

        client.delete(arn);
        client.create("my-connection", "GITHUB", Map.of());

        assertThat(client.list("my-connection", null, null).connections())
                .extracting(Seen::status)
                .containsExactly("DELETED", "PENDING_HANDSHAKE");
        assertError(() -> client.tags(arn), 400, "InvalidStateException", "Connection my-connection is deleted");
    }

    @ParameterizedTest
    @MethodSource("clients")
    void Tags_are_added_replaced_and_removed(ContractClient client) {
        String arn = client.create("my-connection", "GITHUB", Map.of("team", "platform"))
                .arn();

        client.tag(arn, Map.of("team", "web", "stage", ""));
        assertThat(client.tags(arn)).containsOnly(entry("team", "web"), entry("stage", ""));

        client.untag(arn, List.of("team", "absent"));
        assertThat(client.tags(arn)).containsOnly(entry("stage", ""));
    }

    private static List<String> create(ContractClient client, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(client.create("connection-" + i, "GITHUB", Map.of()).name());
        }
        return names;
    }

    private static void assertError(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call, int status, String type, String message) {
        assertThatThrownBy(call).isInstanceOfSatisfying(AwsServiceException.class, e -> {
            assertThat(e.getClass().getSimpleName()).isEqualTo(type);
            assertThat(e.statusCode()).isEqualTo(status);
            assertThat(e.awsErrorDetails().errorCode()).isEqualTo(type);
            assertThat(e.awsErrorDetails().errorMessage()).isEqualTo(message);
            assertThat(e.requestId()).matches("[0-9a-f-]{36}");
        });
    }
}
