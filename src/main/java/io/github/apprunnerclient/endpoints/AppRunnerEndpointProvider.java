package io.github.apprunnerclient.endpoints;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import software.amazon.awssdk.endpoints.Endpoint;
import software.amazon.awssdk.endpoints.EndpointProvider;

/**
 * Decides where a call goes. Given to a client's builder or to a request's {@code overrideConfiguration}, it is asked once
 * for each call, on the caller's thread.
 *
 * <p>Of its answer, the URL, the headers, and a {@code SigV4AuthScheme} among
 * {@code AwsEndpointAttribute.AUTH_SCHEMES} are used. A failure of its future fails the call before anything is
 * sent: an {@code SdkClientException} reaches the caller as it is, anything else as the cause of one.
 *
 * <p>Implementations must be thread-safe, as calls are made on many threads.
 */
public interface AppRunnerEndpointProvider extends EndpointProvider {

    /**
     * Decides where one call goes.
     *
     * @param endpointParams the client's settings
     * @return a future of the endpoint
     */
    CompletableFuture<Endpoint> resolveEndpoint(AppRunnerEndpointParams endpointParams);

    /**
     * {@return what {@link #resolveEndpoint(AppRunnerEndpointParams)} does, for settings built here}
     *
     * @param endpointParamsConsumer fills in the settings
     */
    default CompletableFuture<Endpoint> resolveEndpoint(
            Consumer<AppRunnerEndpointParams.Builder> endpointParamsConsumer) {
        AppRunnerEndpointParams.Builder params = AppRunnerEndpointParams.builder();
        endpointParamsConsumer.accept(params);
        return resolveEndpoint(params.build());
    }

    /** {@return the endpoint rules of App Runner, which a client uses unless it is given a provider; thread-safe} */
    static AppRunnerEndpointProvider defaultProvider() {
        return DefaultAppRunnerEndpointProvider.INSTANCE;
    }
}
