package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.AppRunnerAsyncOperations;
import io.github.apprunnerclient.AppRunnerOperations;
import io.github.apprunnerclient.internal.lifecycle.Calls;
import io.github.apprunnerclient.internal.lifecycle.LastOperation;
import io.github.apprunnerclient.internal.lifecycle.Named;
import io.github.apprunnerclient.internal.protocol.RequestViolations;
import io.github.apprunnerclient.internal.schema.BusinessMetric;
import io.github.apprunnerclient.model.DescribeServiceRequest;
import io.github.apprunnerclient.model.DescribeServiceResponse;
import io.github.apprunnerclient.model.OperationSummary;
import io.github.apprunnerclient.model.ResourceNotFoundException;
import io.github.apprunnerclient.model.Service;
import io.github.apprunnerclient.model.ServiceStatus;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/** A service, by its ARN, or by its name until its ARN is known. */
final class ServiceTarget extends Target<DescribeServiceResponse, Service> {
    private @Nullable DescribeServiceRequest request;

    ServiceTarget(Goal<ServiceStatus> goal, DescribeServiceRequest request) {
        super("service", RequestViolations.required("serviceArn", request.serviceArn()), goal, Service::status);
        this.request = BusinessMetric.WAITER.mark(request);
    }

    ServiceTarget(Goal<ServiceStatus> goal, String serviceName) {
        super("service", RequestViolations.required("serviceName", serviceName), goal, Service::status);
    }

    @Override
    CompletableFuture<PollResult<DescribeServiceResponse, Service>> poll(Calls calls) {
        return request != null ? describe(calls, request) : findInList(calls);
    }

    private CompletableFuture<PollResult<DescribeServiceResponse, Service>> describe(
            Calls calls, DescribeServiceRequest byArn) {
        return calls.call(AppRunnerOperations::describeService, AppRunnerAsyncOperations::describeService, byArn)
                .thenApply(response -> {
                    Service service = response.service();
                    // A reply without it does not say that it is not there.
                    return PollResult.at(
                            response,
                            service != null ? service : Service.builder().build());
                });
    }

    private CompletableFuture<PollResult<DescribeServiceResponse, Service>> findInList(Calls calls) {
        return Named.SERVICE
                .find(calls, name, BusinessMetric.WAITER.mark((AwsRequestOverrideConfiguration) null))
                .thenCompose(listed -> {
                    if (listed.isEmpty()) {
                        ResourceNotFoundException nothing = ResourceNotFoundException.builder()
                                .message("There is no such service")
                                .build();
                        return CompletableFuture.failedFuture(nothing);
                    }
                    DescribeServiceRequest byArn = BusinessMetric.WAITER.mark(DescribeServiceRequest.builder()
                            .serviceArn(listed.get().serviceArn())
                            .build());
                    request = byArn;
                    return describe(calls, byArn);
                });
    }

    @Override
    CompletableFuture<String> details(Calls calls, AwsClient client, Service service) {
        DescribeServiceRequest described = Objects.requireNonNull(request);
        // Who may not list operations, or can't, is told the rest.
        return LastOperation.of(
                        calls,
                        described.serviceArn(),
                        described.overrideConfiguration().orElse(null))
                .handle((last, thrown) ->
                        thrown == null ? last.map(ServiceTarget::text).orElse("") : "")
                .thenApply(lastOperation -> (lastOperation + logs(service)).strip());
    }

    private static String text(OperationSummary last) {
        String status = last.statusAsString() == null ? "of no known status" : last.statusAsString();
        return "Its last operation is " + status + ": " + OperationTarget.text(last) + ". ";
    }

    private static String logs(Service service) {
        boolean hasLogs = service.status() == ServiceStatus.CREATE_FAILED
                && service.serviceName() != null
                && service.serviceId() != null;
        return hasLogs
                ? "See the log group /aws/apprunner/" + service.serviceName() + "/" + service.serviceId()
                        + "/service for the reason."
                : "";
    }
}
