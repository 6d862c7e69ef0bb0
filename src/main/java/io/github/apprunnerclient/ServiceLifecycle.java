package io.github.apprunnerclient;

import io.github.apprunnerclient.internal.lifecycle.BlockingCalls;
import io.github.apprunnerclient.internal.lifecycle.Deletion;
import io.github.apprunnerclient.internal.lifecycle.Named;
import io.github.apprunnerclient.internal.lifecycle.ServiceProvision;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.CreateServiceRequest;
import io.github.apprunnerclient.model.Service;
import io.github.apprunnerclient.model.ServiceConflictException;
import io.github.apprunnerclient.model.ServiceSummary;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * Steps in the life of a service that take more than one operation, and are safe to repeat. Every {@link AppRunnerClient}
 * has them, composed of {@code createService}, {@code describeService}, {@code deleteService}, {@code listOperations} and
 * {@code listServicesPaginator}.
 */
public interface ServiceLifecycle extends AppRunnerOperations {

    /**
     * Finds the service of a name, on whatever page of the listing it is.
     *
     * <p>Calls {@code ListServices}, as often as there are pages, and needs {@code apprunner:ListServices}.
     *
     * @param serviceName its exact name
     * @return the service; empty if there is none, or if it is {@code DELETED}
     * @throws SdkClientException before anything is sent, if the name is null or empty; or as for any call
     * @throws AppRunnerException if the service refuses to list
     */
    default Optional<ServiceSummary> findService(String serviceName) {
        return BlockingCalls.run(this, calls -> Named.SERVICE.find(calls, serviceName, null));
    }

    /**
     * Returns the service that the request describes, new or existing. Calling it again, after a failure or from
     * elsewhere, is safe: names are unique in an account and region, so it never makes a second service, and it never
     * changes one, nor returns one that differs from the request.
     *
     * <p>It looks for the name; creates the service if there is none; and after a failure of the create looks again, since
     * the create may have worked all the same, or another caller may have made the service just now. A service that is
     * found is described and compared with the request, in each member that the request sets, those of the models inside
     * it too, with these exceptions:
     *
     * <table>
     *   <caption>What of the request is compared with a service that is there</caption>
     *   <tr><th>member</th><th>compared</th></tr>
     *   <tr><td>{@code tags}</td><td>no: they are set only on a service that is made now, and left alone on one that is
     *       found</td></tr>
     *   <tr><td>{@code codeConfigurationValues}</td><td>if {@code configurationSource} is {@code API}</td></tr>
     *   <tr><td>{@code healthCheckConfiguration.path}</td><td>if {@code protocol} is {@code HTTP}</td></tr>
     *   <tr><td>{@code vpcConnectorArn}</td><td>if {@code egressType} is {@code VPC}</td></tr>
     *   <tr><td>{@code observabilityConfigurationArn}</td><td>if {@code observabilityEnabled}; without a revision, any
     *       revision is the same</td></tr>
     *   <tr><td>{@code autoScalingConfigurationArn}</td><td>without a revision, any revision is the same</td></tr>
     *   <tr><td>{@code cpu}, {@code memory}</td><td>as amounts: {@code 1 vCPU} is {@code 1024}, {@code 2 GB} are
     *       {@code 2048}</td></tr>
     * </table>
     *
     * <p>It calls {@code ListServices}. If the name is listed, {@code DescribeService} follows, and {@code ListOperations}
     * if an operation is in progress, which may be the service's deletion; otherwise {@code CreateService}, and all of it
     * again if that failed. It needs {@code apprunner:ListServices}, {@code apprunner:DescribeService} and
     * {@code apprunner:ListOperations} besides {@code apprunner:CreateService}. If listing services is denied, it creates
     * without looking; if that fails, the create's own failure is thrown, with the denial as a suppressed exception. The
     * request's {@code overrideConfiguration} holds for each of the calls.
     *
     * @param createServiceRequest as for {@link AppRunnerClient#createService(CreateServiceRequest)}
     * @return the service: starting or otherwise in progress, {@code RUNNING} or {@code PAUSED}
     * @throws ServiceConflictException if a service of that name has failed, is being deleted or differs from the request;
     *     it carries that service. One in {@code DELETED} counts as absent
     * @throws AppRunnerException the create's own failure, if no service is found after it; or if the service refuses to
     *     describe the one that is found
     * @throws SdkClientException before anything is sent, if the request is invalid; or the create's own failure
     */
    default Service getOrCreateService(CreateServiceRequest createServiceRequest) {
        return BlockingCalls.run(this, calls -> new ServiceProvision(calls, createServiceRequest).getOrCreate());
    }

    /**
     * {@return what {@link #getOrCreateService(CreateServiceRequest)} does, for a request built here}
     *
     * @param createServiceRequest fills in the request
     */
    default Service getOrCreateService(Consumer<CreateServiceRequest.Builder> createServiceRequest) {
        return getOrCreateService(Setters.filled(CreateServiceRequest.builder(), createServiceRequest));
    }

    /**
     * Begins to delete the service of a name, if there is one. Like {@code deleteService}, it does not wait for the end.
     *
     * <p>Calls {@code ListServices}, then {@code DeleteService} if there is something to delete. If that is refused because
     * another operation is in progress, it calls {@code ListOperations} to see whether that is a deletion.
     *
     * @param serviceName its exact name
     * @return whether there was something to delete: false also if it is already being deleted
     * @throws SdkClientException before anything is sent, if the name is null or empty; or as for any call
     * @throws AppRunnerException if the service refuses to list or to delete, as while another operation is in progress
     */
    default boolean deleteServiceIfExists(String serviceName) {
        return BlockingCalls.run(this, calls -> Deletion.OF_SERVICE.deleteIfExists(calls, serviceName));
    }
}
