package io.github.apprunnerclient.bench.contender;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.apprunner.AppRunnerClient;
import software.amazon.awssdk.services.apprunner.AppRunnerClientBuilder;
import software.amazon.awssdk.services.apprunner.model.ConnectionStatus;
import software.amazon.awssdk.services.apprunner.model.ConnectionSummary;
import software.amazon.awssdk.services.apprunner.model.ProviderType;

/** The official client. */
final class OfficialCall implements Call {
    private final AppRunnerClient client;

    private OfficialCall(AppRunnerClient client) {
        this.client = client;
    }

    private OfficialCall(AppRunnerClientBuilder builder) {
        this(builder.region(Region.of(Calls.REGION))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(Calls.ACCESS_KEY, Calls.SECRET_KEY)))
                .build());
    }

    static Call asItComes(URI endpoint) {
        return new OfficialCall(AppRunnerClient.builder().endpointOverride(endpoint));
    }

    /** Region and credentials are found, by the SDK's default chains. */
    static Call toldNothing(URI endpoint) {
        return new OfficialCall(
                AppRunnerClient.builder().endpointOverride(endpoint).build());
    }

    static Call overUrlConnection(URI endpoint) {
        return new OfficialCall(AppRunnerClient.builder()
                .endpointOverride(endpoint)
                .httpClientBuilder(UrlConnectionHttpClient.builder()));
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
        ConnectionSummary found = summary(Calls.CONNECTION_NAME);
        if (found.status() != ConnectionStatus.AVAILABLE) {
            throw new IllegalStateException("Another poll would be needed");
        }
        String arn = found.connectionArn();
        client.createService(r -> r.serviceName("my-service")
                .sourceConfiguration(s -> s.authenticationConfiguration(a -> a.connectionArn(arn))
                        .codeRepository(c -> c.repositoryUrl("https://github.com/example/example")
                                .sourceCodeVersion(v -> v.type("BRANCH").value("main")))));
        client.close();
    }

    /** By hand, as its users have to. */
    @Override
    public void await() {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (System.nanoTime() < end) {
            if (summary(Calls.PENDING_NAME).status() != ConnectionStatus.PENDING_HANDSHAKE) {
                throw new IllegalStateException("Nobody has completed its handshake");
            }
            try {
                Thread.sleep(5000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public long count() {
        return client.listConnectionsPaginator(r -> {}).stream()
                .flatMap(page -> page.connectionSummaryList().stream())
                .count();
    }

    @Override
    public void find() {
        summary(Calls.CONNECTION_NAME);
    }

    private ConnectionSummary summary(String name) {
        return client.listConnectionsPaginator(r -> r.connectionName(name)).stream()
                .flatMap(page -> page.connectionSummaryList().stream())
                .filter(connection -> connection.connectionName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
