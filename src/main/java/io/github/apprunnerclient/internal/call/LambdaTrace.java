package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.sdk.NewerSdk;
import org.jspecify.annotations.Nullable;

/**
 * The trace that a Lambda function is invoked in, which its requests go on in. Found as the official client's
 * {@code TraceIdExecutionInterceptor} finds it, but without making a client of a Lambda function one with interceptors.
 *
 * @param ofThread what {@link #carryOn} hands to the thread that goes on, or null
 * @param header null if there is no trace
 */
record LambdaTrace(@Nullable String ofThread, @Nullable String header) {
    /** Where Lambda puts it if it has one process handle many invocations at once. */
    private static final String OF_THREAD = "AWS_LAMBDA_X_TRACE_ID";

    static LambdaTrace current() {
        String ofThread = NewerSdk.threadLocal(OF_THREAD);
        return new LambdaTrace(ofThread, ofThread == null ? ofProcess() : ofThread);
    }

    /** What the caller does next may be done on another thread than the call began on. */
    void carryOn() {
        if (ofThread != null) {
            NewerSdk.putThreadLocal(OF_THREAD, ofThread);
        }
    }

    private static @Nullable String ofProcess() {
        String property = System.getProperty("com.amazonaws.xray.traceHeader");
        return property == null ? System.getenv("_X_AMZN_TRACE_ID") : property;
    }
}
