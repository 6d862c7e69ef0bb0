package io.github.apprunnerclient.bench.contender;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.apprunner.AppRunnerAsyncClient;

/** The official client's asynchronous one, on Netty. */
final class OfficialAsyncCall extends FutureCall {
    private final AppRunnerAsyncClient client;

    OfficialAsyncCall(URI endpoint) {
        client = AppRunnerAsyncClient.builder()
                .endpointOverride(endpoint)
                .region(Region.of(Calls.REGION))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(Calls.ACCESS_KEY, Calls.SECRET_KEY)))
                .build();
    }

    @Override
    CompletableFuture<String> begin() {
        return client.createConnection(
                        r -> r.connectionName(Calls.CONNECTION_NAME).providerType("GITHUB"))
                .thenApply(response -> response.connection().connectionName());
    }
}
