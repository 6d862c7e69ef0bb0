package io.github.apprunnerclient.internal.config;

import java.util.function.Consumer;
import software.amazon.awssdk.awscore.retry.AwsRetryPolicy;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.core.retry.RetryPolicy;
import software.amazon.awssdk.retries.api.RetryStrategy;

/** The retry policies that clients were given before there were retry strategies. */
@SuppressWarnings("deprecation") // programs still give retry policies
final class RetryPolicies {
    private RetryPolicies() {}

    /** As the SDK's clients do: what AWS calls retryable is added to what the policy retries, where it allows that. */
    static RetryPolicy withConditionsOfAws(RetryPolicy policy) {
        return policy.additionalRetryConditionsAllowed() ? AwsRetryPolicy.addRetryConditions(policy) : policy;
    }

    /**
     * What {@code RetryMode.ADAPTIVE_V2} takes from a policy of mode {@code ADAPTIVE}, whose rate limiter nobody else can
     * reach.
     *
     * @throws UnsupportedOperationException if the policy has conditions or backoffs of its own
     */
    static Consumer<RetryStrategy.Builder<?, ?>> maxAttempts(RetryPolicy adaptive) {
        RetryPolicy ofMode = RetryPolicy.forRetryMode(RetryMode.ADAPTIVE);
        RetryPolicy unlimited =
                adaptive.toBuilder().numRetries(ofMode.numRetries()).build();
        if (!unlimited.equals(ofMode)) {
            throw new UnsupportedOperationException("This client can't honour the conditions, backoffs or"
                    + " fastFailRateLimiting of a retryPolicy of RetryMode.ADAPTIVE in the client's"
                    + " overrideConfiguration (give a retryStrategy, or a retryPolicy of another mode, instead)");
        }
        return strategy -> strategy.maxAttempts(adaptive.numRetries() + 1);
    }
}
