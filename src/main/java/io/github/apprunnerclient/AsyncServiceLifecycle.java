package io.github.apprunnerclient;

import io.github.apprunnerclient.internal.lifecycle.AsyncCalls;
import io.github.apprunnerclient.internal.lifecycle.Deletion;
import io.github.apprunnerclient.internal.lifecycle.Named;
import io.github.apprunnerclient.internal.lifecycle.ServiceProvision;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.CreateServiceRequest;
import io.github.apprunnerclient.model.Service;
import io.github.apprunnerclient.model.ServiceSummary;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * {@link ServiceLifecycle} with futures. Every {@link AppRunnerAsyncClient} has it, composed of {@code createService},
 * {@code describeService}, {@code deleteService}, {@code listOperations} and {@code listServicesPaginator}.
 *
 * <p>What the method of the same name there throws, a future fails with. Cancelling a future cancels the call that is under
 * way for it, and no other is made.
 */
public interface AsyncServiceLifecycle extends AppRunnerAsyncOperations {

    /**
     * Finds the service of a name, on whatever page of the listing it is.
     *
     * @param serviceName its exact name
     * @return the service; empty if there is none, or if it is {@code DELETED}. Fails as
     *     {@link ServiceLifecycle#findService} does
     */
    default CompletableFuture<Optional<ServiceSummary>> findService(String serviceName) {
        return AsyncCalls.run(this, calls -> Named.SERVICE.find(calls, serviceName, null));
    }

    /**
     * Returns the service that the request describes, new or existing. Calling it again, after a failure or from
     * elsewhere, is safe: {@link ServiceLifecycle#getOrCreateService(CreateServiceRequest)} tells how, and what of the
     * request is compared.
     *
     * @param createServiceRequest as for {@link AppRunnerAsyncClient#createService(CreateServiceRequest)}
     * @return the service: starting or otherwise in progress, {@code RUNNING} or {@code PAUSED}. Fails as
     *     {@link ServiceLifecycle#getOrCreateService(CreateServiceRequest)} does
     */
    default CompletableFuture<Service> getOrCreateService(CreateServiceRequest createServiceRequest) {
        return AsyncCalls.run(this, calls -> new ServiceProvision(calls, createServiceRequest).getOrCreate());
    }

    /**
     * {@return what {@link #getOrCreateService(CreateServiceRequest)} does, for a request built here}
     *
     * @param createServiceRequest fills in the request
     */
    default CompletableFuture<Service> getOrCreateService(Consumer<CreateServiceRequest.Builder> createServiceRequest) {
        return getOrCreateService(Setters.filled(CreateServiceRequest.builder(), createServiceRequest));
    }

    /**
     * Begins to delete the service of a name, if there is one. Like {@code deleteService}, it does not wait for the end.
     *
     * @param serviceName its exact name
     * @return whether there was something to delete: false also if it is already being deleted. Fails as
     *     {@link ServiceLifecycle#deleteServiceIfExists} does
     */
    default CompletableFuture<Boolean> deleteServiceIfExists(String serviceName) {
        return AsyncCalls.run(this, calls -> Deletion.OF_SERVICE.deleteIfExists(calls, serviceName));
    }
}
