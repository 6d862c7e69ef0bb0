package io.github.apprunnerclient.bench.contender;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.apprunner.AppRunnerClient;
import software.amazon.awssdk.services.apprunner.AppRunnerClientBuilder;
import software.amazon.awssdk.services.apprunner.model.ProviderType;

/** The official client. */
final class OfficialCall implements Call {
    private final AppRunnerClient client;

    private OfficialCall(AppRunnerClientBuilder builder) {
        client = builder.region(Region.of(Calls.REGION))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(Calls.ACCESS_KEY, Calls.SECRET_KEY)))
                .build();
    }

    static Call asItComes(URI endpoint) {
        return new OfficialCall(AppRunnerClient.builder().endpointOverride(endpoint));
    }

    static Call overUrlConnection(URI endpoint) {
        return new OfficialCall(AppRunnerClient.builder()
                .endpointOverride(endpoint)
                .httpClientBuilder(UrlConnectionHttpClient.builder()));
    }

    static Call inMemory() {
        return new OfficialCall(AppRunnerClient.builder().httpClient(new InMemoryHttpClient()));
    }

    @Override
    public String make() {
        return client.createConnection(
                        r -> r.connectionName(Calls.CONNECTION_NAME).providerType(ProviderType.GITHUB))
                .connection()
                .connectionName();
    }
}
