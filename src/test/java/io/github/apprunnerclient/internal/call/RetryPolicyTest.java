package io.github.apprunnerclient.internal.call;

import static io.github.apprunnerclient.internal.call.ScriptedService.CREATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.model.AppRunnerException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.retry.RetryPolicy;
import software.amazon.awssdk.core.retry.RetryPolicyContext;
import software.amazon.awssdk.core.retry.backoff.FixedDelayBackoffStrategy;
import software.amazon.awssdk.core.retry.conditions.RetryCondition;

/** A retry policy decides on the retries of a call, and is told what comes of them. */
@SuppressWarnings("deprecation") // programs still give retry policies
class RetryPolicyTest {
    private static final Duration BACKOFF = Duration.ofSeconds(3);
    private static final Duration THROTTLING_BACKOFF = Duration.ofSeconds(5);

    private final List<String> told = new ArrayList<>();

    @Test
    void it_is_asked_after_each_failure_and_told_of_the_success() {
        ScriptedService service =
                service(o -> {}).replies(503, "").replies(429, "").replies(200, CREATED);

        service.createConnection();

        assertThat(told)
                .containsExactly("asked after 0 retries: 503", "asked after 1 retries: 429", "success after 2 retries");
        assertThat(service.waits).containsExactly(BACKOFF, THROTTLING_BACKOFF);
        assertThat(service.requests)
                .extracting(request ->
                        request.firstMatchingHeader("amz-sdk-request").orElseThrow())
                .containsExactly("attempt=1; max=3", "attempt=2; max=3", "attempt=3; max=3");
    }

    @Test
    void it_is_told_that_no_retry_follows() {
        ScriptedService service =
                service(o -> {}).replies(503, "").replies(503, "").replies(503, "");

        assertThatThrownBy(service::createConnection).isInstanceOf(AppRunnerException.class);

        assertThat(told)
                .containsExactly("asked after 0 retries: 503", "asked after 1 retries: 503", "no more after 2 retries");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void it_has_a_place_to_remember_a_call_in_with_and_without_interceptors(boolean withInterceptors) {
        ScriptedService service = service(o -> {
                    if (withInterceptors) {
                        o.addExecutionInterceptor(new ExecutionInterceptor() {});
                    }
                })
                .replies(503, "")
                .replies(200, CREATED);

        service.createConnection();

        assertThat(told).contains("success after 1 retries");
    }

    private ScriptedService service(Consumer<ClientOverrideConfiguration.Builder> overrides) {
        RetryPolicy policy = RetryPolicy.builder()
                .numRetries(2)
                .additionalRetryConditionsAllowed(false)
                .retryCondition(new Telling())
                .backoffStrategy(FixedDelayBackoffStrategy.create(BACKOFF))
                .throttlingBackoffStrategy(FixedDelayBackoffStrategy.create(THROTTLING_BACKOFF))
                .build();
        return new ScriptedService(o -> overrides.accept(o.retryPolicy(policy)));
    }

    private final class Telling implements RetryCondition {
        @Override
        public boolean shouldRetry(RetryPolicyContext context) {
            told.add("asked after " + context.retriesAttempted() + " retries: " + context.httpStatusCode());
            return true;
        }

        @Override
        public void requestWillNotBeRetried(RetryPolicyContext context) {
            told.add("no more after " + context.retriesAttempted() + " retries");
        }

        @Override
        public void requestSucceeded(RetryPolicyContext context) {
            told.add("success after " + context.retriesAttempted() + " retries");
        }
    }
}
