package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.internal.lifecycle.Calls;
import io.github.apprunnerclient.internal.lifecycle.ClientOperation;
import io.github.apprunnerclient.internal.lifecycle.Named;
import io.github.apprunnerclient.model.DescribeServiceRequest;
import io.github.apprunnerclient.model.DescribeServiceResponse;
import io.github.apprunnerclient.model.ListOperationsRequest;
import io.github.apprunnerclient.model.OperationSummary;
import io.github.apprunnerclient.model.ResourceNotFoundException;
import io.github.apprunnerclient.model.Service;
import io.github.apprunnerclient.model.ServiceStatus;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/** A service, by its ARN, or by its name until its ARN is known. */
final class ServiceTarget extends Target<DescribeServiceResponse, Service> {
    private @Nullable DescribeServiceRequest request;

    ServiceTarget(Goal<ServiceStatus> goal, DescribeServiceRequest request) {
        super(goal, "service", required("serviceArn", request.serviceArn()));
        this.request = ofWaiter(request);
    }

    private ServiceTarget(Goal<ServiceStatus> goal, String serviceName) {
        super(goal, "service", required("serviceName", serviceName));
    }

    static ServiceTarget named(Goal<ServiceStatus> goal, String serviceName) {
        return new ServiceTarget(goal, serviceName);
    }

    @Override
    CompletableFuture<Look<DescribeServiceResponse, Service>> look(Calls calls) {
        return request != null ? describe(calls, request) : lookInList(calls);
    }

    private CompletableFuture<Look<DescribeServiceResponse, Service>> describe(
            Calls calls, DescribeServiceRequest byArn) {
        return calls.call(ClientOperation.DESCRIBE_SERVICE, byArn).thenApply(response -> {
            Service service = response.service();
            // A reply without it does not say that it is not there.
            return Look.at(
                    response, service != null ? service : Service.builder().build());
        });
    }

    private CompletableFuture<Look<DescribeServiceResponse, Service>> lookInList(Calls calls) {
        return Named.SERVICE
                .find(calls, name(), ofWaiter((AwsRequestOverrideConfiguration) null))
                .thenCompose(listed -> {
                    if (listed.isEmpty()) {
                        ResourceNotFoundException nothing = ResourceNotFoundException.builder()
                                .message("There is no such service")
                                .build();
                        return CompletableFuture.failedFuture(nothing);
                    }
                    DescribeServiceRequest byArn = ofWaiter(DescribeServiceRequest.builder()
                            .serviceArn(listed.get().serviceArn())
                            .build());
                    request = byArn;
                    return describe(calls, byArn);
                });
    }

    @Override
    @Nullable
    Enum<?> status(Service service) {
        return service.status();
    }

    @Override
    @Nullable
    String statusAsString(Service service) {
        return service.statusAsString();
    }

    @Override
    CompletableFuture<String> details(Calls calls, AwsClient client, Service service) {
        ListOperationsRequest.Builder last = ListOperationsRequest.builder().maxResults(1);
        if (request != null) {
            last.serviceArn(request.serviceArn());
            request.overrideConfiguration().ifPresent(last::overrideConfiguration);
        }
        // Who may not list operations, or can't, is told the rest.
        return calls.call(ClientOperation.LIST_OPERATIONS, ofWaiter(last.build()))
                .handle((response, thrown) -> thrown == null ? lastOperation(response.operationSummaryList()) : "")
                .thenApply(lastOperation -> (lastOperation + logs(service)).strip());
    }

    private static String lastOperation(List<OperationSummary> operations) {
        if (operations.isEmpty()) {
            return "";
        }
        OperationSummary last = operations.get(0);
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
