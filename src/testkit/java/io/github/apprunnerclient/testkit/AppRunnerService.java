package io.github.apprunnerclient.testkit;

import com.github.tomakehurst.wiremock.http.Request;
import org.jspecify.annotations.Nullable;

/** The service behind its front door: who may come in, what is asked, and what is answered. */
final class AppRunnerService {
    private final ServiceStore store;
    private final @Nullable SignatureCheck signatures;

    AppRunnerService(ServiceStore store, @Nullable SignatureCheck signatures) {
        this.store = store;
        this.signatures = signatures;
    }

    Reply answer(Request request) {
        try {
            Operation operation = operation(request);
            if (signatures != null) {
                signatures.check(request);
            }
            return Reply.of(store.answer(operation, request.getBody()));
        } catch (ServiceFault fault) {
            return Reply.of(fault);
        }
    }

    private static Operation operation(Request request) {
        String target = request.getHeader("X-Amz-Target");
        Operation operation = Operation.ofTarget(target);
        if (operation == null || !"POST".equals(request.getMethod().getName())) {
            throw ServiceFault.ofFramework(
                    400,
                    "UnknownOperationException",
                    "No operation " + request.getMethod().getName() + " with X-Amz-Target " + target);
        }
        String contentType = request.getHeader("Content-Type");
        if (contentType == null || !Reply.JSON.equals(contentType.split(";", 2)[0].trim())) {
            throw ServiceFault.serialization("Content-Type is " + contentType + ", not " + Reply.JSON);
        }
        return operation;
    }
}
