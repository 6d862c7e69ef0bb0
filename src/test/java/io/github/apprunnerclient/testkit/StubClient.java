package io.github.apprunnerclient.testkit;

import io.github.apprunnerclient.AppRunnerClient;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/** Our client of a plain WireMock. */
final class StubClient {
    private StubClient() {}

    static AppRunnerClient at(String baseUrl) {
        return AppRunnerClient.builder()
                .region(Region.US_EAST_1)
                .endpointOverride(URI.create(baseUrl))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }
}
