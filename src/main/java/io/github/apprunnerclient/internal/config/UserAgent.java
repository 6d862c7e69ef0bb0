package io.github.apprunnerclient.internal.config;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ApiName;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.core.util.SystemUserAgent;
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
    private static final String UNKNOWN = "unknown";

    /** What the SDK replaces by an underscore. */
    private static final String DENIED = "() ,/:;<=>?@[]{}\\";

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
        appendSystem(text);
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

    /** As the SDK's {@link SystemUserAgent}, which takes 40 classes and 6 lambdas to find it out. */
    private static void appendSystem(StringBuilder text) {
        append(text, " os/", property("os.name"), property("os.version"));
        append(text, " lang/", "java", property("java.version"));
        append(text, " md/", property("java.vm.name"), property("java.vm.version"));
        append(text, " md/", "vendor", property("java.vendor"));
        appendLanguageTag(text);
        if (isOnClassPath("scala.util.Properties") || isOnClassPath("kotlin.Unit")) {
            for (String language : SystemUserAgent.getOrCreate().additionalJvmLanguages()) {
                append(text, " md/", language, "");
            }
        }
        String environment = executionEnvironment();
        if (!UNKNOWN.equalsIgnoreCase(environment)) {
            append(text, " exec-env/", environment, "");
        }
    }

    private static void append(StringBuilder text, String label, @Nullable String name, String value) {
        if (name == null || name.isEmpty()) {
            return;
        }
        text.append(label).append(name);
        if (!value.isEmpty()) {
            text.append('#').append(value);
        }
    }

    private static void appendLanguageTag(StringBuilder text) {
        String language = System.getProperty("user.language");
        String country = System.getProperty("user.country");
        if (language != null && country != null) {
            text.append(" md/").append(sanitized(language)).append('_').append(sanitized(country));
        }
    }

    private static String executionEnvironment() {
        return ProfileSettings.isSet(SdkSystemSetting.AWS_EXECUTION_ENV)
                ? sanitized(SdkSystemSetting.AWS_EXECUTION_ENV.getStringValue().orElse(null))
                : UNKNOWN;
    }

    private static String property(String name) {
        return sanitized(System.getProperty(name));
    }

    private static String sanitized(@Nullable String value) {
        if (value == null) {
            return UNKNOWN;
        }
        StringBuilder text = new StringBuilder(value);
        for (int i = 0; i < text.length(); i++) {
            if (DENIED.indexOf(text.charAt(i)) >= 0) {
                text.setCharAt(i, '_');
            }
        }
        return text.toString();
    }

    private static boolean isOnClassPath(String className) {
        try {
            Class.forName(className, false, UserAgent.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
