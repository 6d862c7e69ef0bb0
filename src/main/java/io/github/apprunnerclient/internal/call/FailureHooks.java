package io.github.apprunnerclient.internal.call;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.InterceptorContext;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Runs {@code modifyException} and {@code onExecutionFailure} of all interceptors.
 *
 * <p>The SDK's {@code ExecutionInterceptorChain} can't: its {@code modifyException} takes a class that the SDK keeps to
 * itself, and either hook ends there with the first interceptor that throws, so that the scopes of those behind it leak.
 */
record FailureHooks(List<ExecutionInterceptor> interceptors, ExecutionAttributes attributes) {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.apprunnerclient");

    /** @return what to throw */
    Throwable run(InterceptorContext context, Throwable failure) {
        Throwable exception = failure;
        for (int i = interceptors.size() - 1; i >= 0; i--) {
            exception = modifyException(interceptors.get(i), new FailedCall(context, exception));
        }
        FailedCall failed = new FailedCall(context, exception);
        for (int i = 0; i < interceptors.size(); i++) {
            onExecutionFailure(interceptors.get(i), failed);
        }
        return exception;
    }

    /** As in the SDK, what comes back must be of the class that went in, and what an interceptor throws counts instead. */
    private Throwable modifyException(ExecutionInterceptor interceptor, FailedCall failed) {
        Throwable before = failed.exception();
        try {
            Throwable after = interceptor.modifyException(failed, attributes);
            if (before.getClass().isInstance(after)) {
                return after;
            }
            return withoutLosing(before, wrongResult(interceptor, before, after));
        } catch (RuntimeException | Error thrown) {
            return withoutLosing(before, thrown);
        }
    }

    private void onExecutionFailure(ExecutionInterceptor interceptor, FailedCall failed) {
        try {
            interceptor.onExecutionFailure(failed, attributes);
        } catch (RuntimeException | Error thrown) {
            LOG.warn("The interceptor {} threw from onExecutionFailure", interceptor, thrown);
        }
    }

    private static RuntimeException wrongResult(
            ExecutionInterceptor interceptor, Throwable before, @Nullable Throwable after) {
        String returned = "Request interceptor '" + interceptor + "' returned ";
        return after == null
                ? new IllegalStateException(returned + "null from its modifyException interceptor.")
                : new IllegalArgumentException(returned + "'" + after.getClass()
                        + "' from its modifyException method, but '" + before.getClass() + "' was expected.");
    }

    private static Throwable withoutLosing(Throwable before, Throwable after) {
        if (after != before) {
            after.addSuppressed(before);
        }
        return after;
    }

    /** What interceptors see of a call that failed; the SDK keeps its own class for it to itself. */
    private record FailedCall(InterceptorContext context, Throwable exception) implements Context.FailedExecution {

        @Override
        public SdkRequest request() {
            return context.request();
        }

        @Override
        public Optional<SdkHttpRequest> httpRequest() {
            return Optional.ofNullable(context.httpRequest());
        }

        @Override
        public Optional<SdkHttpResponse> httpResponse() {
            return Optional.ofNullable(context.httpResponse());
        }

        @Override
        public Optional<SdkResponse> response() {
            return Optional.ofNullable(context.response());
        }
    }
}
