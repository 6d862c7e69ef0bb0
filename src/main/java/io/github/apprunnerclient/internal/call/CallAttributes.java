package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.config.InterceptorSettings;
import io.github.apprunnerclient.internal.endpoint.ClientEndpoint;
import io.github.apprunnerclient.internal.endpoint.Endpoint;
import io.github.apprunnerclient.internal.metrics.CallMetrics;
import io.github.apprunnerclient.model.AppRunnerRequest;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.CredentialUtils;
import software.amazon.awssdk.auth.signer.AwsSignerExecutionAttribute;
import software.amazon.awssdk.core.ClientEndpointProvider;
import software.amazon.awssdk.core.RequestOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.core.interceptor.SdkInternalExecutionAttribute;
import software.amazon.awssdk.metrics.MetricCollector;
import software.amazon.awssdk.metrics.NoOpMetricCollector;
import software.amazon.awssdk.regions.Region;

/**
 * The execution attributes of one call: what its interceptors may read besides the messages, and what of the signature
 * they may change.
 *
 * <p>{@code SdkInternalExecutionAttribute} is {@code @SdkProtectedApi}, whatever its name says; the one attribute that we
 * set of it is what {@code CLIENT_ENDPOINT} and {@code ENDPOINT_OVERRIDDEN} are read from.
 */
@SuppressWarnings("deprecation") // interceptors read the deprecated attributes as well
final class CallAttributes {
    private final ExecutionAttributes attributes;
    private final ClockCorrection clockCorrection;
    private final CallMetrics metrics;
    private @Nullable AwsCredentials ownCredentials;
    private @Nullable String ownName;
    private @Nullable Region ownRegion;

    CallAttributes(
            InterceptorSettings settings,
            String operationName,
            ClientEndpoint endpoint,
            ClockCorrection clockCorrection,
            CallMetrics metrics,
            AppRunnerRequest request) {
        this.attributes = settings.clientAttributes()
                .copy()
                .putAttribute(SdkExecutionAttribute.OPERATION_NAME, operationName)
                .putAttribute(SdkExecutionAttribute.API_CALL_METRIC_COLLECTOR, orNoOp(metrics.collector()))
                // The first to be set of those that describe the signature: it names the signature's kind.
                .putAttribute(AwsSignerExecutionAttribute.AWS_CREDENTIALS, null);
        this.clockCorrection = clockCorrection;
        this.metrics = metrics;
        putEndpoint(endpoint);
        RequestOverrideConfiguration overrides = request.overrideConfiguration().orElse(null);
        if (overrides != null) {
            attributes.putAbsentAttributes(overrides.executionAttributes());
        }
        attributes.putAbsentAttributes(settings.userAttributes());
    }

    ExecutionAttributes asExecutionAttributes() {
        return attributes;
    }

    /** An interceptor that set other credentials, or another region, name or clock, meant the signature to be of those. */
    Signing signing(Signing own) {
        attributes
                .putAttribute(SdkExecutionAttribute.TIME_OFFSET, clockCorrection.offsetSeconds())
                .putAttribute(
                        SdkExecutionAttribute.API_CALL_ATTEMPT_METRIC_COLLECTOR, orNoOp(metrics.attemptCollector()));
        AwsCredentials credentials = attributes.getAttribute(AwsSignerExecutionAttribute.AWS_CREDENTIALS);
        if (credentials == null || credentials == ownCredentials) {
            credentials = CredentialUtils.toCredentials(own.identity());
            ownCredentials = credentials;
            attributes.putAttribute(AwsSignerExecutionAttribute.AWS_CREDENTIALS, credentials);
        }
        if (Objects.equals(ownName, attributes.getAttribute(AwsSignerExecutionAttribute.SERVICE_SIGNING_NAME))
                && Objects.equals(ownRegion, attributes.getAttribute(AwsSignerExecutionAttribute.SIGNING_REGION))) {
            putScope(own.name(), own.region());
        }
        String name = attributes.getAttribute(AwsSignerExecutionAttribute.SERVICE_SIGNING_NAME);
        Region region = attributes.getAttribute(AwsSignerExecutionAttribute.SIGNING_REGION);
        Clock clock = attributes.getAttribute(AwsSignerExecutionAttribute.SIGNING_CLOCK);
        Boolean doubleUrlEncode = attributes.getAttribute(AwsSignerExecutionAttribute.SIGNER_DOUBLE_URL_ENCODE);
        Boolean normalizePath = attributes.getAttribute(AwsSignerExecutionAttribute.SIGNER_NORMALIZE_PATH);
        return new Signing(
                credentials == ownCredentials ? own.identity() : credentials,
                name == null ? own.name() : name,
                region == null ? own.region() : region.id(),
                clock == null ? own.clock() : clock,
                doubleUrlEncode == null ? own.doubleUrlEncode() : doubleUrlEncode,
                normalizePath == null ? own.normalizePath() : normalizePath);
    }

    private void putEndpoint(ClientEndpoint clientEndpoint) {
        try {
            Endpoint endpoint = clientEndpoint.byRules();
            attributes.putAttribute(
                    SdkInternalExecutionAttribute.CLIENT_ENDPOINT_PROVIDER,
                    ClientEndpointProvider.create(endpoint.uri(), clientEndpoint.endpointOverride() != null));
            putScope(endpoint.signingName(), endpoint.signingRegion());
        } catch (SdkClientException noEndpoint) {
            // A call without an endpoint provider fails with it when it asks for its endpoint, and says so then.
        }
    }

    private void putScope(String name, @Nullable String region) {
        ownName = name;
        ownRegion = region == null ? null : Region.of(region);
        attributes
                .putAttribute(AwsSignerExecutionAttribute.SERVICE_SIGNING_NAME, ownName)
                .putAttribute(AwsSignerExecutionAttribute.SIGNING_REGION, ownRegion);
    }

    private static MetricCollector orNoOp(@Nullable MetricCollector collector) {
        return collector == null ? NoOpMetricCollector.create() : collector;
    }
}
