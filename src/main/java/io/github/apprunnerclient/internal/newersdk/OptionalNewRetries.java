package io.github.apprunnerclient.internal.newersdk;

import io.github.apprunnerclient.internal.sdk.NewRetries;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.retry.NewRetries2026Resolver;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.retries.api.RetryStrategy;

/** New retries where the SDK lets the environment choose. */
public final class OptionalNewRetries implements NewRetries {
    @Override
    public boolean areOn() {
        return new NewRetries2026Resolver().resolve();
    }

    @Override
    public RetryStrategy strategy(RetryMode mode) {
        return AwsRetryStrategy.forRetryMode(mode, true);
    }
}
