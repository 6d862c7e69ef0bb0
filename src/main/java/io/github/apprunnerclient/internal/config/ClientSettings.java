package io.github.apprunnerclient.internal.config;

import io.github.apprunnerclient.internal.endpoint.ClientEndpoint;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.retry.RetryPolicy;
import software.amazon.awssdk.http.auth.spi.scheme.AuthScheme;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.metrics.MetricPublisher;

/**
 * What a client was told by its builder, the system properties, the environment and the profile file, settled once.
 *
 * @param retryPolicy what decides on retries in the place of the strategy, or null
 * @param retryAfterMilliseconds whether new retries are on, which changes the header that suggests a delay
 * @param headers the client's own headers, checked
 * @param authScheme what stands in for the SDK's {@code aws.auth#sigv4}, or null
 * @param interceptors null if nothing reads the attributes of a call
 */
@SuppressWarnings("deprecation") // programs still give retry policies
public record ClientSettings(
        ClientEndpoint endpoint,
        IdentityProvider<? extends AwsCredentialsIdentity> credentialsProvider,
        ClientRetryStrategy retryStrategy,
        @Nullable RetryPolicy retryPolicy,
        boolean retryAfterMilliseconds,
        Map<String, List<String>> headers,
        @Nullable Duration apiCallTimeout,
        @Nullable Duration apiCallAttemptTimeout,
        List<MetricPublisher> metricPublishers,
        UserAgent userAgent,
        @Nullable AuthScheme<AwsCredentialsIdentity> authScheme,
        @Nullable InterceptorSettings interceptors) {}
