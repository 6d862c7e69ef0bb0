package io.github.apprunnerclient.example;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.ConfigurationSource;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ConnectionStatus;
import io.github.apprunnerclient.model.Service;
import io.github.apprunnerclient.model.ServiceStatus;
import io.github.apprunnerclient.model.SourceCodeVersionType;
import io.github.apprunnerclient.waiters.AppRunnerWaiter;
import io.github.apprunnerclient.waiters.WaitProgress;
import java.io.PrintStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** From nothing to a service that runs, and back if that is asked for. What is there already is used. */
final class ServiceRun implements AutoCloseable {
    private final AppRunnerClient client;
    private final Deployment deployment;
    private final AppRunnerWaiter waiter;
    private final LeftBehind leftBehind;
    private final PrintStream out;
    private @Nullable Connection connection;
    private @Nullable Service service;

    ServiceRun(AppRunnerClient client, Deployment deployment, Duration pollEvery, PrintStream out) {
        this.client = client;
        this.deployment = deployment;
        this.out = out;
        this.waiter = AppRunnerWaiter.builder()
                .client(client)
                .overrideConfiguration(o -> o.backoffStrategyV2(BackoffStrategy.fixedDelayWithoutJitter(pollEvery)))
                .progressListener(this::show)
                .build();
        this.leftBehind = new LeftBehind(out);
    }

    Connection connect() {
        leftBehind.add("connection " + deployment.connection());
        Connection made = client.getOrCreateConnection(r -> r.connectionName(deployment.connection())
                .providerType(deployment.provider())
                .tags(deployment.tags()));
        connection = made;
        print("Connection", made.connectionName());
        print("ARN", made.connectionArn());
        print("Provider", made.providerTypeAsString());
        print("Status", made.statusAsString());
        print("Created", made.createdAt());
        return made;
    }

    void waitForHandshake(Connection made) {
        if (made.status() != ConnectionStatus.AVAILABLE) {
            print("Handshake", client.handshakeUri());
            waitUntil(() -> waiter.waitUntilConnectionAvailable(deployment.connection()));
        }
    }

    void deploy(Connection made, String repository) {
        leftBehind.add("service " + deployment.service());
        Service deployed = client.getOrCreateService(r -> r.serviceName(deployment.service())
                .sourceConfiguration(s -> s.authenticationConfiguration(a -> a.connectionArn(made.connectionArn()))
                        .codeRepository(c -> c.repositoryUrl(repository)
                                .sourceCodeVersion(v ->
                                        v.type(SourceCodeVersionType.BRANCH).value(deployment.branch()))
                                .codeConfiguration(f -> f.configurationSource(ConfigurationSource.REPOSITORY))))
                .tags(deployment.tags()));
        service = deployed;
        print("Service", deployed.serviceName());
        print("ARN", deployed.serviceArn());
        print("Status", deployed.statusAsString());
        if (deployed.status() == ServiceStatus.PAUSED) {
            client.resumeService(r -> r.serviceArn(deployed.serviceArn()));
        }
        waitUntil(() -> waiter.waitUntilServiceRunning(r -> r.serviceArn(deployed.serviceArn())));
        print("URL", "https://" + deployed.serviceUrl());
    }

    /** Deletes what this run has made or found as asked for, and nothing else. */
    void cleanUp() {
        Service deployed = service;
        if (deployed != null) {
            print("Deleting", "service " + deployed.serviceName());
            client.deleteService(r -> r.serviceArn(deployed.serviceArn()));
            waitUntil(() -> waiter.waitUntilServiceDeleted(r -> r.serviceArn(deployed.serviceArn())));
            leftBehind.remove("service " + deployment.service());
        }
        Connection made = connection;
        if (made != null) {
            print("Deleting", "connection " + made.connectionName());
            client.deleteConnection(r -> r.connectionArn(made.connectionArn()));
            leftBehind.remove("connection " + deployment.connection());
        }
    }

    private void waitUntil(Runnable wait) {
        try {
            wait.run();
        } finally {
            out.println();
        }
    }

    private void show(WaitProgress progress) {
        out.printf(
                "\rWaiting     %-21s %3d s of %d s",
                progress.statusAsString(),
                progress.waited().toSeconds(),
                progress.waited().plus(progress.left()).toSeconds());
        out.flush();
    }

    private void print(String what, @Nullable Object value) {
        out.printf("%-11s %s%n", what, value);
    }

    @Override
    public void close() {
        waiter.close();
        leftBehind.close();
    }
}
