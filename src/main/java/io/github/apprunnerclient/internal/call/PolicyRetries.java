package io.github.apprunnerclient.internal.call;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.retry.RetryPolicy;
import software.amazon.awssdk.core.retry.RetryPolicyContext;
import software.amazon.awssdk.core.retry.RetryUtils;
import software.amazon.awssdk.core.retry.backoff.BackoffStrategy;

/**
 * As the conditions and backoffs of a retry policy say, which are asked as the SDK's clients ask them. They don't heed a
 * delay that the service suggests.
 */
@SuppressWarnings("deprecation") // programs still give retry policies
final class PolicyRetries extends Retries {
    private final RetryPolicy policy;
    private final SdkRequest original;
    private final RequestFactory requests;
    private final ExecutionAttributes attributes;

    private @Nullable Integer statusCode;

    private PolicyRetries(
            RetryPolicy policy, SdkRequest original, RequestFactory requests, ExecutionAttributes attributes) {
        this.policy = policy;
        this.original = original;
        this.requests = requests;
        this.attributes = attributes;
    }

    /**
     * For the type of its result, as {@link ExecutionInterceptors#of}.
     *
     * @param attributes those of the call, where conditions keep what they must remember of it
     */
    static Retries of(
            RetryPolicy policy, SdkRequest original, RequestFactory requests, ExecutionAttributes attributes) {
        return new PolicyRetries(policy, original, requests, attributes);
    }

    @Override
    Duration begin() {
        return Duration.ZERO;
    }

    @Override
    int maxAttempts() {
        return policy.numRetries() + 1;
    }

    @Override
    @Nullable
    Duration decide(SdkException failure, Duration suggestedDelay) {
        if (failure instanceof SdkServiceException reply) {
            statusCode = reply.statusCode();
        }
        RetryPolicyContext context = context().exception(failure).build();
        if (!policy.aggregateRetryCondition().shouldRetry(context)) {
            policy.aggregateRetryCondition().requestWillNotBeRetried(context);
            return null;
        }
        BackoffStrategy backoff = RetryUtils.isThrottlingException(failure)
                ? policy.throttlingBackoffStrategy()
                : policy.backoffStrategy();
        return backoff.computeDelayBeforeNextRetry(context);
    }

    @Override
    void succeeded() {
        policy.aggregateRetryCondition().requestSucceeded(context().build());
    }

    private RetryPolicyContext.Builder context() {
        return RetryPolicyContext.builder()
                .originalRequest(original)
                .request(requests.marshalled())
                .retriesAttempted(attempt() - 1)
                .executionAttributes(attributes)
                .httpStatusCode(statusCode);
    }
}
