import java.io.PrintStream;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.apprunner.AppRunnerAsyncClient;
import software.amazon.awssdk.services.apprunner.model.AssociateCustomDomainResponse;
import software.amazon.awssdk.services.apprunner.model.ConfigurationSource;
import software.amazon.awssdk.services.apprunner.model.CreateServiceResponse;
import software.amazon.awssdk.services.apprunner.model.ProviderType;
import software.amazon.awssdk.services.apprunner.model.Runtime;
import software.amazon.awssdk.services.apprunner.model.ServiceStatus;
import software.amazon.awssdk.services.apprunner.model.SourceCodeVersionType;
import software.amazon.awssdk.services.apprunner.paginators.ListServicesPublisher;

/** {@link FirstService} with the asynchronous client. */
public final class FirstServiceAsync {
    private final AppRunnerAsyncClient client;
    private final PrintStream out;

    private FirstServiceAsync(AppRunnerAsyncClient client, PrintStream out) {
        this.client = client;
        this.out = out;
    }

    /** The only argument is the endpoint. */
    public static void main(String... args) {
        try (AppRunnerAsyncClient client = ConnectionsTour.configured(
                        AppRunnerAsyncClient.builder(), URI.create(args[0]))
                .build()) {
            new FirstServiceAsync(client, System.out).run().join();
        }
    }

    private CompletableFuture<Void> run() {
        return client.createConnection(r -> r.connectionName("my-connection").providerType(ProviderType.GITHUB))
                .thenApply(created -> created.connection().connectionArn())
                .thenCompose(connection -> client.createAutoScalingConfiguration(r ->
                                r.autoScalingConfigurationName("my-scaling").maxSize(2))
                        .thenApply(created -> created.autoScalingConfiguration().autoScalingConfigurationArn())
                        .thenCompose(scaling -> create(connection, scaling)))
                .thenApply(created -> created.service().serviceArn())
                .thenCompose(arn -> await(arn, ServiceStatus.RUNNING)
                        .thenCompose(running -> operate(arn))
                        .thenCompose(operated -> client.pauseService(r -> r.serviceArn(arn)))
                        .thenCompose(paused -> await(arn, ServiceStatus.PAUSED))
                        .thenCompose(paused -> client.resumeService(r -> r.serviceArn(arn)))
                        .thenCompose(resumed -> await(arn, ServiceStatus.RUNNING))
                        .thenCompose(running -> client.updateService(
                                r -> r.serviceArn(arn).instanceConfiguration(i -> i.cpu("2 vCPU"))))
                        .thenAccept(updated -> out.println(updated.service().instanceConfiguration()))
                        .thenCompose(updated -> client.deleteService(r -> r.serviceArn(arn)))
                        .thenCompose(deleted -> await(arn, ServiceStatus.DELETED)));
    }

    private CompletableFuture<Void> operate(String arn) {
        return client.startDeployment(r -> r.serviceArn(arn))
                .thenAccept(started -> out.println("deploying: " + started.operationId()))
                .thenCompose(started -> client.listOperationsPaginator(r -> r.serviceArn(arn))
                        .subscribe(page -> page.operationSummaryList()
                                .forEach(operation -> out.println(operation.type() + " " + operation.status()))))
                .thenCompose(listed -> services())
                .thenCompose(listed ->
                        client.associateCustomDomain(r -> r.serviceArn(arn).domainName("www.example.com")))
                .thenApply(AssociateCustomDomainResponse::customDomain)
                .thenAccept(domain -> out.println(domain.domainName() + " " + domain.status()));
    }

    private CompletableFuture<Void> services() {
        ListServicesPublisher services = client.listServicesPaginator(r -> r.maxResults(1));
        return services.subscribe(page -> page.serviceSummaryList().forEach(s -> out.println(s.serviceName())));
    }

    private CompletableFuture<CreateServiceResponse> create(String connectionArn, String scalingArn) {
        return client.createService(r -> r.serviceName("my-service")
                .autoScalingConfigurationArn(scalingArn)
                .sourceConfiguration(s -> s.authenticationConfiguration(a -> a.connectionArn(connectionArn))
                        .codeRepository(c -> c.repositoryUrl("https://github.com/example/private")
                                .sourceCodeVersion(v ->
                                        v.type(SourceCodeVersionType.BRANCH).value("main"))
                                .codeConfiguration(configuration -> configuration
                                        .configurationSource(ConfigurationSource.API)
                                        .codeConfigurationValues(v -> v.runtime(Runtime.NODEJS_22)
                                                .startCommand("node app.js")
                                                .runtimeEnvironmentSecrets(Map.of("KEY", "arn:aws:ssm:key")))))));
    }

    private CompletableFuture<Void> await(String arn, ServiceStatus goal) {
        return client.describeService(r -> r.serviceArn(arn)).thenCompose(described -> {
            ServiceStatus status = described.service().status();
            if (status == ServiceStatus.OPERATION_IN_PROGRESS) {
                out.println("waiting");
                return await(arn, goal);
            }
            out.println(status + " " + (status == goal));
            return CompletableFuture.completedFuture(null);
        });
    }
}
