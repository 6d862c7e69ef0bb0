package io.github.apprunnerclient.internal;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.internal.protocol.Operation;
import io.github.apprunnerclient.model.AppRunnerResponse;
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
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.SdkPojo;

/** Makes every operation one and the same call. */
@Generated("io.github.apprunnerclient.codegen.Generate")
abstract class AppRunnerAsyncClientOperations implements AppRunnerAsyncClient {
    /** @param request null is refused by its name */
    abstract <RequestT extends SdkPojo, ResponseT extends AppRunnerResponse> CompletableFuture<ResponseT> execute(
            Operation<RequestT, ResponseT> operation, RequestT request);

    @Override
    public CompletableFuture<AssociateCustomDomainResponse> associateCustomDomain(
            AssociateCustomDomainRequest associateCustomDomainRequest) {
        return execute(new Operation<>("AssociateCustomDomain"), associateCustomDomainRequest);
    }

    @Override
    public CompletableFuture<CreateAutoScalingConfigurationResponse> createAutoScalingConfiguration(
            CreateAutoScalingConfigurationRequest createAutoScalingConfigurationRequest) {
        return execute(new Operation<>("CreateAutoScalingConfiguration"), createAutoScalingConfigurationRequest);
    }

    @Override
    public CompletableFuture<CreateConnectionResponse> createConnection(
            CreateConnectionRequest createConnectionRequest) {
        return execute(new Operation<>("CreateConnection"), createConnectionRequest);
    }

    @Override
    public CompletableFuture<CreateObservabilityConfigurationResponse> createObservabilityConfiguration(
            CreateObservabilityConfigurationRequest createObservabilityConfigurationRequest) {
        return execute(new Operation<>("CreateObservabilityConfiguration"), createObservabilityConfigurationRequest);
    }

    @Override
    public CompletableFuture<CreateServiceResponse> createService(CreateServiceRequest createServiceRequest) {
        return execute(new Operation<>("CreateService"), createServiceRequest);
    }

    @Override
    public CompletableFuture<CreateVpcConnectorResponse> createVpcConnector(
            CreateVpcConnectorRequest createVpcConnectorRequest) {
        return execute(new Operation<>("CreateVpcConnector"), createVpcConnectorRequest);
    }

    @Override
    public CompletableFuture<CreateVpcIngressConnectionResponse> createVpcIngressConnection(
            CreateVpcIngressConnectionRequest createVpcIngressConnectionRequest) {
        return execute(new Operation<>("CreateVpcIngressConnection"), createVpcIngressConnectionRequest);
    }

    @Override
    public CompletableFuture<DeleteAutoScalingConfigurationResponse> deleteAutoScalingConfiguration(
            DeleteAutoScalingConfigurationRequest deleteAutoScalingConfigurationRequest) {
        return execute(new Operation<>("DeleteAutoScalingConfiguration"), deleteAutoScalingConfigurationRequest);
    }

    @Override
    public CompletableFuture<DeleteConnectionResponse> deleteConnection(
            DeleteConnectionRequest deleteConnectionRequest) {
        return execute(new Operation<>("DeleteConnection"), deleteConnectionRequest);
    }

    @Override
    public CompletableFuture<DeleteObservabilityConfigurationResponse> deleteObservabilityConfiguration(
            DeleteObservabilityConfigurationRequest deleteObservabilityConfigurationRequest) {
        return execute(new Operation<>("DeleteObservabilityConfiguration"), deleteObservabilityConfigurationRequest);
    }

    @Override
    public CompletableFuture<DeleteServiceResponse> deleteService(DeleteServiceRequest deleteServiceRequest) {
        return execute(new Operation<>("DeleteService"), deleteServiceRequest);
    }

    @Override
    public CompletableFuture<DeleteVpcConnectorResponse> deleteVpcConnector(
            DeleteVpcConnectorRequest deleteVpcConnectorRequest) {
        return execute(new Operation<>("DeleteVpcConnector"), deleteVpcConnectorRequest);
    }

    @Override
    public CompletableFuture<DeleteVpcIngressConnectionResponse> deleteVpcIngressConnection(
            DeleteVpcIngressConnectionRequest deleteVpcIngressConnectionRequest) {
        return execute(new Operation<>("DeleteVpcIngressConnection"), deleteVpcIngressConnectionRequest);
    }

    @Override
    public CompletableFuture<DescribeAutoScalingConfigurationResponse> describeAutoScalingConfiguration(
            DescribeAutoScalingConfigurationRequest describeAutoScalingConfigurationRequest) {
        return execute(new Operation<>("DescribeAutoScalingConfiguration"), describeAutoScalingConfigurationRequest);
    }

    @Override
    public CompletableFuture<DescribeCustomDomainsResponse> describeCustomDomains(
            DescribeCustomDomainsRequest describeCustomDomainsRequest) {
        return execute(new Operation<>("DescribeCustomDomains"), describeCustomDomainsRequest);
    }

    @Override
    public CompletableFuture<DescribeObservabilityConfigurationResponse> describeObservabilityConfiguration(
            DescribeObservabilityConfigurationRequest describeObservabilityConfigurationRequest) {
        return execute(
                new Operation<>("DescribeObservabilityConfiguration"), describeObservabilityConfigurationRequest);
    }

    @Override
    public CompletableFuture<DescribeServiceResponse> describeService(DescribeServiceRequest describeServiceRequest) {
        return execute(new Operation<>("DescribeService"), describeServiceRequest);
    }

    @Override
    public CompletableFuture<DescribeVpcConnectorResponse> describeVpcConnector(
            DescribeVpcConnectorRequest describeVpcConnectorRequest) {
        return execute(new Operation<>("DescribeVpcConnector"), describeVpcConnectorRequest);
    }

    @Override
    public CompletableFuture<DescribeVpcIngressConnectionResponse> describeVpcIngressConnection(
            DescribeVpcIngressConnectionRequest describeVpcIngressConnectionRequest) {
        return execute(new Operation<>("DescribeVpcIngressConnection"), describeVpcIngressConnectionRequest);
    }

    @Override
    public CompletableFuture<DisassociateCustomDomainResponse> disassociateCustomDomain(
            DisassociateCustomDomainRequest disassociateCustomDomainRequest) {
        return execute(new Operation<>("DisassociateCustomDomain"), disassociateCustomDomainRequest);
    }

    @Override
    public CompletableFuture<ListAutoScalingConfigurationsResponse> listAutoScalingConfigurations(
            ListAutoScalingConfigurationsRequest listAutoScalingConfigurationsRequest) {
        return execute(new Operation<>("ListAutoScalingConfigurations"), listAutoScalingConfigurationsRequest);
    }

    @Override
    public CompletableFuture<ListConnectionsResponse> listConnections(ListConnectionsRequest listConnectionsRequest) {
        return execute(new Operation<>("ListConnections"), listConnectionsRequest);
    }

    @Override
    public CompletableFuture<ListObservabilityConfigurationsResponse> listObservabilityConfigurations(
            ListObservabilityConfigurationsRequest listObservabilityConfigurationsRequest) {
        return execute(new Operation<>("ListObservabilityConfigurations"), listObservabilityConfigurationsRequest);
    }

    @Override
    public CompletableFuture<ListOperationsResponse> listOperations(ListOperationsRequest listOperationsRequest) {
        return execute(new Operation<>("ListOperations"), listOperationsRequest);
    }

    @Override
    public CompletableFuture<ListServicesResponse> listServices(ListServicesRequest listServicesRequest) {
        return execute(new Operation<>("ListServices"), listServicesRequest);
    }

    @Override
    public CompletableFuture<ListServicesForAutoScalingConfigurationResponse> listServicesForAutoScalingConfiguration(
            ListServicesForAutoScalingConfigurationRequest listServicesForAutoScalingConfigurationRequest) {
        return execute(
                new Operation<>("ListServicesForAutoScalingConfiguration"),
                listServicesForAutoScalingConfigurationRequest);
    }

    @Override
    public CompletableFuture<ListTagsForResourceResponse> listTagsForResource(
            ListTagsForResourceRequest listTagsForResourceRequest) {
        return execute(new Operation<>("ListTagsForResource"), listTagsForResourceRequest);
    }

    @Override
    public CompletableFuture<ListVpcConnectorsResponse> listVpcConnectors(
            ListVpcConnectorsRequest listVpcConnectorsRequest) {
        return execute(new Operation<>("ListVpcConnectors"), listVpcConnectorsRequest);
    }

    @Override
    public CompletableFuture<ListVpcIngressConnectionsResponse> listVpcIngressConnections(
            ListVpcIngressConnectionsRequest listVpcIngressConnectionsRequest) {
        return execute(new Operation<>("ListVpcIngressConnections"), listVpcIngressConnectionsRequest);
    }

    @Override
    public CompletableFuture<PauseServiceResponse> pauseService(PauseServiceRequest pauseServiceRequest) {
        return execute(new Operation<>("PauseService"), pauseServiceRequest);
    }

    @Override
    public CompletableFuture<ResumeServiceResponse> resumeService(ResumeServiceRequest resumeServiceRequest) {
        return execute(new Operation<>("ResumeService"), resumeServiceRequest);
    }

    @Override
    public CompletableFuture<StartDeploymentResponse> startDeployment(StartDeploymentRequest startDeploymentRequest) {
        return execute(new Operation<>("StartDeployment"), startDeploymentRequest);
    }

    @Override
    public CompletableFuture<TagResourceResponse> tagResource(TagResourceRequest tagResourceRequest) {
        return execute(new Operation<>("TagResource"), tagResourceRequest);
    }

    @Override
    public CompletableFuture<UntagResourceResponse> untagResource(UntagResourceRequest untagResourceRequest) {
        return execute(new Operation<>("UntagResource"), untagResourceRequest);
    }

    @Override
    public CompletableFuture<UpdateDefaultAutoScalingConfigurationResponse> updateDefaultAutoScalingConfiguration(
            UpdateDefaultAutoScalingConfigurationRequest updateDefaultAutoScalingConfigurationRequest) {
        return execute(
                new Operation<>("UpdateDefaultAutoScalingConfiguration"), updateDefaultAutoScalingConfigurationRequest);
    }

    @Override
    public CompletableFuture<UpdateServiceResponse> updateService(UpdateServiceRequest updateServiceRequest) {
        return execute(new Operation<>("UpdateService"), updateServiceRequest);
    }

    @Override
    public CompletableFuture<UpdateVpcIngressConnectionResponse> updateVpcIngressConnection(
            UpdateVpcIngressConnectionRequest updateVpcIngressConnectionRequest) {
        return execute(new Operation<>("UpdateVpcIngressConnection"), updateVpcIngressConnectionRequest);
    }
}
