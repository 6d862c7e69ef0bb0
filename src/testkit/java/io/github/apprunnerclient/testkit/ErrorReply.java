package io.github.apprunnerclient.testkit;

/**
 * An error of the service, for {@link OperationPattern#willFail}. Immutable, so thread-safe.
 *
 * <pre>{@code
 * stubFor(createConnection().willFail(serviceQuotaExceeded("No connection left")));
 * stubFor(deleteConnection().willFail(serviceError(403, "AccessDeniedException", "Not yours")));
 * }</pre>
 */
public final class ErrorReply {
    private final ServiceFault fault;

    ErrorReply(ServiceFault fault) {
        this.fault = fault;
    }

    Reply reply() {
        return Reply.of(fault);
    }
}
