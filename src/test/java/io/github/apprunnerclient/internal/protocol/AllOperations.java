package io.github.apprunnerclient.internal.protocol;

import io.github.apprunnerclient.AppRunnerOperations;
import io.github.apprunnerclient.model.AppRunnerRequest;
import io.github.apprunnerclient.model.AppRunnerResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Every operation, for tests that hold for each. */
public final class AllOperations {
    public static final List<Operation<?, ?>> LIST = Arrays.stream(AppRunnerOperations.class.getMethods())
            .filter(method -> AppRunnerResponse.class.isAssignableFrom(method.getReturnType()))
            .map(method -> method.getReturnType().getSimpleName())
            .map(response -> response.substring(0, response.length() - "Response".length()))
            .distinct()
            .sorted()
            .<Operation<?, ?>>map(Operation::new)
            .toList();

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

    /** The operation's response in this body. */
    @SuppressWarnings("unchecked")
    static <ResponseT extends AppRunnerResponse> ResponseT read(Operation<?, ResponseT> operation, byte[] body)
            throws IOException {
        AppRunnerResponse.Builder response = operation.newResponse();
        JsonBodies.read(body, response);
        return (ResponseT) response.build();
    }
}
