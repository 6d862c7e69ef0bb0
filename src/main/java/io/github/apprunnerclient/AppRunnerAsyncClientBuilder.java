package io.github.apprunnerclient;

import software.amazon.awssdk.awscore.client.builder.AwsAsyncClientBuilder;

/**
 * Builds an {@link AppRunnerAsyncClient}. All that {@link AppRunnerClientBuilder} takes is the same here, but for the HTTP
 * client, which is asynchronous, and the {@code asyncConfiguration}.
 *
 * <p>Not thread-safe: build a client on one thread, and share the client.
 */
public interface AppRunnerAsyncClientBuilder
        extends AwsAsyncClientBuilder<AppRunnerAsyncClientBuilder, AppRunnerAsyncClient>,
                AppRunnerBaseClientBuilder<AppRunnerAsyncClientBuilder, AppRunnerAsyncClient> {}
