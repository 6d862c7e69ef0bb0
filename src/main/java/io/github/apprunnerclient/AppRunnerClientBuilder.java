package io.github.apprunnerclient;

import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;

/**
 * Builds an {@link AppRunnerClient}.
 *
 * <p>Whatever is not set here comes from where AWS SDK for Java clients look: Java system properties, environment
 * variables, the profile file, and for credentials and region the SDK's default chains.
 *
 * <p>The first client that is built in a JVM to call an {@code https} endpoint loads what TLS takes at once, on a daemon
 * thread of its own, and sends nothing.
 *
 * <p>Not thread-safe: build a client on one thread, and share the client.
 */
public interface AppRunnerClientBuilder
        extends AwsSyncClientBuilder<AppRunnerClientBuilder, AppRunnerClient>,
                AppRunnerBaseClientBuilder<AppRunnerClientBuilder, AppRunnerClient> {}
