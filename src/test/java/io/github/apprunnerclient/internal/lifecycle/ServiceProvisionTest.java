package io.github.apprunnerclient.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.apprunnerclient.ServiceLifecycle;
import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.CreateServiceRequest;
import io.github.apprunnerclient.model.ImageRepositoryType;
import io.github.apprunnerclient.model.InvalidRequestException;
import io.github.apprunnerclient.model.InvalidStateException;
import io.github.apprunnerclient.model.ResourceNotFoundException;
import io.github.apprunnerclient.model.Service;
import io.github.apprunnerclient.model.ServiceConflictException;
import io.github.apprunnerclient.model.ServiceSummary;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;

class ServiceProvisionTest {
    private static final CreateServiceRequest MINE = request("mine", "image:1");

    final InMemoryServices client = new InMemoryServices();

    @Test
    void an_absent_service_is_created() {
        assertThat(getOrCreate().serviceName()).isEqualTo("mine");
        assertThat(client.calls).containsExactly("List", "Create mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUNNING", "PAUSED"})
    void one_that_runs_or_is_paused_is_returned_as_it_is_described(String status) {
        Service there = client.has(MINE, status);

        assertThat(getOrCreate()).isEqualTo(there);
        assertThat(client.calls).containsExactly("List", "Describe mine/1");
    }

    @ParameterizedTest
    @CsvSource({"CREATE_SERVICE", "UPDATE_SERVICE", "RESUME_SERVICE", "''"})
    void one_that_is_busy_with_anything_but_its_deletion_is_returned(String operationType) {
        Service there = client.has(MINE, "OPERATION_IN_PROGRESS");
        client.busyWith(operationType.isEmpty() ? null : operationType);

        assertThat(getOrCreate()).isEqualTo(there);
        assertThat(client.calls).containsExactly("List", "Describe mine/1", "ListOperations mine/1 1");
    }

    @Test
    void one_that_is_being_deleted_is_a_conflict_that_carries_it() {
        Service there = client.has(MINE, "OPERATION_IN_PROGRESS");
        client.busyWith("DELETE_SERVICE");

        ServiceConflictException conflict = conflict();

        assertThat(conflict.service()).isEqualTo(there);
        assertThat(conflict)
                .hasMessage("There is a service 'mine' already, but it is being deleted (" + there.serviceArn() + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE_FAILED", "DELETE_FAILED", "NEVER_HEARD_OF"})
    void one_in_any_other_status_is_a_conflict_that_carries_it(String status) {
        Service there = client.has(MINE, status);

        assertThat(conflict().service()).isEqualTo(there);
        assertThat(conflict()).hasMessageContaining("its status is " + status);
    }

    @Test
    void one_in_DELETED_counts_as_absent_and_one_of_its_name_behind_it_does_not() {
        client.pageSize = 1;
        client.has(MINE, "DELETED");
        Service there = client.has(MINE, "RUNNING");

        assertThat(getOrCreate()).isEqualTo(there);
        assertThat(client.calls).containsExactly("List", "List", "Describe mine/2");
    }

    @Test
    void one_that_is_gone_when_it_is_described_counts_as_absent() {
        client.has(MINE, "RUNNING");
        client.fails(
                "Describe", ResourceNotFoundException.builder().message("gone").build());

        assertThat(getOrCreate().serviceArn()).endsWith("mine/2");
    }

    @Test
    void one_that_is_in_DELETED_when_it_is_described_counts_as_absent() {
        client.has(MINE, "DELETED");
        client.lists("RUNNING");

        assertThat(getOrCreate().serviceArn()).endsWith("mine/2");
    }

    @Test
    void one_with_another_source_is_a_conflict_that_names_the_difference() {
        Service there = client.has(request("mine", "image:0"), "RUNNING");

        ServiceConflictException conflict = conflict();

        assertThat(conflict.service()).isEqualTo(there);
        assertThat(conflict)
                .hasMessageContaining(
                        "its sourceConfiguration.imageRepository.imageIdentifier is 'image:0', not 'image:1'");
    }

    @Test
    void the_services_reply_is_not_compared() {
        client.beforeCreate(() -> client.busyWith("DELETE_SERVICE"));

        assertThat(getOrCreate().serviceName()).isEqualTo("mine");
    }

    @ParameterizedTest
    @MethodSource(
            "io.github.apprunnerclient.internal.lifecycle.ConnectionProvisionTest#failuresThatLeaveTheOutcomeOpen")
    void after_a_failure_that_leaves_the_outcome_open_what_was_made_is_found(SdkException failure) {
        client.createsThenFails(failure);

        assertThat(getOrCreate().serviceArn()).endsWith("mine/1");
        assertThat(client.calls)
                .containsExactly("List", "Create mine", "List", "Describe mine/1", "ListOperations mine/1 1");
    }

    @ParameterizedTest
    @MethodSource(
            "io.github.apprunnerclient.internal.lifecycle.ConnectionProvisionTest#failuresThatLeaveTheOutcomeOpen")
    void after_such_a_failure_with_nothing_made_the_failure_itself_is_thrown(SdkException failure) {
        client.fails("Create", failure);

        assertThatThrownBy(this::getOrCreate).isSameAs(failure);
    }

    @Test
    void a_reply_without_a_service_is_looked_after() {
        client.createsThenRepliesNothing();

        assertThat(getOrCreate().serviceName()).isEqualTo("mine");
    }

    @Test
    void a_reply_without_a_service_that_is_not_listed_either_sends_the_caller_to_the_console() {
        client.fails("List", denied("apprunner:ListServices"));
        client.createsThenRepliesNothing();

        assertThatThrownBy(this::getOrCreate)
                .isInstanceOf(SdkClientException.class)
                .hasMessageStartingWith("The request succeeded, but its reply has no service, and none");
    }

    @Test
    void what_another_caller_made_meanwhile_of_another_source_is_a_conflict_and_keeps_the_failure() {
        InvalidRequestException taken =
                InvalidRequestException.builder().message("taken").build();
        client.beforeCreate(() -> client.has(request("mine", "image:0"), "OPERATION_IN_PROGRESS"))
                .fails("Create", taken);

        assertThat(conflict().getSuppressed()).containsExactly(taken);
    }

    @Test
    void what_cannot_be_described_afterwards_does_not_hide_the_failure() {
        InvalidRequestException taken =
                InvalidRequestException.builder().message("taken").build();
        AppRunnerException denied = denied("apprunner:DescribeService");
        client.createsThenFails(taken);
        client.fails("Describe", denied);

        assertThatThrownBy(this::getOrCreate).isSameAs(taken).hasSuppressedException(denied);
    }

    @Test
    void where_listing_is_denied_it_creates_without_looking() {
        client.fails("List", denied("apprunner:ListServices"));

        assertThat(getOrCreate().serviceName()).isEqualTo("mine");
    }

    @Test
    void where_describing_is_denied_nothing_is_created_and_the_denial_is_thrown() {
        AppRunnerException denied = denied("apprunner:DescribeService");
        client.has(MINE, "RUNNING");
        client.fails("Describe", denied);

        assertThatThrownBy(this::getOrCreate).isSameAs(denied);
        assertThat(client.calls).containsExactly("List", "Describe mine/1");
    }

    @Test
    void where_listing_operations_is_denied_one_that_is_busy_is_not_returned() {
        AppRunnerException denied = denied("apprunner:ListOperations");
        client.has(MINE, "OPERATION_IN_PROGRESS");
        client.fails("ListOperations", denied);

        assertThatThrownBy(this::getOrCreate).isSameAs(denied);
    }

    @Test
    void an_interrupt_ends_it_without_another_call() {
        AbortedException aborted = AbortedException.create("Thread was interrupted");
        client.fails("Create", aborted);

        assertThatThrownBy(this::getOrCreate).isSameAs(aborted);
        assertThat(client.calls).containsExactly("List", "Create mine");
    }

    @Test
    void an_invalid_request_is_refused_before_anything_is_sent() {
        assertThatThrownBy(() -> steps().getOrCreateService(r -> r.serviceName("abc")))
                .isInstanceOf(SdkClientException.class)
                .hasMessageContaining("serviceName is 'abc'")
                .hasMessageContaining("sourceConfiguration is required");
        assertThat(client.calls).isEmpty();
    }

    @Test
    void the_requests_configuration_holds_for_every_call() {
        client.createsThenRepliesNothing();

        steps().getOrCreateService(MINE.toBuilder()
                .overrideConfiguration(o -> o.apiCallTimeout(Duration.ofSeconds(3)))
                .build());

        assertThat(client.timeOuts).hasSize(5).containsOnly(Optional.of(Duration.ofSeconds(3)));
    }

    @Test
    void findService_takes_the_exact_name_on_whatever_page() {
        client.pageSize = 1;
        client.has(request("mine-too", "image:1"), "RUNNING");
        client.has(MINE, "RUNNING");

        assertThat(steps().findService("mine")).map(ServiceSummary::serviceName).hasValue("mine");
        assertThat(steps().findService("min")).isEmpty();
    }

    @Test
    void a_name_is_needed_to_find_or_delete() {
        assertThatThrownBy(() -> steps().findService(null)).hasMessageContaining("serviceName is not set");
        assertThatThrownBy(() -> steps().deleteServiceIfExists("")).hasMessageContaining("serviceName is empty");
        assertThat(client.calls).isEmpty();
    }

    @Test
    void deleteServiceIfExists_says_whether_there_was_something_to_delete() {
        client.has(MINE, "PAUSED");

        assertThat(steps().deleteServiceIfExists("mine")).isTrue();
        assertThat(steps().deleteServiceIfExists("mine")).isFalse();
        assertThat(client.calls).containsExactly("List", "Delete mine/1", "List");
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true"})
    void a_deletion_that_has_begun_already_was_ours_if_this_was_not_the_first_attempt(int attempt, boolean ours) {
        client.has(MINE, "OPERATION_IN_PROGRESS");
        client.busyWith("DELETE_SERVICE");
        client.fails(
                "Delete",
                InvalidStateException.builder()
                        .message("busy")
                        .numAttempts(attempt)
                        .build());

        assertThat(steps().deleteServiceIfExists("mine")).isEqualTo(ours);
    }

    @Test
    void a_service_that_is_busy_with_something_else_is_not_deleted_and_the_refusal_is_thrown() {
        InvalidStateException busy =
                InvalidStateException.builder().message("busy").build();
        client.has(MINE, "OPERATION_IN_PROGRESS");
        client.busyWith("UPDATE_SERVICE");
        client.fails("Delete", busy);

        assertThatThrownBy(() -> steps().deleteServiceIfExists("mine")).isSameAs(busy);
    }

    @Test
    void a_refusal_to_delete_is_not_hidden_where_listing_operations_is_denied() {
        InvalidStateException busy =
                InvalidStateException.builder().message("busy").build();
        AppRunnerException denied = denied("apprunner:ListOperations");
        client.has(MINE, "OPERATION_IN_PROGRESS");
        client.fails("Delete", busy);
        client.fails("ListOperations", denied);

        assertThatThrownBy(() -> steps().deleteServiceIfExists("mine"))
                .isSameAs(busy)
                .hasSuppressedException(denied);
    }

    /** The client again, or whoever else makes the steps out of its calls. */
    ServiceLifecycle steps() {
        return client;
    }

    private Service getOrCreate() {
        return steps().getOrCreateService(MINE);
    }

    private ServiceConflictException conflict() {
        return catchThrowableOfType(ServiceConflictException.class, this::getOrCreate);
    }

    static CreateServiceRequest request(String name, String image) {
        return CreateServiceRequest.builder()
                .serviceName(name)
                .sourceConfiguration(s -> s.imageRepository(
                        i -> i.imageIdentifier(image).imageRepositoryType(ImageRepositoryType.ECR_PUBLIC)))
                .build();
    }

    private static AppRunnerException denied(String action) {
        return (AppRunnerException) AppRunnerException.builder()
                .message("User is not authorized to perform " + action)
                .statusCode(400)
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("AccessDeniedException")
                        .build())
                .build();
    }
}
