package io.github.apprunnerclient;

import software.amazon.awssdk.awscore.client.builder.AwsAsyncClientBuilder;

/**
 * Builds an {@link AppRunnerAsyncClient}. All that {@link AppRunnerClientBuilder} takes is the same here, but for the HTTP
 * client, which is asynchronous, and the {@code asyncConfiguration}.
 *
 * <p>The {@code scheduledExecutorService} of the {@code overrideConfiguration} times back-offs and time-outs, and stays open
 * when the client is closed; a daemon thread of the client's own does so unless one is given.
 *
 * <p>Not thread-safe: build a client on one thread, and share the client.
 */
public interface AppRunnerAsyncClientBuilder
        extends AwsAsyncClientBuilder<AppRunnerAsyncClientBuilder, AppRunnerAsyncClient>,
                AppRunnerBaseClientBuilder<AppRunnerAsyncClientBuilder, AppRunnerAsyncClient> {}
