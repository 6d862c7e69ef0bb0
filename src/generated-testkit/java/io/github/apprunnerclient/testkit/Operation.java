package io.github.apprunnerclient.testkit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;

/** The service's operations: what each may refuse, and the list that it gives page by page. */
@Generated("io.github.apprunnerclient.codegen.Generate")
enum Operation {
    ASSOCIATE_CUSTOM_DOMAIN(
            "AssociateCustomDomain",
            "",
            "InvalidRequestException",
            "InternalServiceErrorException",
            "InvalidStateException"),
    CREATE_AUTO_SCALING_CONFIGURATION(
            "CreateAutoScalingConfiguration",
            "",
            "InvalidRequestException",
            "InternalServiceErrorException",
            "ServiceQuotaExceededException"),
    CREATE_CONNECTION(
            "CreateConnection",
            "",
            "InvalidRequestException",
            "InternalServiceErrorException",
            "ServiceQuotaExceededException"),
    CREATE_OBSERVABILITY_CONFIGURATION(
            "CreateObservabilityConfiguration",
            "",
            "InvalidRequestException",
            "InternalServiceErrorException",
            "ServiceQuotaExceededException"),
    CREATE_SERVICE(
            "CreateService",
            "",
            "InvalidRequestException",
            "InternalServiceErrorException",
            "ServiceQuotaExceededException"),
    CREATE_VPC_CONNECTOR(
            "CreateVpcConnector",
            "",
            "InvalidRequestException",
            "InternalServiceErrorException",
            "ServiceQuotaExceededException"),
    CREATE_VPC_INGRESS_CONNECTION(
            "CreateVpcIngressConnection",
            "",
            "InvalidRequestException",
            "InvalidStateException",
            "InternalServiceErrorException",
            "ServiceQuotaExceededException"),
    DELETE_AUTO_SCALING_CONFIGURATION(
            "DeleteAutoScalingConfiguration",
            "",
            "InvalidRequestException",
            "InternalServiceErrorException",
            "ResourceNotFoundException"),
    DELETE_CONNECTION(
            "DeleteConnection",
            "",
            "InvalidRequestException",
            "ResourceNotFoundException",
            "InternalServiceErrorException"),
    DELETE_OBSERVABILITY_CONFIGURATION(
            "DeleteObservabilityConfiguration",
            "",
            "InvalidRequestException",
            "InternalServiceErrorException",
            "ResourceNotFoundException"),
    DELETE_SERVICE(
            "DeleteService",
            "",
            "InvalidRequestException",
            "ResourceNotFoundException",
            "InvalidStateException",
            "InternalServiceErrorException"),
    DELETE_VPC_CONNECTOR(
            "DeleteVpcConnector",
            "",
            "InvalidRequestException",
            "InternalServiceErrorException",
            "ResourceNotFoundException"),
    DELETE_VPC_INGRESS_CONNECTION(
            "DeleteVpcIngressConnection",
            "",
            "InvalidRequestException",
            "InternalServiceErrorException",
            "ResourceNotFoundException",
            "InvalidStateException"),
    DESCRIBE_AUTO_SCALING_CONFIGURATION(
            "DescribeAutoScalingConfiguration",
            "",
            "InvalidRequestException",
            "InternalServiceErrorException",
            "ResourceNotFoundException"),
    DESCRIBE_CUSTOM_DOMAINS(
            "DescribeCustomDomains",
            "CustomDomains",
            "InvalidRequestException",
            "InternalServiceErrorException",
            "ResourceNotFoundException"),
    DESCRIBE_OBSERVABILITY_CONFIGURATION(
            "DescribeObservabilityConfiguration",
            "",
            "InvalidRequestException",
            "InternalServiceErrorException",
            "ResourceNotFoundException"),
    DESCRIBE_SERVICE(
            "DescribeService",
            "",
            "InvalidRequestException",
            "ResourceNotFoundException",
            "InternalServiceErrorException"),
    DESCRIBE_VPC_CONNECTOR(
            "DescribeVpcConnector",
            "",
            "InvalidRequestException",
            "InternalServiceErrorException",
            "ResourceNotFoundException"),
    DESCRIBE_VPC_INGRESS_CONNECTION(
            "DescribeVpcIngressConnection",
            "",
            "InvalidRequestException",
            "InternalServiceErrorException",
            "ResourceNotFoundException"),
    DISASSOCIATE_CUSTOM_DOMAIN(
            "DisassociateCustomDomain",
            "",
            "InvalidRequestException",
            "InternalServiceErrorException",
            "ResourceNotFoundException",
            "InvalidStateException"),
    LIST_AUTO_SCALING_CONFIGURATIONS(
            "ListAutoScalingConfigurations",
            "AutoScalingConfigurationSummaryList",
            "InvalidRequestException",
            "InternalServiceErrorException"),
    LIST_CONNECTIONS(
            "ListConnections", "ConnectionSummaryList", "InvalidRequestException", "InternalServiceErrorException"),
    LIST_OBSERVABILITY_CONFIGURATIONS(
            "ListObservabilityConfigurations",
            "ObservabilityConfigurationSummaryList",
            "InvalidRequestException",
            "InternalServiceErrorException"),
    LIST_OPERATIONS(
            "ListOperations",
            "OperationSummaryList",
            "InvalidRequestException",
            "InternalServiceErrorException",
            "ResourceNotFoundException"),
    LIST_SERVICES("ListServices", "ServiceSummaryList", "InvalidRequestException", "InternalServiceErrorException"),
    LIST_SERVICES_FOR_AUTO_SCALING_CONFIGURATION(
            "ListServicesForAutoScalingConfiguration",
            "ServiceArnList",
            "InvalidRequestException",
            "InternalServiceErrorException",
            "ResourceNotFoundException"),
    LIST_TAGS_FOR_RESOURCE(
            "ListTagsForResource",
            "",
            "ResourceNotFoundException",
            "InternalServiceErrorException",
            "InvalidRequestException",
            "InvalidStateException"),
    LIST_VPC_CONNECTORS(
            "ListVpcConnectors", "VpcConnectors", "InvalidRequestException", "InternalServiceErrorException"),
    LIST_VPC_INGRESS_CONNECTIONS(
            "ListVpcIngressConnections",
            "VpcIngressConnectionSummaryList",
            "InvalidRequestException",
            "InternalServiceErrorException"),
    PAUSE_SERVICE(
            "PauseService",
            "",
            "InvalidRequestException",
            "ResourceNotFoundException",
            "InternalServiceErrorException",
            "InvalidStateException"),
    RESUME_SERVICE(
            "ResumeService",
            "",
            "InvalidRequestException",
            "ResourceNotFoundException",
            "InternalServiceErrorException",
            "InvalidStateException"),
    START_DEPLOYMENT(
            "StartDeployment",
            "",
            "InvalidRequestException",
            "ResourceNotFoundException",
            "InternalServiceErrorException"),
    TAG_RESOURCE(
            "TagResource",
            "",
            "ResourceNotFoundException",
            "InternalServiceErrorException",
            "InvalidRequestException",
            "InvalidStateException"),
    UNTAG_RESOURCE(
            "UntagResource",
            "",
            "ResourceNotFoundException",
            "InternalServiceErrorException",
            "InvalidRequestException",
            "InvalidStateException"),
    UPDATE_DEFAULT_AUTO_SCALING_CONFIGURATION(
            "UpdateDefaultAutoScalingConfiguration",
            "",
            "InvalidRequestException",
            "InternalServiceErrorException",
            "ResourceNotFoundException"),
    UPDATE_SERVICE(
            "UpdateService",
            "",
            "InvalidRequestException",
            "ResourceNotFoundException",
            "InvalidStateException",
            "InternalServiceErrorException"),
    UPDATE_VPC_INGRESS_CONNECTION(
            "UpdateVpcIngressConnection",
            "",
            "InvalidRequestException",
            "ResourceNotFoundException",
            "InvalidStateException",
            "InternalServiceErrorException");

    private static final String SERVICE = "AppRunner.";

    private final String operationName;
    private final String pageMember;

    // Set.of is immutable, which the type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> errors;

    Operation(String operationName, String pageMember, String... errors) {
        this.operationName = operationName;
        this.pageMember = pageMember;
        this.errors = Set.of(errors);
    }

    /** The operation of an {@code X-Amz-Target} header, or null if this service has none of that name. */
    static @Nullable Operation ofTarget(@Nullable String target) {
        return target == null || !target.startsWith(SERVICE) ? null : named(target.substring(SERVICE.length()));
    }

    static @Nullable Operation named(String name) {
        for (Operation operation : values()) {
            if (operation.operationName.equals(name)) {
                return operation;
            }
        }
        return null;
    }

    /** What {@code X-Amz-Target} says when a caller asks for this operation. */
    String target() {
        return SERVICE + operationName;
    }

    /** The member of the reply that holds a page; empty if it has no pages. */
    String pageMember() {
        return pageMember;
    }

    /** Whether the model lists this error for this operation. */
    boolean lists(String error) {
        return errors.contains(error);
    }

    Shape requestShape() {
        return Shapes.named(operationName + "Request");
    }

    Shape responseShape() {
        return Shapes.named(operationName + "Response");
    }

    @Override
    public String toString() {
        return operationName;
    }
}
