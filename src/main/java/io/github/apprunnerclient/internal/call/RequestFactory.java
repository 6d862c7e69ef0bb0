package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.endpoint.Endpoint;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.scheme.AuthScheme;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.utils.http.SdkHttpUtils;

/** Builds and signs the HTTP request of one attempt. */
final class RequestFactory {
    private static final AwsV4HttpSigner SIGNER = AwsV4HttpSigner.create();

    private final CallOptions options;
    private final Endpoint endpoint;
    private final String target;
    private final String invocationId;
    /** Null outside of Lambda. */
    private final @Nullable LambdaTrace trace =
            System.getenv("AWS_LAMBDA_FUNCTION_NAME") == null ? null : LambdaTrace.current();

    private byte[] body;
    private @Nullable SdkHttpRequest replacement;

    RequestFactory(CallOptions options, Endpoint endpoint, String operationName, byte[] body, UUID invocationId) {
        this.options = options;
        this.endpoint = endpoint;
        this.target = "AppRunner." + operationName;
        this.body = body;
        this.invocationId = invocationId.toString();
    }

    CallOptions options() {
        return options;
    }

    /** What {@code identity} signs with, unless somebody wants it otherwise. */
    Signing signing(AwsCredentialsIdentity identity, Clock clock) {
        return new Signing(
                identity, endpoint.signingName(), endpoint.signingRegion(), clock, endpoint.doubleUrlEncode(), true);
    }

    /** @throws SdkClientException if a header or query parameter can't be sent as it would be signed */
    SdkHttpRequest signed(int attempt, int maxAttempts, Signing with) {
        SdkHttpRequest unsigned = unsigned(attempt, maxAttempts, with.identity());
        SendableRequest.check(unsigned, with.identity());
        String host = unsigned.host();
        int scope = host.indexOf('%');
        if (scope < 0) {
            return sign(unsigned, with);
        }
        // The scope of an IPv6 address means something on this machine alone: RFC 6874, section 4.
        SdkHttpRequest withoutScope =
                unsigned.toBuilder().host(host.substring(0, scope) + "]").build();
        return sign(withoutScope, with).toBuilder().host(host).build();
    }

    private SdkHttpRequest sign(SdkHttpRequest unsigned, Signing with) {
        SignRequest.Builder<AwsCredentialsIdentity> signing = SignRequest.builder(with.identity())
                .request(unsigned)
                .payload(ContentStreamProvider.fromByteArrayUnsafe(body))
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, with.name())
                .putProperty(AwsV4HttpSigner.REGION_NAME, with.region())
                .putProperty(HttpSigner.SIGNING_CLOCK, with.clock());
        if (!with.doubleUrlEncode()) {
            signing.putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, false);
        }
        if (!with.normalizePath()) {
            signing.putProperty(AwsV4HttpSigner.NORMALIZE_PATH, false);
        }
        AuthScheme<AwsCredentialsIdentity> authScheme = options.client().authScheme();
        return authScheme == null
                ? SIGNER.sign(signing.build()).request()
                : signedBy(authScheme.signer(), signing.build());
    }

    /**
     * A body that the user's signer would put in the place of ours is refused, not left out. So is a header that can't be
     * sent: an HTTP client that is given might repeat its value.
     */
    private static SdkHttpRequest signedBy(
            HttpSigner<AwsCredentialsIdentity> signer, SignRequest<AwsCredentialsIdentity> request) {
        SignedRequest signed = signer.sign(request);
        if (signed.payload().orElse(null) != request.payload().orElse(null)) {
            throw new UnsupportedOperationException(
                    "This client can't honour an auth scheme whose signer changes the payload");
        }
        SendableRequest.check(signed.request(), request.identity());
        return signed.request();
    }

    byte[] body() {
        return body;
    }

    /** Leaves the trace to the thread on which the caller goes on. */
    void propagateTrace() {
        if (trace != null) {
            trace.propagate();
        }
    }

    URI uri() {
        return replacement == null ? endpoint.uri() : replacement.getUri();
    }

    /** What all attempts have in common: the operation and its input. */
    SdkHttpFullRequest marshalled() {
        return newRequest()
                .contentStreamProvider(ContentStreamProvider.fromByteArray(body))
                .build();
    }

    /** From now on every attempt sends this in the place of {@link #marshalled()}. */
    void replaceMarshalled(SdkHttpRequest request, byte[] newBody) {
        body = newBody;
        SdkHttpRequest.Builder changed = request.toBuilder().putHeader("Content-Length", Integer.toString(body.length));
        if (changed instanceof SdkHttpFullRequest.Builder full) {
            full.contentStreamProvider(ContentStreamProvider.fromByteArray(body));
        }
        replacement = changed.build();
    }

    private SdkHttpFullRequest.Builder newRequest() {
        SdkHttpFullRequest.Builder request = SdkHttpFullRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(endpoint.uri())
                .putHeader("Content-Length", Integer.toString(body.length))
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .putHeader("X-Amz-Target", target);
        return trace == null || trace.header() == null ? request : request.putHeader("X-Amzn-Trace-Id", trace.header());
    }

    private SdkHttpRequest unsigned(int attempt, int maxAttempts, AwsCredentialsIdentity identity) {
        SdkHttpRequest.Builder request = replacement == null ? newRequest() : replacement.toBuilder();
        for (Map.Entry<String, List<String>> header : options.headers().entrySet()) {
            if (replacement == null || SdkHttpUtils.isSingleHeader(header.getKey())) {
                request.putHeader(header.getKey(), header.getValue());
            } else {
                // Whoever replaced the request may have given it this header too.
                append(header, request);
            }
        }
        for (Map.Entry<String, List<String>> header : endpoint.headers().entrySet()) {
            append(header, request);
        }
        for (Map.Entry<String, List<String>> parameter :
                options.rawQueryParameters().entrySet()) {
            request.putRawQueryParameter(parameter.getKey(), parameter.getValue());
        }
        if (!options.headers().containsKey("User-Agent")) {
            String credentialsSource = identity.providerName().orElse(null);
            request.putHeader("User-Agent", options.client().userAgent().header(credentialsSource, options.apiNames()));
        }
        return request.putHeader("amz-sdk-invocation-id", invocationId)
                .putHeader("amz-sdk-request", "attempt=" + attempt + "; max=" + maxAttempts)
                .build();
    }

    private static void append(Map.Entry<String, List<String>> header, SdkHttpRequest.Builder request) {
        for (String value : header.getValue()) {
            request.appendHeader(header.getKey(), value);
        }
    }
}
