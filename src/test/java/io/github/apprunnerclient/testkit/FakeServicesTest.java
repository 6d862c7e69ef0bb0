package io.github.apprunnerclient.testkit;

import static io.github.apprunnerclient.testkit.AnyClient.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** Services, and what belongs to them, as the test moves them on: beyond the contract that AWS keeps too. */
class FakeServicesTest {
    @RegisterExtension
    static FakeAppRunnerExtension appRunner = FakeAppRunnerExtension.create();

    private static final Map<String, Object> SOURCE = Map.of(
            "ImageRepository",
            Map.of(
                    "ImageIdentifier",
                    "public.ecr.aws/docker/library/httpd:latest",
                    "ImageRepositoryType",
                    "ECR_PUBLIC"));

    static List<AnyClient> clients() {
        return AnyClient.ours(appRunner);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_service_is_in_progress_until_its_operation_ends(AnyClient client) {
        Map<String, Object> created = create(client, "my-service");
        String arn = (String) at(created, "Service.ServiceArn");

        assertThat(arn).matches("arn:aws:apprunner:us-east-1:123456789012:service/my-service/[0-9a-f]{32}");
        assertThat(at(created, "Service.Status")).isEqualTo("OPERATION_IN_PROGRESS");
        assertThat(at(created, "Service.AutoScalingConfigurationSummary.AutoScalingConfigurationName"))
                .isEqualTo("DefaultConfiguration");
        assertThat(operations(client, arn)).containsExactly("CREATE_SERVICE IN_PROGRESS");

        appRunner.finishOperation("my-service");

        assertThat(status(client, arn)).isEqualTo("RUNNING");
        assertThat(operations(client, arn)).containsExactly("CREATE_SERVICE SUCCEEDED");
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_service_is_deployed_updated_paused_resumed_and_deleted(AnyClient client) {
        appRunner.finishOperationsAfter(Duration.ZERO);
        String arn = (String) at(create(client, "my-service"), "Service.ServiceArn");

        client.call("StartDeployment", Map.of("ServiceArn", arn));
        client.call("UpdateService", Map.of("ServiceArn", arn, "InstanceConfiguration", Map.of("Cpu", "2048")));
        client.call("PauseService", Map.of("ServiceArn", arn));
        assertThat(status(client, arn)).isEqualTo("PAUSED");
        client.call("ResumeService", Map.of("ServiceArn", arn));
        assertThat(at(describe(client, arn), "Service.InstanceConfiguration"))
                .isEqualTo(Map.of("Cpu", "2048", "Memory", "2048"));
        client.call("DeleteService", Map.of("ServiceArn", arn));

        assertThat(status(client, arn)).isEqualTo("DELETED");
        assertThat(client.call("ListServices", Map.of()).get("ServiceSummaryList"))
                .isEqualTo(List.of());
        assertThat(operations(client, arn))
                .containsExactly(
                        "DELETE_SERVICE SUCCEEDED",
                        "RESUME_SERVICE SUCCEEDED",
                        "PAUSE_SERVICE SUCCEEDED",
                        "UPDATE_SERVICE SUCCEEDED",
                        "START_DEPLOYMENT SUCCEEDED",
                        "CREATE_SERVICE SUCCEEDED");
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_failed_creation_is_CREATE_FAILED_and_a_failed_update_is_rolled_back(AnyClient client) {
        String failed = (String) at(create(client, "failed"), "Service.ServiceArn");
        appRunner.failOperation("failed");
        assertThat(status(client, failed)).isEqualTo("CREATE_FAILED");

        String arn = (String) at(create(client, "my-service"), "Service.ServiceArn");
        appRunner.finishOperation("my-service");
        client.call("UpdateService", Map.of("ServiceArn", arn, "InstanceConfiguration", Map.of("Cpu", "2048")));
        appRunner.failOperation("my-service");

        assertThat(status(client, arn)).isEqualTo("RUNNING");
        assertThat(at(describe(client, arn), "Service.InstanceConfiguration.Cpu"))
                .isEqualTo("1024");
        assertThat(operations(client, arn))
                .containsExactly("UPDATE_SERVICE ROLLBACK_SUCCEEDED", "CREATE_SERVICE SUCCEEDED");
    }

    @ParameterizedTest
    @MethodSource("clients")
    void an_operation_is_refused_while_another_one_runs_as_its_errors_allow(AnyClient client) {
        String arn = (String) at(create(client, "my-service"), "Service.ServiceArn");
        String message = "Service my-service is OPERATION_IN_PROGRESS, not RUNNING";

        assertError(() -> client.call("PauseService", Map.of("ServiceArn", arn)), "InvalidStateException", message);
        assertError(
                () -> client.call("StartDeployment", Map.of("ServiceArn", arn)), "InvalidRequestException", message);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void code_needs_a_connection_that_is_AVAILABLE(AnyClient client) {
        String connection = (String) at(
                client.call("CreateConnection", Map.of("ConnectionName", "my-connection", "ProviderType", "GITHUB")),
                "Connection.ConnectionArn");
        Map<String, Object> source = Map.of(
                "CodeRepository",
                Map.of(
                        "RepositoryUrl",
                        "https://github.com/example/example",
                        "SourceCodeVersion",
                        Map.of("Type", "BRANCH", "Value", "main")),
                "AuthenticationConfiguration",
                Map.of("ConnectionArn", connection));
        Map<String, Object> request = Map.of("ServiceName", "my-service", "SourceConfiguration", source);

        assertError(
                () -> client.call("CreateService", request),
                "InvalidRequestException",
                "SourceConfiguration.AuthenticationConfiguration.ConnectionArn is of a connection that is not"
                        + " AVAILABLE: " + connection);
        appRunner.completeHandshake("my-connection");
        client.call("CreateService", request);

        assertError(
                () -> client.call("DeleteConnection", Map.of("ConnectionArn", connection)),
                "InvalidRequestException",
                "Connection my-connection is in use by service my-service");
    }

    @ParameterizedTest
    @MethodSource("clients")
    void the_default_configuration_has_revisions_too_and_any_other_can_be_the_default(AnyClient client) {
        Map<String, Object> request = Map.of("AutoScalingConfigurationName", "DefaultConfiguration", "MaxSize", 3);
        Map<String, Object> second = client.call("CreateAutoScalingConfiguration", request);
        Object arn = at(second, "AutoScalingConfiguration.AutoScalingConfigurationArn");
        assertThat(at(second, "AutoScalingConfiguration.AutoScalingConfigurationRevision"))
                .isEqualTo(2);

        client.call("UpdateDefaultAutoScalingConfiguration", Map.of("AutoScalingConfigurationArn", arn));

        assertThat(at(
                        create(client, "my-service"),
                        "Service.AutoScalingConfigurationSummary.AutoScalingConfigurationArn"))
                .isEqualTo(arn);
        assertThat(appRunner.autoScalingConfigurations())
                .extracting(each -> each.isDefault())
                .containsExactly(false, true);
        assertError(
                () -> client.call("DeleteAutoScalingConfiguration", Map.of("AutoScalingConfigurationArn", arn)),
                "InvalidRequestException",
                "Auto scaling configuration is the default one: " + arn);
    }

    /** The numbers of the user guide's page on architecture. */
    static Stream<Arguments> quotas() {
        return Stream.of(
                Arguments.of("AutoScalingConfiguration", 10, "The quota of 10 auto scaling configurations is reached"),
                Arguments.of(
                        "ObservabilityConfiguration", 10, "The quota of 10 observability configurations is reached"),
                Arguments.of("VpcConnector", 10, "The quota of 10 VPC connectors is reached"));
    }

    @ParameterizedTest
    @MethodSource("quotas")
    void there_are_as_many_names_as_AWS_allows(String kind, int quota, String message) {
        AnyClient client = clients().get(0);
        for (int i = 0; i < quota; i++) {
            createNamed(client, kind, "name-" + i);
        }

        assertError(() -> createNamed(client, kind, "one-too-many"), "ServiceQuotaExceededException", message);
    }

    @ParameterizedTest
    @CsvSource({"AutoScalingConfiguration, 5", "ObservabilityConfiguration, 10"})
    void there_are_as_many_revisions_as_AWS_allows(String kind, int quota) {
        AnyClient client = clients().get(0);
        for (int i = 0; i < quota; i++) {
            createNamed(client, kind, "name");
        }

        assertThatThrownBy(() -> createNamed(client, kind, "name"))
                .hasMessageContaining("The quota of " + quota + " revisions of a");
    }

    private static void createNamed(AnyClient client, String kind, String name) {
        Map<String, Object> request = new LinkedHashMap<>(Map.of(kind + "Name", name));
        if (kind.equals("VpcConnector")) {
            request.put("Subnets", List.of("subnet-1"));
        }
        client.call("Create" + kind, request);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void what_a_service_uses_stays(AnyClient client) {
        String connector = (String) at(
                client.call("CreateVpcConnector", Map.of("VpcConnectorName", "connector", "Subnets", List.of("s-1"))),
                "VpcConnector.VpcConnectorArn");
        String tracing = (String) at(
                client.call("CreateObservabilityConfiguration", Map.of("ObservabilityConfigurationName", "tracing")),
                "ObservabilityConfiguration.ObservabilityConfigurationArn");
        client.call(
                "CreateService",
                Map.of(
                        "ServiceName",
                        "my-service",
                        "SourceConfiguration",
                        SOURCE,
                        "NetworkConfiguration",
                        Map.of("EgressConfiguration", Map.of("EgressType", "VPC", "VpcConnectorArn", connector)),
                        "ObservabilityConfiguration",
                        Map.of("ObservabilityEnabled", true, "ObservabilityConfigurationArn", tracing)));

        assertError(
                () -> client.call("DeleteVpcConnector", Map.of("VpcConnectorArn", connector)),
                "InvalidRequestException",
                "VPC connector connector is in use by service my-service");
        assertError(
                () -> client.call("DeleteObservabilityConfiguration", Map.of("ObservabilityConfigurationArn", tracing)),
                "InvalidRequestException",
                "Observability configuration tracing is in use by service my-service");
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_custom_domain_becomes_active_in_two_steps(AnyClient client) {
        String arn = running(client);
        Map<String, Object> domain = Map.of("ServiceArn", arn, "DomainName", "example.com");

        assertThat(at(client.call("AssociateCustomDomain", domain), "CustomDomain.Status"))
                .isEqualTo("CREATING");
        appRunner.finishOperation("example.com");
        assertThat(appRunner.customDomains("my-service").get(0).statusAsString())
                .isEqualTo("PENDING_CERTIFICATE_DNS_VALIDATION");
        appRunner.finishAll();
        List<?> domains = (List<?>)
                client.call("DescribeCustomDomains", Map.of("ServiceArn", arn)).get("CustomDomains");
        assertThat(((Map<?, ?>) domains.get(0)).get("Status")).isEqualTo("ACTIVE");

        assertThat(at(client.call("DisassociateCustomDomain", domain), "CustomDomain.Status"))
                .isEqualTo("DELETING");
        appRunner.finishAll();
        assertThat(appRunner.customDomains("my-service")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_service_with_a_VPC_ingress_connection_stays(AnyClient client) {
        String arn = running(client);
        String ingress = (String) at(
                client.call(
                        "CreateVpcIngressConnection",
                        Map.of(
                                "ServiceArn",
                                arn,
                                "VpcIngressConnectionName",
                                "ingress",
                                "IngressVpcConfiguration",
                                Map.of("VpcId", "vpc-1", "VpcEndpointId", "vpce-1"))),
                "VpcIngressConnection.VpcIngressConnectionArn");
        appRunner.finishOperation("ingress");

        assertError(
                () -> client.call("DeleteService", Map.of("ServiceArn", arn)),
                "InvalidStateException",
                "Service my-service has the VPC ingress connection ingress");
        client.call("DeleteVpcIngressConnection", Map.of("VpcIngressConnectionArn", ingress));
        appRunner.finishAll();
        client.call("DeleteService", Map.of("ServiceArn", arn));
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_service_and_its_tags_can_be_read_back(AnyClient client) {
        String arn = running(client);
        client.call("TagResource", Map.of("ResourceArn", arn, "Tags", List.of(Map.of("Key", "team", "Value", "web"))));

        assertThat(appRunner.services()).singleElement().satisfies(service -> {
            assertThat(service.serviceArn()).isEqualTo(arn);
            assertThat(service.statusAsString()).isEqualTo("RUNNING");
        });
        assertThat(appRunner.tags(arn)).isEqualTo(Map.of("team", "web"));
    }

    @ParameterizedTest
    @MethodSource("clients")
    void any_operation_fails_as_told(AnyClient client) {
        appRunner
                .onNextCalls(1)
                .of("ListServices")
                .fail(AppRunnerStubs.serviceError(400, "SubscriptionRequiredException", "Not subscribed"));

        assertError(() -> client.call("ListServices", Map.of()), "SubscriptionRequiredException", "Not subscribed");
        client.call("ListServices", Map.of());
    }

    private static Map<String, Object> create(AnyClient client, String name) {
        return client.call("CreateService", Map.of("ServiceName", name, "SourceConfiguration", SOURCE));
    }

    private static String running(AnyClient client) {
        String arn = (String) at(create(client, "my-service"), "Service.ServiceArn");
        appRunner.finishOperation("my-service");
        return arn;
    }

    private static Map<String, Object> describe(AnyClient client, String arn) {
        return client.call("DescribeService", Map.of("ServiceArn", arn));
    }

    private static Object status(AnyClient client, String arn) {
        return at(describe(client, arn), "Service.Status");
    }

    private static List<String> operations(AnyClient client, String arn) {
        List<?> operations = (List<?>)
                client.call("ListOperations", Map.of("ServiceArn", arn)).get("OperationSummaryList");
        return operations.stream()
                .map(operation -> ((Map<?, ?>) operation).get("Type") + " " + ((Map<?, ?>) operation).get("Status"))
                .toList();
    }

    private static void assertError(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String type, String message) {
        assertThatThrownBy(call).isInstanceOfSatisfying(AwsServiceException.class, e -> {
            assertThat(e.awsErrorDetails().errorCode()).isEqualTo(type);
            assertThat(e.awsErrorDetails().errorMessage()).isEqualTo(message);
        });
    }
}
