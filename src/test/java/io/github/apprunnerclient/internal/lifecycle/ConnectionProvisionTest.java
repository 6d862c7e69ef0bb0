package io.github.apprunnerclient.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.apprunnerclient.ConnectionLifecycle;
import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ConnectionConflictException;
import io.github.apprunnerclient.model.InvalidRequestException;
import io.github.apprunnerclient.model.InvalidStateException;
import io.github.apprunnerclient.model.ProviderType;
import io.github.apprunnerclient.model.ResourceNotFoundException;
import io.github.apprunnerclient.model.ServiceQuotaExceededException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;

class ConnectionProvisionTest {
    final InMemoryConnections client = new InMemoryConnections();

    @Test
    void an_absent_connection_is_created() {
        Connection connection = getOrCreate();

        assertThat(connection.connectionName()).isEqualTo("mine");
        assertThat(client.calls).containsExactly("List mine", "Create mine");
    }

    @Test
    void a_connection_that_is_there_is_returned_with_all_that_is_known_of_it() {
        Connection there = client.has("mine", "GITHUB", "AVAILABLE");

        assertThat(getOrCreate()).isEqualTo(there);
        assertThat(client.calls).containsExactly("List mine");
    }

    @Test
    void one_in_DELETED_counts_as_absent() {
        client.has("mine", "GITHUB", "DELETED");

        assertThat(getOrCreate().statusAsString()).isEqualTo("PENDING_HANDSHAKE");
    }

    @Test
    void one_of_another_provider_is_a_conflict_that_carries_it() {
        Connection there = client.has("mine", "BITBUCKET", "AVAILABLE");

        ConnectionConflictException conflict = conflict();

        assertThat(conflict.connection()).isEqualTo(there);
        assertThat(conflict)
                .hasMessage("There is a connection 'mine' already, but its provider type is BITBUCKET, not GITHUB ("
                        + there.connectionArn() + ")");
    }

    @Test
    void one_in_ERROR_is_a_conflict_that_carries_it() {
        Connection there = client.has("mine", "GITHUB", "ERROR");

        assertThat(conflict().connection()).isEqualTo(there);
    }

    @ParameterizedTest
    @MethodSource("failuresThatLeaveTheOutcomeOpen")
    void after_a_failure_that_leaves_the_outcome_open_what_was_made_is_found(SdkException failure) {
        client.createsThenFails(failure);

        assertThat(getOrCreate().connectionName()).isEqualTo("mine");
        assertThat(client.calls).containsExactly("List mine", "Create mine", "List mine");
    }

    @ParameterizedTest
    @MethodSource("failuresThatLeaveTheOutcomeOpen")
    void after_such_a_failure_with_nothing_made_the_failure_itself_is_thrown(SdkException failure) {
        client.failsToCreate(failure);

        assertThatThrownBy(this::getOrCreate).isSameAs(failure);
    }

    static SdkException[] failuresThatLeaveTheOutcomeOpen() {
        return new SdkException[] {
            ApiCallTimeoutException.create(250),
            SdkClientException.create("Unable to execute HTTP request", new IOException("Connection reset")),
            SdkClientException.create("The request succeeded (HTTP 200), but its reply can't be read"),
            InvalidRequestException.builder().message("taken").numAttempts(2).build(),
            AppRunnerException.builder().message("oops").statusCode(500).build(),
            ServiceQuotaExceededException.builder().message("full").build()
        };
    }

    @Test
    void a_reply_without_a_connection_is_looked_after() {
        client.createsThenRepliesNothing();

        assertThat(getOrCreate().connectionName()).isEqualTo("mine");
    }

    @Test
    void what_another_caller_made_meanwhile_with_another_provider_is_a_conflict_and_keeps_the_failure() {
        InvalidRequestException taken =
                InvalidRequestException.builder().message("taken").build();
        client.beforeCreate(() -> client.has("mine", "BITBUCKET", "AVAILABLE")).failsToCreate(taken);

        assertThat(conflict().getSuppressed()).containsExactly(taken);
    }

    @Test
    void a_look_that_fails_afterwards_does_not_hide_the_failure() {
        ApiCallTimeoutException timeOut = ApiCallTimeoutException.create(250);
        SdkClientException noList = SdkClientException.create("no list");
        client.beforeCreate(() -> client.failsToList(noList)).failsToCreate(timeOut);

        assertThatThrownBy(this::getOrCreate).isSameAs(timeOut).hasSuppressedException(noList);
    }

    @Test
    void a_reply_without_a_connection_that_is_not_listed_either_sends_the_caller_to_the_console() {
        client.failsToList(denied());
        client.createsThenRepliesNothing();

        assertThatThrownBy(this::getOrCreate)
                .isInstanceOf(SdkClientException.class)
                .hasMessage("The request succeeded, but its reply has no connection, and none of that name is listed:"
                        + " look for it in the App Runner console");
    }

    @ParameterizedTest
    @MethodSource("failuresThatLeaveTheOutcomeOpen")
    void a_first_look_that_fails_is_thrown_and_nothing_is_created(SdkException noList) {
        client.failsToList(noList);

        assertThatThrownBy(this::getOrCreate).isSameAs(noList);
        assertThat(client.calls).containsExactly("List mine");
    }

    @Test
    void where_listing_is_denied_it_creates_without_looking() {
        client.failsToList(denied());

        assertThat(getOrCreate().connectionName()).isEqualTo("mine");
    }

    @Test
    void where_listing_is_denied_a_failed_create_says_so_too() {
        AppRunnerException denied = denied();
        InvalidRequestException taken =
                InvalidRequestException.builder().message("taken").build();
        client.failsToList(denied);
        client.failsToCreate(taken);

        assertThatThrownBy(this::getOrCreate).isSameAs(taken).hasSuppressedException(denied);
        assertThat(client.calls).containsExactly("List mine", "Create mine");
    }

    @Test
    void an_interrupt_ends_it_without_another_call() {
        AbortedException aborted = AbortedException.create("Thread was interrupted");
        client.failsToCreate(aborted);

        assertThatThrownBy(this::getOrCreate).isSameAs(aborted);
        assertThat(client.calls).containsExactly("List mine", "Create mine");
    }

    @Test
    void an_invalid_request_is_refused_before_anything_is_sent() {
        assertThatThrownBy(() -> steps().getOrCreateConnection(r -> r.connectionName("abc")))
                .isInstanceOf(SdkClientException.class)
                .hasMessageContaining("connectionName is 'abc'")
                .hasMessageContaining("providerType is required");
        assertThat(client.calls).isEmpty();
    }

    @Test
    void the_requests_configuration_holds_for_every_call() {
        steps().getOrCreateConnection(r -> r.connectionName("mine")
                .providerType(ProviderType.GITHUB)
                .overrideConfiguration(o -> o.apiCallTimeout(Duration.ofSeconds(3))));

        assertThat(client.timeOuts).hasSize(2).containsOnly(Duration.ofSeconds(3));
    }

    @Test
    void findConnection_takes_the_exact_name_on_whatever_page() {
        client.pageSize = 1;
        client.has("mine-too", "GITHUB", "AVAILABLE");
        client.has("mine", "GITHUB", "AVAILABLE");

        assertThat(steps().findConnection("mine"))
                .hasValueSatisfying(c -> assertThat(c.connectionName()).isEqualTo("mine"));
        assertThat(steps().findConnection("min")).isEmpty();
    }

    @Test
    void a_name_is_needed_to_find_or_delete() {
        assertThatThrownBy(() -> steps().findConnection(null)).hasMessageContaining("connectionName is not set");
        assertThatThrownBy(() -> steps().findConnection("")).hasMessageContaining("connectionName is empty");
        assertThatThrownBy(() -> steps().deleteConnectionIfExists("")).hasMessageContaining("connectionName is empty");
        assertThat(client.calls).isEmpty();
    }

    @Test
    void deleteConnectionIfExists_says_whether_there_was_something_to_delete() {
        Connection there = client.has("mine", "GITHUB", "AVAILABLE");

        assertThat(steps().deleteConnectionIfExists("mine")).isTrue();
        assertThat(steps().deleteConnectionIfExists("mine")).isFalse();
        assertThat(client.calls).containsExactly("List mine", "Delete " + there.connectionArn(), "List mine");
    }

    @Test
    void a_deletion_that_finds_nothing_at_its_first_attempt_was_somebody_elses() {
        client.has("mine", "GITHUB", "AVAILABLE");
        client.failsToDelete(goneAtAttempt(1));

        assertThat(steps().deleteConnectionIfExists("mine")).isFalse();
    }

    @Test
    void a_deletion_that_finds_nothing_at_a_later_attempt_was_ours() {
        client.has("mine", "GITHUB", "AVAILABLE");
        client.failsToDelete(goneAtAttempt(2));

        assertThat(steps().deleteConnectionIfExists("mine")).isTrue();
    }

    @Test
    void a_deletion_that_is_refused_fails_with_the_refusal() {
        client.has("mine", "GITHUB", "AVAILABLE");

        for (AppRunnerException refusal : List.of(
                InvalidRequestException.builder().message("in use").build(),
                InvalidStateException.builder().message("busy").build())) {
            client.failsToDelete(refusal);

            assertThatThrownBy(() -> steps().deleteConnectionIfExists("mine")).isSameAs(refusal);
        }
    }

    /** The client again, or whoever else makes the steps out of its calls. */
    ConnectionLifecycle steps() {
        return client;
    }

    private Connection getOrCreate() {
        return steps().getOrCreateConnection(r -> r.connectionName("mine").providerType(ProviderType.GITHUB));
    }

    private ConnectionConflictException conflict() {
        return catchThrowableOfType(ConnectionConflictException.class, this::getOrCreate);
    }

    private static ResourceNotFoundException goneAtAttempt(int attempt) {
        return ResourceNotFoundException.builder()
                .message("gone")
                .numAttempts(attempt)
                .build();
    }

    private static AppRunnerException denied() {
        return (AppRunnerException) AppRunnerException.builder()
                .message("User is not authorized to perform apprunner:ListConnections")
                .statusCode(400)
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("AccessDeniedException")
                        .build())
                .build();
    }
}
