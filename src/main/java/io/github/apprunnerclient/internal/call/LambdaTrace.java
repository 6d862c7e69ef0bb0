package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.sdk.ThreadTrace;
import org.jspecify.annotations.Nullable;

/**
 * The trace that a Lambda function is invoked in, which its requests go on in. Found as the official client's
 * {@code TraceIdExecutionInterceptor} finds it, but without making a client of a Lambda function one with interceptors.
 */
final class LambdaTrace {
    static final String HEADER = "X-Amzn-Trace-Id";

    private static final LambdaTrace NONE = new LambdaTrace(null, null);

    /** Where Lambda puts it if it has one process handle many invocations at once. */
    private static final String OF_THREAD = "AWS_LAMBDA_X_TRACE_ID";

    private final @Nullable String ofThread;
    private final @Nullable String header;

    private LambdaTrace(@Nullable String ofThread, @Nullable String header) {
        this.ofThread = ofThread;
        this.header = header;
    }

    static LambdaTrace current() {
        if (System.getenv("AWS_LAMBDA_FUNCTION_NAME") == null) {
            return NONE;
        }
        String ofThread = ThreadTrace.ofSdk().get(OF_THREAD);
        return new LambdaTrace(ofThread, ofThread == null ? ofProcess() : ofThread);
    }

    private static @Nullable String ofProcess() {
        String property = System.getProperty("com.amazonaws.xray.traceHeader");
        return property == null ? System.getenv("_X_AMZN_TRACE_ID") : property;
    }

    @Nullable
    String header() {
        return header;
    }

    /** What the caller does next may be done on another thread than the call began on. */
    void carryOn() {
        if (ofThread != null) {
            ThreadTrace.ofSdk().put(OF_THREAD, ofThread);
        }
    }
}
