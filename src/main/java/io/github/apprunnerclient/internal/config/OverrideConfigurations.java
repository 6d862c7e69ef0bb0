package io.github.apprunnerclient.internal.config;

import software.amazon.awssdk.awscore.client.config.AwsAdvancedClientOption;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;

/** Two of the SDK's {@link ClientOverrideConfiguration}s as one. */
public final class OverrideConfigurations {
    private OverrideConfigurations() {}

    /** {@code before} with everything that {@code over} says laid over it. */
    @SuppressWarnings("deprecation") // what is deprecated must still arrive where it is refused by name
    public static ClientOverrideConfiguration merged(
            ClientOverrideConfiguration before, ClientOverrideConfiguration over) {
        ClientOverrideConfiguration.Builder merged = before.toBuilder();
        if (!over.headers().isEmpty()) {
            merged.headers(over.headers());
        }
        if (!over.executionInterceptors().isEmpty()) {
            merged.executionInterceptors(over.executionInterceptors());
        }
        if (!over.metricPublishers().isEmpty()) {
            merged.metricPublishers(over.metricPublishers());
        }
        if (!over.executionAttributes().getAttributes().isEmpty()) {
            merged.executionAttributes(over.executionAttributes());
        }
        over.retryPolicy().ifPresent(merged::retryPolicy);
        over.retryMode().ifPresent(merged::retryStrategy);
        over.retryStrategy().ifPresent(merged::retryStrategy);
        over.retryStrategyConfigurator().ifPresent(merged::retryStrategy);
        over.scheduledExecutorService().ifPresent(merged::scheduledExecutorService);
        over.apiCallTimeout().ifPresent(merged::apiCallTimeout);
        over.apiCallAttemptTimeout().ifPresent(merged::apiCallAttemptTimeout);
        over.defaultProfileFileSupplier().ifPresent(merged::defaultProfileFileSupplier);
        over.defaultProfileName().ifPresent(merged::defaultProfileName);
        over.compressionConfiguration().ifPresent(merged::compressionConfiguration);
        over.appId().ifPresent(merged::appId);
        merge(SdkAdvancedClientOption.USER_AGENT_PREFIX, merged, over);
        merge(SdkAdvancedClientOption.USER_AGENT_SUFFIX, merged, over);
        merge(SdkAdvancedClientOption.SIGNER, merged, over);
        merge(SdkAdvancedClientOption.TOKEN_SIGNER, merged, over);
        merge(SdkAdvancedClientOption.DISABLE_HOST_PREFIX_INJECTION, merged, over);
        merge(AwsAdvancedClientOption.ENABLE_DEFAULT_REGION_DETECTION, merged, over);
        return merged.build();
    }

    private static <T> void merge(
            SdkAdvancedClientOption<T> option,
            ClientOverrideConfiguration.Builder merged,
            ClientOverrideConfiguration over) {
        over.advancedOption(option).ifPresent(value -> merged.putAdvancedOption(option, value));
    }
}
