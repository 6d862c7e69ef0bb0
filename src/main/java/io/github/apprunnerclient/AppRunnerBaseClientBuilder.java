package io.github.apprunnerclient;

import io.github.apprunnerclient.endpoints.AppRunnerEndpointProvider;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;

/**
 * The settings that every App Runner client builder takes.
 *
 * <p>Not thread-safe: build a client on one thread, and share the client.
 *
 * @param <B> the builder itself, for chaining
 * @param <C> the client that it builds
 */
public interface AppRunnerBaseClientBuilder<B extends AppRunnerBaseClientBuilder<B, C>, C>
        extends AwsClientBuilder<B, C> {

    /**
     * Sets where calls go, instead of App Runner's endpoint rules. A request's own provider beats it.
     *
     * @param endpointProvider asked once for each call; null for App Runner's rules
     * @return this builder
     */
    default B endpointProvider(@Nullable AppRunnerEndpointProvider endpointProvider) {
        throw new UnsupportedOperationException();
    }
}
