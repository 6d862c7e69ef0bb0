package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.sdk.NewerSdk;
import org.jspecify.annotations.Nullable;

/**
 * The trace that a Lambda function is invoked in, which its requests go on in. Found as the official client's
 * {@code TraceIdExecutionInterceptor} finds it, but without making a client of a Lambda function one with interceptors.
 *
 * @param threadTrace what {@link #propagate} hands to the thread that goes on, or null
 * @param header null if there is no trace
 */
record LambdaTrace(@Nullable String threadTrace, @Nullable String header) {
    /** Where Lambda puts it if it has one process handle many invocations at once. */
    private static final String OF_THREAD = "AWS_LAMBDA_X_TRACE_ID";

    static LambdaTrace current() {
        String threadTrace = NewerSdk.threadLocal(OF_THREAD);
        return new LambdaTrace(threadTrace, threadTrace == null ? processTrace() : threadTrace);
    }

    /** What the caller does next may be done on another thread than the call began on. */
    void propagate() {
        if (threadTrace != null) {
            NewerSdk.putThreadLocal(OF_THREAD, threadTrace);
        }
    }

    private static @Nullable String processTrace() {
        String property = System.getProperty("com.amazonaws.xray.traceHeader");
        return property == null ? System.getenv("_X_AMZN_TRACE_ID") : property;
    }
}
