package com.example;

import io.github.apprunnerclient.testkit.FakeAppRunner;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;

/** The clients that are compared: the official one's and ours, blocking and asynchronous ones. */
enum Side {
    OFFICIAL {
        @Override
        void call(FakeAppRunner appRunner, Consumer<AwsClientBuilder<?, ?>> settings) {
            try (var client =
                    build(software.amazon.awssdk.services.apprunner.AppRunnerClient.builder(), appRunner, settings)) {
                client.createConnection(r -> r.connectionName(NAME).providerType("GITHUB"));
            }
        }
    },

    OURS {
        @Override
        void call(FakeAppRunner appRunner, Consumer<AwsClientBuilder<?, ?>> settings) {
            try (var client = build(io.github.apprunnerclient.AppRunnerClient.builder(), appRunner, settings)) {
                client.createConnection(r -> r.connectionName(NAME).providerType("GITHUB"));
            }
        }
    },

    OFFICIAL_ASYNC {
        @Override
        void call(FakeAppRunner appRunner, Consumer<AwsClientBuilder<?, ?>> settings) {
            try (var client = build(
                    software.amazon.awssdk.services.apprunner.AppRunnerAsyncClient.builder(), appRunner, settings)) {
                client.createConnection(r -> r.connectionName(NAME).providerType("GITHUB"))
                        .join();
            }
        }
    },

    OURS_ASYNC {
        @Override
        void call(FakeAppRunner appRunner, Consumer<AwsClientBuilder<?, ?>> settings) {
            try (var client = build(io.github.apprunnerclient.AppRunnerAsyncClient.builder(), appRunner, settings)) {
                client.createConnection(r -> r.connectionName(NAME).providerType("GITHUB"))
                        .join();
            }
        }
    };

    static final String NAME = "my-connection";

    abstract void call(FakeAppRunner appRunner, Consumer<AwsClientBuilder<?, ?>> settings);

    /** Creates a connection, and fails as the client does: with the cause, where it is an asynchronous one. */
    void createConnection(FakeAppRunner appRunner, Consumer<AwsClientBuilder<?, ?>> settings) {
        try {
            call(appRunner, settings);
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    private static <B extends AwsClientBuilder<B, C>, C> C build(
            B builder, FakeAppRunner appRunner, Consumer<AwsClientBuilder<?, ?>> settings) {
        builder.region(appRunner.region())
                .endpointOverride(appRunner.endpoint())
                .credentialsProvider(appRunner.credentialsProvider());
        settings.accept(builder);
        return builder.build();
    }
}
