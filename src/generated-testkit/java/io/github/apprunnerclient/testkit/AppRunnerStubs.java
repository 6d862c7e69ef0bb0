package io.github.apprunnerclient.testkit;

import io.github.apprunnerclient.model.AssociateCustomDomainRequest;
import io.github.apprunnerclient.model.AssociateCustomDomainResponse;
import io.github.apprunnerclient.model.CreateAutoScalingConfigurationRequest;
import io.github.apprunnerclient.model.CreateAutoScalingConfigurationResponse;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.CreateObservabilityConfigurationRequest;
import io.github.apprunnerclient.model.CreateObservabilityConfigurationResponse;
import io.github.apprunnerclient.model.CreateServiceRequest;
import io.github.apprunnerclient.model.CreateServiceResponse;
import io.github.apprunnerclient.model.CreateVpcConnectorRequest;
import io.github.apprunnerclient.model.CreateVpcConnectorResponse;
import io.github.apprunnerclient.model.CreateVpcIngressConnectionRequest;
import io.github.apprunnerclient.model.CreateVpcIngressConnectionResponse;
import io.github.apprunnerclient.model.DeleteAutoScalingConfigurationRequest;
import io.github.apprunnerclient.model.DeleteAutoScalingConfigurationResponse;
import io.github.apprunnerclient.model.DeleteConnectionRequest;
import io.github.apprunnerclient.model.DeleteConnectionResponse;
import io.github.apprunnerclient.model.DeleteObservabilityConfigurationRequest;
import io.github.apprunnerclient.model.DeleteObservabilityConfigurationResponse;
import io.github.apprunnerclient.model.DeleteServiceRequest;
import io.github.apprunnerclient.model.DeleteServiceResponse;
import io.github.apprunnerclient.model.DeleteVpcConnectorRequest;
import io.github.apprunnerclient.model.DeleteVpcConnectorResponse;
import io.github.apprunnerclient.model.DeleteVpcIngressConnectionRequest;
import io.github.apprunnerclient.model.DeleteVpcIngressConnectionResponse;
import io.github.apprunnerclient.model.DescribeAutoScalingConfigurationRequest;
import io.github.apprunnerclient.model.DescribeAutoScalingConfigurationResponse;
import io.github.apprunnerclient.model.DescribeCustomDomainsRequest;
import io.github.apprunnerclient.model.DescribeCustomDomainsResponse;
import io.github.apprunnerclient.model.DescribeObservabilityConfigurationRequest;
import io.github.apprunnerclient.model.DescribeObservabilityConfigurationResponse;
import io.github.apprunnerclient.model.DescribeServiceRequest;
import io.github.apprunnerclient.model.DescribeServiceResponse;
import io.github.apprunnerclient.model.DescribeVpcConnectorRequest;
import io.github.apprunnerclient.model.DescribeVpcConnectorResponse;
import io.github.apprunnerclient.model.DescribeVpcIngressConnectionRequest;
import io.github.apprunnerclient.model.DescribeVpcIngressConnectionResponse;
import io.github.apprunnerclient.model.DisassociateCustomDomainRequest;
import io.github.apprunnerclient.model.DisassociateCustomDomainResponse;
import io.github.apprunnerclient.model.ListAutoScalingConfigurationsRequest;
import io.github.apprunnerclient.model.ListAutoScalingConfigurationsResponse;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import io.github.apprunnerclient.model.ListObservabilityConfigurationsRequest;
import io.github.apprunnerclient.model.ListObservabilityConfigurationsResponse;
import io.github.apprunnerclient.model.ListOperationsRequest;
import io.github.apprunnerclient.model.ListOperationsResponse;
import io.github.apprunnerclient.model.ListServicesForAutoScalingConfigurationRequest;
import io.github.apprunnerclient.model.ListServicesForAutoScalingConfigurationResponse;
import io.github.apprunnerclient.model.ListServicesRequest;
import io.github.apprunnerclient.model.ListServicesResponse;
import io.github.apprunnerclient.model.ListTagsForResourceRequest;
import io.github.apprunnerclient.model.ListTagsForResourceResponse;
import io.github.apprunnerclient.model.ListVpcConnectorsRequest;
import io.github.apprunnerclient.model.ListVpcConnectorsResponse;
import io.github.apprunnerclient.model.ListVpcIngressConnectionsRequest;
import io.github.apprunnerclient.model.ListVpcIngressConnectionsResponse;
import io.github.apprunnerclient.model.PauseServiceRequest;
import io.github.apprunnerclient.model.PauseServiceResponse;
import io.github.apprunnerclient.model.ResumeServiceRequest;
import io.github.apprunnerclient.model.ResumeServiceResponse;
import io.github.apprunnerclient.model.StartDeploymentRequest;
import io.github.apprunnerclient.model.StartDeploymentResponse;
import io.github.apprunnerclient.model.TagResourceRequest;
import io.github.apprunnerclient.model.TagResourceResponse;
import io.github.apprunnerclient.model.UntagResourceRequest;
import io.github.apprunnerclient.model.UntagResourceResponse;
import io.github.apprunnerclient.model.UpdateDefaultAutoScalingConfigurationRequest;
import io.github.apprunnerclient.model.UpdateDefaultAutoScalingConfigurationResponse;
import io.github.apprunnerclient.model.UpdateServiceRequest;
import io.github.apprunnerclient.model.UpdateServiceResponse;
import io.github.apprunnerclient.model.UpdateVpcIngressConnectionRequest;
import io.github.apprunnerclient.model.UpdateVpcIngressConnectionResponse;
import software.amazon.awssdk.annotations.Generated;

/**
 * WireMock stubs of App Runner, one reply each, and counts of what was asked; to be imported statically. For a service
 * that remembers, see {@link FakeAppRunner}, whose {@link FakeAppRunner#wireMock()} takes these stubs too.
 *
 * <pre>{@code
 * stubFor(createConnection()
 *         .withRequest(r -> r.connectionName("my-connection"))
 *         .willReturn(r -> r.connection(c -> c.status(ConnectionStatus.AVAILABLE))));
 * stubFor(createConnection()
 *         .withRequest(r -> r.connectionName("one-too-many"))
 *         .willFail(serviceQuotaExceeded("No connection left")));
 * ...
 * verify(1, createConnection().withRequest(r -> r.connectionName("my-connection")).requested());
 * }</pre>
 *
 * Stubs check nothing but what they are told to match: no signature, no rule of the service.
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
public final class AppRunnerStubs {
    private AppRunnerStubs() {}

    /** {@return calls of AssociateCustomDomain, to answer or to count them} */
    public static OperationPattern<AssociateCustomDomainRequest.Builder, AssociateCustomDomainResponse.Builder>
            associateCustomDomain() {
        return new OperationPattern<>(
                Operation.ASSOCIATE_CUSTOM_DOMAIN,
                AssociateCustomDomainRequest::builder,
                AssociateCustomDomainResponse::builder);
    }

    /** {@return calls of CreateAutoScalingConfiguration, to answer or to count them} */
    public static OperationPattern<
                    CreateAutoScalingConfigurationRequest.Builder, CreateAutoScalingConfigurationResponse.Builder>
            createAutoScalingConfiguration() {
        return new OperationPattern<>(
                Operation.CREATE_AUTO_SCALING_CONFIGURATION,
                CreateAutoScalingConfigurationRequest::builder,
                CreateAutoScalingConfigurationResponse::builder);
    }

    /** {@return calls of CreateConnection, to answer or to count them} */
    public static OperationPattern<CreateConnectionRequest.Builder, CreateConnectionResponse.Builder>
            createConnection() {
        return new OperationPattern<>(
                Operation.CREATE_CONNECTION, CreateConnectionRequest::builder, CreateConnectionResponse::builder);
    }

    /** {@return calls of CreateObservabilityConfiguration, to answer or to count them} */
    public static OperationPattern<
                    CreateObservabilityConfigurationRequest.Builder, CreateObservabilityConfigurationResponse.Builder>
            createObservabilityConfiguration() {
        return new OperationPattern<>(
                Operation.CREATE_OBSERVABILITY_CONFIGURATION,
                CreateObservabilityConfigurationRequest::builder,
                CreateObservabilityConfigurationResponse::builder);
    }

    /** {@return calls of CreateService, to answer or to count them} */
    public static OperationPattern<CreateServiceRequest.Builder, CreateServiceResponse.Builder> createService() {
        return new OperationPattern<>(
                Operation.CREATE_SERVICE, CreateServiceRequest::builder, CreateServiceResponse::builder);
    }

    /** {@return calls of CreateVpcConnector, to answer or to count them} */
    public static OperationPattern<CreateVpcConnectorRequest.Builder, CreateVpcConnectorResponse.Builder>
            createVpcConnector() {
        return new OperationPattern<>(
                Operation.CREATE_VPC_CONNECTOR,
                CreateVpcConnectorRequest::builder,
                CreateVpcConnectorResponse::builder);
    }

    /** {@return calls of CreateVpcIngressConnection, to answer or to count them} */
    public static OperationPattern<
                    CreateVpcIngressConnectionRequest.Builder, CreateVpcIngressConnectionResponse.Builder>
            createVpcIngressConnection() {
        return new OperationPattern<>(
                Operation.CREATE_VPC_INGRESS_CONNECTION,
                CreateVpcIngressConnectionRequest::builder,
                CreateVpcIngressConnectionResponse::builder);
    }

    /** {@return calls of DeleteAutoScalingConfiguration, to answer or to count them} */
    public static OperationPattern<
                    DeleteAutoScalingConfigurationRequest.Builder, DeleteAutoScalingConfigurationResponse.Builder>
            deleteAutoScalingConfiguration() {
        return new OperationPattern<>(
                Operation.DELETE_AUTO_SCALING_CONFIGURATION,
                DeleteAutoScalingConfigurationRequest::builder,
                DeleteAutoScalingConfigurationResponse::builder);
    }

    /** {@return calls of DeleteConnection, to answer or to count them} */
    public static OperationPattern<DeleteConnectionRequest.Builder, DeleteConnectionResponse.Builder>
            deleteConnection() {
        return new OperationPattern<>(
                Operation.DELETE_CONNECTION, DeleteConnectionRequest::builder, DeleteConnectionResponse::builder);
    }

    /** {@return calls of DeleteObservabilityConfiguration, to answer or to count them} */
    public static OperationPattern<
                    DeleteObservabilityConfigurationRequest.Builder, DeleteObservabilityConfigurationResponse.Builder>
            deleteObservabilityConfiguration() {
        return new OperationPattern<>(
                Operation.DELETE_OBSERVABILITY_CONFIGURATION,
                DeleteObservabilityConfigurationRequest::builder,
                DeleteObservabilityConfigurationResponse::builder);
    }

    /** {@return calls of DeleteService, to answer or to count them} */
    public static OperationPattern<DeleteServiceRequest.Builder, DeleteServiceResponse.Builder> deleteService() {
        return new OperationPattern<>(
                Operation.DELETE_SERVICE, DeleteServiceRequest::builder, DeleteServiceResponse::builder);
    }

    /** {@return calls of DeleteVpcConnector, to answer or to count them} */
    public static OperationPattern<DeleteVpcConnectorRequest.Builder, DeleteVpcConnectorResponse.Builder>
            deleteVpcConnector() {
        return new OperationPattern<>(
                Operation.DELETE_VPC_CONNECTOR,
                DeleteVpcConnectorRequest::builder,
                DeleteVpcConnectorResponse::builder);
    }

    /** {@return calls of DeleteVpcIngressConnection, to answer or to count them} */
    public static OperationPattern<
                    DeleteVpcIngressConnectionRequest.Builder, DeleteVpcIngressConnectionResponse.Builder>
            deleteVpcIngressConnection() {
        return new OperationPattern<>(
                Operation.DELETE_VPC_INGRESS_CONNECTION,
                DeleteVpcIngressConnectionRequest::builder,
                DeleteVpcIngressConnectionResponse::builder);
    }

    /** {@return calls of DescribeAutoScalingConfiguration, to answer or to count them} */
    public static OperationPattern<
                    DescribeAutoScalingConfigurationRequest.Builder, DescribeAutoScalingConfigurationResponse.Builder>
            describeAutoScalingConfiguration() {
        return new OperationPattern<>(
                Operation.DESCRIBE_AUTO_SCALING_CONFIGURATION,
                DescribeAutoScalingConfigurationRequest::builder,
                DescribeAutoScalingConfigurationResponse::builder);
    }

    /** {@return calls of DescribeCustomDomains, to answer or to count them} */
    public static OperationPattern<DescribeCustomDomainsRequest.Builder, DescribeCustomDomainsResponse.Builder>
            describeCustomDomains() {
        return new OperationPattern<>(
                Operation.DESCRIBE_CUSTOM_DOMAINS,
                DescribeCustomDomainsRequest::builder,
                DescribeCustomDomainsResponse::builder);
    }

    /** {@return calls of DescribeObservabilityConfiguration, to answer or to count them} */
    public static OperationPattern<
                    DescribeObservabilityConfigurationRequest.Builder,
                    DescribeObservabilityConfigurationResponse.Builder>
            describeObservabilityConfiguration() {
        return new OperationPattern<>(
                Operation.DESCRIBE_OBSERVABILITY_CONFIGURATION,
                DescribeObservabilityConfigurationRequest::builder,
                DescribeObservabilityConfigurationResponse::builder);
    }

    /** {@return calls of DescribeService, to answer or to count them} */
    public static OperationPattern<DescribeServiceRequest.Builder, DescribeServiceResponse.Builder> describeService() {
        return new OperationPattern<>(
                Operation.DESCRIBE_SERVICE, DescribeServiceRequest::builder, DescribeServiceResponse::builder);
    }

    /** {@return calls of DescribeVpcConnector, to answer or to count them} */
    public static OperationPattern<DescribeVpcConnectorRequest.Builder, DescribeVpcConnectorResponse.Builder>
            describeVpcConnector() {
        return new OperationPattern<>(
                Operation.DESCRIBE_VPC_CONNECTOR,
                DescribeVpcConnectorRequest::builder,
                DescribeVpcConnectorResponse::builder);
    }

    /** {@return calls of DescribeVpcIngressConnection, to answer or to count them} */
    public static OperationPattern<
                    DescribeVpcIngressConnectionRequest.Builder, DescribeVpcIngressConnectionResponse.Builder>
            describeVpcIngressConnection() {
        return new OperationPattern<>(
                Operation.DESCRIBE_VPC_INGRESS_CONNECTION,
                DescribeVpcIngressConnectionRequest::builder,
                DescribeVpcIngressConnectionResponse::builder);
    }

    /** {@return calls of DisassociateCustomDomain, to answer or to count them} */
    public static OperationPattern<DisassociateCustomDomainRequest.Builder, DisassociateCustomDomainResponse.Builder>
            disassociateCustomDomain() {
        return new OperationPattern<>(
                Operation.DISASSOCIATE_CUSTOM_DOMAIN,
                DisassociateCustomDomainRequest::builder,
                DisassociateCustomDomainResponse::builder);
    }

    /** {@return calls of ListAutoScalingConfigurations, to answer or to count them} */
    public static OperationPattern<
                    ListAutoScalingConfigurationsRequest.Builder, ListAutoScalingConfigurationsResponse.Builder>
            listAutoScalingConfigurations() {
        return new OperationPattern<>(
                Operation.LIST_AUTO_SCALING_CONFIGURATIONS,
                ListAutoScalingConfigurationsRequest::builder,
                ListAutoScalingConfigurationsResponse::builder);
    }

    /** {@return calls of ListConnections, to answer or to count them} */
    public static OperationPattern<ListConnectionsRequest.Builder, ListConnectionsResponse.Builder> listConnections() {
        return new OperationPattern<>(
                Operation.LIST_CONNECTIONS, ListConnectionsRequest::builder, ListConnectionsResponse::builder);
    }

    /** {@return calls of ListObservabilityConfigurations, to answer or to count them} */
    public static OperationPattern<
                    ListObservabilityConfigurationsRequest.Builder, ListObservabilityConfigurationsResponse.Builder>
            listObservabilityConfigurations() {
        return new OperationPattern<>(
                Operation.LIST_OBSERVABILITY_CONFIGURATIONS,
                ListObservabilityConfigurationsRequest::builder,
                ListObservabilityConfigurationsResponse::builder);
    }

    /** {@return calls of ListOperations, to answer or to count them} */
    public static OperationPattern<ListOperationsRequest.Builder, ListOperationsResponse.Builder> listOperations() {
        return new OperationPattern<>(
                Operation.LIST_OPERATIONS, ListOperationsRequest::builder, ListOperationsResponse::builder);
    }

    /** {@return calls of ListServices, to answer or to count them} */
    public static OperationPattern<ListServicesRequest.Builder, ListServicesResponse.Builder> listServices() {
        return new OperationPattern<>(
                Operation.LIST_SERVICES, ListServicesRequest::builder, ListServicesResponse::builder);
    }

    /** {@return calls of ListServicesForAutoScalingConfiguration, to answer or to count them} */
    public static OperationPattern<
                    ListServicesForAutoScalingConfigurationRequest.Builder,
                    ListServicesForAutoScalingConfigurationResponse.Builder>
            listServicesForAutoScalingConfiguration() {
        return new OperationPattern<>(
                Operation.LIST_SERVICES_FOR_AUTO_SCALING_CONFIGURATION,
                ListServicesForAutoScalingConfigurationRequest::builder,
                ListServicesForAutoScalingConfigurationResponse::builder);
    }

    /** {@return calls of ListTagsForResource, to answer or to count them} */
    public static OperationPattern<ListTagsForResourceRequest.Builder, ListTagsForResourceResponse.Builder>
            listTagsForResource() {
        return new OperationPattern<>(
                Operation.LIST_TAGS_FOR_RESOURCE,
                ListTagsForResourceRequest::builder,
                ListTagsForResourceResponse::builder);
    }

    /** {@return calls of ListVpcConnectors, to answer or to count them} */
    public static OperationPattern<ListVpcConnectorsRequest.Builder, ListVpcConnectorsResponse.Builder>
            listVpcConnectors() {
        return new OperationPattern<>(
                Operation.LIST_VPC_CONNECTORS, ListVpcConnectorsRequest::builder, ListVpcConnectorsResponse::builder);
    }

    /** {@return calls of ListVpcIngressConnections, to answer or to count them} */
    public static OperationPattern<ListVpcIngressConnectionsRequest.Builder, ListVpcIngressConnectionsResponse.Builder>
            listVpcIngressConnections() {
        return new OperationPattern<>(
                Operation.LIST_VPC_INGRESS_CONNECTIONS,
                ListVpcIngressConnectionsRequest::builder,
                ListVpcIngressConnectionsResponse::builder);
    }

    /** {@return calls of PauseService, to answer or to count them} */
    public static OperationPattern<PauseServiceRequest.Builder, PauseServiceResponse.Builder> pauseService() {
        return new OperationPattern<>(
                Operation.PAUSE_SERVICE, PauseServiceRequest::builder, PauseServiceResponse::builder);
    }

    /** {@return calls of ResumeService, to answer or to count them} */
    public static OperationPattern<ResumeServiceRequest.Builder, ResumeServiceResponse.Builder> resumeService() {
        return new OperationPattern<>(
                Operation.RESUME_SERVICE, ResumeServiceRequest::builder, ResumeServiceResponse::builder);
    }

    /** {@return calls of StartDeployment, to answer or to count them} */
    public static OperationPattern<StartDeploymentRequest.Builder, StartDeploymentResponse.Builder> startDeployment() {
        return new OperationPattern<>(
                Operation.START_DEPLOYMENT, StartDeploymentRequest::builder, StartDeploymentResponse::builder);
    }

    /** {@return calls of TagResource, to answer or to count them} */
    public static OperationPattern<TagResourceRequest.Builder, TagResourceResponse.Builder> tagResource() {
        return new OperationPattern<>(
                Operation.TAG_RESOURCE, TagResourceRequest::builder, TagResourceResponse::builder);
    }

    /** {@return calls of UntagResource, to answer or to count them} */
    public static OperationPattern<UntagResourceRequest.Builder, UntagResourceResponse.Builder> untagResource() {
        return new OperationPattern<>(
                Operation.UNTAG_RESOURCE, UntagResourceRequest::builder, UntagResourceResponse::builder);
    }

    /** {@return calls of UpdateDefaultAutoScalingConfiguration, to answer or to count them} */
    public static OperationPattern<
                    UpdateDefaultAutoScalingConfigurationRequest.Builder,
                    UpdateDefaultAutoScalingConfigurationResponse.Builder>
            updateDefaultAutoScalingConfiguration() {
        return new OperationPattern<>(
                Operation.UPDATE_DEFAULT_AUTO_SCALING_CONFIGURATION,
                UpdateDefaultAutoScalingConfigurationRequest::builder,
                UpdateDefaultAutoScalingConfigurationResponse::builder);
    }

    /** {@return calls of UpdateService, to answer or to count them} */
    public static OperationPattern<UpdateServiceRequest.Builder, UpdateServiceResponse.Builder> updateService() {
        return new OperationPattern<>(
                Operation.UPDATE_SERVICE, UpdateServiceRequest::builder, UpdateServiceResponse::builder);
    }

    /** {@return calls of UpdateVpcIngressConnection, to answer or to count them} */
    public static OperationPattern<
                    UpdateVpcIngressConnectionRequest.Builder, UpdateVpcIngressConnectionResponse.Builder>
            updateVpcIngressConnection() {
        return new OperationPattern<>(
                Operation.UPDATE_VPC_INGRESS_CONNECTION,
                UpdateVpcIngressConnectionRequest::builder,
                UpdateVpcIngressConnectionResponse::builder);
    }

    /**
     * {@return an {@code InternalServiceErrorException}}
     *
     * @param message what the service says
     */
    public static ErrorReply internalServiceError(String message) {
        return new ErrorReply(ServiceFault.internalServiceError(message));
    }

    /**
     * {@return an {@code InvalidRequestException}}
     *
     * @param message what the service says
     */
    public static ErrorReply invalidRequest(String message) {
        return new ErrorReply(ServiceFault.invalidRequest(message));
    }

    /**
     * {@return an {@code InvalidStateException}}
     *
     * @param message what the service says
     */
    public static ErrorReply invalidState(String message) {
        return new ErrorReply(ServiceFault.invalidState(message));
    }

    /**
     * {@return a {@code ResourceNotFoundException}}
     *
     * @param message what the service says
     */
    public static ErrorReply resourceNotFound(String message) {
        return new ErrorReply(ServiceFault.resourceNotFound(message));
    }

    /**
     * {@return a {@code ServiceQuotaExceededException}}
     *
     * @param message what the service says
     */
    public static ErrorReply serviceQuotaExceeded(String message) {
        return new ErrorReply(ServiceFault.serviceQuotaExceeded(message));
    }

    /**
     * {@return an error that the service's model doesn't have, such as {@code AccessDeniedException}}
     *
     * @param status of the reply
     * @param code the error's name
     * @param message what the service says
     */
    public static ErrorReply serviceError(int status, String code, String message) {
        return new ErrorReply(ServiceFault.ofFramework(status, code, message));
    }
}
