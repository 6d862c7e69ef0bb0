package io.github.apprunnerclient.internal.lifecycle;

import io.github.apprunnerclient.model.ListOperationsRequest;
import io.github.apprunnerclient.model.OperationType;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/** What a service is busy with: its status does not say. */
final class LastOperation {
    private LastOperation() {}

    /** Whether the last operation of the service is its deletion; false if none is listed. */
    static CompletableFuture<Boolean> isDeletion(
            Calls calls, @Nullable String serviceArn, @Nullable AwsRequestOverrideConfiguration overrides) {
        ListOperationsRequest request = ListOperationsRequest.builder()
                .serviceArn(serviceArn)
                .maxResults(1) // the last one comes first
                .overrideConfiguration(overrides)
                .build();
        return calls.call(ClientOperation.LIST_OPERATIONS, request)
                .thenApply(response -> !response.operationSummaryList().isEmpty()
                        && response.operationSummaryList().get(0).type() == OperationType.DELETE_SERVICE);
    }
}
