package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.config.UserAgent;
import io.github.apprunnerclient.internal.endpoint.Endpoint;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** Builds and signs the HTTP request of one attempt. */
final class RequestFactory {
    private static final AwsV4HttpSigner SIGNER = AwsV4HttpSigner.create();
    private static final String SIGNING_NAME = "apprunner";

    private final Endpoint endpoint;
    private final UserAgent userAgent;
    private final CallOptions options;
    private final String target;
    private final byte[] body;
    private final String invocationId;

    RequestFactory(
            Endpoint endpoint,
            UserAgent userAgent,
            CallOptions options,
            String operationName,
            byte[] body,
            UUID invocationId) {
        this.endpoint = endpoint;
        this.userAgent = userAgent;
        this.options = options;
        this.target = "AppRunner." + operationName;
        this.body = body;
        this.invocationId = invocationId.toString();
    }

    SdkHttpRequest signed(int attempt, int maxAttempts, AwsCredentialsIdentity identity, Clock clock) {
        return SIGNER.sign(SignRequest.builder(identity)
                        .request(unsigned(attempt, maxAttempts, identity))
                        .payload(ContentStreamProvider.fromByteArrayUnsafe(body))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, SIGNING_NAME)
                        .putProperty(AwsV4HttpSigner.REGION_NAME, endpoint.signingRegion())
                        .putProperty(HttpSigner.SIGNING_CLOCK, clock)
                        .build())
                .request();
    }

    byte[] body() {
        return body;
    }

    private SdkHttpRequest unsigned(int attempt, int maxAttempts, AwsCredentialsIdentity identity) {
        SdkHttpRequest.Builder request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(endpoint.uri())
                .putHeader("Content-Length", Integer.toString(body.length))
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .putHeader("X-Amz-Target", target);
        for (Map.Entry<String, List<String>> header : options.headers().entrySet()) {
            request.putHeader(header.getKey(), header.getValue());
        }
        for (Map.Entry<String, List<String>> parameter :
                options.rawQueryParameters().entrySet()) {
            request.putRawQueryParameter(parameter.getKey(), parameter.getValue());
        }
        if (!options.headers().containsKey("User-Agent")) {
            String credentialsSource = identity.providerName().orElse(null);
            request.putHeader("User-Agent", userAgent.header(credentialsSource, options.apiNames()));
        }
        return request.putHeader("amz-sdk-invocation-id", invocationId)
                .putHeader("amz-sdk-request", "attempt=" + attempt + "; max=" + maxAttempts)
                .build();
    }
}
