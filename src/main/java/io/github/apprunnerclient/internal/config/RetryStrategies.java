package io.github.apprunnerclient.internal.config;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.core.internal.retry.SdkDefaultRetryStrategy;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.profiles.ProfileProperty;
import software.amazon.awssdk.retries.api.RetryStrategy;

/**
 * The retry strategy that a client was told to use: an instance, a mode, changes to the default, or the default.
 *
 * <p>{@code SdkDefaultRetryStrategy} is {@code @SdkPublicApi}, whatever its package is called.
 */
final class RetryStrategies {

    private RetryStrategies() {}

    static ClientRetryStrategy resolve(
            ClientOverrides overrides, ProfileSettings profile, DefaultsMode defaultsMode, boolean newRetries2026) {
        RetryStrategy given = overrides.retryStrategy();
        if (given != null) {
            return ClientRetryStrategy.of(given.useClientDefaults() ? withClientDefaults(given) : given);
        }
        RetryMode mode = overrides.retryMode();
        if (mode == null) {
            mode = mode(profile, defaultsMode == DefaultsMode.LEGACY ? null : RetryMode.STANDARD, newRetries2026);
        }
        var configurator = overrides.retryStrategyConfigurator();
        if (configurator == null && canWait(mode, newRetries2026)) {
            return ClientRetryStrategy.ofMode(mode);
        }
        RetryStrategy strategy = AwsRetryStrategy.forRetryMode(mode, newRetries2026);
        if (configurator == null) {
            return ClientRetryStrategy.of(strategy);
        }
        RetryStrategy.Builder<?, ?> builder = strategy.toBuilder();
        configurator.accept(builder);
        return ClientRetryStrategy.of((RetryStrategy) builder.build());
    }

    /** The adaptive mode may hold back a first attempt; and how many attempts there are may be set elsewhere. */
    private static boolean canWait(RetryMode mode, boolean newRetries2026) {
        return !newRetries2026
                && (mode == RetryMode.LEGACY || mode == RetryMode.STANDARD)
                && !ProfileSettings.isSet(SdkSystemSetting.AWS_MAX_ATTEMPTS);
    }

    /** What the SDK finds, which is only asked if there is anything to find: that takes many classes. */
    private static RetryMode mode(ProfileSettings profile, @Nullable RetryMode defaultMode, boolean newRetries2026) {
        if (!profile.isSet(SdkSystemSetting.AWS_RETRY_MODE, ProfileProperty.RETRY_MODE)) {
            RetryMode ofSdk = newRetries2026 ? RetryMode.STANDARD : RetryMode.LEGACY;
            return defaultMode == null ? ofSdk : defaultMode;
        }
        return RetryMode.resolver()
                .profileFile(profile)
                .profileName(profile.name())
                .defaultRetryMode(defaultMode)
                .defaultNewRetries2026(newRetries2026)
                .resolve();
    }

    /** As the SDK's clients do: what AWS calls retryable is added to what the user's strategy retries. */
    private static RetryStrategy withClientDefaults(RetryStrategy strategy) {
        RetryStrategy.Builder<?, ?> builder = strategy.toBuilder();
        SdkDefaultRetryStrategy.configureStrategy(builder);
        AwsRetryStrategy.configureStrategy(builder);
        return (RetryStrategy) builder.build();
    }
}
