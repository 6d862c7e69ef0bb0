package io.github.apprunnerclient.testkit;

import java.util.List;
import software.amazon.awssdk.annotations.Generated;

/** The shapes of the service's model: what each value must be. */
@Generated("io.github.apprunnerclient.codegen.Generate")
final class Shapes {
    private Shapes() {}

    /** The shape that the model calls so. */
    static Shape named(String name) {
        return switch (name) {
            case "ASConfigMaxConcurrency" -> new Shape.Int(1, 200);
            case "ASConfigMaxSize" -> new Shape.Int(1, Integer.MAX_VALUE);
            case "ASConfigMinSize" -> new Shape.Int(1, 25);
            case "AppRunnerResourceArn" ->
                new Shape.Text(
                        1,
                        1011,
                        "arn:aws(-[\\w]+)*:[a-z0-9-\\\\.]{0,63}:[a-z0-9-\\\\.]{0,63}:[0-9]{12}:(\\w|\\/|-){1,1011}");
            case "AssociateCustomDomainRequest" ->
                Shape.structure(
                        Shape.required("ServiceArn", "AppRunnerResourceArn"),
                        Shape.required("DomainName", "DomainName"),
                        Shape.optional("EnableWWWSubdomain", "NullableBoolean"));
            case "AssociateCustomDomainResponse" ->
                Shape.structure(
                        Shape.required("DNSTarget", "String"),
                        Shape.required("ServiceArn", "AppRunnerResourceArn"),
                        Shape.required("CustomDomain", "CustomDomain"),
                        Shape.required("VpcDNSTargets", "VpcDNSTargetList"));
            case "AuthenticationConfiguration" ->
                Shape.structure(
                        Shape.optional("ConnectionArn", "AppRunnerResourceArn"),
                        Shape.optional("AccessRoleArn", "RoleArn"));
            case "AutoScalingConfiguration" ->
                Shape.structure(
                        Shape.optional("AutoScalingConfigurationArn", "AppRunnerResourceArn"),
                        Shape.optional("AutoScalingConfigurationName", "AutoScalingConfigurationName"),
                        Shape.optional("AutoScalingConfigurationRevision", "AutoScalingConfigurationRevision"),
                        Shape.optional("Latest", "Latest"),
                        Shape.optional("Status", "AutoScalingConfigurationStatus"),
                        Shape.optional("MaxConcurrency", "MaxConcurrency"),
                        Shape.optional("MinSize", "MinSize"),
                        Shape.optional("MaxSize", "MaxSize"),
                        Shape.optional("CreatedAt", "Timestamp"),
                        Shape.optional("DeletedAt", "Timestamp"),
                        Shape.optional("HasAssociatedService", "HasAssociatedService"),
                        Shape.optional("IsDefault", "IsDefault"));
            case "AutoScalingConfigurationName" -> new Shape.Text(4, 32, "[A-Za-z0-9][A-Za-z0-9\\-_]{3,31}");
            case "AutoScalingConfigurationRevision" -> new Shape.Int(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case "AutoScalingConfigurationStatus" -> new Shape.OneOf(List.of("ACTIVE", "INACTIVE"));
            case "AutoScalingConfigurationSummary" ->
                Shape.structure(
                        Shape.optional("AutoScalingConfigurationArn", "AppRunnerResourceArn"),
                        Shape.optional("AutoScalingConfigurationName", "AutoScalingConfigurationName"),
                        Shape.optional("AutoScalingConfigurationRevision", "Integer"),
                        Shape.optional("Status", "AutoScalingConfigurationStatus"),
                        Shape.optional("CreatedAt", "Timestamp"),
                        Shape.optional("HasAssociatedService", "HasAssociatedService"),
                        Shape.optional("IsDefault", "IsDefault"));
            case "AutoScalingConfigurationSummaryList" -> new Shape.ListOf("AutoScalingConfigurationSummary");
            case "Boolean" -> new Shape.Bool();
            case "BuildCommand" -> new Shape.Text(0, Integer.MAX_VALUE, "[^\\x0a\\x0d]+");
            case "CertificateValidationRecord" ->
                Shape.structure(
                        Shape.optional("Name", "String"),
                        Shape.optional("Type", "String"),
                        Shape.optional("Value", "String"),
                        Shape.optional("Status", "CertificateValidationRecordStatus"));
            case "CertificateValidationRecordList" -> new Shape.ListOf("CertificateValidationRecord");
            case "CertificateValidationRecordStatus" ->
                new Shape.OneOf(List.of("PENDING_VALIDATION", "SUCCESS", "FAILED"));
            case "CodeConfiguration" ->
                Shape.structure(
                        Shape.required("ConfigurationSource", "ConfigurationSource"),
                        Shape.optional("CodeConfigurationValues", "CodeConfigurationValues"));
            case "CodeConfigurationValues" ->
                Shape.structure(
                        Shape.required("Runtime", "Runtime"),
                        Shape.optional("BuildCommand", "BuildCommand"),
                        Shape.optional("StartCommand", "StartCommand"),
                        Shape.optional("Port", "String"),
                        Shape.optional("RuntimeEnvironmentVariables", "RuntimeEnvironmentVariables"),
                        Shape.optional("RuntimeEnvironmentSecrets", "RuntimeEnvironmentSecrets"));
            case "CodeRepository" ->
                Shape.structure(
                        Shape.required("RepositoryUrl", "String"),
                        Shape.required("SourceCodeVersion", "SourceCodeVersion"),
                        Shape.optional("CodeConfiguration", "CodeConfiguration"),
                        Shape.optional("SourceDirectory", "SourceDirectory"));
            case "ConfigurationSource" -> new Shape.OneOf(List.of("REPOSITORY", "API"));
            case "Connection" ->
                Shape.structure(
                        Shape.optional("ConnectionName", "ConnectionName"),
                        Shape.optional("ConnectionArn", "AppRunnerResourceArn"),
                        Shape.optional("ProviderType", "ProviderType"),
                        Shape.optional("Status", "ConnectionStatus"),
                        Shape.optional("CreatedAt", "Timestamp"));
            case "ConnectionName" -> new Shape.Text(4, 32, "[A-Za-z0-9][A-Za-z0-9\\-_]{3,31}");
            case "ConnectionStatus" -> new Shape.OneOf(List.of("PENDING_HANDSHAKE", "AVAILABLE", "ERROR", "DELETED"));
            case "ConnectionSummary" ->
                Shape.structure(
                        Shape.optional("ConnectionName", "ConnectionName"),
                        Shape.optional("ConnectionArn", "AppRunnerResourceArn"),
                        Shape.optional("ProviderType", "ProviderType"),
                        Shape.optional("Status", "ConnectionStatus"),
                        Shape.optional("CreatedAt", "Timestamp"));
            case "ConnectionSummaryList" -> new Shape.ListOf("ConnectionSummary");
            case "Cpu" -> new Shape.Text(3, 9, "256|512|1024|2048|4096|(0.25|0.5|1|2|4) vCPU");
            case "CreateAutoScalingConfigurationRequest" ->
                Shape.structure(
                        Shape.required("AutoScalingConfigurationName", "AutoScalingConfigurationName"),
                        Shape.optional("MaxConcurrency", "ASConfigMaxConcurrency"),
                        Shape.optional("MinSize", "ASConfigMinSize"),
                        Shape.optional("MaxSize", "ASConfigMaxSize"),
                        Shape.optional("Tags", "TagList"));
            case "CreateAutoScalingConfigurationResponse" ->
                Shape.structure(Shape.required("AutoScalingConfiguration", "AutoScalingConfiguration"));
            case "CreateConnectionRequest" ->
                Shape.structure(
                        Shape.required("ConnectionName", "ConnectionName"),
                        Shape.required("ProviderType", "ProviderType"),
                        Shape.optional("Tags", "TagList"));
            case "CreateConnectionResponse" -> Shape.structure(Shape.required("Connection", "Connection"));
            case "CreateObservabilityConfigurationRequest" ->
                Shape.structure(
                        Shape.required("ObservabilityConfigurationName", "ObservabilityConfigurationName"),
                        Shape.optional("TraceConfiguration", "TraceConfiguration"),
                        Shape.optional("Tags", "TagList"));
            case "CreateObservabilityConfigurationResponse" ->
                Shape.structure(Shape.required("ObservabilityConfiguration", "ObservabilityConfiguration"));
            case "CreateServiceRequest" ->
                Shape.structure(
                        Shape.required("ServiceName", "ServiceName"),
                        Shape.required("SourceConfiguration", "SourceConfiguration"),
                        Shape.optional("InstanceConfiguration", "InstanceConfiguration"),
                        Shape.optional("Tags", "TagList"),
                        Shape.optional("EncryptionConfiguration", "EncryptionConfiguration"),
                        Shape.optional("HealthCheckConfiguration", "HealthCheckConfiguration"),
                        Shape.optional("AutoScalingConfigurationArn", "AppRunnerResourceArn"),
                        Shape.optional("NetworkConfiguration", "NetworkConfiguration"),
                        Shape.optional("ObservabilityConfiguration", "ServiceObservabilityConfiguration"));
            case "CreateServiceResponse" ->
                Shape.structure(Shape.required("Service", "Service"), Shape.required("OperationId", "UUID"));
            case "CreateVpcConnectorRequest" ->
                Shape.structure(
                        Shape.required("VpcConnectorName", "VpcConnectorName"),
                        Shape.required("Subnets", "StringList"),
                        Shape.optional("SecurityGroups", "StringList"),
                        Shape.optional("Tags", "TagList"));
            case "CreateVpcConnectorResponse" -> Shape.structure(Shape.required("VpcConnector", "VpcConnector"));
            case "CreateVpcIngressConnectionRequest" ->
                Shape.structure(
                        Shape.required("ServiceArn", "AppRunnerResourceArn"),
                        Shape.required("VpcIngressConnectionName", "VpcIngressConnectionName"),
                        Shape.required("IngressVpcConfiguration", "IngressVpcConfiguration"),
                        Shape.optional("Tags", "TagList"));
            case "CreateVpcIngressConnectionResponse" ->
                Shape.structure(Shape.required("VpcIngressConnection", "VpcIngressConnection"));
            case "CustomDomain" ->
                Shape.structure(
                        Shape.required("DomainName", "DomainName"),
                        Shape.required("EnableWWWSubdomain", "NullableBoolean"),
                        Shape.optional("CertificateValidationRecords", "CertificateValidationRecordList"),
                        Shape.required("Status", "CustomDomainAssociationStatus"));
            case "CustomDomainAssociationStatus" ->
                new Shape.OneOf(List.of(
                        "CREATING",
                        "CREATE_FAILED",
                        "ACTIVE",
                        "DELETING",
                        "DELETE_FAILED",
                        "PENDING_CERTIFICATE_DNS_VALIDATION",
                        "BINDING_CERTIFICATE"));
            case "CustomDomainList" -> new Shape.ListOf("CustomDomain");
            case "CustomerAccountId" -> new Shape.Text(12, 12, "[0-9]{12}");
            case "DeleteAutoScalingConfigurationRequest" ->
                Shape.structure(
                        Shape.required("AutoScalingConfigurationArn", "AppRunnerResourceArn"),
                        Shape.optional("DeleteAllRevisions", "Boolean"));
            case "DeleteAutoScalingConfigurationResponse" ->
                Shape.structure(Shape.required("AutoScalingConfiguration", "AutoScalingConfiguration"));
            case "DeleteConnectionRequest" -> Shape.structure(Shape.required("ConnectionArn", "AppRunnerResourceArn"));
            case "DeleteConnectionResponse" -> Shape.structure(Shape.optional("Connection", "Connection"));
            case "DeleteObservabilityConfigurationRequest" ->
                Shape.structure(Shape.required("ObservabilityConfigurationArn", "AppRunnerResourceArn"));
            case "DeleteObservabilityConfigurationResponse" ->
                Shape.structure(Shape.required("ObservabilityConfiguration", "ObservabilityConfiguration"));
            case "DeleteServiceRequest" -> Shape.structure(Shape.required("ServiceArn", "AppRunnerResourceArn"));
            case "DeleteServiceResponse" ->
                Shape.structure(Shape.required("Service", "Service"), Shape.required("OperationId", "UUID"));
            case "DeleteVpcConnectorRequest" ->
                Shape.structure(Shape.required("VpcConnectorArn", "AppRunnerResourceArn"));
            case "DeleteVpcConnectorResponse" -> Shape.structure(Shape.required("VpcConnector", "VpcConnector"));
            case "DeleteVpcIngressConnectionRequest" ->
                Shape.structure(Shape.required("VpcIngressConnectionArn", "AppRunnerResourceArn"));
            case "DeleteVpcIngressConnectionResponse" ->
                Shape.structure(Shape.required("VpcIngressConnection", "VpcIngressConnection"));
            case "DescribeAutoScalingConfigurationRequest" ->
                Shape.structure(Shape.required("AutoScalingConfigurationArn", "AppRunnerResourceArn"));
            case "DescribeAutoScalingConfigurationResponse" ->
                Shape.structure(Shape.required("AutoScalingConfiguration", "AutoScalingConfiguration"));
            case "DescribeCustomDomainsMaxResults" -> new Shape.Int(1, 5);
            case "DescribeCustomDomainsRequest" ->
                Shape.structure(
                        Shape.required("ServiceArn", "AppRunnerResourceArn"),
                        Shape.optional("NextToken", "String"),
                        Shape.optional("MaxResults", "DescribeCustomDomainsMaxResults"));
            case "DescribeCustomDomainsResponse" ->
                Shape.structure(
                        Shape.required("DNSTarget", "String"),
                        Shape.required("ServiceArn", "AppRunnerResourceArn"),
                        Shape.required("CustomDomains", "CustomDomainList"),
                        Shape.required("VpcDNSTargets", "VpcDNSTargetList"),
                        Shape.optional("NextToken", "String"));
            case "DescribeObservabilityConfigurationRequest" ->
                Shape.structure(Shape.required("ObservabilityConfigurationArn", "AppRunnerResourceArn"));
            case "DescribeObservabilityConfigurationResponse" ->
                Shape.structure(Shape.required("ObservabilityConfiguration", "ObservabilityConfiguration"));
            case "DescribeServiceRequest" -> Shape.structure(Shape.required("ServiceArn", "AppRunnerResourceArn"));
            case "DescribeServiceResponse" -> Shape.structure(Shape.required("Service", "Service"));
            case "DescribeVpcConnectorRequest" ->
                Shape.structure(Shape.required("VpcConnectorArn", "AppRunnerResourceArn"));
            case "DescribeVpcConnectorResponse" -> Shape.structure(Shape.required("VpcConnector", "VpcConnector"));
            case "DescribeVpcIngressConnectionRequest" ->
                Shape.structure(Shape.required("VpcIngressConnectionArn", "AppRunnerResourceArn"));
            case "DescribeVpcIngressConnectionResponse" ->
                Shape.structure(Shape.required("VpcIngressConnection", "VpcIngressConnection"));
            case "DisassociateCustomDomainRequest" ->
                Shape.structure(
                        Shape.required("ServiceArn", "AppRunnerResourceArn"),
                        Shape.required("DomainName", "DomainName"));
            case "DisassociateCustomDomainResponse" ->
                Shape.structure(
                        Shape.required("DNSTarget", "String"),
                        Shape.required("ServiceArn", "AppRunnerResourceArn"),
                        Shape.required("CustomDomain", "CustomDomain"),
                        Shape.required("VpcDNSTargets", "VpcDNSTargetList"));
            case "DomainName" -> new Shape.Text(1, 255, "[A-Za-z0-9*.-]{1,255}");
            case "EgressConfiguration" ->
                Shape.structure(
                        Shape.optional("EgressType", "EgressType"),
                        Shape.optional("VpcConnectorArn", "AppRunnerResourceArn"));
            case "EgressType" -> new Shape.OneOf(List.of("DEFAULT", "VPC"));
            case "EncryptionConfiguration" -> Shape.structure(Shape.required("KmsKey", "KmsKeyArn"));
            case "ErrorMessage" -> new Shape.Text(0, 600, "");
            case "HasAssociatedService" -> new Shape.Bool();
            case "HealthCheckConfiguration" ->
                Shape.structure(
                        Shape.optional("Protocol", "HealthCheckProtocol"),
                        Shape.optional("Path", "HealthCheckPath"),
                        Shape.optional("Interval", "HealthCheckInterval"),
                        Shape.optional("Timeout", "HealthCheckTimeout"),
                        Shape.optional("HealthyThreshold", "HealthCheckHealthyThreshold"),
                        Shape.optional("UnhealthyThreshold", "HealthCheckUnhealthyThreshold"));
            case "HealthCheckHealthyThreshold" -> new Shape.Int(1, 20);
            case "HealthCheckInterval" -> new Shape.Int(1, 20);
            case "HealthCheckPath" -> new Shape.Text(1, Integer.MAX_VALUE, "");
            case "HealthCheckProtocol" -> new Shape.OneOf(List.of("TCP", "HTTP"));
            case "HealthCheckTimeout" -> new Shape.Int(1, 20);
            case "HealthCheckUnhealthyThreshold" -> new Shape.Int(1, 20);
            case "ImageConfiguration" ->
                Shape.structure(
                        Shape.optional("RuntimeEnvironmentVariables", "RuntimeEnvironmentVariables"),
                        Shape.optional("StartCommand", "StartCommand"),
                        Shape.optional("Port", "String"),
                        Shape.optional("RuntimeEnvironmentSecrets", "RuntimeEnvironmentSecrets"));
            case "ImageIdentifier" ->
                new Shape.Text(
                        1,
                        1024,
                        "([0-9]{12}.dkr.ecr.[a-z\\-]+-[0-9]{1}.amazonaws.com\\/((?:[a-z0-9]+(?:[._-][a-z0-9]+)*\\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*)(:([\\w\\d+\\-=._:\\/@])+|@([\\w\\d\\:]+))?)|(^public\\.ecr\\.aws\\/.+\\/((?:[a-z0-9]+(?:[._-][a-z0-9]+)*\\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*)(:([\\w\\d+\\-=._:\\/@])+|@([\\w\\d\\:]+))?)");
            case "ImageRepository" ->
                Shape.structure(
                        Shape.required("ImageIdentifier", "ImageIdentifier"),
                        Shape.optional("ImageConfiguration", "ImageConfiguration"),
                        Shape.required("ImageRepositoryType", "ImageRepositoryType"));
            case "ImageRepositoryType" -> new Shape.OneOf(List.of("ECR", "ECR_PUBLIC"));
            case "IngressConfiguration" -> Shape.structure(Shape.optional("IsPubliclyAccessible", "Boolean"));
            case "IngressVpcConfiguration" ->
                Shape.structure(Shape.optional("VpcId", "String"), Shape.optional("VpcEndpointId", "String"));
            case "InstanceConfiguration" ->
                Shape.structure(
                        Shape.optional("Cpu", "Cpu"),
                        Shape.optional("Memory", "Memory"),
                        Shape.optional("InstanceRoleArn", "RoleArn"));
            case "Integer" -> new Shape.Int(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case "InternalServiceErrorException" -> Shape.structure(Shape.optional("Message", "ErrorMessage"));
            case "InvalidRequestException" -> Shape.structure(Shape.optional("Message", "ErrorMessage"));
            case "InvalidStateException" -> Shape.structure(Shape.optional("Message", "ErrorMessage"));
            case "IpAddressType" -> new Shape.OneOf(List.of("IPV4", "DUAL_STACK"));
            case "IsDefault" -> new Shape.Bool();
            case "KmsKeyArn" ->
                new Shape.Text(
                        0,
                        256,
                        "arn:aws(-[\\w]+)*:kms:[a-z\\-]+-[0-9]{1}:[0-9]{12}:key\\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
            case "Latest" -> new Shape.Bool();
            case "ListAutoScalingConfigurationsRequest" ->
                Shape.structure(
                        Shape.optional("AutoScalingConfigurationName", "AutoScalingConfigurationName"),
                        Shape.optional("LatestOnly", "Boolean"),
                        Shape.optional("MaxResults", "MaxResults"),
                        Shape.optional("NextToken", "NextToken"));
            case "ListAutoScalingConfigurationsResponse" ->
                Shape.structure(
                        Shape.required("AutoScalingConfigurationSummaryList", "AutoScalingConfigurationSummaryList"),
                        Shape.optional("NextToken", "NextToken"));
            case "ListConnectionsRequest" ->
                Shape.structure(
                        Shape.optional("ConnectionName", "ConnectionName"),
                        Shape.optional("MaxResults", "MaxResults"),
                        Shape.optional("NextToken", "NextToken"));
            case "ListConnectionsResponse" ->
                Shape.structure(
                        Shape.required("ConnectionSummaryList", "ConnectionSummaryList"),
                        Shape.optional("NextToken", "NextToken"));
            case "ListObservabilityConfigurationsRequest" ->
                Shape.structure(
                        Shape.optional("ObservabilityConfigurationName", "ObservabilityConfigurationName"),
                        Shape.optional("LatestOnly", "Boolean"),
                        Shape.optional("MaxResults", "MaxResults"),
                        Shape.optional("NextToken", "NextToken"));
            case "ListObservabilityConfigurationsResponse" ->
                Shape.structure(
                        Shape.required(
                                "ObservabilityConfigurationSummaryList", "ObservabilityConfigurationSummaryList"),
                        Shape.optional("NextToken", "NextToken"));
            case "ListOperationsMaxResults" -> new Shape.Int(1, 20);
            case "ListOperationsRequest" ->
                Shape.structure(
                        Shape.required("ServiceArn", "AppRunnerResourceArn"),
                        Shape.optional("NextToken", "String"),
                        Shape.optional("MaxResults", "ListOperationsMaxResults"));
            case "ListOperationsResponse" ->
                Shape.structure(
                        Shape.optional("OperationSummaryList", "OperationSummaryList"),
                        Shape.optional("NextToken", "String"));
            case "ListServicesForAutoScalingConfigurationRequest" ->
                Shape.structure(
                        Shape.required("AutoScalingConfigurationArn", "AppRunnerResourceArn"),
                        Shape.optional("MaxResults", "MaxResults"),
                        Shape.optional("NextToken", "NextToken"));
            case "ListServicesForAutoScalingConfigurationResponse" ->
                Shape.structure(
                        Shape.required("ServiceArnList", "ServiceArnList"), Shape.optional("NextToken", "NextToken"));
            case "ListServicesRequest" ->
                Shape.structure(
                        Shape.optional("NextToken", "String"), Shape.optional("MaxResults", "ServiceMaxResults"));
            case "ListServicesResponse" ->
                Shape.structure(
                        Shape.required("ServiceSummaryList", "ServiceSummaryList"),
                        Shape.optional("NextToken", "String"));
            case "ListTagsForResourceRequest" -> Shape.structure(Shape.required("ResourceArn", "AppRunnerResourceArn"));
            case "ListTagsForResourceResponse" -> Shape.structure(Shape.optional("Tags", "TagList"));
            case "ListVpcConnectorsRequest" ->
                Shape.structure(Shape.optional("MaxResults", "MaxResults"), Shape.optional("NextToken", "NextToken"));
            case "ListVpcConnectorsResponse" ->
                Shape.structure(
                        Shape.required("VpcConnectors", "VpcConnectors"), Shape.optional("NextToken", "NextToken"));
            case "ListVpcIngressConnectionsFilter" ->
                Shape.structure(
                        Shape.optional("ServiceArn", "AppRunnerResourceArn"),
                        Shape.optional("VpcEndpointId", "String"));
            case "ListVpcIngressConnectionsRequest" ->
                Shape.structure(
                        Shape.optional("Filter", "ListVpcIngressConnectionsFilter"),
                        Shape.optional("MaxResults", "MaxResults"),
                        Shape.optional("NextToken", "NextToken"));
            case "ListVpcIngressConnectionsResponse" ->
                Shape.structure(
                        Shape.required("VpcIngressConnectionSummaryList", "VpcIngressConnectionSummaryList"),
                        Shape.optional("NextToken", "NextToken"));
            case "MaxConcurrency" -> new Shape.Int(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case "MaxResults" -> new Shape.Int(1, 100);
            case "MaxSize" -> new Shape.Int(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case "Memory" ->
                new Shape.Text(3, 6, "512|1024|2048|3072|4096|6144|8192|10240|12288|(0.5|1|2|3|4|6|8|10|12) GB");
            case "MinSize" -> new Shape.Int(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case "NetworkConfiguration" ->
                Shape.structure(
                        Shape.optional("EgressConfiguration", "EgressConfiguration"),
                        Shape.optional("IngressConfiguration", "IngressConfiguration"),
                        Shape.optional("IpAddressType", "IpAddressType"));
            case "NextToken" -> new Shape.Text(1, 1024, "");
            case "NullableBoolean" -> new Shape.Bool();
            case "ObservabilityConfiguration" ->
                Shape.structure(
                        Shape.optional("ObservabilityConfigurationArn", "AppRunnerResourceArn"),
                        Shape.optional("ObservabilityConfigurationName", "ObservabilityConfigurationName"),
                        Shape.optional("TraceConfiguration", "TraceConfiguration"),
                        Shape.optional("ObservabilityConfigurationRevision", "Integer"),
                        Shape.optional("Latest", "Boolean"),
                        Shape.optional("Status", "ObservabilityConfigurationStatus"),
                        Shape.optional("CreatedAt", "Timestamp"),
                        Shape.optional("DeletedAt", "Timestamp"));
            case "ObservabilityConfigurationName" -> new Shape.Text(4, 32, "[A-Za-z0-9][A-Za-z0-9\\-_]{3,31}");
            case "ObservabilityConfigurationStatus" -> new Shape.OneOf(List.of("ACTIVE", "INACTIVE"));
            case "ObservabilityConfigurationSummary" ->
                Shape.structure(
                        Shape.optional("ObservabilityConfigurationArn", "AppRunnerResourceArn"),
                        Shape.optional("ObservabilityConfigurationName", "ObservabilityConfigurationName"),
                        Shape.optional("ObservabilityConfigurationRevision", "Integer"));
            case "ObservabilityConfigurationSummaryList" -> new Shape.ListOf("ObservabilityConfigurationSummary");
            case "OperationStatus" ->
                new Shape.OneOf(List.of(
                        "PENDING",
                        "IN_PROGRESS",
                        "FAILED",
                        "SUCCEEDED",
                        "ROLLBACK_IN_PROGRESS",
                        "ROLLBACK_FAILED",
                        "ROLLBACK_SUCCEEDED"));
            case "OperationSummary" ->
                Shape.structure(
                        Shape.optional("Id", "UUID"),
                        Shape.optional("Type", "OperationType"),
                        Shape.optional("Status", "OperationStatus"),
                        Shape.optional("TargetArn", "AppRunnerResourceArn"),
                        Shape.optional("StartedAt", "Timestamp"),
                        Shape.optional("EndedAt", "Timestamp"),
                        Shape.optional("UpdatedAt", "Timestamp"));
            case "OperationSummaryList" -> new Shape.ListOf("OperationSummary");
            case "OperationType" ->
                new Shape.OneOf(List.of(
                        "START_DEPLOYMENT",
                        "CREATE_SERVICE",
                        "PAUSE_SERVICE",
                        "RESUME_SERVICE",
                        "DELETE_SERVICE",
                        "UPDATE_SERVICE"));
            case "PauseServiceRequest" -> Shape.structure(Shape.required("ServiceArn", "AppRunnerResourceArn"));
            case "PauseServiceResponse" ->
                Shape.structure(Shape.required("Service", "Service"), Shape.optional("OperationId", "UUID"));
            case "ProviderType" -> new Shape.OneOf(List.of("GITHUB", "BITBUCKET"));
            case "ResourceNotFoundException" -> Shape.structure(Shape.optional("Message", "ErrorMessage"));
            case "ResumeServiceRequest" -> Shape.structure(Shape.required("ServiceArn", "AppRunnerResourceArn"));
            case "ResumeServiceResponse" ->
                Shape.structure(Shape.required("Service", "Service"), Shape.optional("OperationId", "UUID"));
            case "RoleArn" ->
                new Shape.Text(
                        29,
                        1024,
                        "arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:(role|role\\/service-role)\\/[\\w+=,.@\\-/]{1,1000}");
            case "Runtime" ->
                new Shape.OneOf(List.of(
                        "PYTHON_3",
                        "NODEJS_12",
                        "NODEJS_14",
                        "CORRETTO_8",
                        "CORRETTO_11",
                        "NODEJS_16",
                        "GO_1",
                        "DOTNET_6",
                        "PHP_81",
                        "RUBY_31",
                        "PYTHON_311",
                        "NODEJS_18",
                        "NODEJS_22"));
            case "RuntimeEnvironmentSecrets" ->
                new Shape.MapOf("RuntimeEnvironmentSecretsName", "RuntimeEnvironmentSecretsValue");
            case "RuntimeEnvironmentSecretsName" -> new Shape.Text(1, 2048, "");
            case "RuntimeEnvironmentSecretsValue" -> new Shape.Text(1, 2048, "");
            case "RuntimeEnvironmentVariables" ->
                new Shape.MapOf("RuntimeEnvironmentVariablesKey", "RuntimeEnvironmentVariablesValue");
            case "RuntimeEnvironmentVariablesKey" -> new Shape.Text(1, 51200, "");
            case "RuntimeEnvironmentVariablesValue" -> new Shape.Text(0, 51200, "");
            case "Service" ->
                Shape.structure(
                        Shape.required("ServiceName", "ServiceName"),
                        Shape.required("ServiceId", "ServiceId"),
                        Shape.required("ServiceArn", "AppRunnerResourceArn"),
                        Shape.optional("ServiceUrl", "String"),
                        Shape.required("CreatedAt", "Timestamp"),
                        Shape.required("UpdatedAt", "Timestamp"),
                        Shape.optional("DeletedAt", "Timestamp"),
                        Shape.required("Status", "ServiceStatus"),
                        Shape.required("SourceConfiguration", "SourceConfiguration"),
                        Shape.required("InstanceConfiguration", "InstanceConfiguration"),
                        Shape.optional("EncryptionConfiguration", "EncryptionConfiguration"),
                        Shape.optional("HealthCheckConfiguration", "HealthCheckConfiguration"),
                        Shape.required("AutoScalingConfigurationSummary", "AutoScalingConfigurationSummary"),
                        Shape.required("NetworkConfiguration", "NetworkConfiguration"),
                        Shape.optional("ObservabilityConfiguration", "ServiceObservabilityConfiguration"));
            case "ServiceArnList" -> new Shape.ListOf("AppRunnerResourceArn");
            case "ServiceId" ->
                new Shape.Text(
                        32,
                        32,
                        "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}");
            case "ServiceMaxResults" -> new Shape.Int(1, 20);
            case "ServiceName" -> new Shape.Text(4, 40, "[A-Za-z0-9][A-Za-z0-9-_]{3,39}");
            case "ServiceObservabilityConfiguration" ->
                Shape.structure(
                        Shape.required("ObservabilityEnabled", "Boolean"),
                        Shape.optional("ObservabilityConfigurationArn", "AppRunnerResourceArn"));
            case "ServiceQuotaExceededException" -> Shape.structure(Shape.optional("Message", "ErrorMessage"));
            case "ServiceStatus" ->
                new Shape.OneOf(List.of(
                        "CREATE_FAILED", "RUNNING", "DELETED", "DELETE_FAILED", "PAUSED", "OPERATION_IN_PROGRESS"));
            case "ServiceSummary" ->
                Shape.structure(
                        Shape.optional("ServiceName", "ServiceName"),
                        Shape.optional("ServiceId", "ServiceId"),
                        Shape.optional("ServiceArn", "AppRunnerResourceArn"),
                        Shape.optional("ServiceUrl", "String"),
                        Shape.optional("CreatedAt", "Timestamp"),
                        Shape.optional("UpdatedAt", "Timestamp"),
                        Shape.optional("Status", "ServiceStatus"));
            case "ServiceSummaryList" -> new Shape.ListOf("ServiceSummary");
            case "SourceCodeVersion" ->
                Shape.structure(Shape.required("Type", "SourceCodeVersionType"), Shape.required("Value", "String"));
            case "SourceCodeVersionType" -> new Shape.OneOf(List.of("BRANCH"));
            case "SourceConfiguration" ->
                Shape.structure(
                        Shape.optional("CodeRepository", "CodeRepository"),
                        Shape.optional("ImageRepository", "ImageRepository"),
                        Shape.optional("AutoDeploymentsEnabled", "NullableBoolean"),
                        Shape.optional("AuthenticationConfiguration", "AuthenticationConfiguration"));
            case "SourceDirectory" -> new Shape.Text(1, 4096, "[^\\x00]+");
            case "StartCommand" -> new Shape.Text(0, Integer.MAX_VALUE, "[^\\x0a\\x0d]+");
            case "StartDeploymentRequest" -> Shape.structure(Shape.required("ServiceArn", "AppRunnerResourceArn"));
            case "StartDeploymentResponse" -> Shape.structure(Shape.required("OperationId", "UUID"));
            case "String" -> new Shape.Text(0, 51200, "");
            case "StringList" -> new Shape.ListOf("String");
            case "Tag" -> Shape.structure(Shape.optional("Key", "TagKey"), Shape.optional("Value", "TagValue"));
            case "TagKey" -> new Shape.Text(1, 128, "(?!aws:).+");
            case "TagKeyList" -> new Shape.ListOf("TagKey");
            case "TagList" -> new Shape.ListOf("Tag");
            case "TagResourceRequest" ->
                Shape.structure(
                        Shape.required("ResourceArn", "AppRunnerResourceArn"), Shape.required("Tags", "TagList"));
            case "TagResourceResponse" -> Shape.structure();
            case "TagValue" -> new Shape.Text(0, 256, "");
            case "Timestamp" -> new Shape.Timestamp();
            case "TraceConfiguration" -> Shape.structure(Shape.required("Vendor", "TracingVendor"));
            case "TracingVendor" -> new Shape.OneOf(List.of("AWSXRAY"));
            case "UUID" ->
                new Shape.Text(
                        36,
                        36,
                        "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}");
            case "UntagResourceRequest" ->
                Shape.structure(
                        Shape.required("ResourceArn", "AppRunnerResourceArn"), Shape.required("TagKeys", "TagKeyList"));
            case "UntagResourceResponse" -> Shape.structure();
            case "UpdateDefaultAutoScalingConfigurationRequest" ->
                Shape.structure(Shape.required("AutoScalingConfigurationArn", "AppRunnerResourceArn"));
            case "UpdateDefaultAutoScalingConfigurationResponse" ->
                Shape.structure(Shape.required("AutoScalingConfiguration", "AutoScalingConfiguration"));
            case "UpdateServiceRequest" ->
                Shape.structure(
                        Shape.required("ServiceArn", "AppRunnerResourceArn"),
                        Shape.optional("SourceConfiguration", "SourceConfiguration"),
                        Shape.optional("InstanceConfiguration", "InstanceConfiguration"),
                        Shape.optional("AutoScalingConfigurationArn", "AppRunnerResourceArn"),
                        Shape.optional("HealthCheckConfiguration", "HealthCheckConfiguration"),
                        Shape.optional("NetworkConfiguration", "NetworkConfiguration"),
                        Shape.optional("ObservabilityConfiguration", "ServiceObservabilityConfiguration"));
            case "UpdateServiceResponse" ->
                Shape.structure(Shape.required("Service", "Service"), Shape.required("OperationId", "UUID"));
            case "UpdateVpcIngressConnectionRequest" ->
                Shape.structure(
                        Shape.required("VpcIngressConnectionArn", "AppRunnerResourceArn"),
                        Shape.required("IngressVpcConfiguration", "IngressVpcConfiguration"));
            case "UpdateVpcIngressConnectionResponse" ->
                Shape.structure(Shape.required("VpcIngressConnection", "VpcIngressConnection"));
            case "VpcConnector" ->
                Shape.structure(
                        Shape.optional("VpcConnectorName", "VpcConnectorName"),
                        Shape.optional("VpcConnectorArn", "AppRunnerResourceArn"),
                        Shape.optional("VpcConnectorRevision", "Integer"),
                        Shape.optional("Subnets", "StringList"),
                        Shape.optional("SecurityGroups", "StringList"),
                        Shape.optional("Status", "VpcConnectorStatus"),
                        Shape.optional("CreatedAt", "Timestamp"),
                        Shape.optional("DeletedAt", "Timestamp"));
            case "VpcConnectorName" -> new Shape.Text(4, 40, "[A-Za-z0-9][A-Za-z0-9\\-_]{3,39}");
            case "VpcConnectorStatus" -> new Shape.OneOf(List.of("ACTIVE", "INACTIVE"));
            case "VpcConnectors" -> new Shape.ListOf("VpcConnector");
            case "VpcDNSTarget" ->
                Shape.structure(
                        Shape.optional("VpcIngressConnectionArn", "AppRunnerResourceArn"),
                        Shape.optional("VpcId", "String"),
                        Shape.optional("DomainName", "DomainName"));
            case "VpcDNSTargetList" -> new Shape.ListOf("VpcDNSTarget");
            case "VpcIngressConnection" ->
                Shape.structure(
                        Shape.optional("VpcIngressConnectionArn", "AppRunnerResourceArn"),
                        Shape.optional("VpcIngressConnectionName", "VpcIngressConnectionName"),
                        Shape.optional("ServiceArn", "AppRunnerResourceArn"),
                        Shape.optional("Status", "VpcIngressConnectionStatus"),
                        Shape.optional("AccountId", "CustomerAccountId"),
                        Shape.optional("DomainName", "DomainName"),
                        Shape.optional("IngressVpcConfiguration", "IngressVpcConfiguration"),
                        Shape.optional("CreatedAt", "Timestamp"),
                        Shape.optional("DeletedAt", "Timestamp"));
            case "VpcIngressConnectionName" -> new Shape.Text(4, 40, "[A-Za-z0-9][A-Za-z0-9\\-_]{3,39}");
            case "VpcIngressConnectionStatus" ->
                new Shape.OneOf(List.of(
                        "AVAILABLE",
                        "PENDING_CREATION",
                        "PENDING_UPDATE",
                        "PENDING_DELETION",
                        "FAILED_CREATION",
                        "FAILED_UPDATE",
                        "FAILED_DELETION",
                        "DELETED"));
            case "VpcIngressConnectionSummary" ->
                Shape.structure(
                        Shape.optional("VpcIngressConnectionArn", "AppRunnerResourceArn"),
                        Shape.optional("ServiceArn", "AppRunnerResourceArn"));
            case "VpcIngressConnectionSummaryList" -> new Shape.ListOf("VpcIngressConnectionSummary");
            default -> throw new IllegalArgumentException("The model has no shape " + name);
        };
    }
}
