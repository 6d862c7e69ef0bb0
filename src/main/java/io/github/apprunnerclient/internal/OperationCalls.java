package io.github.apprunnerclient.internal;

import io.github.apprunnerclient.internal.protocol.Operation;
import io.github.apprunnerclient.model.AppRunnerResponse;
import software.amazon.awssdk.core.SdkPojo;

/** What a client of this library's own does for each of its operations, in a way that waits for the reply. */
public interface OperationCalls {

    /** @param request null is refused by its name */
    <RequestT extends SdkPojo, ResponseT extends AppRunnerResponse> ResponseT execute(
            Operation<RequestT, ResponseT> operation, RequestT request);

    /** Any other implementation of a client supports the operations that it overrides. */
    static <RequestT extends SdkPojo, ResponseT extends AppRunnerResponse> ResponseT execute(
            Object client, Operation<RequestT, ResponseT> operation, RequestT request) {
        if (client instanceof OperationCalls calls) {
            return calls.execute(operation, request);
        }
        throw new UnsupportedOperationException();
    }
}
