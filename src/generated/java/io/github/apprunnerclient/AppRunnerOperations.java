package io.github.apprunnerclient;

import io.github.apprunnerclient.internal.DefaultAppRunnerClient;
import io.github.apprunnerclient.internal.protocol.Operation;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.AppRunnerException;
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
import io.github.apprunnerclient.model.InternalServiceErrorException;
import io.github.apprunnerclient.model.InvalidRequestException;
import io.github.apprunnerclient.model.InvalidStateException;
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
import io.github.apprunnerclient.model.ResourceNotFoundException;
import io.github.apprunnerclient.model.ResumeServiceRequest;
import io.github.apprunnerclient.model.ResumeServiceResponse;
import io.github.apprunnerclient.model.ServiceQuotaExceededException;
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
import io.github.apprunnerclient.paginators.DescribeCustomDomainsIterable;
import io.github.apprunnerclient.paginators.ListAutoScalingConfigurationsIterable;
import io.github.apprunnerclient.paginators.ListConnectionsIterable;
import io.github.apprunnerclient.paginators.ListObservabilityConfigurationsIterable;
import io.github.apprunnerclient.paginators.ListOperationsIterable;
import io.github.apprunnerclient.paginators.ListServicesForAutoScalingConfigurationIterable;
import io.github.apprunnerclient.paginators.ListServicesIterable;
import io.github.apprunnerclient.paginators.ListVpcConnectorsIterable;
import io.github.apprunnerclient.paginators.ListVpcIngressConnectionsIterable;
import java.util.function.Consumer;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * The operations of AWS App Runner, each as a method that waits for the reply. {@link AppRunnerClient} has them, and
 * tells what any of them may throw.
 *
 * <p>Before a request is sent, its required members, the least lengths of its texts, the least size of a page, the
 * constants of its enums and the absence of null inside lists and maps are checked, in the models inside it, too. Upper
 * bounds, patterns and the ranges of other numbers are documented, and the service's to judge.
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
public interface AppRunnerOperations {
    /**
     * Associates a domain name of yours with a service. Then add to the domain's DNS what the reply contains: a record
     * that maps the name to the DNS target, and the certificate validation records. App Runner watches for them, and
     * {@code describeCustomDomains} shows the progress.
     *
     * <p>A call that ends without a reply may have been carried out all the same: the exception says so.
     *
     * @param associateCustomDomainRequest {@code serviceArn} and {@code domainName} are required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws InvalidStateException if the resource, in the state that it is in, does not allow the action
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_AssociateCustomDomain.html">API reference</a>
     */
    default AssociateCustomDomainResponse associateCustomDomain(
            AssociateCustomDomainRequest associateCustomDomainRequest)
            throws InvalidRequestException, InternalServiceErrorException, InvalidStateException, AwsServiceException,
                    SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(
                this, new Operation<>("AssociateCustomDomain"), associateCustomDomainRequest);
    }

    /**
     * {@return what {@link #associateCustomDomain(AssociateCustomDomainRequest)} does, for a request built here}
     *
     * @param associateCustomDomainRequest fills in the request
     */
    default AssociateCustomDomainResponse associateCustomDomain(
            Consumer<AssociateCustomDomainRequest.Builder> associateCustomDomainRequest)
            throws InvalidRequestException, InternalServiceErrorException, InvalidStateException, AwsServiceException,
                    SdkClientException, AppRunnerException {
        return associateCustomDomain(
                Setters.filled(AssociateCustomDomainRequest.builder(), associateCustomDomainRequest));
    }

    /**
     * Creates an auto scaling configuration, or a new revision of it if there is one of that name. Any number of
     * services can use it; a service that names it without a revision gets the latest active one.
     *
     * <p>A call that ends without a reply may have been carried out all the same: the exception says so.
     *
     * @param createAutoScalingConfigurationRequest {@code autoScalingConfigurationName} is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws ServiceQuotaExceededException if the account has as many resources of this kind as its quota allows
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CreateAutoScalingConfiguration.html">API
     *     reference</a>
     */
    default CreateAutoScalingConfigurationResponse createAutoScalingConfiguration(
            CreateAutoScalingConfigurationRequest createAutoScalingConfigurationRequest)
            throws InvalidRequestException, InternalServiceErrorException, ServiceQuotaExceededException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(
                this, new Operation<>("CreateAutoScalingConfiguration"), createAutoScalingConfigurationRequest);
    }

    /**
     * {@return what {@link #createAutoScalingConfiguration(CreateAutoScalingConfigurationRequest)} does, for a request
     * built here}
     *
     * @param createAutoScalingConfigurationRequest fills in the request
     */
    default CreateAutoScalingConfigurationResponse createAutoScalingConfiguration(
            Consumer<CreateAutoScalingConfigurationRequest.Builder> createAutoScalingConfigurationRequest)
            throws InvalidRequestException, InternalServiceErrorException, ServiceQuotaExceededException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return createAutoScalingConfiguration(
                Setters.filled(CreateAutoScalingConfigurationRequest.builder(), createAutoScalingConfigurationRequest));
    }

    /**
     * Creates a connection. It is {@code PENDING_HANDSHAKE} until a person completes the handshake with the provider in
     * the App Runner console, and {@code AVAILABLE} from then on.
     *
     * <p>A call that ends without a reply may have been carried out all the same: the exception says so.
     *
     * @param createConnectionRequest {@code connectionName} and {@code providerType} are required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws ServiceQuotaExceededException if the account has as many resources of this kind as its quota allows
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CreateConnection.html">API reference</a>
     */
    default CreateConnectionResponse createConnection(CreateConnectionRequest createConnectionRequest)
            throws InvalidRequestException, InternalServiceErrorException, ServiceQuotaExceededException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(this, new Operation<>("CreateConnection"), createConnectionRequest);
    }

    /**
     * {@return what {@link #createConnection(CreateConnectionRequest)} does, for a request built here}
     *
     * @param createConnectionRequest fills in the request
     */
    default CreateConnectionResponse createConnection(Consumer<CreateConnectionRequest.Builder> createConnectionRequest)
            throws InvalidRequestException, InternalServiceErrorException, ServiceQuotaExceededException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return createConnection(Setters.filled(CreateConnectionRequest.builder(), createConnectionRequest));
    }

    /**
     * Creates an observability configuration, or a new revision of it if there is one of that name. Any number of
     * services can use it; a service that names it without a revision gets the latest active one.
     *
     * <p>A call that ends without a reply may have been carried out all the same: the exception says so.
     *
     * @param createObservabilityConfigurationRequest {@code observabilityConfigurationName} is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws ServiceQuotaExceededException if the account has as many resources of this kind as its quota allows
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CreateObservabilityConfiguration.html">API
     *     reference</a>
     */
    default CreateObservabilityConfigurationResponse createObservabilityConfiguration(
            CreateObservabilityConfigurationRequest createObservabilityConfigurationRequest)
            throws InvalidRequestException, InternalServiceErrorException, ServiceQuotaExceededException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(
                this, new Operation<>("CreateObservabilityConfiguration"), createObservabilityConfigurationRequest);
    }

    /**
     * {@return what {@link #createObservabilityConfiguration(CreateObservabilityConfigurationRequest)} does, for a
     * request built here}
     *
     * @param createObservabilityConfigurationRequest fills in the request
     */
    default CreateObservabilityConfigurationResponse createObservabilityConfiguration(
            Consumer<CreateObservabilityConfigurationRequest.Builder> createObservabilityConfigurationRequest)
            throws InvalidRequestException, InternalServiceErrorException, ServiceQuotaExceededException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return createObservabilityConfiguration(Setters.filled(
                CreateObservabilityConfigurationRequest.builder(), createObservabilityConfigurationRequest));
    }

    /**
     * Creates a service and starts its first deployment; once it runs, AWS charges for its instances until it is paused
     * or deleted. The reply comes before the work is done: follow its {@code operationId} with {@code listOperations}.
     *
     * <p>A call that ends without a reply may have been carried out all the same: the exception says so.
     *
     * @param createServiceRequest {@code serviceName} and {@code sourceConfiguration} are required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws ServiceQuotaExceededException if the account has as many resources of this kind as its quota allows
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CreateService.html">API reference</a>
     */
    default CreateServiceResponse createService(CreateServiceRequest createServiceRequest)
            throws InvalidRequestException, InternalServiceErrorException, ServiceQuotaExceededException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(this, new Operation<>("CreateService"), createServiceRequest);
    }

    /**
     * {@return what {@link #createService(CreateServiceRequest)} does, for a request built here}
     *
     * @param createServiceRequest fills in the request
     */
    default CreateServiceResponse createService(Consumer<CreateServiceRequest.Builder> createServiceRequest)
            throws InvalidRequestException, InternalServiceErrorException, ServiceQuotaExceededException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return createService(Setters.filled(CreateServiceRequest.builder(), createServiceRequest));
    }

    /**
     * Creates a VPC connector, through which services can reach what is inside a VPC. Any number of services can use
     * it.
     *
     * <p>A call that ends without a reply may have been carried out all the same: the exception says so.
     *
     * @param createVpcConnectorRequest {@code vpcConnectorName} and {@code subnets} are required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws ServiceQuotaExceededException if the account has as many resources of this kind as its quota allows
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CreateVpcConnector.html">API reference</a>
     */
    default CreateVpcConnectorResponse createVpcConnector(CreateVpcConnectorRequest createVpcConnectorRequest)
            throws InvalidRequestException, InternalServiceErrorException, ServiceQuotaExceededException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(this, new Operation<>("CreateVpcConnector"), createVpcConnectorRequest);
    }

    /**
     * {@return what {@link #createVpcConnector(CreateVpcConnectorRequest)} does, for a request built here}
     *
     * @param createVpcConnectorRequest fills in the request
     */
    default CreateVpcConnectorResponse createVpcConnector(
            Consumer<CreateVpcConnectorRequest.Builder> createVpcConnectorRequest)
            throws InvalidRequestException, InternalServiceErrorException, ServiceQuotaExceededException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return createVpcConnector(Setters.filled(CreateVpcConnectorRequest.builder(), createVpcConnectorRequest));
    }

    /**
     * Creates a VPC ingress connection, which makes a service reachable from within a VPC, through an interface
     * endpoint there. It is {@code PENDING_CREATION} at first: follow its status with
     * {@code describeVpcIngressConnection}.
     *
     * <p>A call that ends without a reply may have been carried out all the same: the exception says so.
     *
     * @param createVpcIngressConnectionRequest {@code serviceArn}, {@code vpcIngressConnectionName} and
     *     {@code ingressVpcConfiguration} are required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InvalidStateException if the resource, in the state that it is in, does not allow the action
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws ServiceQuotaExceededException if the account has as many resources of this kind as its quota allows
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CreateVpcIngressConnection.html">API
     *     reference</a>
     */
    default CreateVpcIngressConnectionResponse createVpcIngressConnection(
            CreateVpcIngressConnectionRequest createVpcIngressConnectionRequest)
            throws InvalidRequestException, InvalidStateException, InternalServiceErrorException,
                    ServiceQuotaExceededException, AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(
                this, new Operation<>("CreateVpcIngressConnection"), createVpcIngressConnectionRequest);
    }

    /**
     * {@return what {@link #createVpcIngressConnection(CreateVpcIngressConnectionRequest)} does, for a request built
     * here}
     *
     * @param createVpcIngressConnectionRequest fills in the request
     */
    default CreateVpcIngressConnectionResponse createVpcIngressConnection(
            Consumer<CreateVpcIngressConnectionRequest.Builder> createVpcIngressConnectionRequest)
            throws InvalidRequestException, InvalidStateException, InternalServiceErrorException,
                    ServiceQuotaExceededException, AwsServiceException, SdkClientException, AppRunnerException {
        return createVpcIngressConnection(
                Setters.filled(CreateVpcIngressConnectionRequest.builder(), createVpcIngressConnectionRequest));
    }

    /**
     * Deletes one revision of an auto scaling configuration, or all of them. Neither the default configuration nor one
     * that a service uses can be deleted.
     *
     * <p>A call that ends without a reply may have been carried out all the same: the exception says so.
     *
     * @param deleteAutoScalingConfigurationRequest {@code autoScalingConfigurationArn} is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DeleteAutoScalingConfiguration.html">API
     *     reference</a>
     */
    default DeleteAutoScalingConfigurationResponse deleteAutoScalingConfiguration(
            DeleteAutoScalingConfigurationRequest deleteAutoScalingConfigurationRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(
                this, new Operation<>("DeleteAutoScalingConfiguration"), deleteAutoScalingConfigurationRequest);
    }

    /**
     * {@return what {@link #deleteAutoScalingConfiguration(DeleteAutoScalingConfigurationRequest)} does, for a request
     * built here}
     *
     * @param deleteAutoScalingConfigurationRequest fills in the request
     */
    default DeleteAutoScalingConfigurationResponse deleteAutoScalingConfiguration(
            Consumer<DeleteAutoScalingConfigurationRequest.Builder> deleteAutoScalingConfigurationRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return deleteAutoScalingConfiguration(
                Setters.filled(DeleteAutoScalingConfigurationRequest.builder(), deleteAutoScalingConfigurationRequest));
    }

    /**
     * Deletes a connection. The call fails as long as running services use the connection.
     *
     * <p>A call that ends without a reply may have been carried out all the same: the exception says so.
     *
     * @param deleteConnectionRequest {@code connectionArn} is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DeleteConnection.html">API reference</a>
     */
    default DeleteConnectionResponse deleteConnection(DeleteConnectionRequest deleteConnectionRequest)
            throws InvalidRequestException, ResourceNotFoundException, InternalServiceErrorException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(this, new Operation<>("DeleteConnection"), deleteConnectionRequest);
    }

    /**
     * {@return what {@link #deleteConnection(DeleteConnectionRequest)} does, for a request built here}
     *
     * @param deleteConnectionRequest fills in the request
     */
    default DeleteConnectionResponse deleteConnection(Consumer<DeleteConnectionRequest.Builder> deleteConnectionRequest)
            throws InvalidRequestException, ResourceNotFoundException, InternalServiceErrorException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return deleteConnection(Setters.filled(DeleteConnectionRequest.builder(), deleteConnectionRequest));
    }

    /**
     * Deletes one revision of an observability configuration. A revision that a service uses cannot be deleted.
     *
     * <p>A call that ends without a reply may have been carried out all the same: the exception says so.
     *
     * @param deleteObservabilityConfigurationRequest {@code observabilityConfigurationArn} is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DeleteObservabilityConfiguration.html">API
     *     reference</a>
     */
    default DeleteObservabilityConfigurationResponse deleteObservabilityConfiguration(
            DeleteObservabilityConfigurationRequest deleteObservabilityConfigurationRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(
                this, new Operation<>("DeleteObservabilityConfiguration"), deleteObservabilityConfigurationRequest);
    }

    /**
     * {@return what {@link #deleteObservabilityConfiguration(DeleteObservabilityConfigurationRequest)} does, for a
     * request built here}
     *
     * @param deleteObservabilityConfigurationRequest fills in the request
     */
    default DeleteObservabilityConfigurationResponse deleteObservabilityConfiguration(
            Consumer<DeleteObservabilityConfigurationRequest.Builder> deleteObservabilityConfigurationRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return deleteObservabilityConfiguration(Setters.filled(
                DeleteObservabilityConfigurationRequest.builder(), deleteObservabilityConfigurationRequest));
    }

    /**
     * Deletes a service, which cannot be undone; delete its VPC ingress connections first. The reply comes before the
     * work is done: follow its {@code operationId} with {@code listOperations}.
     *
     * <p>A call that ends without a reply may have been carried out all the same: the exception says so.
     *
     * @param deleteServiceRequest {@code serviceArn} is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @throws InvalidStateException if the resource, in the state that it is in, does not allow the action
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DeleteService.html">API reference</a>
     */
    default DeleteServiceResponse deleteService(DeleteServiceRequest deleteServiceRequest)
            throws InvalidRequestException, ResourceNotFoundException, InvalidStateException,
                    InternalServiceErrorException, AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(this, new Operation<>("DeleteService"), deleteServiceRequest);
    }

    /**
     * {@return what {@link #deleteService(DeleteServiceRequest)} does, for a request built here}
     *
     * @param deleteServiceRequest fills in the request
     */
    default DeleteServiceResponse deleteService(Consumer<DeleteServiceRequest.Builder> deleteServiceRequest)
            throws InvalidRequestException, ResourceNotFoundException, InvalidStateException,
                    InternalServiceErrorException, AwsServiceException, SdkClientException, AppRunnerException {
        return deleteService(Setters.filled(DeleteServiceRequest.builder(), deleteServiceRequest));
    }

    /**
     * Deletes a VPC connector. One that a service uses cannot be deleted.
     *
     * <p>A call that ends without a reply may have been carried out all the same: the exception says so.
     *
     * @param deleteVpcConnectorRequest {@code vpcConnectorArn} is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DeleteVpcConnector.html">API reference</a>
     */
    default DeleteVpcConnectorResponse deleteVpcConnector(DeleteVpcConnectorRequest deleteVpcConnectorRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(this, new Operation<>("DeleteVpcConnector"), deleteVpcConnectorRequest);
    }

    /**
     * {@return what {@link #deleteVpcConnector(DeleteVpcConnectorRequest)} does, for a request built here}
     *
     * @param deleteVpcConnectorRequest fills in the request
     */
    default DeleteVpcConnectorResponse deleteVpcConnector(
            Consumer<DeleteVpcConnectorRequest.Builder> deleteVpcConnectorRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return deleteVpcConnector(Setters.filled(DeleteVpcConnectorRequest.builder(), deleteVpcConnectorRequest));
    }

    /**
     * Deletes a VPC ingress connection, which must be {@code AVAILABLE} or have failed to be created, updated or
     * deleted. It is {@code PENDING_DELETION} at first: follow its status with {@code describeVpcIngressConnection}.
     *
     * <p>A call that ends without a reply may have been carried out all the same: the exception says so.
     *
     * @param deleteVpcIngressConnectionRequest {@code vpcIngressConnectionArn} is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @throws InvalidStateException if the resource, in the state that it is in, does not allow the action
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DeleteVpcIngressConnection.html">API
     *     reference</a>
     */
    default DeleteVpcIngressConnectionResponse deleteVpcIngressConnection(
            DeleteVpcIngressConnectionRequest deleteVpcIngressConnectionRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    InvalidStateException, AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(
                this, new Operation<>("DeleteVpcIngressConnection"), deleteVpcIngressConnectionRequest);
    }

    /**
     * {@return what {@link #deleteVpcIngressConnection(DeleteVpcIngressConnectionRequest)} does, for a request built
     * here}
     *
     * @param deleteVpcIngressConnectionRequest fills in the request
     */
    default DeleteVpcIngressConnectionResponse deleteVpcIngressConnection(
            Consumer<DeleteVpcIngressConnectionRequest.Builder> deleteVpcIngressConnectionRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    InvalidStateException, AwsServiceException, SdkClientException, AppRunnerException {
        return deleteVpcIngressConnection(
                Setters.filled(DeleteVpcIngressConnectionRequest.builder(), deleteVpcIngressConnectionRequest));
    }

    /**
     * Reads one revision of an auto scaling configuration.
     *
     * @param describeAutoScalingConfigurationRequest {@code autoScalingConfigurationArn} is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DescribeAutoScalingConfiguration.html">API
     *     reference</a>
     */
    default DescribeAutoScalingConfigurationResponse describeAutoScalingConfiguration(
            DescribeAutoScalingConfigurationRequest describeAutoScalingConfigurationRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(
                this, new Operation<>("DescribeAutoScalingConfiguration"), describeAutoScalingConfigurationRequest);
    }

    /**
     * {@return what {@link #describeAutoScalingConfiguration(DescribeAutoScalingConfigurationRequest)} does, for a
     * request built here}
     *
     * @param describeAutoScalingConfigurationRequest fills in the request
     */
    default DescribeAutoScalingConfigurationResponse describeAutoScalingConfiguration(
            Consumer<DescribeAutoScalingConfigurationRequest.Builder> describeAutoScalingConfigurationRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return describeAutoScalingConfiguration(Setters.filled(
                DescribeAutoScalingConfigurationRequest.builder(), describeAutoScalingConfigurationRequest));
    }

    /**
     * Reads one page of the custom domains of a service, with the status and the certificate validation records of
     * each.
     *
     * @param describeCustomDomainsRequest {@code serviceArn} is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DescribeCustomDomains.html">API reference</a>
     */
    default DescribeCustomDomainsResponse describeCustomDomains(
            DescribeCustomDomainsRequest describeCustomDomainsRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(
                this, new Operation<>("DescribeCustomDomains"), describeCustomDomainsRequest);
    }

    /**
     * {@return what {@link #describeCustomDomains(DescribeCustomDomainsRequest)} does, for a request built here}
     *
     * @param describeCustomDomainsRequest fills in the request
     */
    default DescribeCustomDomainsResponse describeCustomDomains(
            Consumer<DescribeCustomDomainsRequest.Builder> describeCustomDomainsRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
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
    default DescribeCustomDomainsIterable describeCustomDomainsPaginator(
            DescribeCustomDomainsRequest describeCustomDomainsRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return new DescribeCustomDomainsIterable((AppRunnerClient) this, describeCustomDomainsRequest);
    }

    /**
     * {@return what {@link #describeCustomDomainsPaginator(DescribeCustomDomainsRequest)} does, for a request built
     * here}
     *
     * @param describeCustomDomainsRequest fills in the request
     */
    default DescribeCustomDomainsIterable describeCustomDomainsPaginator(
            Consumer<DescribeCustomDomainsRequest.Builder> describeCustomDomainsRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return describeCustomDomainsPaginator(
                Setters.filled(DescribeCustomDomainsRequest.builder(), describeCustomDomainsRequest));
    }

    /**
     * Reads one revision of an observability configuration.
     *
     * @param describeObservabilityConfigurationRequest {@code observabilityConfigurationArn} is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DescribeObservabilityConfiguration.html">API
     *     reference</a>
     */
    default DescribeObservabilityConfigurationResponse describeObservabilityConfiguration(
            DescribeObservabilityConfigurationRequest describeObservabilityConfigurationRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(
                this, new Operation<>("DescribeObservabilityConfiguration"), describeObservabilityConfigurationRequest);
    }

    /**
     * {@return what {@link #describeObservabilityConfiguration(DescribeObservabilityConfigurationRequest)} does, for a
     * request built here}
     *
     * @param describeObservabilityConfigurationRequest fills in the request
     */
    default DescribeObservabilityConfigurationResponse describeObservabilityConfiguration(
            Consumer<DescribeObservabilityConfigurationRequest.Builder> describeObservabilityConfigurationRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return describeObservabilityConfiguration(Setters.filled(
                DescribeObservabilityConfigurationRequest.builder(), describeObservabilityConfigurationRequest));
    }

    /**
     * Reads a service: its status, its address and all its settings.
     *
     * @param describeServiceRequest {@code serviceArn} is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DescribeService.html">API reference</a>
     */
    default DescribeServiceResponse describeService(DescribeServiceRequest describeServiceRequest)
            throws InvalidRequestException, ResourceNotFoundException, InternalServiceErrorException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(this, new Operation<>("DescribeService"), describeServiceRequest);
    }

    /**
     * {@return what {@link #describeService(DescribeServiceRequest)} does, for a request built here}
     *
     * @param describeServiceRequest fills in the request
     */
    default DescribeServiceResponse describeService(Consumer<DescribeServiceRequest.Builder> describeServiceRequest)
            throws InvalidRequestException, ResourceNotFoundException, InternalServiceErrorException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return describeService(Setters.filled(DescribeServiceRequest.builder(), describeServiceRequest));
    }

    /**
     * Reads a VPC connector.
     *
     * @param describeVpcConnectorRequest {@code vpcConnectorArn} is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DescribeVpcConnector.html">API reference</a>
     */
    default DescribeVpcConnectorResponse describeVpcConnector(DescribeVpcConnectorRequest describeVpcConnectorRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(this, new Operation<>("DescribeVpcConnector"), describeVpcConnectorRequest);
    }

    /**
     * {@return what {@link #describeVpcConnector(DescribeVpcConnectorRequest)} does, for a request built here}
     *
     * @param describeVpcConnectorRequest fills in the request
     */
    default DescribeVpcConnectorResponse describeVpcConnector(
            Consumer<DescribeVpcConnectorRequest.Builder> describeVpcConnectorRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return describeVpcConnector(Setters.filled(DescribeVpcConnectorRequest.builder(), describeVpcConnectorRequest));
    }

    /**
     * Reads a VPC ingress connection.
     *
     * @param describeVpcIngressConnectionRequest {@code vpcIngressConnectionArn} is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DescribeVpcIngressConnection.html">API
     *     reference</a>
     */
    default DescribeVpcIngressConnectionResponse describeVpcIngressConnection(
            DescribeVpcIngressConnectionRequest describeVpcIngressConnectionRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(
                this, new Operation<>("DescribeVpcIngressConnection"), describeVpcIngressConnectionRequest);
    }

    /**
     * {@return what {@link #describeVpcIngressConnection(DescribeVpcIngressConnectionRequest)} does, for a request
     * built here}
     *
     * @param describeVpcIngressConnectionRequest fills in the request
     */
    default DescribeVpcIngressConnectionResponse describeVpcIngressConnection(
            Consumer<DescribeVpcIngressConnectionRequest.Builder> describeVpcIngressConnectionRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return describeVpcIngressConnection(
                Setters.filled(DescribeVpcIngressConnectionRequest.builder(), describeVpcIngressConnectionRequest));
    }

    /**
     * Ends the association of a domain name with a service. The domain's certificates stay in AWS Certificate Manager
     * for another 30 days.
     *
     * <p>A call that ends without a reply may have been carried out all the same: the exception says so.
     *
     * @param disassociateCustomDomainRequest {@code serviceArn} and {@code domainName} are required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @throws InvalidStateException if the resource, in the state that it is in, does not allow the action
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DisassociateCustomDomain.html">API
     *     reference</a>
     */
    default DisassociateCustomDomainResponse disassociateCustomDomain(
            DisassociateCustomDomainRequest disassociateCustomDomainRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    InvalidStateException, AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(
                this, new Operation<>("DisassociateCustomDomain"), disassociateCustomDomainRequest);
    }

    /**
     * {@return what {@link #disassociateCustomDomain(DisassociateCustomDomainRequest)} does, for a request built here}
     *
     * @param disassociateCustomDomainRequest fills in the request
     */
    default DisassociateCustomDomainResponse disassociateCustomDomain(
            Consumer<DisassociateCustomDomainRequest.Builder> disassociateCustomDomainRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    InvalidStateException, AwsServiceException, SdkClientException, AppRunnerException {
        return disassociateCustomDomain(
                Setters.filled(DisassociateCustomDomainRequest.builder(), disassociateCustomDomainRequest));
    }

    /**
     * Reads one page of the active auto scaling configurations in the account and region: the latest revision of each,
     * unless all revisions are asked for.
     *
     * @param listAutoScalingConfigurationsRequest the request, of which nothing is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListAutoScalingConfigurations.html">API
     *     reference</a>
     */
    default ListAutoScalingConfigurationsResponse listAutoScalingConfigurations(
            ListAutoScalingConfigurationsRequest listAutoScalingConfigurationsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return DefaultAppRunnerClient.call(
                this, new Operation<>("ListAutoScalingConfigurations"), listAutoScalingConfigurationsRequest);
    }

    /**
     * {@return what {@link #listAutoScalingConfigurations(ListAutoScalingConfigurationsRequest)} does, for a request
     * built here}
     *
     * @param listAutoScalingConfigurationsRequest fills in the request
     */
    default ListAutoScalingConfigurationsResponse listAutoScalingConfigurations(
            Consumer<ListAutoScalingConfigurationsRequest.Builder> listAutoScalingConfigurationsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return listAutoScalingConfigurations(
                Setters.filled(ListAutoScalingConfigurationsRequest.builder(), listAutoScalingConfigurationsRequest));
    }

    /**
     * {@return what {@link #listAutoScalingConfigurations(ListAutoScalingConfigurationsRequest)} does, for a request
     * with nothing set}
     */
    default ListAutoScalingConfigurationsResponse listAutoScalingConfigurations()
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
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
    default ListAutoScalingConfigurationsIterable listAutoScalingConfigurationsPaginator(
            ListAutoScalingConfigurationsRequest listAutoScalingConfigurationsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return new ListAutoScalingConfigurationsIterable((AppRunnerClient) this, listAutoScalingConfigurationsRequest);
    }

    /**
     * {@return what {@link #listAutoScalingConfigurationsPaginator(ListAutoScalingConfigurationsRequest)} does, for a
     * request built here}
     *
     * @param listAutoScalingConfigurationsRequest fills in the request
     */
    default ListAutoScalingConfigurationsIterable listAutoScalingConfigurationsPaginator(
            Consumer<ListAutoScalingConfigurationsRequest.Builder> listAutoScalingConfigurationsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return listAutoScalingConfigurationsPaginator(
                Setters.filled(ListAutoScalingConfigurationsRequest.builder(), listAutoScalingConfigurationsRequest));
    }

    /**
     * {@return what {@link #listAutoScalingConfigurationsPaginator(ListAutoScalingConfigurationsRequest)} does, for a
     * request with nothing set}
     */
    default ListAutoScalingConfigurationsIterable listAutoScalingConfigurationsPaginator()
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return listAutoScalingConfigurationsPaginator(
                ListAutoScalingConfigurationsRequest.builder().build());
    }

    /**
     * Reads one page of the connections in the account and region.
     *
     * @param listConnectionsRequest the request, of which nothing is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListConnections.html">API reference</a>
     */
    default ListConnectionsResponse listConnections(ListConnectionsRequest listConnectionsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return DefaultAppRunnerClient.call(this, new Operation<>("ListConnections"), listConnectionsRequest);
    }

    /**
     * {@return what {@link #listConnections(ListConnectionsRequest)} does, for a request built here}
     *
     * @param listConnectionsRequest fills in the request
     */
    default ListConnectionsResponse listConnections(Consumer<ListConnectionsRequest.Builder> listConnectionsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return listConnections(Setters.filled(ListConnectionsRequest.builder(), listConnectionsRequest));
    }

    /** {@return what {@link #listConnections(ListConnectionsRequest)} does, for a request with nothing set} */
    default ListConnectionsResponse listConnections()
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return listConnections(ListConnectionsRequest.builder().build());
    }

    /**
     * Reads all pages of {@link #listConnections}, one after the other. No page is asked for before it is needed, and
     * then as that method does it.
     *
     * @param listConnectionsRequest asks for the first page
     * @return the pages
     */
    default ListConnectionsIterable listConnectionsPaginator(ListConnectionsRequest listConnectionsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return new ListConnectionsIterable((AppRunnerClient) this, listConnectionsRequest);
    }

    /**
     * {@return what {@link #listConnectionsPaginator(ListConnectionsRequest)} does, for a request built here}
     *
     * @param listConnectionsRequest fills in the request
     */
    default ListConnectionsIterable listConnectionsPaginator(
            Consumer<ListConnectionsRequest.Builder> listConnectionsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return listConnectionsPaginator(Setters.filled(ListConnectionsRequest.builder(), listConnectionsRequest));
    }

    /** {@return what {@link #listConnectionsPaginator(ListConnectionsRequest)} does, for a request with nothing set} */
    default ListConnectionsIterable listConnectionsPaginator()
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return listConnectionsPaginator(ListConnectionsRequest.builder().build());
    }

    /**
     * Reads one page of the active observability configurations in the account and region: the latest revision of each,
     * unless all revisions are asked for.
     *
     * @param listObservabilityConfigurationsRequest the request, of which nothing is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListObservabilityConfigurations.html">API
     *     reference</a>
     */
    default ListObservabilityConfigurationsResponse listObservabilityConfigurations(
            ListObservabilityConfigurationsRequest listObservabilityConfigurationsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return DefaultAppRunnerClient.call(
                this, new Operation<>("ListObservabilityConfigurations"), listObservabilityConfigurationsRequest);
    }

    /**
     * {@return what {@link #listObservabilityConfigurations(ListObservabilityConfigurationsRequest)} does, for a
     * request built here}
     *
     * @param listObservabilityConfigurationsRequest fills in the request
     */
    default ListObservabilityConfigurationsResponse listObservabilityConfigurations(
            Consumer<ListObservabilityConfigurationsRequest.Builder> listObservabilityConfigurationsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return listObservabilityConfigurations(Setters.filled(
                ListObservabilityConfigurationsRequest.builder(), listObservabilityConfigurationsRequest));
    }

    /**
     * {@return what {@link #listObservabilityConfigurations(ListObservabilityConfigurationsRequest)} does, for a
     * request with nothing set}
     */
    default ListObservabilityConfigurationsResponse listObservabilityConfigurations()
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
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
    default ListObservabilityConfigurationsIterable listObservabilityConfigurationsPaginator(
            ListObservabilityConfigurationsRequest listObservabilityConfigurationsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return new ListObservabilityConfigurationsIterable(
                (AppRunnerClient) this, listObservabilityConfigurationsRequest);
    }

    /**
     * {@return what {@link #listObservabilityConfigurationsPaginator(ListObservabilityConfigurationsRequest)} does, for
     * a request built here}
     *
     * @param listObservabilityConfigurationsRequest fills in the request
     */
    default ListObservabilityConfigurationsIterable listObservabilityConfigurationsPaginator(
            Consumer<ListObservabilityConfigurationsRequest.Builder> listObservabilityConfigurationsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return listObservabilityConfigurationsPaginator(Setters.filled(
                ListObservabilityConfigurationsRequest.builder(), listObservabilityConfigurationsRequest));
    }

    /**
     * {@return what {@link #listObservabilityConfigurationsPaginator(ListObservabilityConfigurationsRequest)} does, for
     * a request with nothing set}
     */
    default ListObservabilityConfigurationsIterable listObservabilityConfigurationsPaginator()
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return listObservabilityConfigurationsPaginator(
                ListObservabilityConfigurationsRequest.builder().build());
    }

    /**
     * Reads one page of the operations on a service, the last started first. Here a caller finds out how an
     * asynchronous operation, such as a deployment, goes on and ends.
     *
     * @param listOperationsRequest {@code serviceArn} is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListOperations.html">API reference</a>
     */
    default ListOperationsResponse listOperations(ListOperationsRequest listOperationsRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(this, new Operation<>("ListOperations"), listOperationsRequest);
    }

    /**
     * {@return what {@link #listOperations(ListOperationsRequest)} does, for a request built here}
     *
     * @param listOperationsRequest fills in the request
     */
    default ListOperationsResponse listOperations(Consumer<ListOperationsRequest.Builder> listOperationsRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return listOperations(Setters.filled(ListOperationsRequest.builder(), listOperationsRequest));
    }

    /**
     * Reads all pages of {@link #listOperations}, one after the other. No page is asked for before it is needed, and
     * then as that method does it.
     *
     * @param listOperationsRequest asks for the first page
     * @return the pages
     */
    default ListOperationsIterable listOperationsPaginator(ListOperationsRequest listOperationsRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return new ListOperationsIterable((AppRunnerClient) this, listOperationsRequest);
    }

    /**
     * {@return what {@link #listOperationsPaginator(ListOperationsRequest)} does, for a request built here}
     *
     * @param listOperationsRequest fills in the request
     */
    default ListOperationsIterable listOperationsPaginator(
            Consumer<ListOperationsRequest.Builder> listOperationsRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return listOperationsPaginator(Setters.filled(ListOperationsRequest.builder(), listOperationsRequest));
    }

    /**
     * Reads one page of the services in the account and region.
     *
     * @param listServicesRequest the request, of which nothing is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListServices.html">API reference</a>
     */
    default ListServicesResponse listServices(ListServicesRequest listServicesRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return DefaultAppRunnerClient.call(this, new Operation<>("ListServices"), listServicesRequest);
    }

    /**
     * {@return what {@link #listServices(ListServicesRequest)} does, for a request built here}
     *
     * @param listServicesRequest fills in the request
     */
    default ListServicesResponse listServices(Consumer<ListServicesRequest.Builder> listServicesRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return listServices(Setters.filled(ListServicesRequest.builder(), listServicesRequest));
    }

    /** {@return what {@link #listServices(ListServicesRequest)} does, for a request with nothing set} */
    default ListServicesResponse listServices()
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return listServices(ListServicesRequest.builder().build());
    }

    /**
     * Reads all pages of {@link #listServices}, one after the other. No page is asked for before it is needed, and then
     * as that method does it.
     *
     * @param listServicesRequest asks for the first page
     * @return the pages
     */
    default ListServicesIterable listServicesPaginator(ListServicesRequest listServicesRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return new ListServicesIterable((AppRunnerClient) this, listServicesRequest);
    }

    /**
     * {@return what {@link #listServicesPaginator(ListServicesRequest)} does, for a request built here}
     *
     * @param listServicesRequest fills in the request
     */
    default ListServicesIterable listServicesPaginator(Consumer<ListServicesRequest.Builder> listServicesRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return listServicesPaginator(Setters.filled(ListServicesRequest.builder(), listServicesRequest));
    }

    /** {@return what {@link #listServicesPaginator(ListServicesRequest)} does, for a request with nothing set} */
    default ListServicesIterable listServicesPaginator()
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return listServicesPaginator(ListServicesRequest.builder().build());
    }

    /**
     * Reads one page of the services that use an auto scaling configuration.
     *
     * @param listServicesForAutoScalingConfigurationRequest {@code autoScalingConfigurationArn} is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @see <a
     *     href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListServicesForAutoScalingConfiguration.html">API
     *     reference</a>
     */
    default ListServicesForAutoScalingConfigurationResponse listServicesForAutoScalingConfiguration(
            ListServicesForAutoScalingConfigurationRequest listServicesForAutoScalingConfigurationRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(
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
    default ListServicesForAutoScalingConfigurationResponse listServicesForAutoScalingConfiguration(
            Consumer<ListServicesForAutoScalingConfigurationRequest.Builder>
                    listServicesForAutoScalingConfigurationRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
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
    default ListServicesForAutoScalingConfigurationIterable listServicesForAutoScalingConfigurationPaginator(
            ListServicesForAutoScalingConfigurationRequest listServicesForAutoScalingConfigurationRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return new ListServicesForAutoScalingConfigurationIterable(
                (AppRunnerClient) this, listServicesForAutoScalingConfigurationRequest);
    }

    /**
     * {@return what
     * {@link #listServicesForAutoScalingConfigurationPaginator(ListServicesForAutoScalingConfigurationRequest)} does,
     * for a request built here}
     *
     * @param listServicesForAutoScalingConfigurationRequest fills in the request
     */
    default ListServicesForAutoScalingConfigurationIterable listServicesForAutoScalingConfigurationPaginator(
            Consumer<ListServicesForAutoScalingConfigurationRequest.Builder>
                    listServicesForAutoScalingConfigurationRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return listServicesForAutoScalingConfigurationPaginator(Setters.filled(
                ListServicesForAutoScalingConfigurationRequest.builder(),
                listServicesForAutoScalingConfigurationRequest));
    }

    /**
     * Reads the tags of a resource.
     *
     * @param listTagsForResourceRequest {@code resourceArn} is required
     * @return the reply
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InvalidStateException if the resource, in the state that it is in, does not allow the action
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListTagsForResource.html">API reference</a>
     */
    default ListTagsForResourceResponse listTagsForResource(ListTagsForResourceRequest listTagsForResourceRequest)
            throws ResourceNotFoundException, InternalServiceErrorException, InvalidRequestException,
                    InvalidStateException, AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(this, new Operation<>("ListTagsForResource"), listTagsForResourceRequest);
    }

    /**
     * {@return what {@link #listTagsForResource(ListTagsForResourceRequest)} does, for a request built here}
     *
     * @param listTagsForResourceRequest fills in the request
     */
    default ListTagsForResourceResponse listTagsForResource(
            Consumer<ListTagsForResourceRequest.Builder> listTagsForResourceRequest)
            throws ResourceNotFoundException, InternalServiceErrorException, InvalidRequestException,
                    InvalidStateException, AwsServiceException, SdkClientException, AppRunnerException {
        return listTagsForResource(Setters.filled(ListTagsForResourceRequest.builder(), listTagsForResourceRequest));
    }

    /**
     * Reads one page of the VPC connectors in the account and region.
     *
     * @param listVpcConnectorsRequest the request, of which nothing is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListVpcConnectors.html">API reference</a>
     */
    default ListVpcConnectorsResponse listVpcConnectors(ListVpcConnectorsRequest listVpcConnectorsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return DefaultAppRunnerClient.call(this, new Operation<>("ListVpcConnectors"), listVpcConnectorsRequest);
    }

    /**
     * {@return what {@link #listVpcConnectors(ListVpcConnectorsRequest)} does, for a request built here}
     *
     * @param listVpcConnectorsRequest fills in the request
     */
    default ListVpcConnectorsResponse listVpcConnectors(
            Consumer<ListVpcConnectorsRequest.Builder> listVpcConnectorsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return listVpcConnectors(Setters.filled(ListVpcConnectorsRequest.builder(), listVpcConnectorsRequest));
    }

    /** {@return what {@link #listVpcConnectors(ListVpcConnectorsRequest)} does, for a request with nothing set} */
    default ListVpcConnectorsResponse listVpcConnectors()
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return listVpcConnectors(ListVpcConnectorsRequest.builder().build());
    }

    /**
     * Reads all pages of {@link #listVpcConnectors}, one after the other. No page is asked for before it is needed, and
     * then as that method does it.
     *
     * @param listVpcConnectorsRequest asks for the first page
     * @return the pages
     */
    default ListVpcConnectorsIterable listVpcConnectorsPaginator(ListVpcConnectorsRequest listVpcConnectorsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return new ListVpcConnectorsIterable((AppRunnerClient) this, listVpcConnectorsRequest);
    }

    /**
     * {@return what {@link #listVpcConnectorsPaginator(ListVpcConnectorsRequest)} does, for a request built here}
     *
     * @param listVpcConnectorsRequest fills in the request
     */
    default ListVpcConnectorsIterable listVpcConnectorsPaginator(
            Consumer<ListVpcConnectorsRequest.Builder> listVpcConnectorsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return listVpcConnectorsPaginator(Setters.filled(ListVpcConnectorsRequest.builder(), listVpcConnectorsRequest));
    }

    /**
     * {@return what {@link #listVpcConnectorsPaginator(ListVpcConnectorsRequest)} does, for a request with nothing set}
     */
    default ListVpcConnectorsIterable listVpcConnectorsPaginator()
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return listVpcConnectorsPaginator(ListVpcConnectorsRequest.builder().build());
    }

    /**
     * Reads one page of the VPC ingress connections in the account and region.
     *
     * @param listVpcIngressConnectionsRequest the request, of which nothing is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListVpcIngressConnections.html">API
     *     reference</a>
     */
    default ListVpcIngressConnectionsResponse listVpcIngressConnections(
            ListVpcIngressConnectionsRequest listVpcIngressConnectionsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return DefaultAppRunnerClient.call(
                this, new Operation<>("ListVpcIngressConnections"), listVpcIngressConnectionsRequest);
    }

    /**
     * {@return what {@link #listVpcIngressConnections(ListVpcIngressConnectionsRequest)} does, for a request built
     * here}
     *
     * @param listVpcIngressConnectionsRequest fills in the request
     */
    default ListVpcIngressConnectionsResponse listVpcIngressConnections(
            Consumer<ListVpcIngressConnectionsRequest.Builder> listVpcIngressConnectionsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return listVpcIngressConnections(
                Setters.filled(ListVpcIngressConnectionsRequest.builder(), listVpcIngressConnectionsRequest));
    }

    /**
     * {@return what {@link #listVpcIngressConnections(ListVpcIngressConnectionsRequest)} does, for a request with
     * nothing set}
     */
    default ListVpcIngressConnectionsResponse listVpcIngressConnections()
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
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
    default ListVpcIngressConnectionsIterable listVpcIngressConnectionsPaginator(
            ListVpcIngressConnectionsRequest listVpcIngressConnectionsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return new ListVpcIngressConnectionsIterable((AppRunnerClient) this, listVpcIngressConnectionsRequest);
    }

    /**
     * {@return what {@link #listVpcIngressConnectionsPaginator(ListVpcIngressConnectionsRequest)} does, for a request
     * built here}
     *
     * @param listVpcIngressConnectionsRequest fills in the request
     */
    default ListVpcIngressConnectionsIterable listVpcIngressConnectionsPaginator(
            Consumer<ListVpcIngressConnectionsRequest.Builder> listVpcIngressConnectionsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return listVpcIngressConnectionsPaginator(
                Setters.filled(ListVpcIngressConnectionsRequest.builder(), listVpcIngressConnectionsRequest));
    }

    /**
     * {@return what {@link #listVpcIngressConnectionsPaginator(ListVpcIngressConnectionsRequest)} does, for a request
     * with nothing set}
     */
    default ListVpcIngressConnectionsIterable listVpcIngressConnectionsPaginator()
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return listVpcIngressConnectionsPaginator(
                ListVpcIngressConnectionsRequest.builder().build());
    }

    /**
     * Pauses a running service: its compute capacity goes down to zero, and what its instances kept, such as files on
     * ephemeral storage, is lost. The reply comes before the work is done: follow its {@code operationId} with
     * {@code listOperations}.
     *
     * <p>A call that ends without a reply may have been carried out all the same: the exception says so.
     *
     * @param pauseServiceRequest {@code serviceArn} is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws InvalidStateException if the resource, in the state that it is in, does not allow the action
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_PauseService.html">API reference</a>
     */
    default PauseServiceResponse pauseService(PauseServiceRequest pauseServiceRequest)
            throws InvalidRequestException, ResourceNotFoundException, InternalServiceErrorException,
                    InvalidStateException, AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(this, new Operation<>("PauseService"), pauseServiceRequest);
    }

    /**
     * {@return what {@link #pauseService(PauseServiceRequest)} does, for a request built here}
     *
     * @param pauseServiceRequest fills in the request
     */
    default PauseServiceResponse pauseService(Consumer<PauseServiceRequest.Builder> pauseServiceRequest)
            throws InvalidRequestException, ResourceNotFoundException, InternalServiceErrorException,
                    InvalidStateException, AwsServiceException, SdkClientException, AppRunnerException {
        return pauseService(Setters.filled(PauseServiceRequest.builder(), pauseServiceRequest));
    }

    /**
     * Resumes a paused service with the version that it ran before; AWS charges for its instances again. The reply
     * comes before the work is done: follow its {@code operationId} with {@code listOperations}.
     *
     * <p>A call that ends without a reply may have been carried out all the same: the exception says so.
     *
     * @param resumeServiceRequest {@code serviceArn} is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws InvalidStateException if the resource, in the state that it is in, does not allow the action
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ResumeService.html">API reference</a>
     */
    default ResumeServiceResponse resumeService(ResumeServiceRequest resumeServiceRequest)
            throws InvalidRequestException, ResourceNotFoundException, InternalServiceErrorException,
                    InvalidStateException, AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(this, new Operation<>("ResumeService"), resumeServiceRequest);
    }

    /**
     * {@return what {@link #resumeService(ResumeServiceRequest)} does, for a request built here}
     *
     * @param resumeServiceRequest fills in the request
     */
    default ResumeServiceResponse resumeService(Consumer<ResumeServiceRequest.Builder> resumeServiceRequest)
            throws InvalidRequestException, ResourceNotFoundException, InternalServiceErrorException,
                    InvalidStateException, AwsServiceException, SdkClientException, AppRunnerException {
        return resumeService(Setters.filled(ResumeServiceRequest.builder(), resumeServiceRequest));
    }

    /**
     * Deploys the latest commit of a service's code repository, which App Runner builds first, or the latest image of
     * its image repository. The reply comes before the work is done: follow its {@code operationId} with
     * {@code listOperations}.
     *
     * <p>A call that ends without a reply may have been carried out all the same: the exception says so.
     *
     * @param startDeploymentRequest {@code serviceArn} is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_StartDeployment.html">API reference</a>
     */
    default StartDeploymentResponse startDeployment(StartDeploymentRequest startDeploymentRequest)
            throws InvalidRequestException, ResourceNotFoundException, InternalServiceErrorException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(this, new Operation<>("StartDeployment"), startDeploymentRequest);
    }

    /**
     * {@return what {@link #startDeployment(StartDeploymentRequest)} does, for a request built here}
     *
     * @param startDeploymentRequest fills in the request
     */
    default StartDeploymentResponse startDeployment(Consumer<StartDeploymentRequest.Builder> startDeploymentRequest)
            throws InvalidRequestException, ResourceNotFoundException, InternalServiceErrorException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return startDeployment(Setters.filled(StartDeploymentRequest.builder(), startDeploymentRequest));
    }

    /**
     * Adds tags to a resource; the value of a key that it has already is replaced.
     *
     * <p>A call that ends without a reply may have been carried out all the same: the exception says so.
     *
     * @param tagResourceRequest {@code resourceArn} and {@code tags} are required
     * @return the reply
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InvalidStateException if the resource, in the state that it is in, does not allow the action
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_TagResource.html">API reference</a>
     */
    default TagResourceResponse tagResource(TagResourceRequest tagResourceRequest)
            throws ResourceNotFoundException, InternalServiceErrorException, InvalidRequestException,
                    InvalidStateException, AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(this, new Operation<>("TagResource"), tagResourceRequest);
    }

    /**
     * {@return what {@link #tagResource(TagResourceRequest)} does, for a request built here}
     *
     * @param tagResourceRequest fills in the request
     */
    default TagResourceResponse tagResource(Consumer<TagResourceRequest.Builder> tagResourceRequest)
            throws ResourceNotFoundException, InternalServiceErrorException, InvalidRequestException,
                    InvalidStateException, AwsServiceException, SdkClientException, AppRunnerException {
        return tagResource(Setters.filled(TagResourceRequest.builder(), tagResourceRequest));
    }

    /**
     * Removes tags from a resource.
     *
     * <p>A call that ends without a reply may have been carried out all the same: the exception says so.
     *
     * @param untagResourceRequest {@code resourceArn} and {@code tagKeys} are required
     * @return the reply
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InvalidStateException if the resource, in the state that it is in, does not allow the action
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_UntagResource.html">API reference</a>
     */
    default UntagResourceResponse untagResource(UntagResourceRequest untagResourceRequest)
            throws ResourceNotFoundException, InternalServiceErrorException, InvalidRequestException,
                    InvalidStateException, AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(this, new Operation<>("UntagResource"), untagResourceRequest);
    }

    /**
     * {@return what {@link #untagResource(UntagResourceRequest)} does, for a request built here}
     *
     * @param untagResourceRequest fills in the request
     */
    default UntagResourceResponse untagResource(Consumer<UntagResourceRequest.Builder> untagResourceRequest)
            throws ResourceNotFoundException, InternalServiceErrorException, InvalidRequestException,
                    InvalidStateException, AwsServiceException, SdkClientException, AppRunnerException {
        return untagResource(Setters.filled(UntagResourceRequest.builder(), untagResourceRequest));
    }

    /**
     * Makes an auto scaling configuration the default of the account and region, in place of the present one. Services
     * that are created without an auto scaling configuration get it.
     *
     * <p>A call that ends without a reply may have been carried out all the same: the exception says so.
     *
     * @param updateDefaultAutoScalingConfigurationRequest {@code autoScalingConfigurationArn} is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @see <a
     *     href="https://docs.aws.amazon.com/apprunner/latest/api/API_UpdateDefaultAutoScalingConfiguration.html">API
     *     reference</a>
     */
    default UpdateDefaultAutoScalingConfigurationResponse updateDefaultAutoScalingConfiguration(
            UpdateDefaultAutoScalingConfigurationRequest updateDefaultAutoScalingConfigurationRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(
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
    default UpdateDefaultAutoScalingConfigurationResponse updateDefaultAutoScalingConfiguration(
            Consumer<UpdateDefaultAutoScalingConfigurationRequest.Builder> updateDefaultAutoScalingConfigurationRequest)
            throws InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return updateDefaultAutoScalingConfiguration(Setters.filled(
                UpdateDefaultAutoScalingConfigurationRequest.builder(), updateDefaultAutoScalingConfigurationRequest));
    }

    /**
     * Changes the settings of a service, but not its name, its encryption, or whether it runs source code or an image;
     * its tags have operations of their own. The reply comes before the work is done: follow its {@code operationId}
     * with {@code listOperations}.
     *
     * <p>A call that ends without a reply may have been carried out all the same: the exception says so.
     *
     * @param updateServiceRequest {@code serviceArn} is required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @throws InvalidStateException if the resource, in the state that it is in, does not allow the action
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_UpdateService.html">API reference</a>
     */
    default UpdateServiceResponse updateService(UpdateServiceRequest updateServiceRequest)
            throws InvalidRequestException, ResourceNotFoundException, InvalidStateException,
                    InternalServiceErrorException, AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(this, new Operation<>("UpdateService"), updateServiceRequest);
    }

    /**
     * {@return what {@link #updateService(UpdateServiceRequest)} does, for a request built here}
     *
     * @param updateServiceRequest fills in the request
     */
    default UpdateServiceResponse updateService(Consumer<UpdateServiceRequest.Builder> updateServiceRequest)
            throws InvalidRequestException, ResourceNotFoundException, InvalidStateException,
                    InternalServiceErrorException, AwsServiceException, SdkClientException, AppRunnerException {
        return updateService(Setters.filled(UpdateServiceRequest.builder(), updateServiceRequest));
    }

    /**
     * Changes the VPC and the endpoint of a VPC ingress connection, which must be {@code AVAILABLE} or have failed to
     * be created or updated. It is {@code PENDING_UPDATE} at first: follow its status with
     * {@code describeVpcIngressConnection}.
     *
     * <p>A call that ends without a reply may have been carried out all the same: the exception says so.
     *
     * @param updateVpcIngressConnectionRequest {@code vpcIngressConnectionArn} and {@code ingressVpcConfiguration} are
     *     required
     * @return the reply
     * @throws InvalidRequestException if a parameter of the request is not valid: correct it before trying again
     * @throws ResourceNotFoundException if the account has no resource with that Amazon Resource Name
     * @throws InvalidStateException if the resource, in the state that it is in, does not allow the action
     * @throws InternalServiceErrorException if App Runner met an unexpected error of its own
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_UpdateVpcIngressConnection.html">API
     *     reference</a>
     */
    default UpdateVpcIngressConnectionResponse updateVpcIngressConnection(
            UpdateVpcIngressConnectionRequest updateVpcIngressConnectionRequest)
            throws InvalidRequestException, ResourceNotFoundException, InvalidStateException,
                    InternalServiceErrorException, AwsServiceException, SdkClientException, AppRunnerException {
        return DefaultAppRunnerClient.call(
                this, new Operation<>("UpdateVpcIngressConnection"), updateVpcIngressConnectionRequest);
    }

    /**
     * {@return what {@link #updateVpcIngressConnection(UpdateVpcIngressConnectionRequest)} does, for a request built
     * here}
     *
     * @param updateVpcIngressConnectionRequest fills in the request
     */
    default UpdateVpcIngressConnectionResponse updateVpcIngressConnection(
            Consumer<UpdateVpcIngressConnectionRequest.Builder> updateVpcIngressConnectionRequest)
            throws InvalidRequestException, ResourceNotFoundException, InvalidStateException,
                    InternalServiceErrorException, AwsServiceException, SdkClientException, AppRunnerException {
        return updateVpcIngressConnection(
                Setters.filled(UpdateVpcIngressConnectionRequest.builder(), updateVpcIngressConnectionRequest));
    }
}
