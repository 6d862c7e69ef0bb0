package io.github.apprunnerclient.internal.lifecycle;

import io.github.apprunnerclient.AppRunnerAsyncOperations;
import io.github.apprunnerclient.AppRunnerOperations;
import io.github.apprunnerclient.internal.protocol.RequestViolations;
import io.github.apprunnerclient.model.CreateServiceRequest;
import io.github.apprunnerclient.model.DescribeServiceRequest;
import io.github.apprunnerclient.model.ResourceNotFoundException;
import io.github.apprunnerclient.model.Service;
import io.github.apprunnerclient.model.ServiceConflictException;
import io.github.apprunnerclient.model.ServiceStatus;
import io.github.apprunnerclient.model.ServiceSummary;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;

/** The service that a request describes: coming up, running or paused, and with what the request sets. */
public final class ServiceProvision extends Provision<ServiceSummary, Service> {
    private final Calls calls;
    private final CreateServiceRequest request;
    private final @Nullable AwsRequestOverrideConfiguration overrides;

    /** @throws SdkClientException if the request is invalid */
    public ServiceProvision(Calls calls, CreateServiceRequest request) {
        super("service");
        RequestViolations.check("CreateService", request);
        this.calls = calls;
        this.request = request;
        this.overrides = AwsRequestOverrideConfiguration.from(
                request.overrideConfiguration().orElse(null));
    }

    @Override
    CompletableFuture<Optional<ServiceSummary>> find() {
        return Named.SERVICE.find(calls, request.serviceName(), overrides);
    }

    @Override
    CompletableFuture<Optional<Service>> judge(ServiceSummary found) {
        return describe(found)
                .thenCompose(described -> described.isPresent()
                        ? judge(described.get())
                        : CompletableFuture.completedFuture(Optional.empty()));
    }

    /** Empty if it has been deleted since it was listed. */
    private CompletableFuture<Optional<Service>> describe(ServiceSummary found) {
        DescribeServiceRequest describe = DescribeServiceRequest.builder()
                .serviceArn(found.serviceArn())
                .overrideConfiguration(overrides)
                .build();
        return calls.call(AppRunnerOperations::describeService, AppRunnerAsyncOperations::describeService, describe)
                .handle((response, thrown) -> {
                    Throwable failure = Calls.failure(thrown);
                    if (failure instanceof ResourceNotFoundException) {
                        return Optional.empty();
                    }
                    if (failure != null) {
                        throw new CompletionException(failure);
                    }
                    return Optional.of(described(response.service(), found));
                });
    }

    private static Service described(@Nullable Service service, ServiceSummary found) {
        if (service == null) {
            throw SdkClientException.create("The reply to DescribeService has no service: look at " + found.serviceArn()
                    + " in the App Runner console");
        }
        return service;
    }

    private CompletableFuture<Optional<Service>> judge(Service service) {
        if (service.status() == ServiceStatus.DELETED) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        return obstacle(service).thenApply(obstacle -> {
            List<String> reasons =
                    obstacle.map(List::of).orElseGet(() -> ServiceComparison.differences(request, service));
            if (!reasons.isEmpty()) {
                throw ServiceConflictException.create(String.join("; ", reasons), service);
            }
            return Optional.of(service);
        });
    }

    /** Why the service is of no use, whatever it is made of; empty if it is coming up, running or paused. */
    private CompletableFuture<Optional<String>> obstacle(Service service) {
        if (service.status() == ServiceStatus.OPERATION_IN_PROGRESS) {
            return LastOperation.isDeletion(calls, service.serviceArn(), overrides)
                    .thenApply(isDeletion -> isDeletion ? Optional.of("it is being deleted") : Optional.empty());
        }
        boolean isUsable = service.status() == ServiceStatus.RUNNING || service.status() == ServiceStatus.PAUSED;
        String status = service.statusAsString() == null ? "not given" : service.statusAsString();
        return CompletableFuture.completedFuture(isUsable ? Optional.empty() : Optional.of("its status is " + status));
    }

    @Override
    CompletableFuture<Optional<Service>> create() {
        return calls.call(AppRunnerOperations::createService, AppRunnerAsyncOperations::createService, request)
                .thenApply(response -> Optional.ofNullable(response.service()));
    }
}
