package io.github.apprunnerclient.bench.contender;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.AppRunnerClientBuilder;
import io.github.apprunnerclient.model.ProviderType;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;

/** This client. */
final class OurCall implements Call {
    private final AppRunnerClient client;

    private OurCall(AppRunnerClient client) {
        this.client = client;
    }

    static void warmUp() {
        AppRunnerClient.warmUp();
    }

    static Call asItComes(URI endpoint) {
        return configured(AppRunnerClient.builder().endpointOverride(endpoint));
    }

    /** Region and credentials are found, by the SDK's default chains. */
    static Call toldNothing(URI endpoint) {
        return new OurCall(AppRunnerClient.builder().endpointOverride(endpoint).build());
    }

    /** Credentials are found as well, but where to look is told. */
    static Call ofEnvironment(URI endpoint) {
        return new OurCall(AppRunnerClient.builder()
                .endpointOverride(endpoint)
                .region(Region.of(Calls.REGION))
                .credentialsProvider(EnvironmentVariableCredentialsProvider.create())
                .build());
    }

    private static Call configured(AppRunnerClientBuilder builder) {
        return new OurCall(builder.region(Region.of(Calls.REGION))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(Calls.ACCESS_KEY, Calls.SECRET_KEY)))
                .build());
    }

    @Override
    public String make() {
        return client.createConnection(
                        r -> r.connectionName(Calls.CONNECTION_NAME).providerType(ProviderType.GITHUB))
                .connection()
                .connectionName();
    }

    @Override
    public void run() {
        make();
        String arn = client.waiter()
                .waitUntilConnectionAvailable(r -> r.connectionName(Calls.CONNECTION_NAME))
                .matched()
                .response()
                .orElseThrow()
                .connectionSummaryList()
                .get(0)
                .connectionArn();
        client.createService(r -> r.serviceName("my-service")
                .sourceConfiguration(s -> s.authenticationConfiguration(a -> a.connectionArn(arn))
                        .codeRepository(c -> c.repositoryUrl("https://github.com/example/example")
                                .sourceCodeVersion(v -> v.type("BRANCH").value("main")))));
        client.close();
    }

    @Override
    public void await() {
        try {
            client.waiter()
                    .waitUntilConnectionAvailable(
                            r -> r.connectionName(Calls.PENDING_NAME), o -> o.waitTimeout(Duration.ofMinutes(1)));
        } catch (SdkClientException pending) {
            return;
        }
        throw new IllegalStateException("Nobody has completed its handshake");
    }

    @Override
    public long count() {
        return client.listConnectionsPaginator(r -> {}).connectionSummaryList().stream()
                .count();
    }

    @Override
    public void find() {
        client.findConnection(Calls.CONNECTION_NAME).orElseThrow();
    }
}
