package io.github.apprunnerclient.internal.config;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.client.config.AwsAdvancedClientOption;
import software.amazon.awssdk.awscore.retry.AwsRetryPolicy;
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
 * @param given null says nothing: a configuration is costly to build the first time
 */
@SuppressWarnings("deprecation") // programs still give retry policies
record ClientOverrides(@Nullable ClientOverrideConfiguration given) {

    /**
     * @throws UnsupportedOperationException if an option was given that can't be honoured
     * @throws IllegalArgumentException if a header was given that must not be
     */
    static ClientOverrides of(@Nullable ClientOverrideConfiguration given) {
        if (given == null) {
            return new ClientOverrides(null);
        }
        refuseWhatIsNotHonoured(given);
        String violation = CustomHeaders.violation(given.headers());
        if (violation != null) {
            throw new IllegalArgumentException(violation + " (overrideConfiguration of the client)");
        }
        ClientOverrides overrides = new ClientOverrides(given);
        overrides.retryStrategyConfigurator(); // refuses what of an adaptive policy can't be honoured
        return overrides;
    }

    Map<String, List<String>> headers() {
        return given == null ? Map.of() : given.headers();
    }

    List<MetricPublisher> metricPublishers() {
        return given == null ? List.of() : given.metricPublishers();
    }

    List<ExecutionInterceptor> executionInterceptors() {
        return given == null ? List.of() : given.executionInterceptors();
    }

    @Nullable
    ExecutionAttributes executionAttributes() {
        return given == null ? null : given.executionAttributes();
    }

    /** Null if what was given is a strategy, or one of the adaptive mode, which a strategy acts for. */
    @Nullable
    RetryPolicy retryPolicy() {
        RetryPolicy policy = givenPolicy();
        return policy == null || isAdaptive(policy) ? null : withConditionsOfAws(policy);
    }

    @Nullable
    RetryStrategy retryStrategy() {
        return given == null || givenPolicy() != null
                ? null
                : given.retryStrategy().orElse(null);
    }

    /** The adaptive mode of retry policies limits the rate in a way of its own; the strategy's does the same job. */
    @Nullable
    RetryMode retryMode() {
        RetryMode mode = given == null ? null : given.retryMode().orElse(null);
        return mode == RetryMode.ADAPTIVE || isAdaptive(givenPolicy()) ? RetryMode.ADAPTIVE_V2 : mode;
    }

    @Nullable
    Consumer<RetryStrategy.Builder<?, ?>> retryStrategyConfigurator() {
        RetryPolicy policy = givenPolicy();
        if (policy != null && isAdaptive(policy)) {
            return maxAttempts(policy);
        }
        return given == null ? null : given.retryStrategyConfigurator().orElse(null);
    }

    @Nullable
    Duration apiCallTimeout() {
        return given == null ? null : given.apiCallTimeout().orElse(null);
    }

    @Nullable
    Duration apiCallAttemptTimeout() {
        return given == null ? null : given.apiCallAttemptTimeout().orElse(null);
    }

    @Nullable
    Supplier<ProfileFile> profileFile() {
        return given == null ? null : given.defaultProfileFileSupplier().orElse(null);
    }

    @Nullable
    String profileName() {
        return given == null ? null : given.defaultProfileName().orElse(null);
    }

    @Nullable
    String appId() {
        return given == null ? null : given.appId().orElse(null);
    }

    @Nullable
    ScheduledExecutorService scheduledExecutorService() {
        return given == null ? null : given.scheduledExecutorService().orElse(null);
    }

    @Nullable
    String userAgentPrefix() {
        return advancedOption(SdkAdvancedClientOption.USER_AGENT_PREFIX);
    }

    @Nullable
    String userAgentSuffix() {
        return advancedOption(SdkAdvancedClientOption.USER_AGENT_SUFFIX);
    }

    /** Whether the default region chain may be asked. */
    boolean detectsRegion() {
        Boolean detects = advancedOption(AwsAdvancedClientOption.ENABLE_DEFAULT_REGION_DETECTION);
        return detects == null || detects;
    }

    private <T> @Nullable T advancedOption(SdkAdvancedClientOption<T> option) {
        return given == null ? null : given.advancedOption(option).orElse(null);
    }

    private @Nullable RetryPolicy givenPolicy() {
        return given == null ? null : given.retryPolicy().orElse(null);
    }

    private static boolean isAdaptive(@Nullable RetryPolicy policy) {
        return policy != null && policy.retryMode() == RetryMode.ADAPTIVE;
    }

    /** As the SDK's clients do: what AWS calls retryable is added to what the policy retries, where it allows that. */
    private static RetryPolicy withConditionsOfAws(RetryPolicy policy) {
        return policy.additionalRetryConditionsAllowed() ? AwsRetryPolicy.addRetryConditions(policy) : policy;
    }

    /**
     * What {@code RetryMode.ADAPTIVE_V2} takes from a policy of mode {@code ADAPTIVE}, whose rate limiter nobody else can
     * reach.
     *
     * @throws UnsupportedOperationException if the policy has conditions or backoffs of its own
     */
    private static Consumer<RetryStrategy.Builder<?, ?>> maxAttempts(RetryPolicy adaptive) {
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
