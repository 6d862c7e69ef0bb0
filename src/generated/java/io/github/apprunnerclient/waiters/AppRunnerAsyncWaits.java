package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.CustomDomain;
import io.github.apprunnerclient.model.DescribeCustomDomainsRequest;
import io.github.apprunnerclient.model.DescribeCustomDomainsResponse;
import io.github.apprunnerclient.model.DescribeServiceRequest;
import io.github.apprunnerclient.model.DescribeServiceResponse;
import io.github.apprunnerclient.model.DescribeVpcIngressConnectionRequest;
import io.github.apprunnerclient.model.DescribeVpcIngressConnectionResponse;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import io.github.apprunnerclient.model.ListOperationsRequest;
import io.github.apprunnerclient.model.ListOperationsResponse;
import io.github.apprunnerclient.model.OperationSummary;
import io.github.apprunnerclient.model.Service;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.core.waiters.WaiterResponse;

/**
 * What there is to wait for, each as a method that gives a future. {@link AppRunnerAsyncWaiter} has these methods. A
 * future fails with what the method of the same name of {@link AppRunnerWaits} throws.
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
public interface AppRunnerAsyncWaits {
    /**
     * Waits until the connection is {@code AVAILABLE}, which it is once a person has completed its handshake.
     * {@code ERROR} fails at once. Of several connections of the name, the one that is not deleted counts.
     *
     * @param listConnectionsRequest {@code connectionName} is required
     * @return a future of the response that ended the wait
     */
    default CompletableFuture<WaiterResponse<ListConnectionsResponse>> waitUntilConnectionAvailable(
            ListConnectionsRequest listConnectionsRequest) {
        return waitUntilConnectionAvailable(listConnectionsRequest, WaitLimits.NO_OVERRIDES);
    }

    /**
     * {@return what {@link #waitUntilConnectionAvailable(ListConnectionsRequest)} does, for a request built here}
     *
     * @param listConnectionsRequest fills in the request
     */
    default CompletableFuture<WaiterResponse<ListConnectionsResponse>> waitUntilConnectionAvailable(
            Consumer<ListConnectionsRequest.Builder> listConnectionsRequest) {
        return waitUntilConnectionAvailable(Setters.filled(ListConnectionsRequest.builder(), listConnectionsRequest));
    }

    /**
     * {@return what {@link #waitUntilConnectionAvailable(ListConnectionsRequest)} does, with other times than the
     * waiter's}
     *
     * @param listConnectionsRequest {@code connectionName} is required
     * @param overrideConfig what it sets beats the waiter's own
     */
    default CompletableFuture<WaiterResponse<ListConnectionsResponse>> waitUntilConnectionAvailable(
            ListConnectionsRequest listConnectionsRequest, WaiterOverrideConfiguration overrideConfig) {
        return DefaultAppRunnerAsyncWaiter.of(this)
                .response(
                        () -> new ConnectionTarget(
                                Goal.CONNECTION_AVAILABLE,
                                Setters.notNull(listConnectionsRequest, "listConnectionsRequest")),
                        overrideConfig);
    }

    /**
     * {@return what {@link #waitUntilConnectionAvailable(ListConnectionsRequest, WaiterOverrideConfiguration)} does,
     * for both built here}
     *
     * @param listConnectionsRequest fills in the request
     * @param overrideConfig fills in the times
     */
    default CompletableFuture<WaiterResponse<ListConnectionsResponse>> waitUntilConnectionAvailable(
            Consumer<ListConnectionsRequest.Builder> listConnectionsRequest,
            Consumer<WaiterOverrideConfiguration.Builder> overrideConfig) {
        return waitUntilConnectionAvailable(
                Setters.filled(ListConnectionsRequest.builder(), listConnectionsRequest),
                WaitLimits.overrides(overrideConfig));
    }

    /**
     * Waits as {@link #waitUntilConnectionAvailable(ListConnectionsRequest)} does.
     *
     * @param connectionName the name of the connection; of those of the name, the one that is not deleted
     * @return a future of it as it is then
     */
    default CompletableFuture<ConnectionSummary> waitUntilConnectionAvailable(String connectionName) {
        return DefaultAppRunnerAsyncWaiter.of(this)
                .model(() -> new ConnectionTarget(Goal.CONNECTION_AVAILABLE, connectionName));
    }

    /**
     * Waits until the connection is {@code DELETED} or not listed. Any other status keeps waiting. Of several
     * connections of the name, the one that is not deleted counts.
     *
     * @param listConnectionsRequest {@code connectionName} is required
     * @return a future of the response that ended the wait
     */
    default CompletableFuture<WaiterResponse<ListConnectionsResponse>> waitUntilConnectionDeleted(
            ListConnectionsRequest listConnectionsRequest) {
        return waitUntilConnectionDeleted(listConnectionsRequest, WaitLimits.NO_OVERRIDES);
    }

    /**
     * {@return what {@link #waitUntilConnectionDeleted(ListConnectionsRequest)} does, for a request built here}
     *
     * @param listConnectionsRequest fills in the request
     */
    default CompletableFuture<WaiterResponse<ListConnectionsResponse>> waitUntilConnectionDeleted(
            Consumer<ListConnectionsRequest.Builder> listConnectionsRequest) {
        return waitUntilConnectionDeleted(Setters.filled(ListConnectionsRequest.builder(), listConnectionsRequest));
    }

    /**
     * {@return what {@link #waitUntilConnectionDeleted(ListConnectionsRequest)} does, with other times than the
     * waiter's}
     *
     * @param listConnectionsRequest {@code connectionName} is required
     * @param overrideConfig what it sets beats the waiter's own
     */
    default CompletableFuture<WaiterResponse<ListConnectionsResponse>> waitUntilConnectionDeleted(
            ListConnectionsRequest listConnectionsRequest, WaiterOverrideConfiguration overrideConfig) {
        return DefaultAppRunnerAsyncWaiter.of(this)
                .response(
                        () -> new ConnectionTarget(
                                Goal.CONNECTION_DELETED,
                                Setters.notNull(listConnectionsRequest, "listConnectionsRequest")),
                        overrideConfig);
    }

    /**
     * {@return what {@link #waitUntilConnectionDeleted(ListConnectionsRequest, WaiterOverrideConfiguration)} does, for
     * both built here}
     *
     * @param listConnectionsRequest fills in the request
     * @param overrideConfig fills in the times
     */
    default CompletableFuture<WaiterResponse<ListConnectionsResponse>> waitUntilConnectionDeleted(
            Consumer<ListConnectionsRequest.Builder> listConnectionsRequest,
            Consumer<WaiterOverrideConfiguration.Builder> overrideConfig) {
        return waitUntilConnectionDeleted(
                Setters.filled(ListConnectionsRequest.builder(), listConnectionsRequest),
                WaitLimits.overrides(overrideConfig));
    }

    /**
     * Waits as {@link #waitUntilConnectionDeleted(ListConnectionsRequest)} does.
     *
     * @param connectionName the name of the connection; of those of the name, the one that is not deleted
     * @return a future of nothing
     */
    default CompletableFuture<Void> waitUntilConnectionDeleted(String connectionName) {
        return DefaultAppRunnerAsyncWaiter.of(this)
                .until(() -> new ConnectionTarget(Goal.CONNECTION_DELETED, connectionName));
    }

    /**
     * Waits until the service is {@code RUNNING}. {@code CREATE_FAILED}, {@code DELETE_FAILED} and {@code DELETED} fail
     * at once. After an update that was rolled back a service is {@code RUNNING} as well: wait for the operation to
     * know whether it succeeded.
     *
     * @param describeServiceRequest {@code serviceArn} is required
     * @return a future of the response that ended the wait
     */
    default CompletableFuture<WaiterResponse<DescribeServiceResponse>> waitUntilServiceRunning(
            DescribeServiceRequest describeServiceRequest) {
        return waitUntilServiceRunning(describeServiceRequest, WaitLimits.NO_OVERRIDES);
    }

    /**
     * {@return what {@link #waitUntilServiceRunning(DescribeServiceRequest)} does, for a request built here}
     *
     * @param describeServiceRequest fills in the request
     */
    default CompletableFuture<WaiterResponse<DescribeServiceResponse>> waitUntilServiceRunning(
            Consumer<DescribeServiceRequest.Builder> describeServiceRequest) {
        return waitUntilServiceRunning(Setters.filled(DescribeServiceRequest.builder(), describeServiceRequest));
    }

    /**
     * {@return what {@link #waitUntilServiceRunning(DescribeServiceRequest)} does, with other times than the waiter's}
     *
     * @param describeServiceRequest {@code serviceArn} is required
     * @param overrideConfig what it sets beats the waiter's own
     */
    default CompletableFuture<WaiterResponse<DescribeServiceResponse>> waitUntilServiceRunning(
            DescribeServiceRequest describeServiceRequest, WaiterOverrideConfiguration overrideConfig) {
        return DefaultAppRunnerAsyncWaiter.of(this)
                .response(
                        () -> new ServiceTarget(
                                Goal.SERVICE_RUNNING,
                                Setters.notNull(describeServiceRequest, "describeServiceRequest")),
                        overrideConfig);
    }

    /**
     * {@return what {@link #waitUntilServiceRunning(DescribeServiceRequest, WaiterOverrideConfiguration)} does, for
     * both built here}
     *
     * @param describeServiceRequest fills in the request
     * @param overrideConfig fills in the times
     */
    default CompletableFuture<WaiterResponse<DescribeServiceResponse>> waitUntilServiceRunning(
            Consumer<DescribeServiceRequest.Builder> describeServiceRequest,
            Consumer<WaiterOverrideConfiguration.Builder> overrideConfig) {
        return waitUntilServiceRunning(
                Setters.filled(DescribeServiceRequest.builder(), describeServiceRequest),
                WaitLimits.overrides(overrideConfig));
    }

    /**
     * Waits as {@link #waitUntilServiceRunning(DescribeServiceRequest)} does.
     *
     * @param serviceName the name of the service; of those of the name, the one that is not deleted
     * @return a future of it as it is then
     */
    default CompletableFuture<Service> waitUntilServiceRunning(String serviceName) {
        return DefaultAppRunnerAsyncWaiter.of(this).model(() -> new ServiceTarget(Goal.SERVICE_RUNNING, serviceName));
    }

    /**
     * Waits until the service is {@code PAUSED}. {@code CREATE_FAILED}, {@code DELETE_FAILED} and {@code DELETED} fail
     * at once.
     *
     * @param describeServiceRequest {@code serviceArn} is required
     * @return a future of the response that ended the wait
     */
    default CompletableFuture<WaiterResponse<DescribeServiceResponse>> waitUntilServicePaused(
            DescribeServiceRequest describeServiceRequest) {
        return waitUntilServicePaused(describeServiceRequest, WaitLimits.NO_OVERRIDES);
    }

    /**
     * {@return what {@link #waitUntilServicePaused(DescribeServiceRequest)} does, for a request built here}
     *
     * @param describeServiceRequest fills in the request
     */
    default CompletableFuture<WaiterResponse<DescribeServiceResponse>> waitUntilServicePaused(
            Consumer<DescribeServiceRequest.Builder> describeServiceRequest) {
        return waitUntilServicePaused(Setters.filled(DescribeServiceRequest.builder(), describeServiceRequest));
    }

    /**
     * {@return what {@link #waitUntilServicePaused(DescribeServiceRequest)} does, with other times than the waiter's}
     *
     * @param describeServiceRequest {@code serviceArn} is required
     * @param overrideConfig what it sets beats the waiter's own
     */
    default CompletableFuture<WaiterResponse<DescribeServiceResponse>> waitUntilServicePaused(
            DescribeServiceRequest describeServiceRequest, WaiterOverrideConfiguration overrideConfig) {
        return DefaultAppRunnerAsyncWaiter.of(this)
                .response(
                        () -> new ServiceTarget(
                                Goal.SERVICE_PAUSED, Setters.notNull(describeServiceRequest, "describeServiceRequest")),
                        overrideConfig);
    }

    /**
     * {@return what {@link #waitUntilServicePaused(DescribeServiceRequest, WaiterOverrideConfiguration)} does, for both
     * built here}
     *
     * @param describeServiceRequest fills in the request
     * @param overrideConfig fills in the times
     */
    default CompletableFuture<WaiterResponse<DescribeServiceResponse>> waitUntilServicePaused(
            Consumer<DescribeServiceRequest.Builder> describeServiceRequest,
            Consumer<WaiterOverrideConfiguration.Builder> overrideConfig) {
        return waitUntilServicePaused(
                Setters.filled(DescribeServiceRequest.builder(), describeServiceRequest),
                WaitLimits.overrides(overrideConfig));
    }

    /**
     * Waits as {@link #waitUntilServicePaused(DescribeServiceRequest)} does.
     *
     * @param serviceName the name of the service; of those of the name, the one that is not deleted
     * @return a future of it as it is then
     */
    default CompletableFuture<Service> waitUntilServicePaused(String serviceName) {
        return DefaultAppRunnerAsyncWaiter.of(this).model(() -> new ServiceTarget(Goal.SERVICE_PAUSED, serviceName));
    }

    /**
     * Waits until the service is {@code DELETED} or not there. {@code DELETE_FAILED} fails at once.
     *
     * @param describeServiceRequest {@code serviceArn} is required
     * @return a future of the response that ended the wait
     */
    default CompletableFuture<WaiterResponse<DescribeServiceResponse>> waitUntilServiceDeleted(
            DescribeServiceRequest describeServiceRequest) {
        return waitUntilServiceDeleted(describeServiceRequest, WaitLimits.NO_OVERRIDES);
    }

    /**
     * {@return what {@link #waitUntilServiceDeleted(DescribeServiceRequest)} does, for a request built here}
     *
     * @param describeServiceRequest fills in the request
     */
    default CompletableFuture<WaiterResponse<DescribeServiceResponse>> waitUntilServiceDeleted(
            Consumer<DescribeServiceRequest.Builder> describeServiceRequest) {
        return waitUntilServiceDeleted(Setters.filled(DescribeServiceRequest.builder(), describeServiceRequest));
    }

    /**
     * {@return what {@link #waitUntilServiceDeleted(DescribeServiceRequest)} does, with other times than the waiter's}
     *
     * @param describeServiceRequest {@code serviceArn} is required
     * @param overrideConfig what it sets beats the waiter's own
     */
    default CompletableFuture<WaiterResponse<DescribeServiceResponse>> waitUntilServiceDeleted(
            DescribeServiceRequest describeServiceRequest, WaiterOverrideConfiguration overrideConfig) {
        return DefaultAppRunnerAsyncWaiter.of(this)
                .response(
                        () -> new ServiceTarget(
                                Goal.SERVICE_DELETED,
                                Setters.notNull(describeServiceRequest, "describeServiceRequest")),
                        overrideConfig);
    }

    /**
     * {@return what {@link #waitUntilServiceDeleted(DescribeServiceRequest, WaiterOverrideConfiguration)} does, for
     * both built here}
     *
     * @param describeServiceRequest fills in the request
     * @param overrideConfig fills in the times
     */
    default CompletableFuture<WaiterResponse<DescribeServiceResponse>> waitUntilServiceDeleted(
            Consumer<DescribeServiceRequest.Builder> describeServiceRequest,
            Consumer<WaiterOverrideConfiguration.Builder> overrideConfig) {
        return waitUntilServiceDeleted(
                Setters.filled(DescribeServiceRequest.builder(), describeServiceRequest),
                WaitLimits.overrides(overrideConfig));
    }

    /**
     * Waits as {@link #waitUntilServiceDeleted(DescribeServiceRequest)} does.
     *
     * @param serviceName the name of the service; of those of the name, the one that is not deleted
     * @return a future of nothing
     */
    default CompletableFuture<Void> waitUntilServiceDeleted(String serviceName) {
        return DefaultAppRunnerAsyncWaiter.of(this).until(() -> new ServiceTarget(Goal.SERVICE_DELETED, serviceName));
    }

    /**
     * Waits until an operation on the service is {@code SUCCEEDED}. {@code FAILED}, {@code ROLLBACK_FAILED} and
     * {@code ROLLBACK_SUCCEEDED} fail at once; {@code ROLLBACK_IN_PROGRESS} is waited for, since only its end tells
     * what is left.
     *
     * @param listOperationsRequest {@code serviceArn} is required
     * @param operationId the id of the operation, as the call that began it gave it back
     * @return a future of the response that ended the wait
     */
    default CompletableFuture<WaiterResponse<ListOperationsResponse>> waitUntilOperationSucceeded(
            ListOperationsRequest listOperationsRequest, String operationId) {
        return waitUntilOperationSucceeded(listOperationsRequest, operationId, WaitLimits.NO_OVERRIDES);
    }

    /**
     * {@return what {@link #waitUntilOperationSucceeded(ListOperationsRequest, String)} does, for a request built here}
     *
     * @param listOperationsRequest fills in the request
     * @param operationId the id of the operation, as the call that began it gave it back
     */
    default CompletableFuture<WaiterResponse<ListOperationsResponse>> waitUntilOperationSucceeded(
            Consumer<ListOperationsRequest.Builder> listOperationsRequest, String operationId) {
        return waitUntilOperationSucceeded(
                Setters.filled(ListOperationsRequest.builder(), listOperationsRequest), operationId);
    }

    /**
     * {@return what {@link #waitUntilOperationSucceeded(ListOperationsRequest, String)} does, with other times than the
     * waiter's}
     *
     * @param listOperationsRequest {@code serviceArn} is required
     * @param operationId the id of the operation, as the call that began it gave it back
     * @param overrideConfig what it sets beats the waiter's own
     */
    default CompletableFuture<WaiterResponse<ListOperationsResponse>> waitUntilOperationSucceeded(
            ListOperationsRequest listOperationsRequest,
            String operationId,
            WaiterOverrideConfiguration overrideConfig) {
        return DefaultAppRunnerAsyncWaiter.of(this)
                .response(
                        () -> new OperationTarget(
                                Goal.OPERATION_SUCCEEDED,
                                Setters.notNull(listOperationsRequest, "listOperationsRequest"),
                                operationId),
                        overrideConfig);
    }

    /**
     * {@return what {@link #waitUntilOperationSucceeded(ListOperationsRequest, String, WaiterOverrideConfiguration)}
     * does, for both built here}
     *
     * @param listOperationsRequest fills in the request
     * @param operationId the id of the operation, as the call that began it gave it back
     * @param overrideConfig fills in the times
     */
    default CompletableFuture<WaiterResponse<ListOperationsResponse>> waitUntilOperationSucceeded(
            Consumer<ListOperationsRequest.Builder> listOperationsRequest,
            String operationId,
            Consumer<WaiterOverrideConfiguration.Builder> overrideConfig) {
        return waitUntilOperationSucceeded(
                Setters.filled(ListOperationsRequest.builder(), listOperationsRequest),
                operationId,
                WaitLimits.overrides(overrideConfig));
    }

    /**
     * Waits as {@link #waitUntilOperationSucceeded(ListOperationsRequest, String)} does.
     *
     * @param serviceArn the Amazon Resource Name of the service
     * @param operationId the id of the operation, as the call that began it gave it back
     * @return a future of it as it is then
     */
    default CompletableFuture<OperationSummary> waitUntilOperationSucceeded(String serviceArn, String operationId) {
        return DefaultAppRunnerAsyncWaiter.of(this)
                .model(() -> new OperationTarget(Goal.OPERATION_SUCCEEDED, serviceArn, operationId));
    }

    /**
     * Waits until the domain has certificate validation records to be added to its DNS, or has been validated already.
     * {@code CREATE_FAILED}, {@code DELETING} and {@code DELETE_FAILED} fail at once.
     *
     * @param describeCustomDomainsRequest {@code serviceArn} is required
     * @param domainName the domain name that is associated with the service
     * @return a future of the response that ended the wait
     */
    default CompletableFuture<WaiterResponse<DescribeCustomDomainsResponse>> waitUntilCustomDomainPendingValidation(
            DescribeCustomDomainsRequest describeCustomDomainsRequest, String domainName) {
        return waitUntilCustomDomainPendingValidation(
                describeCustomDomainsRequest, domainName, WaitLimits.NO_OVERRIDES);
    }

    /**
     * {@return what {@link #waitUntilCustomDomainPendingValidation(DescribeCustomDomainsRequest, String)} does, for a
     * request built here}
     *
     * @param describeCustomDomainsRequest fills in the request
     * @param domainName the domain name that is associated with the service
     */
    default CompletableFuture<WaiterResponse<DescribeCustomDomainsResponse>> waitUntilCustomDomainPendingValidation(
            Consumer<DescribeCustomDomainsRequest.Builder> describeCustomDomainsRequest, String domainName) {
        return waitUntilCustomDomainPendingValidation(
                Setters.filled(DescribeCustomDomainsRequest.builder(), describeCustomDomainsRequest), domainName);
    }

    /**
     * {@return what {@link #waitUntilCustomDomainPendingValidation(DescribeCustomDomainsRequest, String)} does, with
     * other times than the waiter's}
     *
     * @param describeCustomDomainsRequest {@code serviceArn} is required
     * @param domainName the domain name that is associated with the service
     * @param overrideConfig what it sets beats the waiter's own
     */
    default CompletableFuture<WaiterResponse<DescribeCustomDomainsResponse>> waitUntilCustomDomainPendingValidation(
            DescribeCustomDomainsRequest describeCustomDomainsRequest,
            String domainName,
            WaiterOverrideConfiguration overrideConfig) {
        return DefaultAppRunnerAsyncWaiter.of(this)
                .response(
                        () -> new CustomDomainTarget(
                                Goal.CUSTOM_DOMAIN_PENDING_VALIDATION,
                                Setters.notNull(describeCustomDomainsRequest, "describeCustomDomainsRequest"),
                                domainName),
                        overrideConfig);
    }

    /**
     * {@return what {@link #waitUntilCustomDomainPendingValidation(DescribeCustomDomainsRequest, String,
     * WaiterOverrideConfiguration)} does, for both built here}
     *
     * @param describeCustomDomainsRequest fills in the request
     * @param domainName the domain name that is associated with the service
     * @param overrideConfig fills in the times
     */
    default CompletableFuture<WaiterResponse<DescribeCustomDomainsResponse>> waitUntilCustomDomainPendingValidation(
            Consumer<DescribeCustomDomainsRequest.Builder> describeCustomDomainsRequest,
            String domainName,
            Consumer<WaiterOverrideConfiguration.Builder> overrideConfig) {
        return waitUntilCustomDomainPendingValidation(
                Setters.filled(DescribeCustomDomainsRequest.builder(), describeCustomDomainsRequest),
                domainName,
                WaitLimits.overrides(overrideConfig));
    }

    /**
     * Waits as {@link #waitUntilCustomDomainPendingValidation(DescribeCustomDomainsRequest, String)} does.
     *
     * @param serviceArn the Amazon Resource Name of the service
     * @param domainName the domain name that is associated with the service
     * @return a future of it as it is then
     */
    default CompletableFuture<CustomDomain> waitUntilCustomDomainPendingValidation(
            String serviceArn, String domainName) {
        return DefaultAppRunnerAsyncWaiter.of(this)
                .model(() -> new CustomDomainTarget(Goal.CUSTOM_DOMAIN_PENDING_VALIDATION, serviceArn, domainName));
    }

    /**
     * Waits until the domain is {@code ACTIVE}, which it is some time after its certificate validation records were
     * added to its DNS. {@code CREATE_FAILED}, {@code DELETING} and {@code DELETE_FAILED} fail at once.
     *
     * @param describeCustomDomainsRequest {@code serviceArn} is required
     * @param domainName the domain name that is associated with the service
     * @return a future of the response that ended the wait
     */
    default CompletableFuture<WaiterResponse<DescribeCustomDomainsResponse>> waitUntilCustomDomainActive(
            DescribeCustomDomainsRequest describeCustomDomainsRequest, String domainName) {
        return waitUntilCustomDomainActive(describeCustomDomainsRequest, domainName, WaitLimits.NO_OVERRIDES);
    }

    /**
     * {@return what {@link #waitUntilCustomDomainActive(DescribeCustomDomainsRequest, String)} does, for a request
     * built here}
     *
     * @param describeCustomDomainsRequest fills in the request
     * @param domainName the domain name that is associated with the service
     */
    default CompletableFuture<WaiterResponse<DescribeCustomDomainsResponse>> waitUntilCustomDomainActive(
            Consumer<DescribeCustomDomainsRequest.Builder> describeCustomDomainsRequest, String domainName) {
        return waitUntilCustomDomainActive(
                Setters.filled(DescribeCustomDomainsRequest.builder(), describeCustomDomainsRequest), domainName);
    }

    /**
     * {@return what {@link #waitUntilCustomDomainActive(DescribeCustomDomainsRequest, String)} does, with other times
     * than the waiter's}
     *
     * @param describeCustomDomainsRequest {@code serviceArn} is required
     * @param domainName the domain name that is associated with the service
     * @param overrideConfig what it sets beats the waiter's own
     */
    default CompletableFuture<WaiterResponse<DescribeCustomDomainsResponse>> waitUntilCustomDomainActive(
            DescribeCustomDomainsRequest describeCustomDomainsRequest,
            String domainName,
            WaiterOverrideConfiguration overrideConfig) {
        return DefaultAppRunnerAsyncWaiter.of(this)
                .response(
                        () -> new CustomDomainTarget(
                                Goal.CUSTOM_DOMAIN_ACTIVE,
                                Setters.notNull(describeCustomDomainsRequest, "describeCustomDomainsRequest"),
                                domainName),
                        overrideConfig);
    }

    /**
     * {@return what {@link #waitUntilCustomDomainActive(DescribeCustomDomainsRequest, String,
     * WaiterOverrideConfiguration)} does, for both built here}
     *
     * @param describeCustomDomainsRequest fills in the request
     * @param domainName the domain name that is associated with the service
     * @param overrideConfig fills in the times
     */
    default CompletableFuture<WaiterResponse<DescribeCustomDomainsResponse>> waitUntilCustomDomainActive(
            Consumer<DescribeCustomDomainsRequest.Builder> describeCustomDomainsRequest,
            String domainName,
            Consumer<WaiterOverrideConfiguration.Builder> overrideConfig) {
        return waitUntilCustomDomainActive(
                Setters.filled(DescribeCustomDomainsRequest.builder(), describeCustomDomainsRequest),
                domainName,
                WaitLimits.overrides(overrideConfig));
    }

    /**
     * Waits as {@link #waitUntilCustomDomainActive(DescribeCustomDomainsRequest, String)} does.
     *
     * @param serviceArn the Amazon Resource Name of the service
     * @param domainName the domain name that is associated with the service
     * @return a future of it as it is then
     */
    default CompletableFuture<CustomDomain> waitUntilCustomDomainActive(String serviceArn, String domainName) {
        return DefaultAppRunnerAsyncWaiter.of(this)
                .model(() -> new CustomDomainTarget(Goal.CUSTOM_DOMAIN_ACTIVE, serviceArn, domainName));
    }

    /**
     * Waits until the VPC ingress connection is {@code AVAILABLE}. One that has failed, is being deleted or is deleted
     * fails at once.
     *
     * @param describeVpcIngressConnectionRequest {@code vpcIngressConnectionArn} is required
     * @return a future of the response that ended the wait
     */
    default CompletableFuture<WaiterResponse<DescribeVpcIngressConnectionResponse>>
            waitUntilVpcIngressConnectionAvailable(
                    DescribeVpcIngressConnectionRequest describeVpcIngressConnectionRequest) {
        return waitUntilVpcIngressConnectionAvailable(describeVpcIngressConnectionRequest, WaitLimits.NO_OVERRIDES);
    }

    /**
     * {@return what {@link #waitUntilVpcIngressConnectionAvailable(DescribeVpcIngressConnectionRequest)} does, for a
     * request built here}
     *
     * @param describeVpcIngressConnectionRequest fills in the request
     */
    default CompletableFuture<WaiterResponse<DescribeVpcIngressConnectionResponse>>
            waitUntilVpcIngressConnectionAvailable(
                    Consumer<DescribeVpcIngressConnectionRequest.Builder> describeVpcIngressConnectionRequest) {
        return waitUntilVpcIngressConnectionAvailable(
                Setters.filled(DescribeVpcIngressConnectionRequest.builder(), describeVpcIngressConnectionRequest));
    }

    /**
     * {@return what {@link #waitUntilVpcIngressConnectionAvailable(DescribeVpcIngressConnectionRequest)} does, with
     * other times than the waiter's}
     *
     * @param describeVpcIngressConnectionRequest {@code vpcIngressConnectionArn} is required
     * @param overrideConfig what it sets beats the waiter's own
     */
    default CompletableFuture<WaiterResponse<DescribeVpcIngressConnectionResponse>>
            waitUntilVpcIngressConnectionAvailable(
                    DescribeVpcIngressConnectionRequest describeVpcIngressConnectionRequest,
                    WaiterOverrideConfiguration overrideConfig) {
        return DefaultAppRunnerAsyncWaiter.of(this)
                .response(
                        () -> new VpcIngressConnectionTarget(
                                Goal.VPC_INGRESS_CONNECTION_AVAILABLE,
                                Setters.notNull(
                                        describeVpcIngressConnectionRequest, "describeVpcIngressConnectionRequest")),
                        overrideConfig);
    }

    /**
     * {@return what {@link #waitUntilVpcIngressConnectionAvailable(DescribeVpcIngressConnectionRequest,
     * WaiterOverrideConfiguration)} does, for both built here}
     *
     * @param describeVpcIngressConnectionRequest fills in the request
     * @param overrideConfig fills in the times
     */
    default CompletableFuture<WaiterResponse<DescribeVpcIngressConnectionResponse>>
            waitUntilVpcIngressConnectionAvailable(
                    Consumer<DescribeVpcIngressConnectionRequest.Builder> describeVpcIngressConnectionRequest,
                    Consumer<WaiterOverrideConfiguration.Builder> overrideConfig) {
        return waitUntilVpcIngressConnectionAvailable(
                Setters.filled(DescribeVpcIngressConnectionRequest.builder(), describeVpcIngressConnectionRequest),
                WaitLimits.overrides(overrideConfig));
    }

    /**
     * Waits until the VPC ingress connection is {@code DELETED} or not there. {@code FAILED_DELETION} fails at once.
     *
     * @param describeVpcIngressConnectionRequest {@code vpcIngressConnectionArn} is required
     * @return a future of the response that ended the wait
     */
    default CompletableFuture<WaiterResponse<DescribeVpcIngressConnectionResponse>>
            waitUntilVpcIngressConnectionDeleted(
                    DescribeVpcIngressConnectionRequest describeVpcIngressConnectionRequest) {
        return waitUntilVpcIngressConnectionDeleted(describeVpcIngressConnectionRequest, WaitLimits.NO_OVERRIDES);
    }

    /**
     * {@return what {@link #waitUntilVpcIngressConnectionDeleted(DescribeVpcIngressConnectionRequest)} does, for a
     * request built here}
     *
     * @param describeVpcIngressConnectionRequest fills in the request
     */
    default CompletableFuture<WaiterResponse<DescribeVpcIngressConnectionResponse>>
            waitUntilVpcIngressConnectionDeleted(
                    Consumer<DescribeVpcIngressConnectionRequest.Builder> describeVpcIngressConnectionRequest) {
        return waitUntilVpcIngressConnectionDeleted(
                Setters.filled(DescribeVpcIngressConnectionRequest.builder(), describeVpcIngressConnectionRequest));
    }

    /**
     * {@return what {@link #waitUntilVpcIngressConnectionDeleted(DescribeVpcIngressConnectionRequest)} does, with other
     * times than the waiter's}
     *
     * @param describeVpcIngressConnectionRequest {@code vpcIngressConnectionArn} is required
     * @param overrideConfig what it sets beats the waiter's own
     */
    default CompletableFuture<WaiterResponse<DescribeVpcIngressConnectionResponse>>
            waitUntilVpcIngressConnectionDeleted(
                    DescribeVpcIngressConnectionRequest describeVpcIngressConnectionRequest,
                    WaiterOverrideConfiguration overrideConfig) {
        return DefaultAppRunnerAsyncWaiter.of(this)
                .response(
                        () -> new VpcIngressConnectionTarget(
                                Goal.VPC_INGRESS_CONNECTION_DELETED,
                                Setters.notNull(
                                        describeVpcIngressConnectionRequest, "describeVpcIngressConnectionRequest")),
                        overrideConfig);
    }

    /**
     * {@return what {@link #waitUntilVpcIngressConnectionDeleted(DescribeVpcIngressConnectionRequest,
     * WaiterOverrideConfiguration)} does, for both built here}
     *
     * @param describeVpcIngressConnectionRequest fills in the request
     * @param overrideConfig fills in the times
     */
    default CompletableFuture<WaiterResponse<DescribeVpcIngressConnectionResponse>>
            waitUntilVpcIngressConnectionDeleted(
                    Consumer<DescribeVpcIngressConnectionRequest.Builder> describeVpcIngressConnectionRequest,
                    Consumer<WaiterOverrideConfiguration.Builder> overrideConfig) {
        return waitUntilVpcIngressConnectionDeleted(
                Setters.filled(DescribeVpcIngressConnectionRequest.builder(), describeVpcIngressConnectionRequest),
                WaitLimits.overrides(overrideConfig));
    }
}
