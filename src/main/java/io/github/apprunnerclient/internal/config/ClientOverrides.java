package io.github.apprunnerclient.internal.config;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.client.config.AwsAdvancedClientOption;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.core.retry.RetryPolicy;
import software.amazon.awssdk.metrics.MetricPublisher;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.retries.api.RetryStrategy;

/**
 * What of a {@link ClientOverrideConfiguration} is honoured; the rest is refused by name.
 *
 * <p>Two options are honoured by having nothing to do: no operation of App Runner takes a compressed request
 * ({@code compressionConfiguration}) or puts anything before its host name ({@code DISABLE_HOST_PREFIX_INJECTION}).
 *
 * @param detectsRegion whether the default region chain may be asked
 */
@SuppressWarnings("deprecation") // programs still give retry policies
record ClientOverrides(
        Map<String, List<String>> headers,
        @Nullable RetryPolicy retryPolicy,
        @Nullable RetryStrategy retryStrategy,
        @Nullable RetryMode retryMode,
        @Nullable Consumer<RetryStrategy.Builder<?, ?>> retryStrategyConfigurator,
        @Nullable Duration apiCallTimeout,
        @Nullable Duration apiCallAttemptTimeout,
        @Nullable Supplier<ProfileFile> profileFile,
        @Nullable String profileName,
        @Nullable String userAgentPrefix,
        @Nullable String userAgentSuffix,
        @Nullable String appId,
        List<MetricPublisher> metricPublishers,
        boolean detectsRegion,
        List<ExecutionInterceptor> executionInterceptors,
        @Nullable ExecutionAttributes executionAttributes,
        @Nullable ScheduledExecutorService scheduledExecutorService) {

    /** A configuration is costly to build the first time, so none is built to say nothing. */
    private static final ClientOverrides NONE = new ClientOverrides(
            Map.of(), null, null, null, null, null, null, null, null, null, null, null, List.of(), true, List.of(),
            null, null);

    /**
     * @throws UnsupportedOperationException if an option was given that can't be honoured
     * @throws IllegalArgumentException if a header was given that must not be
     */
    static ClientOverrides of(@Nullable ClientOverrideConfiguration given) {
        if (given == null) {
            return NONE;
        }
        refuseWhatIsNotHonoured(given);
        String violation = CustomHeaders.violation(given.headers());
        if (violation != null) {
            throw new IllegalArgumentException(violation + " (overrideConfiguration of the client)");
        }
        RetryPolicy policy = given.retryPolicy().orElse(null);
        RetryPolicy adaptive = policy != null && policy.retryMode() == RetryMode.ADAPTIVE ? policy : null;
        return new ClientOverrides(
                given.headers(),
                policy == null || adaptive != null ? null : RetryPolicies.withConditionsOfAws(policy),
                policy != null ? null : given.retryStrategy().orElse(null),
                adaptive != null ? RetryMode.ADAPTIVE_V2 : retryMode(given),
                adaptive != null
                        ? RetryPolicies.maxAttempts(adaptive)
                        : given.retryStrategyConfigurator().orElse(null),
                given.apiCallTimeout().orElse(null),
                given.apiCallAttemptTimeout().orElse(null),
                given.defaultProfileFileSupplier().orElse(null),
                given.defaultProfileName().orElse(null),
                given.advancedOption(SdkAdvancedClientOption.USER_AGENT_PREFIX).orElse(null),
                given.advancedOption(SdkAdvancedClientOption.USER_AGENT_SUFFIX).orElse(null),
                given.appId().orElse(null),
                given.metricPublishers(),
                given.advancedOption(AwsAdvancedClientOption.ENABLE_DEFAULT_REGION_DETECTION)
                        .orElse(true),
                given.executionInterceptors(),
                given.executionAttributes(),
                given.scheduledExecutorService().orElse(null));
    }

    /** The adaptive mode of retry policies limits the rate in a way of its own; the strategy's does the same job. */
    private static @Nullable RetryMode retryMode(ClientOverrideConfiguration given) {
        RetryMode mode = given.retryMode().orElse(null);
        return mode == RetryMode.ADAPTIVE ? RetryMode.ADAPTIVE_V2 : mode;
    }

    private static void refuseWhatIsNotHonoured(ClientOverrideConfiguration given) {
        refuse(given.advancedOption(SdkAdvancedClientOption.SIGNER).isPresent(), "SdkAdvancedClientOption.SIGNER");
        refuse(
                given.advancedOption(SdkAdvancedClientOption.TOKEN_SIGNER).isPresent(),
                "SdkAdvancedClientOption.TOKEN_SIGNER");
    }

    private static void refuse(boolean isSet, String option) {
        if (isSet) {
            throw new UnsupportedOperationException(
                    "This client can't honour " + option + " in the client's overrideConfiguration");
        }
    }
}
