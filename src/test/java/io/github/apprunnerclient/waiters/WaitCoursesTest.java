package io.github.apprunnerclient.waiters;

import static io.github.apprunnerclient.waiters.ScriptedClient.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.CustomDomain;
import io.github.apprunnerclient.model.OperationSummary;
import io.github.apprunnerclient.model.Service;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.waiters.WaiterResponse;

/** How waits go, from what the service replies to what the caller gets, with either waiter. */
class WaitCoursesTest {
    private static final String INGRESS = "arn:aws:apprunner:us-east-1:123456789012:vpcingressconnection/mine/1";

    private static final OperationSummary FAILED_CREATE = OperationSummary.builder()
            .id("op-1")
            .type("CREATE_SERVICE")
            .status("FAILED")
            .startedAt(Instant.parse("2026-01-02T03:04:05Z"))
            .endedAt(Instant.parse("2026-01-02T03:06:05Z"))
            .build();

    private static final String FAILED_CREATE_TEXT =
            "FAILED: CREATE_SERVICE, started at 2026-01-02T03:04:05Z, ended at 2026-01-02T03:06:05Z.";

    private static final String FIX_IT = " See the log group /aws/apprunner/mine/1/service for the reason."
            + " Update it with settings that work, or delete it.";

    private static final Function<AppRunnerWaiter, Object> RUNNING =
            w -> w.waitUntilServiceRunning(r -> r.serviceArn(SERVICE));
    private static final Function<AppRunnerWaiter, Object> PAUSED =
            w -> w.waitUntilServicePaused(r -> r.serviceArn(SERVICE));
    private static final Function<AppRunnerWaiter, Object> DELETED =
            w -> w.waitUntilServiceDeleted(r -> r.serviceArn(SERVICE));
    private static final Function<AppRunnerWaiter, Object> RUNNING_BY_NAME = w -> w.waitUntilServiceRunning("mine");
    private static final Function<AppRunnerWaiter, Object> DELETED_BY_NAME = w -> {
        w.waitUntilServiceDeleted("mine");
        return "nothing";
    };
    private static final Function<AppRunnerWaiter, Object> SUCCEEDED =
            w -> w.waitUntilOperationSucceeded(SERVICE, "op-1");
    private static final Function<AppRunnerWaiter, Object> DOMAIN_ACTIVE =
            w -> w.waitUntilCustomDomainActive(SERVICE, "example.com");
    private static final Function<AppRunnerWaiter, Object> DOMAIN_PENDING =
            w -> w.waitUntilCustomDomainPendingValidation(SERVICE, "example.com");
    private static final Function<AppRunnerWaiter, Object> INGRESS_AVAILABLE =
            w -> w.waitUntilVpcIngressConnectionAvailable(r -> r.vpcIngressConnectionArn(INGRESS));
    private static final Function<AppRunnerWaiter, Object> INGRESS_DELETED =
            w -> w.waitUntilVpcIngressConnectionDeleted(r -> r.vpcIngressConnectionArn(INGRESS));

    /** @param end what the caller gets: the status of a model, a number of polls, or the message of an exception */
    private record Course(
            String name, Function<AppRunnerWaiter, Object> call, Consumer<ScriptedClient> script, String end) {
        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Course> COURSES = List.of(
            new Course(
                    "a service comes up",
                    RUNNING,
                    c -> c.describesService("OPERATION_IN_PROGRESS")
                            .describesService("OPERATION_IN_PROGRESS")
                            .describesService("RUNNING"),
                    "3 polls"),
            new Course(
                    "a service is not there yet",
                    RUNNING,
                    c -> c.findsNothing()
                            .describesService("OPERATION_IN_PROGRESS")
                            .describesService("RUNNING"),
                    "3 polls"),
            new Course(
                    "a service is never there",
                    RUNNING,
                    c -> times(7, c::findsNothing),
                    "Service '" + SERVICE + "' did not become RUNNING: after 30 s there is no such service."),
            new Course(
                    "a status from the future",
                    RUNNING,
                    c -> c.describesService("MOVING").describesService("RUNNING"),
                    "2 polls"),
            new Course("no status", DELETED, c -> c.describesService(null).describesService("DELETED"), "2 polls"),
            new Course(
                    "a create takes too long",
                    RUNNING,
                    c -> {
                        times(181, () -> c.describesService("OPERATION_IN_PROGRESS"));
                        c.listsOperations(OperationSummary.builder()
                                .type("CREATE_SERVICE")
                                .status("IN_PROGRESS")
                                .startedAt(Instant.parse("2026-01-02T03:04:05Z"))
                                .build());
                    },
                    "Service '" + SERVICE + "' did not become RUNNING: after 900 s it is OPERATION_IN_PROGRESS."
                            + " Its last operation is IN_PROGRESS: CREATE_SERVICE, started at 2026-01-02T03:04:05Z."
                            + " App Runner is still at work on it: wait longer."),
            new Course(
                    "a failed create",
                    RUNNING,
                    c -> c.describesService("OPERATION_IN_PROGRESS")
                            .describesService("CREATE_FAILED")
                            .listsOperations(FAILED_CREATE),
                    "Service '" + SERVICE + "' did not become RUNNING: after 5 s it is CREATE_FAILED."
                            + " Its last operation is " + FAILED_CREATE_TEXT + FIX_IT),
            new Course(
                    "a failed create without an operation",
                    RUNNING,
                    c -> c.describesService("CREATE_FAILED").listsOperations(),
                    "Service '" + SERVICE + "' did not become RUNNING: after 0 s it is CREATE_FAILED." + FIX_IT),
            new Course(
                    "a failed create whose operations may not be listed",
                    RUNNING,
                    c -> c.describesService("CREATE_FAILED").fails(400, "AccessDeniedException"),
                    "Service '" + SERVICE + "' did not become RUNNING: after 0 s it is CREATE_FAILED." + FIX_IT),
            new Course(
                    "a service is deleted while it is waited for",
                    RUNNING,
                    c -> c.describesService("OPERATION_IN_PROGRESS")
                            .describesService("DELETED")
                            .listsOperations(),
                    "Service '" + SERVICE + "' did not become RUNNING: after 5 s it is DELETED. Create it again."),
            new Course(
                    "a service is gone while it is waited for",
                    RUNNING,
                    c -> c.describesService("OPERATION_IN_PROGRESS").findsNothing(),
                    "Service '" + SERVICE + "' did not become RUNNING: after 5 s it is gone."),
            new Course(
                    "a resume that does not show yet",
                    RUNNING,
                    c -> c.describesService("PAUSED")
                            .describesService("OPERATION_IN_PROGRESS")
                            .describesService("RUNNING"),
                    "3 polls"),
            new Course(
                    "a service that nobody resumes",
                    RUNNING,
                    c -> {
                        times(7, () -> c.describesService("PAUSED"));
                        c.listsOperations();
                    },
                    "Service '" + SERVICE + "' did not become RUNNING: after 30 s it is PAUSED. Resume it."),
            new Course(
                    "a pause that fails",
                    PAUSED,
                    c -> c.describesService("RUNNING")
                            .describesService("OPERATION_IN_PROGRESS")
                            .describesService("RUNNING")
                            .listsOperations(),
                    "Service '" + SERVICE + "' did not become PAUSED: after 10 s it is RUNNING. Pause it."),
            new Course(
                    "a pause",
                    PAUSED,
                    c -> c.describesService("OPERATION_IN_PROGRESS").describesService("PAUSED"),
                    "2 polls"),
            new Course(
                    "a deletion",
                    DELETED,
                    c -> c.describesService("OPERATION_IN_PROGRESS").describesService("DELETED"),
                    "2 polls"),
            new Course("a deletion of what is gone", DELETED, c -> c.findsNothing(), "1 polls"),
            new Course(
                    "a deletion that fails",
                    DELETED,
                    c -> c.describesService("OPERATION_IN_PROGRESS")
                            .describesService("DELETE_FAILED")
                            .listsOperations(),
                    "Service '" + SERVICE
                            + "' did not become DELETED: after 5 s it is DELETE_FAILED. Delete it again."),
            new Course(
                    "polls that are lost",
                    RUNNING,
                    c -> c.fails(400, "ThrottlingException")
                            .fails(503, "ServiceUnavailable")
                            .describesService("RUNNING"),
                    "3 polls"),
            new Course(
                    "polls that are all lost",
                    RUNNING,
                    c -> times(181, () -> c.fails(400, "ThrottlingException")),
                    "Service '" + SERVICE + "' did not become RUNNING: after 900 s nothing is known of it."
                            + " The last poll failed: ThrottlingException (Status Code: 400)"),
            new Course(
                    "a poll that is refused",
                    RUNNING,
                    c -> c.describesService("OPERATION_IN_PROGRESS").fails(400, "ExpiredTokenException"),
                    "Service '" + SERVICE + "' did not become RUNNING: after 5 s it is OPERATION_IN_PROGRESS."
                            + " The last poll failed: ExpiredTokenException (Status Code: 400)"),
            new Course(
                    "an account that is closed out",
                    RUNNING_BY_NAME,
                    c -> c.fails(400, "SubscriptionRequiredException"),
                    "Service 'mine' did not become RUNNING: after 0 s nothing is known of it."
                            + " The last poll failed: SubscriptionRequiredException (Status Code: 400)"),
            new Course(
                    "a request without what is required",
                    w -> w.waitUntilServiceRunning(r -> {}),
                    c -> {},
                    "serviceArn is not set, but it is required. Nothing was sent."),

            // By name.
            new Course(
                    "a service by its name",
                    RUNNING_BY_NAME,
                    c -> c.listsServices(null, "mine/1 OPERATION_IN_PROGRESS")
                            .describesService("OPERATION_IN_PROGRESS")
                            .describesService("RUNNING"),
                    "RUNNING"),
            new Course(
                    "the deleted of two services comes first",
                    RUNNING_BY_NAME,
                    c -> c.listsServices(null, "mine/0 DELETED", "other/1 RUNNING", "mine/1 RUNNING")
                            .describesService("RUNNING"),
                    "RUNNING"),
            new Course(
                    "the deleted of two services comes last",
                    RUNNING_BY_NAME,
                    c -> c.listsServices(null, "mine/1 RUNNING", "mine/0 DELETED")
                            .describesService("RUNNING"),
                    "RUNNING"),
            new Course(
                    "the deleted of two services is on a page before",
                    RUNNING_BY_NAME,
                    c -> c.listsServices("more", "mine/0 DELETED")
                            .listsServices(null, "mine/1 RUNNING")
                            .describesService("RUNNING"),
                    "RUNNING"),
            new Course(
                    "a name that is not listed yet",
                    RUNNING_BY_NAME,
                    c -> c.listsServices(null, "mine/0 DELETED")
                            .listsServices(null, "mine/1 RUNNING")
                            .describesService("RUNNING"),
                    "RUNNING"),
            new Course(
                    "a name that is never listed",
                    RUNNING_BY_NAME,
                    c -> times(7, () -> c.listsServices(null)),
                    "Service 'mine' did not become RUNNING: after 30 s there is no such service."),
            new Course(
                    "a deletion by name",
                    DELETED_BY_NAME,
                    c -> c.listsServices(null, "mine/1 OPERATION_IN_PROGRESS")
                            .describesService("OPERATION_IN_PROGRESS")
                            .describesService("DELETED"),
                    "nothing"),
            new Course(
                    "a deletion by name of what is gone",
                    DELETED_BY_NAME,
                    c -> c.listsServices(null, "mine/0 DELETED"),
                    "nothing"),
            new Course(
                    "no name",
                    w -> w.waitUntilServiceRunning(""),
                    c -> {},
                    "serviceName is empty, but it is required. Nothing was sent."),
            new Course(
                    "a connection by its name",
                    w -> w.waitUntilConnectionAvailable("mine"),
                    c -> c.listsPage("more", "mine", "DELETED")
                            .lists("PENDING_HANDSHAKE")
                            .lists("AVAILABLE"),
                    "AVAILABLE"),
            new Course(
                    "the deleted of two connections is on a page before",
                    w -> w.waitUntilConnectionAvailable(r -> r.connectionName("mine")),
                    c -> c.listsPage("more", "mine", "DELETED").lists("AVAILABLE"),
                    "1 polls"),
            new Course(
                    "the deleted of two connections is on a page behind, which need not be read",
                    w -> w.waitUntilConnectionAvailable(r -> r.connectionName("mine")),
                    c -> c.listsPage("more", "mine", "AVAILABLE"),
                    "1 polls"),
            new Course(
                    "a deletion while the deleted of two connections comes first",
                    w -> w.waitUntilConnectionDeleted(r -> r.connectionName("mine")),
                    c -> c.listsPage("more", "mine", "DELETED")
                            .lists("AVAILABLE")
                            .listsNothing(),
                    "2 polls"),

            // Operations.
            new Course(
                    "an operation",
                    SUCCEEDED,
                    c -> c.listsOperations()
                            .listsOperation("PENDING")
                            .listsOperation("IN_PROGRESS")
                            .listsOperation("SUCCEEDED"),
                    "SUCCEEDED"),
            new Course(
                    "an operation by a request",
                    w -> w.waitUntilOperationSucceeded(r -> r.serviceArn(SERVICE), "op-1"),
                    c -> c.listsOperation("SUCCEEDED"),
                    "1 polls"),
            new Course(
                    "an update that is rolled back",
                    SUCCEEDED,
                    c -> c.listsOperation("IN_PROGRESS")
                            .listsOperation("ROLLBACK_IN_PROGRESS")
                            .listsOperations(FAILED_CREATE.toBuilder()
                                    .type("UPDATE_SERVICE")
                                    .status("ROLLBACK_SUCCEEDED")
                                    .build()),
                    "Operation 'op-1' did not become SUCCEEDED: after 10 s it is ROLLBACK_SUCCEEDED."
                            + " On " + SERVICE + ": UPDATE_SERVICE, started at 2026-01-02T03:04:05Z,"
                            + " ended at 2026-01-02T03:06:05Z."
                            + " The service is as it was before: see its logs for the reason."),
            new Course(
                    "an operation that fails",
                    SUCCEEDED,
                    c -> c.listsOperations(FAILED_CREATE),
                    "Operation 'op-1' did not become SUCCEEDED: after 0 s it is FAILED."
                            + " On " + SERVICE + ": CREATE_SERVICE, started at 2026-01-02T03:04:05Z,"
                            + " ended at 2026-01-02T03:06:05Z. See the service's logs for the reason."),
            new Course(
                    "an operation that is not listed",
                    SUCCEEDED,
                    c -> times(7, c::listsOperations),
                    "Operation 'op-1' did not become SUCCEEDED: after 30 s there is no such operation."),

            // Custom domains.
            new Course(
                    "a domain that gets its records",
                    DOMAIN_PENDING,
                    c -> c.describesDomain(domain("CREATING"))
                            .describesDomain(domain("PENDING_CERTIFICATE_DNS_VALIDATION"))
                            .describesDomain(domainWithRecord("PENDING_CERTIFICATE_DNS_VALIDATION")),
                    "PENDING_CERTIFICATE_DNS_VALIDATION"),
            new Course(
                    "a domain that has been validated before",
                    DOMAIN_PENDING,
                    c -> c.describesDomain(domainWithRecord("ACTIVE")),
                    "ACTIVE"),
            new Course(
                    "a domain",
                    DOMAIN_ACTIVE,
                    c -> c.describesDomain()
                            .describesDomain(domain("CREATING"))
                            .describesDomain(domainWithRecord("PENDING_CERTIFICATE_DNS_VALIDATION"))
                            .describesDomain(domainWithRecord("BINDING_CERTIFICATE"))
                            .describesDomain(domainWithRecord("ACTIVE")),
                    "ACTIVE"),
            new Course(
                    "a domain whose records are never added",
                    DOMAIN_ACTIVE,
                    c -> times(181, () -> c.describesDomain(domainWithRecord("PENDING_CERTIFICATE_DNS_VALIDATION"))),
                    "Custom domain 'example.com' did not become ACTIVE:"
                            + " after 900 s it is PENDING_CERTIFICATE_DNS_VALIDATION."
                            + " Its DNS needs these records: _1.example.com CNAME _2.acm-validations.aws"
                            + " (PENDING_VALIDATION)."),
            new Course(
                    "a domain that can't be associated",
                    DOMAIN_ACTIVE,
                    c -> c.describesDomain(domain("CREATE_FAILED")),
                    "Custom domain 'example.com' did not become ACTIVE: after 0 s it is CREATE_FAILED."
                            + " Disassociate it, and associate it again."),

            // VPC ingress connections.
            new Course(
                    "a VPC ingress connection",
                    INGRESS_AVAILABLE,
                    c -> c.findsNothing().describesIngress("PENDING_CREATION").describesIngress("AVAILABLE"),
                    "3 polls"),
            new Course(
                    "a VPC ingress connection that fails",
                    INGRESS_AVAILABLE,
                    c -> c.describesIngress("PENDING_CREATION").describesIngress("FAILED_CREATION"),
                    "VPC ingress connection '" + INGRESS + "' did not become AVAILABLE:"
                            + " after 5 s it is FAILED_CREATION. Update it with settings that work, or delete it."),
            new Course(
                    "a VPC ingress connection that is never there",
                    INGRESS_AVAILABLE,
                    c -> times(7, c::findsNothing),
                    "VPC ingress connection '" + INGRESS + "' did not become AVAILABLE:"
                            + " after 30 s there is no such VPC ingress connection."),
            new Course(
                    "a VPC ingress connection that is deleted",
                    INGRESS_DELETED,
                    c -> c.describesIngress("AVAILABLE")
                            .describesIngress("PENDING_DELETION")
                            .findsNothing(),
                    "3 polls"));

    private final ScriptedClient client = new ScriptedClient();
    private final TurnedClock clock = new TurnedClock();
    private final List<WaitProgress> heard = Collections.synchronizedList(new ArrayList<>());
    private final AppRunnerAsyncWaiter async = Waiters.async(new AsyncScriptedClient(client), clock, heard::add);

    @AfterEach
    void close() {
        async.close();
    }

    @ParameterizedTest
    @FieldSource("COURSES")
    void a_blocking_wait_takes_its_course(Course course) {
        run(course, Waiters.blocking(client, clock, heard::add));
    }

    @ParameterizedTest
    @FieldSource("COURSES")
    void an_asynchronous_wait_takes_its_course(Course course) {
        run(course, Waiters.joining(async));
    }

    private void run(Course course, AppRunnerWaiter waiter) {
        course.script.accept(client);

        if (course.end.contains(" ") && !course.end.endsWith(" polls")) {
            assertThatThrownBy(() -> course.call.apply(waiter))
                    .isInstanceOf(SdkClientException.class)
                    .hasMessage(course.end);
        } else {
            assertThat(text(course.call.apply(waiter))).isEqualTo(course.end);
        }
        assertThat(client.isPlayed()).isTrue();
        assertThat(heard).noneMatch(progress -> progress.statusAsString() == null);
    }

    private static String text(Object end) {
        if (end instanceof WaiterResponse<?> response) {
            return response.attemptsExecuted() + " polls";
        }
        if (end instanceof ConnectionSummary connection) {
            return connection.statusAsString();
        }
        if (end instanceof CustomDomain domain) {
            return domain.statusAsString();
        }
        if (end instanceof OperationSummary operation) {
            return operation.statusAsString();
        }
        return end instanceof Service service ? service.statusAsString() : end.toString();
    }

    private static void times(int times, Runnable script) {
        for (int i = 0; i < times; i++) {
            script.run();
        }
    }

    private static CustomDomain domain(String status) {
        return CustomDomain.builder().domainName("example.com").status(status).build();
    }

    private static CustomDomain domainWithRecord(String status) {
        return domain(status).toBuilder()
                .certificateValidationRecords(r -> r.name("_1.example.com")
                        .type("CNAME")
                        .value("_2.acm-validations.aws")
                        .status("PENDING_VALIDATION"))
                .build();
    }
}
