package io.github.apprunnerclient.testkit;

import static io.github.apprunnerclient.testkit.AnyClient.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** What the service does, be it AWS's or the fake: the same tests for both. They delete what they make. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AppRunnerContract {
    private static final String INVALID_REQUEST = "InvalidRequestException";
    private static final String NOT_FOUND = "ResourceNotFoundException";
    private static final Map<String, Object> IMAGE = Map.of(
            "ImageRepository",
            Map.of(
                    "ImageIdentifier",
                    "public.ecr.aws/aws-containers/hello-app-runner:latest",
                    "ImageRepositoryType",
                    "ECR_PUBLIC",
                    "ImageConfiguration",
                    Map.of("Port", "8000")));

    private final Deque<Runnable> cleanup = new ArrayDeque<>();

    abstract List<AnyClient> clients();

    /** A name that nothing else in the account has. */
    abstract String unique(String name);

    /** Whether tests may make what costs money. */
    abstract boolean mayCost();

    /** Lets what goes on in a service end. */
    abstract void awaitOperation(AnyClient client, String serviceArn);

    @AfterEach
    void cleanUp() {
        while (!cleanup.isEmpty()) {
            cleanup.pop().run();
        }
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_new_connection_waits_for_its_handshake(AnyClient client) {
        String name = unique("connection");
        Map<String, Object> connection = createConnection(client, name);

        assertThat(at(connection, "ConnectionName")).isEqualTo(name);
        assertThat((String) at(connection, "ConnectionArn"))
                .matches("arn:aws[a-z-]*:apprunner:[a-z0-9-]+:\\d{12}:connection/" + name + "/[0-9a-f]{32}");
        assertThat(at(connection, "ProviderType")).isEqualTo("GITHUB");
        assertThat(at(connection, "Status")).isEqualTo("PENDING_HANDSHAKE");
        assertThat(list(client, "ListConnections", Map.of("ConnectionName", name)))
                .singleElement()
                .satisfies(
                        listed -> assertThat(listed.get("ConnectionArn")).isEqualTo(connection.get("ConnectionArn")));
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_connection_name_is_there_once(AnyClient client) {
        String name = unique("connection");
        createConnection(client, name);

        assertError(
                () -> client.call("CreateConnection", Map.of("ConnectionName", name, "ProviderType", "BITBUCKET")),
                INVALID_REQUEST);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_name_that_is_not_as_the_model_says_is_refused(AnyClient client) {
        assertError(
                () -> client.call("CreateConnection", Map.of("ConnectionName", "not a name", "ProviderType", "GITHUB")),
                INVALID_REQUEST);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_deleted_connection_cannot_be_deleted_again(AnyClient client) {
        Object arn = createConnection(client, unique("connection")).get("ConnectionArn");

        assertThat(at(client.call("DeleteConnection", Map.of("ConnectionArn", arn)), "Connection.ConnectionArn"))
                .isEqualTo(arn);

        assertError(() -> client.call("DeleteConnection", Map.of("ConnectionArn", arn)), NOT_FOUND);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void pages_hold_everything_once(AnyClient client) {
        List<Object> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.add(createConnection(client, unique("connection")).get("ConnectionArn"));
        }

        List<Object> listed = new ArrayList<>();
        Map<String, Object> request = new LinkedHashMap<>(Map.of("MaxResults", 2));
        do {
            Map<String, Object> page = client.call("ListConnections", request);
            elements(page, "ConnectionSummaryList").forEach(each -> listed.add(each.get("ConnectionArn")));
            request.put("NextToken", page.get("NextToken"));
        } while (request.get("NextToken") != null);

        assertThat(listed).doesNotHaveDuplicates().containsAll(made);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_token_belongs_to_its_list_and_its_parameters(AnyClient client) {
        createConnection(client, unique("connection"));
        createConnection(client, unique("connection"));
        Object token = client.call("ListConnections", Map.of("MaxResults", 1)).get("NextToken");

        client.call("ListConnections", Map.of("MaxResults", 1, "NextToken", token));
        assertError(
                () -> client.call(
                        "ListConnections", Map.of("MaxResults", 1, "NextToken", token, "ConnectionName", "another")),
                INVALID_REQUEST);
        assertError(() -> client.call("ListServices", Map.of("MaxResults", 1, "NextToken", token)), INVALID_REQUEST);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void tags_are_added_replaced_and_removed_wherever_there_is_an_ARN(AnyClient client) {
        for (Object arn : List.of(
                createConnection(client, unique("connection")).get("ConnectionArn"),
                createScaling(client, unique("scaling")).get("AutoScalingConfigurationArn"),
                createObservability(client, unique("tracing")).get("ObservabilityConfigurationArn"))) {
            tag(client, arn, "team", "web");
            tag(client, arn, "stage", "");
            tag(client, arn, "team", "platform");
            client.call("UntagResource", Map.of("ResourceArn", arn, "TagKeys", List.of("stage", "absent")));

            assertThat(client.call("ListTagsForResource", Map.of("ResourceArn", arn))
                            .get("Tags"))
                    .isEqualTo(List.of(Map.of("Key", "team", "Value", "platform")));
        }
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_configuration_has_revisions_of_which_the_last_one_is_the_latest(AnyClient client) {
        String name = unique("scaling");
        Map<String, Object> first = createScaling(client, name);
        Map<String, Object> second = createScaling(client, name);
        String arn = (String) second.get("AutoScalingConfigurationArn");
        String nameArn = arn.replaceAll("/2/[0-9a-f]{32}$", "");

        assertThat(first.get("AutoScalingConfigurationRevision")).isEqualTo(1);
        assertThat(second.get("AutoScalingConfigurationRevision")).isEqualTo(2);
        assertThat(scaling(client, (String) first.get("AutoScalingConfigurationArn"))
                        .get("Latest"))
                .isEqualTo(false);
        assertThat(scaling(client, nameArn).get("AutoScalingConfigurationArn")).isEqualTo(arn);
        Map<String, Object> ofName = Map.of("AutoScalingConfigurationName", name);
        assertThat(list(client, "ListAutoScalingConfigurations", ofName)).hasSize(1);
        assertThat(list(
                        client,
                        "ListAutoScalingConfigurations",
                        Map.of("AutoScalingConfigurationName", name, "LatestOnly", false)))
                .hasSize(2);

        client.call("DeleteAutoScalingConfiguration", Map.of("AutoScalingConfigurationArn", nameArn));

        assertThat(scaling(client, arn).get("Status")).isEqualTo("INACTIVE");
        assertThat(scaling(client, nameArn).get("AutoScalingConfigurationRevision"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void the_default_configuration_is_one_of_many_and_cannot_be_deleted(AnyClient client) {
        List<Map<String, Object>> defaults =
                list(client, "ListAutoScalingConfigurations", Map.of("LatestOnly", false)).stream()
                        .filter(each -> Boolean.TRUE.equals(each.get("IsDefault")))
                        .toList();

        assertThat(defaults).hasSize(1);
        Object arn = defaults.get(0).get("AutoScalingConfigurationArn");
        assertError(
                () -> client.call("DeleteAutoScalingConfiguration", Map.of("AutoScalingConfigurationArn", arn)),
                INVALID_REQUEST);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void the_name_DefaultConfiguration_is_reserved_for_observability(AnyClient client) {
        assertError(
                () -> client.call(
                        "CreateObservabilityConfiguration",
                        Map.of("ObservabilityConfigurationName", "DefaultConfiguration")),
                INVALID_REQUEST);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void what_is_not_there_is_an_error_that_the_operation_lists(AnyClient client) {
        String connection =
                (String) createConnection(client, unique("connection")).get("ConnectionArn");
        String service = connection.replaceFirst("connection/.*", "service/absent/" + "0".repeat(32));

        assertError(() -> client.call("DescribeService", Map.of("ServiceArn", service)), NOT_FOUND);
        assertError(() -> client.call("ListOperations", Map.of("ServiceArn", service)), NOT_FOUND);
        assertError(() -> client.call("PauseService", Map.of("ServiceArn", service)), NOT_FOUND);
        assertError(
                () -> client.call("AssociateCustomDomain", Map.of("ServiceArn", service, "DomainName", "example.com")),
                INVALID_REQUEST);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void code_needs_a_connection_whose_handshake_is_done(AnyClient client) {
        Object connection = createConnection(client, unique("connection")).get("ConnectionArn");
        Map<String, Object> code = Map.of(
                "RepositoryUrl",
                "https://github.com/example/example",
                "SourceCodeVersion",
                Map.of("Type", "BRANCH", "Value", "main"));
        Map<String, Object> source =
                Map.of("CodeRepository", code, "AuthenticationConfiguration", Map.of("ConnectionArn", connection));

        assertError(
                () -> client.call(
                        "CreateService", Map.of("ServiceName", unique("service"), "SourceConfiguration", source)),
                INVALID_REQUEST);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_service_has_one_operation_at_a_time_and_they_are_listed_the_last_one_first(AnyClient client) {
        assumeTrue(mayCost(), "A service costs money: -Dcontract.paid=true");
        Map<String, Object> scaling = createScaling(client, unique("scaling"));
        Object scalingArn = scaling.get("AutoScalingConfigurationArn");
        Map<String, Object> created = client.call(
                "CreateService",
                Map.of(
                        "ServiceName",
                        unique("service"),
                        "SourceConfiguration",
                        IMAGE,
                        "AutoScalingConfigurationArn",
                        scalingArn));
        String arn = (String) at(created, "Service.ServiceArn");
        Map<String, Object> service = Map.of("ServiceArn", arn);
        cleanup.push(() -> deleteService(client, arn));

        assertThat(at(created, "Service.Status")).isEqualTo("OPERATION_IN_PROGRESS");
        assertError(() -> client.call("PauseService", service), "InvalidStateException");
        assertError(() -> client.call("StartDeployment", service), INVALID_REQUEST);
        assertError(
                () -> client.call("DeleteAutoScalingConfiguration", Map.of("AutoScalingConfigurationArn", scalingArn)),
                INVALID_REQUEST);

        awaitOperation(client, arn);
        assertThat(at(client.call("DescribeService", service), "Service.Status"))
                .isEqualTo("RUNNING");
        client.call("PauseService", service);
        awaitOperation(client, arn);
        assertThat(at(client.call("DescribeService", service), "Service.Status"))
                .isEqualTo("PAUSED");

        deleteService(client, arn);
        assertThat(at(client.call("DescribeService", service), "Service.Status"))
                .isEqualTo("DELETED");
        assertThat(list(client, "ListOperations", service))
                .extracting(operation -> operation.get("Type") + " " + operation.get("Status"))
                .containsExactly("DELETE_SERVICE SUCCEEDED", "PAUSE_SERVICE SUCCEEDED", "CREATE_SERVICE SUCCEEDED");
        assertThat(list(client, "ListServices", Map.of()))
                .extracting(each -> each.get("ServiceArn"))
                .doesNotContain(arn);
    }

    private void deleteService(AnyClient client, String arn) {
        Map<String, Object> service = Map.of("ServiceArn", arn);
        if (!"DELETED".equals(at(client.call("DescribeService", service), "Service.Status"))) {
            awaitOperation(client, arn);
            client.call("DeleteService", service);
            awaitOperation(client, arn);
        }
    }

    private Map<String, Object> createConnection(AnyClient client, String name) {
        return create(client, "Connection", Map.of("ConnectionName", name, "ProviderType", "GITHUB"));
    }

    private Map<String, Object> createScaling(AnyClient client, String name) {
        return create(client, "AutoScalingConfiguration", Map.of("AutoScalingConfigurationName", name));
    }

    private Map<String, Object> createObservability(AnyClient client, String name) {
        return create(client, "ObservabilityConfiguration", Map.of("ObservabilityConfigurationName", name));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> create(AnyClient client, String kind, Map<String, Object> request) {
        Map<String, Object> created =
                (Map<String, Object>) client.call("Create" + kind, request).get(kind);
        Map<String, Object> arn = Map.of(kind + "Arn", created.get(kind + "Arn"));
        cleanup.push(() -> {
            try {
                client.call("Delete" + kind, arn);
            } catch (AwsServiceException e) {
                assertThat(e.awsErrorDetails().errorCode())
                        .as("the test itself has deleted it")
                        .isEqualTo(NOT_FOUND);
            }
        });
        return created;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> scaling(AnyClient client, String arn) {
        return (Map<String, Object>)
                client.call("DescribeAutoScalingConfiguration", Map.of("AutoScalingConfigurationArn", arn))
                        .get("AutoScalingConfiguration");
    }

    private static void tag(AnyClient client, Object arn, String key, String value) {
        client.call("TagResource", Map.of("ResourceArn", arn, "Tags", List.of(Map.of("Key", key, "Value", value))));
    }

    private static List<Map<String, Object>> list(AnyClient client, String operation, Map<String, Object> request) {
        return elements(
                client.call(operation, request), Operation.named(operation).pageMember());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> elements(Map<String, Object> page, String member) {
        return (List<Map<String, Object>>) page.get(member);
    }

    private static void assertError(ThrowingCallable call, String type) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        AwsServiceException.class,
                        e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo(type));
    }
}
