package io.github.apprunnerclient.internal.config;

import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.core.retry.RetryMode;

/**
 * What of a {@link ClientOverrideConfiguration} can't be honoured, and is refused by name.
 *
 * <p>Two options are honoured by having nothing to do: no operation of App Runner takes a compressed request
 * ({@code compressionConfiguration}) or puts anything before its host name ({@code DISABLE_HOST_PREFIX_INJECTION}).
 */
final class OverrideConfigurationSupport {

    private OverrideConfigurationSupport() {}

    @SuppressWarnings("deprecation") // deprecated options are refused by name as well
    static void check(ClientOverrideConfiguration configuration) {
        refuse(!configuration.executionInterceptors().isEmpty(), "executionInterceptors");
        refuse(!configuration.metricPublishers().isEmpty(), "metricPublishers");
        refuse(!configuration.executionAttributes().getAttributes().isEmpty(), "executionAttributes");
        refuse(configuration.scheduledExecutorService().isPresent(), "scheduledExecutorService");
        refuse(configuration.retryPolicy().isPresent(), "retryPolicy (give a retryStrategy instead)");
        refuse(
                configuration.retryMode().orElse(null) == RetryMode.ADAPTIVE,
                "RetryMode.ADAPTIVE (give RetryMode.ADAPTIVE_V2 instead)");
        refuse(
                configuration.advancedOption(SdkAdvancedClientOption.SIGNER).isPresent(),
                "SdkAdvancedClientOption.SIGNER");
        refuse(
                configuration
                        .advancedOption(SdkAdvancedClientOption.TOKEN_SIGNER)
                        .isPresent(),
                "SdkAdvancedClientOption.TOKEN_SIGNER");
        String violation = CustomHeaders.violation(configuration.headers());
        if (violation != null) {
            throw new IllegalArgumentException(violation + " (overrideConfiguration of the client)");
        }
    }

    private static void refuse(boolean isSet, String option) {
        if (isSet) {
            throw new UnsupportedOperationException(
                    "This client can't honour " + option + " in the client's overrideConfiguration");
        }
    }
}
