package io.github.apprunnerclient.internal.config;

import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.internal.retry.SdkDefaultRetryStrategy;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.retries.api.RetryStrategy;

/**
 * The retry strategy that a client was told to use: an instance, a mode, changes to the default, or the default.
 *
 * <p>{@code SdkDefaultRetryStrategy} is {@code @SdkPublicApi}, whatever its package is called.
 */
final class RetryStrategies {

    private RetryStrategies() {}

    static RetryStrategy resolve(
            ClientOverrides overrides, ProfileSettings profile, DefaultsMode defaultsMode, boolean newRetries2026) {
        RetryStrategy given = overrides.retryStrategy();
        if (given != null) {
            return given.useClientDefaults() ? withClientDefaults(given) : given;
        }
        RetryMode mode = overrides.retryMode();
        if (mode == null) {
            mode = RetryMode.resolver()
                    .profileFile(profile)
                    .profileName(profile.name())
                    .defaultRetryMode(defaultsMode == DefaultsMode.LEGACY ? null : RetryMode.STANDARD)
                    .defaultNewRetries2026(newRetries2026)
                    .resolve();
        }
        RetryStrategy strategy = AwsRetryStrategy.forRetryMode(mode, newRetries2026);
        var configurator = overrides.retryStrategyConfigurator();
        if (configurator == null) {
            return strategy;
        }
        RetryStrategy.Builder<?, ?> builder = strategy.toBuilder();
        configurator.accept(builder);
        return (RetryStrategy) builder.build();
    }

    /** As the SDK's clients do: what AWS calls retryable is added to what the user's strategy retries. */
    private static RetryStrategy withClientDefaults(RetryStrategy strategy) {
        RetryStrategy.Builder<?, ?> builder = strategy.toBuilder();
        SdkDefaultRetryStrategy.configureStrategy(builder);
        AwsRetryStrategy.configureStrategy(builder);
        return (RetryStrategy) builder.build();
    }
}
