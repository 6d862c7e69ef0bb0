package io.github.apprunnerclient.internal.endpoint;

import io.github.apprunnerclient.endpoints.AppRunnerEndpointParams;
import io.github.apprunnerclient.endpoints.AppRunnerEndpointProvider;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.endpoints.AwsEndpointAttribute;
import software.amazon.awssdk.awscore.endpoints.authscheme.EndpointAuthScheme;
import software.amazon.awssdk.awscore.endpoints.authscheme.SigV4AuthScheme;
import software.amazon.awssdk.core.exception.SdkClientException;

/** An endpoint that a user's {@link AppRunnerEndpointProvider} chose. */
final class ProvidedEndpoint {
    private ProvidedEndpoint() {}

    static Endpoint resolve(AppRunnerEndpointProvider provider, AppRunnerEndpointParams params) {
        software.amazon.awssdk.endpoints.Endpoint provided = ask(provider, params);
        URI url = provided == null ? null : url(provided);
        if (provided == null || url == null) {
            throw SdkClientException.create("The endpoint provider gave no endpoint. Nothing was sent.");
        }
        URI uri = requestUri(url);
        SigV4AuthScheme signing = signing(provided.attribute(AwsEndpointAttribute.AUTH_SCHEMES));
        String region = params.region() == null ? null : params.region().id();
        if (signing == null) {
            return new Endpoint(uri, region, Endpoint.SIGNING_NAME, true, provided.headers());
        }
        return new Endpoint(
                uri,
                signing.signingRegion() == null ? region : signing.signingRegion(),
                signing.signingName() == null ? Endpoint.SIGNING_NAME : signing.signingName(),
                !(signing.isDisableDoubleEncodingSet() && signing.disableDoubleEncoding()),
                provided.headers());
    }

    private static software.amazon.awssdk.endpoints.@Nullable Endpoint ask(
            AppRunnerEndpointProvider provider, AppRunnerEndpointParams params) {
        var endpoint = provider.resolveEndpoint(params);
        if (endpoint == null) {
            return null;
        }
        try {
            return endpoint.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof SdkClientException unchanged) {
                throw unchanged;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw SdkClientException.create("Endpoint resolution failed. Nothing was sent.", e.getCause());
        }
    }

    @SuppressWarnings("deprecation") // what replaces url() is not in all versions of the SDK
    private static @Nullable URI url(software.amazon.awssdk.endpoints.Endpoint provided) {
        try {
            return provided.url();
        } catch (NullPointerException e) {
            // Versions that have a replacement convert that, set or not.
            return null;
        }
    }

    private static URI requestUri(URI provided) {
        if (!EndpointOverride.isUsable(provided)) {
            throw SdkClientException.create("The endpoint provider's endpoint can't be used: it needs http or https, a"
                    + " host, a port up to 65535 if any, and no user. Nothing was sent.");
        }
        return EndpointOverride.requestUri(provided);
    }

    private static @Nullable SigV4AuthScheme signing(@Nullable List<EndpointAuthScheme> schemes) {
        if (schemes == null || schemes.isEmpty()) {
            return null;
        }
        for (EndpointAuthScheme scheme : schemes) {
            if (scheme instanceof SigV4AuthScheme sigV4) {
                return sigV4;
            }
        }
        throw new UnsupportedOperationException("This client can't honour the auth scheme "
                + schemes.get(0).name() + " of an endpoint provider, only sigv4. Nothing was sent.");
    }
}
