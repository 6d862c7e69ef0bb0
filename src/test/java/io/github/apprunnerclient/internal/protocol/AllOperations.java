package io.github.apprunnerclient.internal.protocol;

import io.github.apprunnerclient.model.AppRunnerRequest;
import io.github.apprunnerclient.model.AppRunnerResponse;
import java.util.List;

/** Every operation, for tests that hold for each. */
public final class AllOperations {
    public static final List<Operation<?, ?>> LIST = List.of(
            CreateConnectionOperation.INSTANCE,
            DeleteConnectionOperation.INSTANCE,
            ListConnectionsOperation.INSTANCE,
            ListTagsForResourceOperation.INSTANCE,
            TagResourceOperation.INSTANCE,
            UntagResourceOperation.INSTANCE);

    private AllOperations() {}

    public static Operation<?, ?> named(String name) {
        return LIST.stream()
                .filter(operation -> operation.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The operation that takes this request. */
    @SuppressWarnings("unchecked")
    public static <RequestT extends AppRunnerRequest> Operation<RequestT, AppRunnerResponse> of(RequestT request) {
        String requestClass = request.getClass().getSimpleName();
        return (Operation<RequestT, AppRunnerResponse>)
                named(requestClass.substring(0, requestClass.length() - "Request".length()));
    }
}
