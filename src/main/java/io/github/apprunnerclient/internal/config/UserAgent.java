package io.github.apprunnerclient.internal.config;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ApiName;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.retries.AdaptiveRetryStrategy;
import software.amazon.awssdk.retries.LegacyRetryStrategy;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;

/**
 * The {@code User-Agent} header: the SDK's parts in the SDK's order, under this library's own product token.
 *
 * <p>The letters after {@code m/} are the SDK's {@code BusinessMetricFeatureId}s.
 */
public record UserAgent(String beforeCredentials, String suffix) {
    /** The version of this library; a test holds it to the build's. */
    static final String VERSION = "0.1.0-SNAPSHOT";

    private static final String SDK_METRICS = "sdk-metrics";

    /** @param httpClientMetric how the HTTP client was chosen: AJ by default, AK an instance, AL a builder */
    static UserAgent of(
            ClientOverrides overrides,
            @Nullable String appId,
            ClientType clientType,
            String httpClientName,
            String httpClientMetric,
            boolean endpointOverridden,
            ClientRetryStrategy retryStrategy) {
        StringBuilder text = new StringBuilder(300);
        String prefix = overrides.userAgentPrefix();
        if (prefix != null && !prefix.isBlank()) {
            text.append(prefix.trim()).append(' ');
        }
        text.append("apprunner-client-java/").append(VERSION);
        text.append(clientType == ClientType.ASYNC ? " md/io#async" : " md/io#sync");
        text.append(" md/http#").append(httpClientName);
        text.append(" ua/2.1 api/AppRunner#").append(VERSION);
        SystemMetadata.appendTo(text);
        if (appId != null && !appId.isEmpty()) {
            text.append(" app/").append(appId);
        }
        text.append(" m/").append(retryModeMetric(retryStrategy));
        if (endpointOverridden) {
            text.append("N,");
        }
        text.append(httpClientMetric);
        String suffix = overrides.userAgentSuffix();
        return new UserAgent(text.toString(), suffix == null || suffix.isBlank() ? "" : " " + suffix.trim());
    }

    /** The header of one request: {@code credentialsSource} is what the identity calls its provider. */
    public String header(@Nullable String credentialsSource, List<ApiName> apiNames) {
        if (apiNames.isEmpty() && suffix.isEmpty() && credentialsSource == null) {
            return beforeCredentials;
        }
        StringBuilder text =
                new StringBuilder(beforeCredentials.length() + suffix.length() + 16).append(beforeCredentials);
        for (ApiName apiName : apiNames) {
            if (apiName.name().equals(SDK_METRICS)) {
                text.append(',').append(apiName.version());
            }
        }
        if (credentialsSource != null && !credentialsSource.isBlank()) {
            text.append(',').append(credentialsSource);
        }
        for (ApiName apiName : apiNames) {
            if (!apiName.name().equals(SDK_METRICS)) {
                text.append(' ').append(apiName.name()).append('/').append(apiName.version());
            }
        }
        return text.append(suffix).toString();
    }

    private static String retryModeMetric(ClientRetryStrategy ofClient) {
        if (ofClient.mode() != null) {
            return ofClient.mode() == RetryMode.LEGACY ? "D," : "E,";
        }
        RetryStrategy strategy = ofClient.get();
        if (strategy instanceof LegacyRetryStrategy) {
            return "D,";
        }
        if (strategy instanceof StandardRetryStrategy) {
            return "E,";
        }
        return strategy instanceof AdaptiveRetryStrategy ? "F," : "";
    }
}
