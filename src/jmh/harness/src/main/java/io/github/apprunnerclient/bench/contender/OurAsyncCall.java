package io.github.apprunnerclient.bench.contender;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/** This one, asynchronous. */
final class OurAsyncCall {

    private OurAsyncCall() {}

    static Call over(URI endpoint) {
        AppRunnerAsyncClient client = AppRunnerAsyncClient.builder()
                .endpointOverride(endpoint)
                .region(Region.of(Calls.REGION))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(Calls.ACCESS_KEY, Calls.SECRET_KEY)))
                .build();
        return () -> client.createConnection(
                        r -> r.connectionName(Calls.CONNECTION_NAME).providerType("GITHUB"))
                .join()
                .connection()
                .connectionName();
    }
}
