package io.github.apprunnerclient.internal.lifecycle;

import io.github.apprunnerclient.AppRunnerAsyncOperations;
import io.github.apprunnerclient.AppRunnerOperations;
import io.github.apprunnerclient.model.ListOperationsRequest;
import io.github.apprunnerclient.model.OperationSummary;
import io.github.apprunnerclient.model.OperationType;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/** What a service is busy with: its status does not say. */
public final class LastOperation {
    private LastOperation() {}

    /** Empty if none is listed. */
    public static CompletableFuture<Optional<OperationSummary>> of(
            Calls calls, @Nullable String serviceArn, @Nullable AwsRequestOverrideConfiguration overrides) {
        ListOperationsRequest request = ListOperationsRequest.builder()
                .serviceArn(serviceArn)
                .maxResults(1) // the last one comes first
                .overrideConfiguration(overrides)
                .build();
        return calls.call(AppRunnerOperations::listOperations, AppRunnerAsyncOperations::listOperations, request)
                .thenApply(response -> response.operationSummaryList().stream().findFirst());
    }

    static CompletableFuture<Boolean> isDeletion(
            Calls calls, @Nullable String serviceArn, @Nullable AwsRequestOverrideConfiguration overrides) {
        return of(calls, serviceArn, overrides)
                .thenApply(last -> last.isPresent() && last.get().type() == OperationType.DELETE_SERVICE);
    }
}
