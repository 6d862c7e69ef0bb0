package io.github.apprunnerclient.testkit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;

/** The service's operations: the errors that not all of them list, and the list that each gives page by page. */
@Generated("io.github.apprunnerclient.codegen.Generate")
enum Operation {
    ASSOCIATE_CUSTOM_DOMAIN("AssociateCustomDomain", "", "InvalidStateException"),
    CREATE_AUTO_SCALING_CONFIGURATION("CreateAutoScalingConfiguration", "", "ServiceQuotaExceededException"),
    CREATE_CONNECTION("CreateConnection", "", "ServiceQuotaExceededException"),
    CREATE_OBSERVABILITY_CONFIGURATION("CreateObservabilityConfiguration", "", "ServiceQuotaExceededException"),
    CREATE_SERVICE("CreateService", "", "ServiceQuotaExceededException"),
    CREATE_VPC_CONNECTOR("CreateVpcConnector", "", "ServiceQuotaExceededException"),
    CREATE_VPC_INGRESS_CONNECTION(
            "CreateVpcIngressConnection", "", "InvalidStateException", "ServiceQuotaExceededException"),
    DELETE_AUTO_SCALING_CONFIGURATION("DeleteAutoScalingConfiguration", "", "ResourceNotFoundException"),
    DELETE_CONNECTION("DeleteConnection", "", "ResourceNotFoundException"),
    DELETE_OBSERVABILITY_CONFIGURATION("DeleteObservabilityConfiguration", "", "ResourceNotFoundException"),
    DELETE_SERVICE("DeleteService", "", "ResourceNotFoundException", "InvalidStateException"),
    DELETE_VPC_CONNECTOR("DeleteVpcConnector", "", "ResourceNotFoundException"),
    DELETE_VPC_INGRESS_CONNECTION(
            "DeleteVpcIngressConnection", "", "ResourceNotFoundException", "InvalidStateException"),
    DESCRIBE_AUTO_SCALING_CONFIGURATION("DescribeAutoScalingConfiguration", "", "ResourceNotFoundException"),
    DESCRIBE_CUSTOM_DOMAINS("DescribeCustomDomains", "CustomDomains", "ResourceNotFoundException"),
    DESCRIBE_OBSERVABILITY_CONFIGURATION("DescribeObservabilityConfiguration", "", "ResourceNotFoundException"),
    DESCRIBE_SERVICE("DescribeService", "", "ResourceNotFoundException"),
    DESCRIBE_VPC_CONNECTOR("DescribeVpcConnector", "", "ResourceNotFoundException"),
    DESCRIBE_VPC_INGRESS_CONNECTION("DescribeVpcIngressConnection", "", "ResourceNotFoundException"),
    DISASSOCIATE_CUSTOM_DOMAIN("DisassociateCustomDomain", "", "ResourceNotFoundException", "InvalidStateException"),
    LIST_AUTO_SCALING_CONFIGURATIONS("ListAutoScalingConfigurations", "AutoScalingConfigurationSummaryList"),
    LIST_CONNECTIONS("ListConnections", "ConnectionSummaryList"),
    LIST_OBSERVABILITY_CONFIGURATIONS("ListObservabilityConfigurations", "ObservabilityConfigurationSummaryList"),
    LIST_OPERATIONS("ListOperations", "OperationSummaryList", "ResourceNotFoundException"),
    LIST_SERVICES("ListServices", "ServiceSummaryList"),
    LIST_SERVICES_FOR_AUTO_SCALING_CONFIGURATION(
            "ListServicesForAutoScalingConfiguration", "ServiceArnList", "ResourceNotFoundException"),
    LIST_TAGS_FOR_RESOURCE("ListTagsForResource", "", "ResourceNotFoundException", "InvalidStateException"),
    LIST_VPC_CONNECTORS("ListVpcConnectors", "VpcConnectors"),
    LIST_VPC_INGRESS_CONNECTIONS("ListVpcIngressConnections", "VpcIngressConnectionSummaryList"),
    PAUSE_SERVICE("PauseService", "", "ResourceNotFoundException", "InvalidStateException"),
    RESUME_SERVICE("ResumeService", "", "ResourceNotFoundException", "InvalidStateException"),
    START_DEPLOYMENT("StartDeployment", "", "ResourceNotFoundException"),
    TAG_RESOURCE("TagResource", "", "ResourceNotFoundException", "InvalidStateException"),
    UNTAG_RESOURCE("UntagResource", "", "ResourceNotFoundException", "InvalidStateException"),
    UPDATE_DEFAULT_AUTO_SCALING_CONFIGURATION("UpdateDefaultAutoScalingConfiguration", "", "ResourceNotFoundException"),
    UPDATE_SERVICE("UpdateService", "", "ResourceNotFoundException", "InvalidStateException"),
    UPDATE_VPC_INGRESS_CONNECTION(
            "UpdateVpcIngressConnection", "", "ResourceNotFoundException", "InvalidStateException");

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

    /** Whether the model lists this error, which not all operations list, for this one. */
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
