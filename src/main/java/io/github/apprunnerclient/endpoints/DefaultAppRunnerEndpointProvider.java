package io.github.apprunnerclient.endpoints;

import io.github.apprunnerclient.internal.endpoint.EndpointOverride;
import io.github.apprunnerclient.internal.endpoint.EndpointResolver;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.endpoints.Endpoint;

/** The endpoint rules of App Runner, to delegate to. */
final class DefaultAppRunnerEndpointProvider implements AppRunnerEndpointProvider {
    static final DefaultAppRunnerEndpointProvider INSTANCE = new DefaultAppRunnerEndpointProvider();

    private DefaultAppRunnerEndpointProvider() {}

    @Override
    @SuppressWarnings("deprecation") // what replaces url(…) is not in all versions of the SDK
    public CompletableFuture<Endpoint> resolveEndpoint(AppRunnerEndpointParams params) {
        try {
            URI uri = EndpointResolver.resolve(
                            params.region(), params.useFips(), params.useDualStack(), endpoint(params))
                    .uri();
            return CompletableFuture.completedFuture(
                    Endpoint.builder().url(withoutSlash(uri)).build());
        } catch (SdkClientException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static @Nullable URI endpoint(AppRunnerEndpointParams params) {
        return params.endpoint() == null ? null : EndpointOverride.parse(params.endpoint());
    }

    /** As the official client's provider has it. */
    private static URI withoutSlash(URI uri) {
        String text = uri.toString();
        return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : uri;
    }
}
