package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.AppRunnerAsyncOperations;
import io.github.apprunnerclient.AppRunnerOperations;
import io.github.apprunnerclient.internal.lifecycle.Calls;
import io.github.apprunnerclient.internal.lifecycle.Listing;
import io.github.apprunnerclient.internal.protocol.RequestViolations;
import io.github.apprunnerclient.internal.schema.BusinessMetric;
import io.github.apprunnerclient.model.ListOperationsRequest;
import io.github.apprunnerclient.model.ListOperationsResponse;
import io.github.apprunnerclient.model.OperationStatus;
import io.github.apprunnerclient.model.OperationSummary;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.awscore.AwsClient;

/** An asynchronous operation on a service: the list has the last one first. */
final class OperationTarget extends Target<ListOperationsResponse, OperationSummary> {
    private static final Listing<ListOperationsRequest, ListOperationsResponse, OperationSummary> LIST = new Listing<>(
            AppRunnerOperations::listOperationsPaginator,
            AppRunnerAsyncOperations::listOperationsPaginator,
            ListOperationsResponse::operationSummaryList);

    private final ListOperationsRequest request;

    OperationTarget(Goal<OperationStatus> goal, ListOperationsRequest request, String operationId) {
        super("operation", RequestViolations.required("operationId", operationId), goal, OperationSummary::status);
        RequestViolations.required("serviceArn", request.serviceArn());
        this.request = BusinessMetric.WAITER.mark(request);
    }

    OperationTarget(Goal<OperationStatus> goal, String serviceArn, String operationId) {
        this(goal, ListOperationsRequest.builder().serviceArn(serviceArn).build(), operationId);
    }

    @Override
    CompletableFuture<PollResult<ListOperationsResponse, OperationSummary>> poll(Calls calls) {
        return findInList(calls, LIST, request, operation -> name.equals(operation.id()), operation -> false);
    }

    @Override
    CompletableFuture<String> details(Calls calls, AwsClient client, OperationSummary operation) {
        return CompletableFuture.completedFuture("On " + request.serviceArn() + ": " + text(operation) + ".");
    }

    /** As in "CREATE_SERVICE, started at 2026-01-02T03:04:05Z, ended at 2026-01-02T03:06:05Z". */
    static String text(OperationSummary operation) {
        return (operation.typeAsString() == null ? "of no known type" : operation.typeAsString())
                + (operation.startedAt() == null ? "" : ", started at " + operation.startedAt())
                + (operation.endedAt() == null ? "" : ", ended at " + operation.endedAt());
    }
}
