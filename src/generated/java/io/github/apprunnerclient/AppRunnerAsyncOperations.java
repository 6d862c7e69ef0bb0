package io.github.apprunnerclient;

import io.github.apprunnerclient.internal.DefaultAppRunnerAsyncClient;
import io.github.apprunnerclient.internal.protocol.Operation;
import io.github.apprunnerclient.internal.schema.Setters;
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
import io.github.apprunnerclient.paginators.DescribeCustomDomainsPublisher;
import io.github.apprunnerclient.paginators.ListAutoScalingConfigurationsPublisher;
import io.github.apprunnerclient.paginators.ListConnectionsPublisher;
import io.github.apprunnerclient.paginators.ListObservabilityConfigurationsPublisher;
import io.github.apprunnerclient.paginators.ListOperationsPublisher;
import io.github.apprunnerclient.paginators.ListServicesForAutoScalingConfigurationPublisher;
import io.github.apprunnerclient.paginators.ListServicesPublisher;
import io.github.apprunnerclient.paginators.ListVpcConnectorsPublisher;
import io.github.apprunnerclient.paginators.ListVpcIngressConnectionsPublisher;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import software.amazon.awssdk.annotations.Generated;

/**
 * The operations of AWS App Runner, each as a method that gives a future of the reply. {@link AppRunnerAsyncClient} has
 * them. A future fails with what the method of the same name of {@link AppRunnerOperations} throws.
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
public interface AppRunnerAsyncOperations {
    /**
     * Associates a domain name of yours with a service. Then add to the domain's DNS what the reply contains: a record
     * that maps the name to the DNS target, and the certificate validation records. App Runner watches for them, and
     * {@code describeCustomDomains} shows the progress.
     *
     * <p>A call that ends without a reply, or is cancelled, may have been carried out all the same.
     *
     * @param associateCustomDomainRequest {@code serviceArn} and {@code domainName} are required
     * @return the reply; fails as {@link AppRunnerOperations#associateCustomDomain(AssociateCustomDomainRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_AssociateCustomDomain.html">API reference</a>
     */
    default CompletableFuture<AssociateCustomDomainResponse> associateCustomDomain(
            AssociateCustomDomainRequest associateCustomDomainRequest) {
        return DefaultAppRunnerAsyncClient.call(
                this, new Operation<>("AssociateCustomDomain"), associateCustomDomainRequest);
    }

    /**
     * {@return what {@link #associateCustomDomain(AssociateCustomDomainRequest)} does, for a request built here}
     *
     * @param associateCustomDomainRequest fills in the request
     */
    default CompletableFuture<AssociateCustomDomainResponse> associateCustomDomain(
            Consumer<AssociateCustomDomainRequest.Builder> associateCustomDomainRequest) {
        return associateCustomDomain(
                Setters.filled(AssociateCustomDomainRequest.builder(), associateCustomDomainRequest));
    }

    /**
     * Creates an auto scaling configuration, or a new revision of it if there is one of that name. Any number of
     * services can use it; a service that names it without a revision gets the latest active one.
     *
     * <p>A call that ends without a reply, or is cancelled, may have been carried out all the same.
     *
     * @param createAutoScalingConfigurationRequest {@code autoScalingConfigurationName} is required
     * @return the reply; fails as
     *     {@link AppRunnerOperations#createAutoScalingConfiguration(CreateAutoScalingConfigurationRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CreateAutoScalingConfiguration.html">API
     *     reference</a>
     */
    default CompletableFuture<CreateAutoScalingConfigurationResponse> createAutoScalingConfiguration(
            CreateAutoScalingConfigurationRequest createAutoScalingConfigurationRequest) {
        return DefaultAppRunnerAsyncClient.call(
                this, new Operation<>("CreateAutoScalingConfiguration"), createAutoScalingConfigurationRequest);
    }

    /**
     * {@return what {@link #createAutoScalingConfiguration(CreateAutoScalingConfigurationRequest)} does, for a request
     * built here}
     *
     * @param createAutoScalingConfigurationRequest fills in the request
     */
    default CompletableFuture<CreateAutoScalingConfigurationResponse> createAutoScalingConfiguration(
            Consumer<CreateAutoScalingConfigurationRequest.Builder> createAutoScalingConfigurationRequest) {
        return createAutoScalingConfiguration(
                Setters.filled(CreateAutoScalingConfigurationRequest.builder(), createAutoScalingConfigurationRequest));
    }

    /**
     * Creates a connection. It is {@code PENDING_HANDSHAKE} until a person completes the handshake with the provider in
     * the App Runner console, and {@code AVAILABLE} from then on.
     *
     * <p>A call that ends without a reply, or is cancelled, may have been carried out all the same.
     *
     * @param createConnectionRequest {@code connectionName} and {@code providerType} are required
     * @return the reply; fails as {@link AppRunnerOperations#createConnection(CreateConnectionRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CreateConnection.html">API reference</a>
     */
    default CompletableFuture<CreateConnectionResponse> createConnection(
            CreateConnectionRequest createConnectionRequest) {
        return DefaultAppRunnerAsyncClient.call(this, new Operation<>("CreateConnection"), createConnectionRequest);
    }

    /**
     * {@return what {@link #createConnection(CreateConnectionRequest)} does, for a request built here}
     *
     * @param createConnectionRequest fills in the request
     */
    default CompletableFuture<CreateConnectionResponse> createConnection(
            Consumer<CreateConnectionRequest.Builder> createConnectionRequest) {
        return createConnection(Setters.filled(CreateConnectionRequest.builder(), createConnectionRequest));
    }

    /**
     * Creates an observability configuration, or a new revision of it if there is one of that name. Any number of
     * services can use it; a service that names it without a revision gets the latest active one.
     *
     * <p>A call that ends without a reply, or is cancelled, may have been carried out all the same.
     *
     * @param createObservabilityConfigurationRequest {@code observabilityConfigurationName} is required
     * @return the reply; fails as
     *     {@link AppRunnerOperations#createObservabilityConfiguration(CreateObservabilityConfigurationRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CreateObservabilityConfiguration.html">API
     *     reference</a>
     */
    default CompletableFuture<CreateObservabilityConfigurationResponse> createObservabilityConfiguration(
            CreateObservabilityConfigurationRequest createObservabilityConfigurationRequest) {
        return DefaultAppRunnerAsyncClient.call(
                this, new Operation<>("CreateObservabilityConfiguration"), createObservabilityConfigurationRequest);
    }

    /**
     * {@return what {@link #createObservabilityConfiguration(CreateObservabilityConfigurationRequest)} does, for a
     * request built here}
     *
     * @param createObservabilityConfigurationRequest fills in the request
     */
    default CompletableFuture<CreateObservabilityConfigurationResponse> createObservabilityConfiguration(
            Consumer<CreateObservabilityConfigurationRequest.Builder> createObservabilityConfigurationRequest) {
        return createObservabilityConfiguration(Setters.filled(
                CreateObservabilityConfigurationRequest.builder(), createObservabilityConfigurationRequest));
    }

    /**
     * Creates a service and starts its first deployment; once it runs, AWS charges for its instances until it is paused
     * or deleted. The reply comes before the work is done: follow its {@code operationId} with {@code listOperations}.
     *
     * <p>A call that ends without a reply, or is cancelled, may have been carried out all the same.
     *
     * @param createServiceRequest {@code serviceName} and {@code sourceConfiguration} are required
     * @return the reply; fails as {@link AppRunnerOperations#createService(CreateServiceRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CreateService.html">API reference</a>
     */
    default CompletableFuture<CreateServiceResponse> createService(CreateServiceRequest createServiceRequest) {
        return DefaultAppRunnerAsyncClient.call(this, new Operation<>("CreateService"), createServiceRequest);
    }

    /**
     * {@return what {@link #createService(CreateServiceRequest)} does, for a request built here}
     *
     * @param createServiceRequest fills in the request
     */
    default CompletableFuture<CreateServiceResponse> createService(
            Consumer<CreateServiceRequest.Builder> createServiceRequest) {
        return createService(Setters.filled(CreateServiceRequest.builder(), createServiceRequest));
    }

    /**
     * Creates a VPC connector, through which services can reach what is inside a VPC. Any number of services can use
     * it.
     *
     * <p>A call that ends without a reply, or is cancelled, may have been carried out all the same.
     *
     * @param createVpcConnectorRequest {@code vpcConnectorName} and {@code subnets} are required
     * @return the reply; fails as {@link AppRunnerOperations#createVpcConnector(CreateVpcConnectorRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CreateVpcConnector.html">API reference</a>
     */
    default CompletableFuture<CreateVpcConnectorResponse> createVpcConnector(
            CreateVpcConnectorRequest createVpcConnectorRequest) {
        return DefaultAppRunnerAsyncClient.call(this, new Operation<>("CreateVpcConnector"), createVpcConnectorRequest);
    }

    /**
     * {@return what {@link #createVpcConnector(CreateVpcConnectorRequest)} does, for a request built here}
     *
     * @param createVpcConnectorRequest fills in the request
     */
    default CompletableFuture<CreateVpcConnectorResponse> createVpcConnector(
            Consumer<CreateVpcConnectorRequest.Builder> createVpcConnectorRequest) {
        return createVpcConnector(Setters.filled(CreateVpcConnectorRequest.builder(), createVpcConnectorRequest));
    }

    /**
     * Creates a VPC ingress connection, which makes a service reachable from within a VPC, through an interface
     * endpoint there. It is {@code PENDING_CREATION} at first: follow its status with
     * {@code describeVpcIngressConnection}.
     *
     * <p>A call that ends without a reply, or is cancelled, may have been carried out all the same.
     *
     * @param createVpcIngressConnectionRequest {@code serviceArn}, {@code vpcIngressConnectionName} and
     *     {@code ingressVpcConfiguration} are required
     * @return the reply; fails as
     *     {@link AppRunnerOperations#createVpcIngressConnection(CreateVpcIngressConnectionRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CreateVpcIngressConnection.html">API
     *     reference</a>
     */
    default CompletableFuture<CreateVpcIngressConnectionResponse> createVpcIngressConnection(
            CreateVpcIngressConnectionRequest createVpcIngressConnectionRequest) {
        return DefaultAppRunnerAsyncClient.call(
                this, new Operation<>("CreateVpcIngressConnection"), createVpcIngressConnectionRequest);
    }

    /**
     * {@return what {@link #createVpcIngressConnection(CreateVpcIngressConnectionRequest)} does, for a request built
     * here}
     *
     * @param createVpcIngressConnectionRequest fills in the request
     */
    default CompletableFuture<CreateVpcIngressConnectionResponse> createVpcIngressConnection(
            Consumer<CreateVpcIngressConnectionRequest.Builder> createVpcIngressConnectionRequest) {
        return createVpcIngressConnection(
                Setters.filled(CreateVpcIngressConnectionRequest.builder(), createVpcIngressConnectionRequest));
    }

    /**
     * Deletes one revision of an auto scaling configuration, or all of them. Neither the default configuration nor one
     * that a service uses can be deleted.
     *
     * <p>A call that ends without a reply, or is cancelled, may have been carried out all the same.
     *
     * @param deleteAutoScalingConfigurationRequest {@code autoScalingConfigurationArn} is required
     * @return the reply; fails as
     *     {@link AppRunnerOperations#deleteAutoScalingConfiguration(DeleteAutoScalingConfigurationRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DeleteAutoScalingConfiguration.html">API
     *     reference</a>
     */
    default CompletableFuture<DeleteAutoScalingConfigurationResponse> deleteAutoScalingConfiguration(
            DeleteAutoScalingConfigurationRequest deleteAutoScalingConfigurationRequest) {
        return DefaultAppRunnerAsyncClient.call(
                this, new Operation<>("DeleteAutoScalingConfiguration"), deleteAutoScalingConfigurationRequest);
    }

    /**
     * {@return what {@link #deleteAutoScalingConfiguration(DeleteAutoScalingConfigurationRequest)} does, for a request
     * built here}
     *
     * @param deleteAutoScalingConfigurationRequest fills in the request
     */
    default CompletableFuture<DeleteAutoScalingConfigurationResponse> deleteAutoScalingConfiguration(
            Consumer<DeleteAutoScalingConfigurationRequest.Builder> deleteAutoScalingConfigurationRequest) {
        return deleteAutoScalingConfiguration(
                Setters.filled(DeleteAutoScalingConfigurationRequest.builder(), deleteAutoScalingConfigurationRequest));
    }

    /**
     * Deletes a connection. The call fails as long as running services use the connection.
     *
     * <p>A call that ends without a reply, or is cancelled, may have been carried out all the same.
     *
     * @param deleteConnectionRequest {@code connectionArn} is required
     * @return the reply; fails as {@link AppRunnerOperations#deleteConnection(DeleteConnectionRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DeleteConnection.html">API reference</a>
     */
    default CompletableFuture<DeleteConnectionResponse> deleteConnection(
            DeleteConnectionRequest deleteConnectionRequest) {
        return DefaultAppRunnerAsyncClient.call(this, new Operation<>("DeleteConnection"), deleteConnectionRequest);
    }

    /**
     * {@return what {@link #deleteConnection(DeleteConnectionRequest)} does, for a request built here}
     *
     * @param deleteConnectionRequest fills in the request
     */
    default CompletableFuture<DeleteConnectionResponse> deleteConnection(
            Consumer<DeleteConnectionRequest.Builder> deleteConnectionRequest) {
        return deleteConnection(Setters.filled(DeleteConnectionRequest.builder(), deleteConnectionRequest));
    }

    /**
     * Deletes one revision of an observability configuration. A revision that a service uses cannot be deleted.
     *
     * <p>A call that ends without a reply, or is cancelled, may have been carried out all the same.
     *
     * @param deleteObservabilityConfigurationRequest {@code observabilityConfigurationArn} is required
     * @return the reply; fails as
     *     {@link AppRunnerOperations#deleteObservabilityConfiguration(DeleteObservabilityConfigurationRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DeleteObservabilityConfiguration.html">API
     *     reference</a>
     */
    default CompletableFuture<DeleteObservabilityConfigurationResponse> deleteObservabilityConfiguration(
            DeleteObservabilityConfigurationRequest deleteObservabilityConfigurationRequest) {
        return DefaultAppRunnerAsyncClient.call(
                this, new Operation<>("DeleteObservabilityConfiguration"), deleteObservabilityConfigurationRequest);
    }

    /**
     * {@return what {@link #deleteObservabilityConfiguration(DeleteObservabilityConfigurationRequest)} does, for a
     * request built here}
     *
     * @param deleteObservabilityConfigurationRequest fills in the request
     */
    default CompletableFuture<DeleteObservabilityConfigurationResponse> deleteObservabilityConfiguration(
            Consumer<DeleteObservabilityConfigurationRequest.Builder> deleteObservabilityConfigurationRequest) {
        return deleteObservabilityConfiguration(Setters.filled(
                DeleteObservabilityConfigurationRequest.builder(), deleteObservabilityConfigurationRequest));
    }

    /**
     * Deletes a service, which cannot be undone; delete its VPC ingress connections first. The reply comes before the
     * work is done: follow its {@code operationId} with {@code listOperations}.
     *
     * <p>A call that ends without a reply, or is cancelled, may have been carried out all the same.
     *
     * @param deleteServiceRequest {@code serviceArn} is required
     * @return the reply; fails as {@link AppRunnerOperations#deleteService(DeleteServiceRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DeleteService.html">API reference</a>
     */
    default CompletableFuture<DeleteServiceResponse> deleteService(DeleteServiceRequest deleteServiceRequest) {
        return DefaultAppRunnerAsyncClient.call(this, new Operation<>("DeleteService"), deleteServiceRequest);
    }

    /**
     * {@return what {@link #deleteService(DeleteServiceRequest)} does, for a request built here}
     *
     * @param deleteServiceRequest fills in the request
     */
    default CompletableFuture<DeleteServiceResponse> deleteService(
            Consumer<DeleteServiceRequest.Builder> deleteServiceRequest) {
        return deleteService(Setters.filled(DeleteServiceRequest.builder(), deleteServiceRequest));
    }

    /**
     * Deletes a VPC connector. One that a service uses cannot be deleted.
     *
     * <p>A call that ends without a reply, or is cancelled, may have been carried out all the same.
     *
     * @param deleteVpcConnectorRequest {@code vpcConnectorArn} is required
     * @return the reply; fails as {@link AppRunnerOperations#deleteVpcConnector(DeleteVpcConnectorRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DeleteVpcConnector.html">API reference</a>
     */
    default CompletableFuture<DeleteVpcConnectorResponse> deleteVpcConnector(
            DeleteVpcConnectorRequest deleteVpcConnectorRequest) {
        return DefaultAppRunnerAsyncClient.call(this, new Operation<>("DeleteVpcConnector"), deleteVpcConnectorRequest);
    }

    /**
     * {@return what {@link #deleteVpcConnector(DeleteVpcConnectorRequest)} does, for a request built here}
     *
     * @param deleteVpcConnectorRequest fills in the request
     */
    default CompletableFuture<DeleteVpcConnectorResponse> deleteVpcConnector(
            Consumer<DeleteVpcConnectorRequest.Builder> deleteVpcConnectorRequest) {
        return deleteVpcConnector(Setters.filled(DeleteVpcConnectorRequest.builder(), deleteVpcConnectorRequest));
    }

    /**
     * Deletes a VPC ingress connection, which must be {@code AVAILABLE} or have failed to be created, updated or
     * deleted. It is {@code PENDING_DELETION} at first: follow its status with {@code describeVpcIngressConnection}.
     *
     * <p>A call that ends without a reply, or is cancelled, may have been carried out all the same.
     *
     * @param deleteVpcIngressConnectionRequest {@code vpcIngressConnectionArn} is required
     * @return the reply; fails as
     *     {@link AppRunnerOperations#deleteVpcIngressConnection(DeleteVpcIngressConnectionRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DeleteVpcIngressConnection.html">API
     *     reference</a>
     */
    default CompletableFuture<DeleteVpcIngressConnectionResponse> deleteVpcIngressConnection(
            DeleteVpcIngressConnectionRequest deleteVpcIngressConnectionRequest) {
        return DefaultAppRunnerAsyncClient.call(
                this, new Operation<>("DeleteVpcIngressConnection"), deleteVpcIngressConnectionRequest);
    }

    /**
     * {@return what {@link #deleteVpcIngressConnection(DeleteVpcIngressConnectionRequest)} does, for a request built
     * here}
     *
     * @param deleteVpcIngressConnectionRequest fills in the request
     */
    default CompletableFuture<DeleteVpcIngressConnectionResponse> deleteVpcIngressConnection(
            Consumer<DeleteVpcIngressConnectionRequest.Builder> deleteVpcIngressConnectionRequest) {
        return deleteVpcIngressConnection(
                Setters.filled(DeleteVpcIngressConnectionRequest.builder(), deleteVpcIngressConnectionRequest));
    }

    /**
     * Reads one revision of an auto scaling configuration.
     *
     * @param describeAutoScalingConfigurationRequest {@code autoScalingConfigurationArn} is required
     * @return the reply; fails as
     *     {@link AppRunnerOperations#describeAutoScalingConfiguration(DescribeAutoScalingConfigurationRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DescribeAutoScalingConfiguration.html">API
     *     reference</a>
     */
    default CompletableFuture<DescribeAutoScalingConfigurationResponse> describeAutoScalingConfiguration(
            DescribeAutoScalingConfigurationRequest describeAutoScalingConfigurationRequest) {
        return DefaultAppRunnerAsyncClient.call(
                this, new Operation<>("DescribeAutoScalingConfiguration"), describeAutoScalingConfigurationRequest);
    }

    /**
     * {@return what {@link #describeAutoScalingConfiguration(DescribeAutoScalingConfigurationRequest)} does, for a
     * request built here}
     *
     * @param describeAutoScalingConfigurationRequest fills in the request
     */
    default CompletableFuture<DescribeAutoScalingConfigurationResponse> describeAutoScalingConfiguration(
            Consumer<DescribeAutoScalingConfigurationRequest.Builder> describeAutoScalingConfigurationRequest) {
        return describeAutoScalingConfiguration(Setters.filled(
                DescribeAutoScalingConfigurationRequest.builder(), describeAutoScalingConfigurationRequest));
    }

    /**
     * Reads one page of the custom domains of a service, with the status and the certificate validation records of
     * each.
     *
     * @param describeCustomDomainsRequest {@code serviceArn} is required
     * @return the reply; fails as {@link AppRunnerOperations#describeCustomDomains(DescribeCustomDomainsRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DescribeCustomDomains.html">API reference</a>
     */
    default CompletableFuture<DescribeCustomDomainsResponse> describeCustomDomains(
            DescribeCustomDomainsRequest describeCustomDomainsRequest) {
        return DefaultAppRunnerAsyncClient.call(
                this, new Operation<>("DescribeCustomDomains"), describeCustomDomainsRequest);
    }

    /**
     * {@return what {@link #describeCustomDomains(DescribeCustomDomainsRequest)} does, for a request built here}
     *
     * @param describeCustomDomainsRequest fills in the request
     */
    default CompletableFuture<DescribeCustomDomainsResponse> describeCustomDomains(
            Consumer<DescribeCustomDomainsRequest.Builder> describeCustomDomainsRequest) {
        return describeCustomDomains(
                Setters.filled(DescribeCustomDomainsRequest.builder(), describeCustomDomainsRequest));
    }

    /**
     * Reads all pages of {@link #describeCustomDomains}, one after the other. No page is asked for before it is needed,
     * and then as that method does it.
     *
     * @param describeCustomDomainsRequest asks for the first page
     * @return the pages
     */
    default DescribeCustomDomainsPublisher describeCustomDomainsPaginator(
            DescribeCustomDomainsRequest describeCustomDomainsRequest) {
        return new DescribeCustomDomainsPublisher((AppRunnerAsyncClient) this, describeCustomDomainsRequest);
    }

    /**
     * {@return what {@link #describeCustomDomainsPaginator(DescribeCustomDomainsRequest)} does, for a request built
     * here}
     *
     * @param describeCustomDomainsRequest fills in the request
     */
    default DescribeCustomDomainsPublisher describeCustomDomainsPaginator(
            Consumer<DescribeCustomDomainsRequest.Builder> describeCustomDomainsRequest) {
        return describeCustomDomainsPaginator(
                Setters.filled(DescribeCustomDomainsRequest.builder(), describeCustomDomainsRequest));
    }

    /**
     * Reads one revision of an observability configuration.
     *
     * @param describeObservabilityConfigurationRequest {@code observabilityConfigurationArn} is required
     * @return the reply; fails as
     *     {@link AppRunnerOperations#describeObservabilityConfiguration(DescribeObservabilityConfigurationRequest)}
     *     does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DescribeObservabilityConfiguration.html">API
     *     reference</a>
     */
    default CompletableFuture<DescribeObservabilityConfigurationResponse> describeObservabilityConfiguration(
            DescribeObservabilityConfigurationRequest describeObservabilityConfigurationRequest) {
        return DefaultAppRunnerAsyncClient.call(
                this, new Operation<>("DescribeObservabilityConfiguration"), describeObservabilityConfigurationRequest);
    }

    /**
     * {@return what {@link #describeObservabilityConfiguration(DescribeObservabilityConfigurationRequest)} does, for a
     * request built here}
     *
     * @param describeObservabilityConfigurationRequest fills in the request
     */
    default CompletableFuture<DescribeObservabilityConfigurationResponse> describeObservabilityConfiguration(
            Consumer<DescribeObservabilityConfigurationRequest.Builder> describeObservabilityConfigurationRequest) {
        return describeObservabilityConfiguration(Setters.filled(
                DescribeObservabilityConfigurationRequest.builder(), describeObservabilityConfigurationRequest));
    }

    /**
     * Reads a service: its status, its address and all its settings.
     *
     * @param describeServiceRequest {@code serviceArn} is required
     * @return the reply; fails as {@link AppRunnerOperations#describeService(DescribeServiceRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DescribeService.html">API reference</a>
     */
    default CompletableFuture<DescribeServiceResponse> describeService(DescribeServiceRequest describeServiceRequest) {
        return DefaultAppRunnerAsyncClient.call(this, new Operation<>("DescribeService"), describeServiceRequest);
    }

    /**
     * {@return what {@link #describeService(DescribeServiceRequest)} does, for a request built here}
     *
     * @param describeServiceRequest fills in the request
     */
    default CompletableFuture<DescribeServiceResponse> describeService(
            Consumer<DescribeServiceRequest.Builder> describeServiceRequest) {
        return describeService(Setters.filled(DescribeServiceRequest.builder(), describeServiceRequest));
    }

    /**
     * Reads a VPC connector.
     *
     * @param describeVpcConnectorRequest {@code vpcConnectorArn} is required
     * @return the reply; fails as {@link AppRunnerOperations#describeVpcConnector(DescribeVpcConnectorRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DescribeVpcConnector.html">API reference</a>
     */
    default CompletableFuture<DescribeVpcConnectorResponse> describeVpcConnector(
            DescribeVpcConnectorRequest describeVpcConnectorRequest) {
        return DefaultAppRunnerAsyncClient.call(
                this, new Operation<>("DescribeVpcConnector"), describeVpcConnectorRequest);
    }

    /**
     * {@return what {@link #describeVpcConnector(DescribeVpcConnectorRequest)} does, for a request built here}
     *
     * @param describeVpcConnectorRequest fills in the request
     */
    default CompletableFuture<DescribeVpcConnectorResponse> describeVpcConnector(
            Consumer<DescribeVpcConnectorRequest.Builder> describeVpcConnectorRequest) {
        return describeVpcConnector(Setters.filled(DescribeVpcConnectorRequest.builder(), describeVpcConnectorRequest));
    }

    /**
     * Reads a VPC ingress connection.
     *
     * @param describeVpcIngressConnectionRequest {@code vpcIngressConnectionArn} is required
     * @return the reply; fails as
     *     {@link AppRunnerOperations#describeVpcIngressConnection(DescribeVpcIngressConnectionRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DescribeVpcIngressConnection.html">API
     *     reference</a>
     */
    default CompletableFuture<DescribeVpcIngressConnectionResponse> describeVpcIngressConnection(
            DescribeVpcIngressConnectionRequest describeVpcIngressConnectionRequest) {
        return DefaultAppRunnerAsyncClient.call(
                this, new Operation<>("DescribeVpcIngressConnection"), describeVpcIngressConnectionRequest);
    }

    /**
     * {@return what {@link #describeVpcIngressConnection(DescribeVpcIngressConnectionRequest)} does, for a request
     * built here}
     *
     * @param describeVpcIngressConnectionRequest fills in the request
     */
    default CompletableFuture<DescribeVpcIngressConnectionResponse> describeVpcIngressConnection(
            Consumer<DescribeVpcIngressConnectionRequest.Builder> describeVpcIngressConnectionRequest) {
        return describeVpcIngressConnection(
                Setters.filled(DescribeVpcIngressConnectionRequest.builder(), describeVpcIngressConnectionRequest));
    }

    /**
     * Ends the association of a domain name with a service. The domain's certificates stay in AWS Certificate Manager
     * for another 30 days.
     *
     * <p>A call that ends without a reply, or is cancelled, may have been carried out all the same.
     *
     * @param disassociateCustomDomainRequest {@code serviceArn} and {@code domainName} are required
     * @return the reply; fails as {@link AppRunnerOperations#disassociateCustomDomain(DisassociateCustomDomainRequest)}
     *     does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DisassociateCustomDomain.html">API
     *     reference</a>
     */
    default CompletableFuture<DisassociateCustomDomainResponse> disassociateCustomDomain(
            DisassociateCustomDomainRequest disassociateCustomDomainRequest) {
        return DefaultAppRunnerAsyncClient.call(
                this, new Operation<>("DisassociateCustomDomain"), disassociateCustomDomainRequest);
    }

    /**
     * {@return what {@link #disassociateCustomDomain(DisassociateCustomDomainRequest)} does, for a request built here}
     *
     * @param disassociateCustomDomainRequest fills in the request
     */
    default CompletableFuture<DisassociateCustomDomainResponse> disassociateCustomDomain(
            Consumer<DisassociateCustomDomainRequest.Builder> disassociateCustomDomainRequest) {
        return disassociateCustomDomain(
                Setters.filled(DisassociateCustomDomainRequest.builder(), disassociateCustomDomainRequest));
    }

    /**
     * Reads one page of the active auto scaling configurations in the account and region: the latest revision of each,
     * unless all revisions are asked for.
     *
     * @param listAutoScalingConfigurationsRequest the request, of which nothing is required
     * @return the reply; fails as
     *     {@link AppRunnerOperations#listAutoScalingConfigurations(ListAutoScalingConfigurationsRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListAutoScalingConfigurations.html">API
     *     reference</a>
     */
    default CompletableFuture<ListAutoScalingConfigurationsResponse> listAutoScalingConfigurations(
            ListAutoScalingConfigurationsRequest listAutoScalingConfigurationsRequest) {
        return DefaultAppRunnerAsyncClient.call(
                this, new Operation<>("ListAutoScalingConfigurations"), listAutoScalingConfigurationsRequest);
    }

    /**
     * {@return what {@link #listAutoScalingConfigurations(ListAutoScalingConfigurationsRequest)} does, for a request
     * built here}
     *
     * @param listAutoScalingConfigurationsRequest fills in the request
     */
    default CompletableFuture<ListAutoScalingConfigurationsResponse> listAutoScalingConfigurations(
            Consumer<ListAutoScalingConfigurationsRequest.Builder> listAutoScalingConfigurationsRequest) {
        return listAutoScalingConfigurations(
                Setters.filled(ListAutoScalingConfigurationsRequest.builder(), listAutoScalingConfigurationsRequest));
    }

    /**
     * {@return what {@link #listAutoScalingConfigurations(ListAutoScalingConfigurationsRequest)} does, for a request
     * with nothing set}
     */
    default CompletableFuture<ListAutoScalingConfigurationsResponse> listAutoScalingConfigurations() {
        return listAutoScalingConfigurations(
                ListAutoScalingConfigurationsRequest.builder().build());
    }

    /**
     * Reads all pages of {@link #listAutoScalingConfigurations}, one after the other. No page is asked for before it is
     * needed, and then as that method does it.
     *
     * @param listAutoScalingConfigurationsRequest asks for the first page
     * @return the pages
     */
    default ListAutoScalingConfigurationsPublisher listAutoScalingConfigurationsPaginator(
            ListAutoScalingConfigurationsRequest listAutoScalingConfigurationsRequest) {
        return new ListAutoScalingConfigurationsPublisher(
                (AppRunnerAsyncClient) this, listAutoScalingConfigurationsRequest);
    }

    /**
     * {@return what {@link #listAutoScalingConfigurationsPaginator(ListAutoScalingConfigurationsRequest)} does, for a
     * request built here}
     *
     * @param listAutoScalingConfigurationsRequest fills in the request
     */
    default ListAutoScalingConfigurationsPublisher listAutoScalingConfigurationsPaginator(
            Consumer<ListAutoScalingConfigurationsRequest.Builder> listAutoScalingConfigurationsRequest) {
        return listAutoScalingConfigurationsPaginator(
                Setters.filled(ListAutoScalingConfigurationsRequest.builder(), listAutoScalingConfigurationsRequest));
    }

    /**
     * {@return what {@link #listAutoScalingConfigurationsPaginator(ListAutoScalingConfigurationsRequest)} does, for a
     * request with nothing set}
     */
    default ListAutoScalingConfigurationsPublisher listAutoScalingConfigurationsPaginator() {
        return listAutoScalingConfigurationsPaginator(
                ListAutoScalingConfigurationsRequest.builder().build());
    }

    /**
     * Reads one page of the connections in the account and region.
     *
     * @param listConnectionsRequest the request, of which nothing is required
     * @return the reply; fails as {@link AppRunnerOperations#listConnections(ListConnectionsRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListConnections.html">API reference</a>
     */
    default CompletableFuture<ListConnectionsResponse> listConnections(ListConnectionsRequest listConnectionsRequest) {
        return DefaultAppRunnerAsyncClient.call(this, new Operation<>("ListConnections"), listConnectionsRequest);
    }

    /**
     * {@return what {@link #listConnections(ListConnectionsRequest)} does, for a request built here}
     *
     * @param listConnectionsRequest fills in the request
     */
    default CompletableFuture<ListConnectionsResponse> listConnections(
            Consumer<ListConnectionsRequest.Builder> listConnectionsRequest) {
        return listConnections(Setters.filled(ListConnectionsRequest.builder(), listConnectionsRequest));
    }

    /** {@return what {@link #listConnections(ListConnectionsRequest)} does, for a request with nothing set} */
    default CompletableFuture<ListConnectionsResponse> listConnections() {
        return listConnections(ListConnectionsRequest.builder().build());
    }

    /**
     * Reads all pages of {@link #listConnections}, one after the other. No page is asked for before it is needed, and
     * then as that method does it.
     *
     * @param listConnectionsRequest asks for the first page
     * @return the pages
     */
    default ListConnectionsPublisher listConnectionsPaginator(ListConnectionsRequest listConnectionsRequest) {
        return new ListConnectionsPublisher((AppRunnerAsyncClient) this, listConnectionsRequest);
    }

    /**
     * {@return what {@link #listConnectionsPaginator(ListConnectionsRequest)} does, for a request built here}
     *
     * @param listConnectionsRequest fills in the request
     */
    default ListConnectionsPublisher listConnectionsPaginator(
            Consumer<ListConnectionsRequest.Builder> listConnectionsRequest) {
        return listConnectionsPaginator(Setters.filled(ListConnectionsRequest.builder(), listConnectionsRequest));
    }

    /** {@return what {@link #listConnectionsPaginator(ListConnectionsRequest)} does, for a request with nothing set} */
    default ListConnectionsPublisher listConnectionsPaginator() {
        return listConnectionsPaginator(ListConnectionsRequest.builder().build());
    }

    /**
     * Reads one page of the active observability configurations in the account and region: the latest revision of each,
     * unless all revisions are asked for.
     *
     * @param listObservabilityConfigurationsRequest the request, of which nothing is required
     * @return the reply; fails as
     *     {@link AppRunnerOperations#listObservabilityConfigurations(ListObservabilityConfigurationsRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListObservabilityConfigurations.html">API
     *     reference</a>
     */
    default CompletableFuture<ListObservabilityConfigurationsResponse> listObservabilityConfigurations(
            ListObservabilityConfigurationsRequest listObservabilityConfigurationsRequest) {
        return DefaultAppRunnerAsyncClient.call(
                this, new Operation<>("ListObservabilityConfigurations"), listObservabilityConfigurationsRequest);
    }

    /**
     * {@return what {@link #listObservabilityConfigurations(ListObservabilityConfigurationsRequest)} does, for a
     * request built here}
     *
     * @param listObservabilityConfigurationsRequest fills in the request
     */
    default CompletableFuture<ListObservabilityConfigurationsResponse> listObservabilityConfigurations(
            Consumer<ListObservabilityConfigurationsRequest.Builder> listObservabilityConfigurationsRequest) {
        return listObservabilityConfigurations(Setters.filled(
                ListObservabilityConfigurationsRequest.builder(), listObservabilityConfigurationsRequest));
    }

    /**
     * {@return what {@link #listObservabilityConfigurations(ListObservabilityConfigurationsRequest)} does, for a
     * request with nothing set}
     */
    default CompletableFuture<ListObservabilityConfigurationsResponse> listObservabilityConfigurations() {
        return listObservabilityConfigurations(
                ListObservabilityConfigurationsRequest.builder().build());
    }

    /**
     * Reads all pages of {@link #listObservabilityConfigurations}, one after the other. No page is asked for before it
     * is needed, and then as that method does it.
     *
     * @param listObservabilityConfigurationsRequest asks for the first page
     * @return the pages
     */
    default ListObservabilityConfigurationsPublisher listObservabilityConfigurationsPaginator(
            ListObservabilityConfigurationsRequest listObservabilityConfigurationsRequest) {
        return new ListObservabilityConfigurationsPublisher(
                (AppRunnerAsyncClient) this, listObservabilityConfigurationsRequest);
    }

    /**
     * {@return what {@link #listObservabilityConfigurationsPaginator(ListObservabilityConfigurationsRequest)} does, for
     * a request built here}
     *
     * @param listObservabilityConfigurationsRequest fills in the request
     */
    default ListObservabilityConfigurationsPublisher listObservabilityConfigurationsPaginator(
            Consumer<ListObservabilityConfigurationsRequest.Builder> listObservabilityConfigurationsRequest) {
        return listObservabilityConfigurationsPaginator(Setters.filled(
                ListObservabilityConfigurationsRequest.builder(), listObservabilityConfigurationsRequest));
    }

    /**
     * {@return what {@link #listObservabilityConfigurationsPaginator(ListObservabilityConfigurationsRequest)} does, for
     * a request with nothing set}
     */
    default ListObservabilityConfigurationsPublisher listObservabilityConfigurationsPaginator() {
        return listObservabilityConfigurationsPaginator(
                ListObservabilityConfigurationsRequest.builder().build());
    }

    /**
     * Reads one page of the operations on a service, the last started first. Here a caller finds out how an
     * asynchronous operation, such as a deployment, goes on and ends.
     *
     * @param listOperationsRequest {@code serviceArn} is required
     * @return the reply; fails as {@link AppRunnerOperations#listOperations(ListOperationsRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListOperations.html">API reference</a>
     */
    default CompletableFuture<ListOperationsResponse> listOperations(ListOperationsRequest listOperationsRequest) {
        return DefaultAppRunnerAsyncClient.call(this, new Operation<>("ListOperations"), listOperationsRequest);
    }

    /**
     * {@return what {@link #listOperations(ListOperationsRequest)} does, for a request built here}
     *
     * @param listOperationsRequest fills in the request
     */
    default CompletableFuture<ListOperationsResponse> listOperations(
            Consumer<ListOperationsRequest.Builder> listOperationsRequest) {
        return listOperations(Setters.filled(ListOperationsRequest.builder(), listOperationsRequest));
    }

    /**
     * Reads all pages of {@link #listOperations}, one after the other. No page is asked for before it is needed, and
     * then as that method does it.
     *
     * @param listOperationsRequest asks for the first page
     * @return the pages
     */
    default ListOperationsPublisher listOperationsPaginator(ListOperationsRequest listOperationsRequest) {
        return new ListOperationsPublisher((AppRunnerAsyncClient) this, listOperationsRequest);
    }

    /**
     * {@return what {@link #listOperationsPaginator(ListOperationsRequest)} does, for a request built here}
     *
     * @param listOperationsRequest fills in the request
     */
    default ListOperationsPublisher listOperationsPaginator(
            Consumer<ListOperationsRequest.Builder> listOperationsRequest) {
        return listOperationsPaginator(Setters.filled(ListOperationsRequest.builder(), listOperationsRequest));
    }

    /**
     * Reads one page of the services in the account and region.
     *
     * @param listServicesRequest the request, of which nothing is required
     * @return the reply; fails as {@link AppRunnerOperations#listServices(ListServicesRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListServices.html">API reference</a>
     */
    default CompletableFuture<ListServicesResponse> listServices(ListServicesRequest listServicesRequest) {
        return DefaultAppRunnerAsyncClient.call(this, new Operation<>("ListServices"), listServicesRequest);
    }

    /**
     * {@return what {@link #listServices(ListServicesRequest)} does, for a request built here}
     *
     * @param listServicesRequest fills in the request
     */
    default CompletableFuture<ListServicesResponse> listServices(
            Consumer<ListServicesRequest.Builder> listServicesRequest) {
        return listServices(Setters.filled(ListServicesRequest.builder(), listServicesRequest));
    }

    /** {@return what {@link #listServices(ListServicesRequest)} does, for a request with nothing set} */
    default CompletableFuture<ListServicesResponse> listServices() {
        return listServices(ListServicesRequest.builder().build());
    }

    /**
     * Reads all pages of {@link #listServices}, one after the other. No page is asked for before it is needed, and then
     * as that method does it.
     *
     * @param listServicesRequest asks for the first page
     * @return the pages
     */
    default ListServicesPublisher listServicesPaginator(ListServicesRequest listServicesRequest) {
        return new ListServicesPublisher((AppRunnerAsyncClient) this, listServicesRequest);
    }

    /**
     * {@return what {@link #listServicesPaginator(ListServicesRequest)} does, for a request built here}
     *
     * @param listServicesRequest fills in the request
     */
    default ListServicesPublisher listServicesPaginator(Consumer<ListServicesRequest.Builder> listServicesRequest) {
        return listServicesPaginator(Setters.filled(ListServicesRequest.builder(), listServicesRequest));
    }

    /** {@return what {@link #listServicesPaginator(ListServicesRequest)} does, for a request with nothing set} */
    default ListServicesPublisher listServicesPaginator() {
        return listServicesPaginator(ListServicesRequest.builder().build());
    }

    /**
     * Reads one page of the services that use an auto scaling configuration.
     *
     * @param listServicesForAutoScalingConfigurationRequest {@code autoScalingConfigurationArn} is required
     * @return the reply; fails as
     *     {@link AppRunnerOperations#listServicesForAutoScalingConfiguration(ListServicesForAutoScalingConfigurationRequest)}
     *     does
     * @see <a
     *     href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListServicesForAutoScalingConfiguration.html">API
     *     reference</a>
     */
    default CompletableFuture<ListServicesForAutoScalingConfigurationResponse> listServicesForAutoScalingConfiguration(
            ListServicesForAutoScalingConfigurationRequest listServicesForAutoScalingConfigurationRequest) {
        return DefaultAppRunnerAsyncClient.call(
                this,
                new Operation<>("ListServicesForAutoScalingConfiguration"),
                listServicesForAutoScalingConfigurationRequest);
    }

    /**
     * {@return what {@link #listServicesForAutoScalingConfiguration(ListServicesForAutoScalingConfigurationRequest)}
     * does, for a request built here}
     *
     * @param listServicesForAutoScalingConfigurationRequest fills in the request
     */
    default CompletableFuture<ListServicesForAutoScalingConfigurationResponse> listServicesForAutoScalingConfiguration(
            Consumer<ListServicesForAutoScalingConfigurationRequest.Builder>
                    listServicesForAutoScalingConfigurationRequest) {
        return listServicesForAutoScalingConfiguration(Setters.filled(
                ListServicesForAutoScalingConfigurationRequest.builder(),
                listServicesForAutoScalingConfigurationRequest));
    }

    /**
     * Reads all pages of {@link #listServicesForAutoScalingConfiguration}, one after the other. No page is asked for
     * before it is needed, and then as that method does it.
     *
     * @param listServicesForAutoScalingConfigurationRequest asks for the first page
     * @return the pages
     */
    default ListServicesForAutoScalingConfigurationPublisher listServicesForAutoScalingConfigurationPaginator(
            ListServicesForAutoScalingConfigurationRequest listServicesForAutoScalingConfigurationRequest) {
        return new ListServicesForAutoScalingConfigurationPublisher(
                (AppRunnerAsyncClient) this, listServicesForAutoScalingConfigurationRequest);
    }

    /**
     * {@return what
     * {@link #listServicesForAutoScalingConfigurationPaginator(ListServicesForAutoScalingConfigurationRequest)} does,
     * for a request built here}
     *
     * @param listServicesForAutoScalingConfigurationRequest fills in the request
     */
    default ListServicesForAutoScalingConfigurationPublisher listServicesForAutoScalingConfigurationPaginator(
            Consumer<ListServicesForAutoScalingConfigurationRequest.Builder>
                    listServicesForAutoScalingConfigurationRequest) {
        return listServicesForAutoScalingConfigurationPaginator(Setters.filled(
                ListServicesForAutoScalingConfigurationRequest.builder(),
                listServicesForAutoScalingConfigurationRequest));
    }

    /**
     * Reads the tags of a resource.
     *
     * @param listTagsForResourceRequest {@code resourceArn} is required
     * @return the reply; fails as {@link AppRunnerOperations#listTagsForResource(ListTagsForResourceRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListTagsForResource.html">API reference</a>
     */
    default CompletableFuture<ListTagsForResourceResponse> listTagsForResource(
            ListTagsForResourceRequest listTagsForResourceRequest) {
        return DefaultAppRunnerAsyncClient.call(
                this, new Operation<>("ListTagsForResource"), listTagsForResourceRequest);
    }

    /**
     * {@return what {@link #listTagsForResource(ListTagsForResourceRequest)} does, for a request built here}
     *
     * @param listTagsForResourceRequest fills in the request
     */
    default CompletableFuture<ListTagsForResourceResponse> listTagsForResource(
            Consumer<ListTagsForResourceRequest.Builder> listTagsForResourceRequest) {
        return listTagsForResource(Setters.filled(ListTagsForResourceRequest.builder(), listTagsForResourceRequest));
    }

    /**
     * Reads one page of the VPC connectors in the account and region.
     *
     * @param listVpcConnectorsRequest the request, of which nothing is required
     * @return the reply; fails as {@link AppRunnerOperations#listVpcConnectors(ListVpcConnectorsRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListVpcConnectors.html">API reference</a>
     */
    default CompletableFuture<ListVpcConnectorsResponse> listVpcConnectors(
            ListVpcConnectorsRequest listVpcConnectorsRequest) {
        return DefaultAppRunnerAsyncClient.call(this, new Operation<>("ListVpcConnectors"), listVpcConnectorsRequest);
    }

    /**
     * {@return what {@link #listVpcConnectors(ListVpcConnectorsRequest)} does, for a request built here}
     *
     * @param listVpcConnectorsRequest fills in the request
     */
    default CompletableFuture<ListVpcConnectorsResponse> listVpcConnectors(
            Consumer<ListVpcConnectorsRequest.Builder> listVpcConnectorsRequest) {
        return listVpcConnectors(Setters.filled(ListVpcConnectorsRequest.builder(), listVpcConnectorsRequest));
    }

    /** {@return what {@link #listVpcConnectors(ListVpcConnectorsRequest)} does, for a request with nothing set} */
    default CompletableFuture<ListVpcConnectorsResponse> listVpcConnectors() {
        return listVpcConnectors(ListVpcConnectorsRequest.builder().build());
    }

    /**
     * Reads all pages of {@link #listVpcConnectors}, one after the other. No page is asked for before it is needed, and
     * then as that method does it.
     *
     * @param listVpcConnectorsRequest asks for the first page
     * @return the pages
     */
    default ListVpcConnectorsPublisher listVpcConnectorsPaginator(ListVpcConnectorsRequest listVpcConnectorsRequest) {
        return new ListVpcConnectorsPublisher((AppRunnerAsyncClient) this, listVpcConnectorsRequest);
    }

    /**
     * {@return what {@link #listVpcConnectorsPaginator(ListVpcConnectorsRequest)} does, for a request built here}
     *
     * @param listVpcConnectorsRequest fills in the request
     */
    default ListVpcConnectorsPublisher listVpcConnectorsPaginator(
            Consumer<ListVpcConnectorsRequest.Builder> listVpcConnectorsRequest) {
        return listVpcConnectorsPaginator(Setters.filled(ListVpcConnectorsRequest.builder(), listVpcConnectorsRequest));
    }

    /**
     * {@return what {@link #listVpcConnectorsPaginator(ListVpcConnectorsRequest)} does, for a request with nothing set}
     */
    default ListVpcConnectorsPublisher listVpcConnectorsPaginator() {
        return listVpcConnectorsPaginator(ListVpcConnectorsRequest.builder().build());
    }

    /**
     * Reads one page of the VPC ingress connections in the account and region.
     *
     * @param listVpcIngressConnectionsRequest the request, of which nothing is required
     * @return the reply; fails as
     *     {@link AppRunnerOperations#listVpcIngressConnections(ListVpcIngressConnectionsRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListVpcIngressConnections.html">API
     *     reference</a>
     */
    default CompletableFuture<ListVpcIngressConnectionsResponse> listVpcIngressConnections(
            ListVpcIngressConnectionsRequest listVpcIngressConnectionsRequest) {
        return DefaultAppRunnerAsyncClient.call(
                this, new Operation<>("ListVpcIngressConnections"), listVpcIngressConnectionsRequest);
    }

    /**
     * {@return what {@link #listVpcIngressConnections(ListVpcIngressConnectionsRequest)} does, for a request built
     * here}
     *
     * @param listVpcIngressConnectionsRequest fills in the request
     */
    default CompletableFuture<ListVpcIngressConnectionsResponse> listVpcIngressConnections(
            Consumer<ListVpcIngressConnectionsRequest.Builder> listVpcIngressConnectionsRequest) {
        return listVpcIngressConnections(
                Setters.filled(ListVpcIngressConnectionsRequest.builder(), listVpcIngressConnectionsRequest));
    }

    /**
     * {@return what {@link #listVpcIngressConnections(ListVpcIngressConnectionsRequest)} does, for a request with
     * nothing set}
     */
    default CompletableFuture<ListVpcIngressConnectionsResponse> listVpcIngressConnections() {
        return listVpcIngressConnections(
                ListVpcIngressConnectionsRequest.builder().build());
    }

    /**
     * Reads all pages of {@link #listVpcIngressConnections}, one after the other. No page is asked for before it is
     * needed, and then as that method does it.
     *
     * @param listVpcIngressConnectionsRequest asks for the first page
     * @return the pages
     */
    default ListVpcIngressConnectionsPublisher listVpcIngressConnectionsPaginator(
            ListVpcIngressConnectionsRequest listVpcIngressConnectionsRequest) {
        return new ListVpcIngressConnectionsPublisher((AppRunnerAsyncClient) this, listVpcIngressConnectionsRequest);
    }

    /**
     * {@return what {@link #listVpcIngressConnectionsPaginator(ListVpcIngressConnectionsRequest)} does, for a request
     * built here}
     *
     * @param listVpcIngressConnectionsRequest fills in the request
     */
    default ListVpcIngressConnectionsPublisher listVpcIngressConnectionsPaginator(
            Consumer<ListVpcIngressConnectionsRequest.Builder> listVpcIngressConnectionsRequest) {
        return listVpcIngressConnectionsPaginator(
                Setters.filled(ListVpcIngressConnectionsRequest.builder(), listVpcIngressConnectionsRequest));
    }

    /**
     * {@return what {@link #listVpcIngressConnectionsPaginator(ListVpcIngressConnectionsRequest)} does, for a request
     * with nothing set}
     */
    default ListVpcIngressConnectionsPublisher listVpcIngressConnectionsPaginator() {
        return listVpcIngressConnectionsPaginator(
                ListVpcIngressConnectionsRequest.builder().build());
    }

    /**
     * Pauses a running service: its compute capacity goes down to zero, and what its instances kept, such as files on
     * ephemeral storage, is lost. The reply comes before the work is done: follow its {@code operationId} with
     * {@code listOperations}.
     *
     * <p>A call that ends without a reply, or is cancelled, may have been carried out all the same.
     *
     * @param pauseServiceRequest {@code serviceArn} is required
     * @return the reply; fails as {@link AppRunnerOperations#pauseService(PauseServiceRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_PauseService.html">API reference</a>
     */
    default CompletableFuture<PauseServiceResponse> pauseService(PauseServiceRequest pauseServiceRequest) {
        return DefaultAppRunnerAsyncClient.call(this, new Operation<>("PauseService"), pauseServiceRequest);
    }

    /**
     * {@return what {@link #pauseService(PauseServiceRequest)} does, for a request built here}
     *
     * @param pauseServiceRequest fills in the request
     */
    default CompletableFuture<PauseServiceResponse> pauseService(
            Consumer<PauseServiceRequest.Builder> pauseServiceRequest) {
        return pauseService(Setters.filled(PauseServiceRequest.builder(), pauseServiceRequest));
    }

    /**
     * Resumes a paused service with the version that it ran before; AWS charges for its instances again. The reply
     * comes before the work is done: follow its {@code operationId} with {@code listOperations}.
     *
     * <p>A call that ends without a reply, or is cancelled, may have been carried out all the same.
     *
     * @param resumeServiceRequest {@code serviceArn} is required
     * @return the reply; fails as {@link AppRunnerOperations#resumeService(ResumeServiceRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ResumeService.html">API reference</a>
     */
    default CompletableFuture<ResumeServiceResponse> resumeService(ResumeServiceRequest resumeServiceRequest) {
        return DefaultAppRunnerAsyncClient.call(this, new Operation<>("ResumeService"), resumeServiceRequest);
    }

    /**
     * {@return what {@link #resumeService(ResumeServiceRequest)} does, for a request built here}
     *
     * @param resumeServiceRequest fills in the request
     */
    default CompletableFuture<ResumeServiceResponse> resumeService(
            Consumer<ResumeServiceRequest.Builder> resumeServiceRequest) {
        return resumeService(Setters.filled(ResumeServiceRequest.builder(), resumeServiceRequest));
    }

    /**
     * Deploys the latest commit of a service's code repository, which App Runner builds first, or the latest image of
     * its image repository. The reply comes before the work is done: follow its {@code operationId} with
     * {@code listOperations}.
     *
     * <p>A call that ends without a reply, or is cancelled, may have been carried out all the same.
     *
     * @param startDeploymentRequest {@code serviceArn} is required
     * @return the reply; fails as {@link AppRunnerOperations#startDeployment(StartDeploymentRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_StartDeployment.html">API reference</a>
     */
    default CompletableFuture<StartDeploymentResponse> startDeployment(StartDeploymentRequest startDeploymentRequest) {
        return DefaultAppRunnerAsyncClient.call(this, new Operation<>("StartDeployment"), startDeploymentRequest);
    }

    /**
     * {@return what {@link #startDeployment(StartDeploymentRequest)} does, for a request built here}
     *
     * @param startDeploymentRequest fills in the request
     */
    default CompletableFuture<StartDeploymentResponse> startDeployment(
            Consumer<StartDeploymentRequest.Builder> startDeploymentRequest) {
        return startDeployment(Setters.filled(StartDeploymentRequest.builder(), startDeploymentRequest));
    }

    /**
     * Adds tags to a resource; the value of a key that it has already is replaced.
     *
     * <p>A call that ends without a reply, or is cancelled, may have been carried out all the same.
     *
     * @param tagResourceRequest {@code resourceArn} and {@code tags} are required
     * @return the reply; fails as {@link AppRunnerOperations#tagResource(TagResourceRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_TagResource.html">API reference</a>
     */
    default CompletableFuture<TagResourceResponse> tagResource(TagResourceRequest tagResourceRequest) {
        return DefaultAppRunnerAsyncClient.call(this, new Operation<>("TagResource"), tagResourceRequest);
    }

    /**
     * {@return what {@link #tagResource(TagResourceRequest)} does, for a request built here}
     *
     * @param tagResourceRequest fills in the request
     */
    default CompletableFuture<TagResourceResponse> tagResource(
            Consumer<TagResourceRequest.Builder> tagResourceRequest) {
        return tagResource(Setters.filled(TagResourceRequest.builder(), tagResourceRequest));
    }

    /**
     * Removes tags from a resource.
     *
     * <p>A call that ends without a reply, or is cancelled, may have been carried out all the same.
     *
     * @param untagResourceRequest {@code resourceArn} and {@code tagKeys} are required
     * @return the reply; fails as {@link AppRunnerOperations#untagResource(UntagResourceRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_UntagResource.html">API reference</a>
     */
    default CompletableFuture<UntagResourceResponse> untagResource(UntagResourceRequest untagResourceRequest) {
        return DefaultAppRunnerAsyncClient.call(this, new Operation<>("UntagResource"), untagResourceRequest);
    }

    /**
     * {@return what {@link #untagResource(UntagResourceRequest)} does, for a request built here}
     *
     * @param untagResourceRequest fills in the request
     */
    default CompletableFuture<UntagResourceResponse> untagResource(
            Consumer<UntagResourceRequest.Builder> untagResourceRequest) {
        return untagResource(Setters.filled(UntagResourceRequest.builder(), untagResourceRequest));
    }

    /**
     * Makes an auto scaling configuration the default of the account and region, in place of the present one. Services
     * that are created without an auto scaling configuration get it.
     *
     * <p>A call that ends without a reply, or is cancelled, may have been carried out all the same.
     *
     * @param updateDefaultAutoScalingConfigurationRequest {@code autoScalingConfigurationArn} is required
     * @return the reply; fails as
     *     {@link AppRunnerOperations#updateDefaultAutoScalingConfiguration(UpdateDefaultAutoScalingConfigurationRequest)}
     *     does
     * @see <a
     *     href="https://docs.aws.amazon.com/apprunner/latest/api/API_UpdateDefaultAutoScalingConfiguration.html">API
     *     reference</a>
     */
    default CompletableFuture<UpdateDefaultAutoScalingConfigurationResponse> updateDefaultAutoScalingConfiguration(
            UpdateDefaultAutoScalingConfigurationRequest updateDefaultAutoScalingConfigurationRequest) {
        return DefaultAppRunnerAsyncClient.call(
                this,
                new Operation<>("UpdateDefaultAutoScalingConfiguration"),
                updateDefaultAutoScalingConfigurationRequest);
    }

    /**
     * {@return what {@link #updateDefaultAutoScalingConfiguration(UpdateDefaultAutoScalingConfigurationRequest)} does,
     * for a request built here}
     *
     * @param updateDefaultAutoScalingConfigurationRequest fills in the request
     */
    default CompletableFuture<UpdateDefaultAutoScalingConfigurationResponse> updateDefaultAutoScalingConfiguration(
            Consumer<UpdateDefaultAutoScalingConfigurationRequest.Builder>
                    updateDefaultAutoScalingConfigurationRequest) {
        return updateDefaultAutoScalingConfiguration(Setters.filled(
                UpdateDefaultAutoScalingConfigurationRequest.builder(), updateDefaultAutoScalingConfigurationRequest));
    }

    /**
     * Changes the settings of a service, but not its name, its encryption, or whether it runs source code or an image;
     * its tags have operations of their own. The reply comes before the work is done: follow its {@code operationId}
     * with {@code listOperations}.
     *
     * <p>A call that ends without a reply, or is cancelled, may have been carried out all the same.
     *
     * @param updateServiceRequest {@code serviceArn} is required
     * @return the reply; fails as {@link AppRunnerOperations#updateService(UpdateServiceRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_UpdateService.html">API reference</a>
     */
    default CompletableFuture<UpdateServiceResponse> updateService(UpdateServiceRequest updateServiceRequest) {
        return DefaultAppRunnerAsyncClient.call(this, new Operation<>("UpdateService"), updateServiceRequest);
    }

    /**
     * {@return what {@link #updateService(UpdateServiceRequest)} does, for a request built here}
     *
     * @param updateServiceRequest fills in the request
     */
    default CompletableFuture<UpdateServiceResponse> updateService(
            Consumer<UpdateServiceRequest.Builder> updateServiceRequest) {
        return updateService(Setters.filled(UpdateServiceRequest.builder(), updateServiceRequest));
    }

    /**
     * Changes the VPC and the endpoint of a VPC ingress connection, which must be {@code AVAILABLE} or have failed to
     * be created or updated. It is {@code PENDING_UPDATE} at first: follow its status with
     * {@code describeVpcIngressConnection}.
     *
     * <p>A call that ends without a reply, or is cancelled, may have been carried out all the same.
     *
     * @param updateVpcIngressConnectionRequest {@code vpcIngressConnectionArn} and {@code ingressVpcConfiguration} are
     *     required
     * @return the reply; fails as
     *     {@link AppRunnerOperations#updateVpcIngressConnection(UpdateVpcIngressConnectionRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_UpdateVpcIngressConnection.html">API
     *     reference</a>
     */
    default CompletableFuture<UpdateVpcIngressConnectionResponse> updateVpcIngressConnection(
            UpdateVpcIngressConnectionRequest updateVpcIngressConnectionRequest) {
        return DefaultAppRunnerAsyncClient.call(
                this, new Operation<>("UpdateVpcIngressConnection"), updateVpcIngressConnectionRequest);
    }

    /**
     * {@return what {@link #updateVpcIngressConnection(UpdateVpcIngressConnectionRequest)} does, for a request built
     * here}
     *
     * @param updateVpcIngressConnectionRequest fills in the request
     */
    default CompletableFuture<UpdateVpcIngressConnectionResponse> updateVpcIngressConnection(
            Consumer<UpdateVpcIngressConnectionRequest.Builder> updateVpcIngressConnectionRequest) {
        return updateVpcIngressConnection(
                Setters.filled(UpdateVpcIngressConnectionRequest.builder(), updateVpcIngressConnectionRequest));
    }
}
