package io.github.apprunnerclient.internal.config;

import io.github.apprunnerclient.internal.sdk.NewerSdk;
import io.github.apprunnerclient.internal.sdk.SdkVersion;
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

    static ClientRetryStrategy resolve(ClientOverrides overrides, ProfileSettings profile, DefaultsMode defaultsMode) {
        if (overrides.retryPolicy() != null) {
            return ClientRetryStrategy.ofMode(overrides.retryPolicy().retryMode());
        }
        RetryStrategy given = overrides.retryStrategy();
        if (given != null) {
            return ClientRetryStrategy.of(given.useClientDefaults() ? withClientDefaults(given) : given);
        }
        boolean newRetries = areNewChosen();
        RetryMode mode = overrides.retryMode();
        if (mode == null) {
            mode = mode(profile, defaultsMode == DefaultsMode.LEGACY ? null : RetryMode.STANDARD, newRetries);
        }
        var configurator = overrides.retryStrategyConfigurator();
        // As in the SDK's clients, what is said in code is said of the old strategies.
        RetryStrategy chosen = newRetries && overrides.retryMode() == null && configurator == null
                ? NewerSdk.newRetryStrategy(mode)
                : null;
        if (chosen != null) {
            return ClientRetryStrategy.of(chosen);
        }
        Integer maxAttempts = maxAttempts(mode, profile);
        if (configurator == null && maxAttempts == null) {
            return isMadeLate(mode)
                    ? ClientRetryStrategy.ofMode(mode)
                    : ClientRetryStrategy.of(AwsRetryStrategy.forRetryMode(mode));
        }
        RetryStrategy.Builder<?, ?> builder = AwsRetryStrategy.forRetryMode(mode).toBuilder();
        if (maxAttempts != null) {
            builder.maxAttempts(maxAttempts);
        }
        if (configurator != null) {
            configurator.accept(builder);
        }
        return ClientRetryStrategy.of((RetryStrategy) builder.build());
    }

    /** Whether a suggested delay is read from the header that came with new retries. */
    static boolean readMilliseconds(ClientRetryStrategy strategy) {
        return areNewOnly() ? strategy.isStandardOrAdaptive() : areNewChosen();
    }

    /** Whether new retries are on where there are others, too. */
    private static boolean areNewChosen() {
        return !areNewOnly()
                && ProfileSettings.isSet("aws.newRetries2026", "AWS_NEW_RETRIES_2026")
                && NewerSdk.resolveNewRetries();
    }

    /** From version 2.58 on, the variable has no say. */
    private static boolean areNewOnly() {
        return SdkVersion.isAtLeast(58);
    }

    /** The adaptive mode may hold back a first attempt; and how many attempts there are may be set elsewhere. */
    private static boolean isMadeLate(RetryMode mode) {
        return (mode == RetryMode.LEGACY || mode == RetryMode.STANDARD)
                && !ProfileSettings.isSet(SdkSystemSetting.AWS_MAX_ATTEMPTS);
    }

    /** What the SDK finds, which is only asked if there is anything to find: that takes many classes. */
    private static RetryMode mode(ProfileSettings profile, @Nullable RetryMode defaultMode, boolean newRetries) {
        RetryMode ofSdk = newRetries || areNewOnly() ? RetryMode.STANDARD : RetryMode.LEGACY;
        RetryMode mode = defaultMode == null ? ofSdk : defaultMode;
        if (!profile.isSet(SdkSystemSetting.AWS_RETRY_MODE, ProfileProperty.RETRY_MODE)) {
            return mode;
        }
        return RetryMode.resolver()
                .profileFile(profile)
                .profileName(profile.name())
                .defaultRetryMode(mode)
                .resolve();
    }

    /**
     * What the profile says, or null to leave it to the SDK. The versions that read it take it from the default profile
     * unless they are told it.
     */
    private static @Nullable Integer maxAttempts(RetryMode mode, ProfileSettings profile) {
        if (!areNewOnly()
                || mode == RetryMode.LEGACY
                || profile.isMissing()
                || ProfileSettings.isSet(SdkSystemSetting.AWS_MAX_ATTEMPTS)) {
            return null;
        }
        try {
            String text = profile.property("max_attempts");
            int number = text == null ? 0 : Integer.parseInt(text.trim());
            return number > 0 ? number : ClientRetryStrategy.MAX_ATTEMPTS_STANDARD;
        } catch (NumberFormatException e) {
            return ClientRetryStrategy.MAX_ATTEMPTS_STANDARD;
        }
    }

    /** As the SDK's clients do: what AWS calls retryable is added to what the user's strategy retries. */
    private static RetryStrategy withClientDefaults(RetryStrategy strategy) {
        RetryStrategy.Builder<?, ?> builder = strategy.toBuilder();
        SdkDefaultRetryStrategy.configureStrategy(builder);
        AwsRetryStrategy.configureStrategy(builder);
        return (RetryStrategy) builder.build();
    }
}
