package com.example;

import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.regions.Region;

/** Prints the retry strategy that both clients have by default. */
public final class DefaultRetries {
    private DefaultRetries() {}

    public static void main(String[] arguments) {
        try (var client = software.amazon.awssdk.services.apprunner.AppRunnerClient.builder()
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .build()) {
            print(client.serviceClientConfiguration().overrideConfiguration());
        }
        try (var client = io.github.apprunnerclient.AppRunnerClient.builder()
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .build()) {
            print(client.serviceClientConfiguration().overrideConfiguration());
        }
    }

    private static void print(ClientOverrideConfiguration configuration) {
        System.out.println(configuration.retryStrategy().orElseThrow());
    }
}
