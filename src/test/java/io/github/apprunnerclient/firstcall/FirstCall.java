package io.github.apprunnerclient.firstcall;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.ProviderType;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/** One call of this client in a fresh JVM: prints its milliseconds, and the CPU milliseconds of the process. */
final class FirstCall {

    private FirstCall() {}

    public static void main(String[] args) {
        URI endpoint = URI.create(args[0]);
        long start = System.nanoTime();
        AppRunnerClient client = AppRunnerClient.builder()
                .region(Region.US_EAST_1)
                .endpointOverride(endpoint)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("AKID", "SECRET")))
                .build();
        CreateConnectionResponse response =
                client.createConnection(r -> r.connectionName("my-connection").providerType(ProviderType.GITHUB));
        long end = System.nanoTime();
        if (response.connection() == null) {
            throw new AssertionError(response);
        }
        long cpu =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        System.out.println((end - start) / 1_000_000 + " " + cpu);
    }
}
