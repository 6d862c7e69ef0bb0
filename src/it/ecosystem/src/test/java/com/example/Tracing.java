package com.example;

import io.github.apprunnerclient.testkit.FakeAppRunner;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** One call with a tracer's interceptor. */
final class Tracing {
    static final String REQUEST_ID = "11111111-2222-3333-4444-555555555555";
    private static final String CONNECTION =
            "{\"Connection\":{\"ConnectionName\":\"my-connection\",\"Status\":\"PENDING_HANDSHAKE\"}}";
    private static final String REFUSAL = "{\"__type\":\"ServiceQuotaExceededException\",\"message\":\"The message\"}";

    private Tracing() {}

    static void created(FakeAppRunner appRunner) {
        appRunner.onNextCalls(1).reply(200, CONNECTION, Map.of("x-amzn-RequestId", REQUEST_ID));
    }

    static void refused(FakeAppRunner appRunner) {
        appRunner.onNextCalls(1).reply(400, REFUSAL, Map.of("x-amzn-RequestId", REQUEST_ID));
    }

    /** Retries at once. How the call ends is for the tracer to tell. */
    static void call(Side side, FakeAppRunner appRunner, ExecutionInterceptor tracer) {
        try {
            side.createConnection(
                    appRunner,
                    builder -> builder.overrideConfiguration(o -> o.addExecutionInterceptor(tracer)
                            .retryStrategy(StandardRetryStrategy.builder()
                                    .backoffStrategy(BackoffStrategy.retryImmediately())
                                    .build())));
        } catch (SdkException e) {
            // The tracer was told.
        }
    }
}
