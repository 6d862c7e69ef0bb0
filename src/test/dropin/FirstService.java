import java.io.PrintStream;
import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.services.apprunner.AppRunnerClient;
import software.amazon.awssdk.services.apprunner.model.AutoScalingConfiguration;
import software.amazon.awssdk.services.apprunner.model.ConfigurationSource;
import software.amazon.awssdk.services.apprunner.model.Connection;
import software.amazon.awssdk.services.apprunner.model.CustomDomain;
import software.amazon.awssdk.services.apprunner.model.OperationSummary;
import software.amazon.awssdk.services.apprunner.model.ProviderType;
import software.amazon.awssdk.services.apprunner.model.Runtime;
import software.amazon.awssdk.services.apprunner.model.Service;
import software.amazon.awssdk.services.apprunner.model.ServiceStatus;
import software.amazon.awssdk.services.apprunner.model.SourceCodeVersionType;

/** What a newcomer writes first: a connection, and a service from the private repository that it leads to. */
public final class FirstService {
    private final AppRunnerClient client;
    private final PrintStream out;

    private FirstService(AppRunnerClient client, PrintStream out) {
        this.client = client;
        this.out = out;
    }

    /** The only argument is the endpoint. */
    public static void main(String... args) throws InterruptedException {
        try (AppRunnerClient client = ConnectionsTour.configured(AppRunnerClient.builder(), URI.create(args[0]))
                .build()) {
            new FirstService(client, System.out).run();
        }
    }

    private void run() throws InterruptedException {
        Connection connection = client.createConnection(
                        r -> r.connectionName("my-connection").providerType(ProviderType.GITHUB))
                .connection();
        AutoScalingConfiguration scaling = client.createAutoScalingConfiguration(r ->
                        r.autoScalingConfigurationName("my-scaling").minSize(1).maxSize(2))
                .autoScalingConfiguration();

        Service service = create(connection.connectionArn(), scaling.autoScalingConfigurationArn());
        String arn = service.serviceArn();
        out.println(service.serviceName() + " from "
                + service.sourceConfiguration().authenticationConfiguration().connectionArn());
        await(arn, ServiceStatus.RUNNING);
        client.listServices(r -> {}).serviceSummaryList().forEach(s -> out.println(s.serviceName() + " " + s.status()));

        out.println(
                "deploying: " + client.startDeployment(r -> r.serviceArn(arn)).operationId());
        for (OperationSummary operation :
                client.listOperations(r -> r.serviceArn(arn)).operationSummaryList()) {
            out.println(operation.type() + " " + operation.status());
        }

        CustomDomain domain = client.associateCustomDomain(
                        r -> r.serviceArn(arn).domainName("www.example.com"))
                .customDomain();
        out.println(domain.domainName() + " " + domain.status());
        domain.certificateValidationRecords()
                .forEach(record -> out.println(record.name() + " " + record.type() + " " + record.value()));

        client.pauseService(r -> r.serviceArn(arn));
        await(arn, ServiceStatus.PAUSED);
        client.resumeService(r -> r.serviceArn(arn));
        await(arn, ServiceStatus.RUNNING);

        Service updated = client.updateService(r -> r.serviceArn(arn)
                        .instanceConfiguration(i -> i.cpu("2 vCPU").memory("4 GB")))
                .service();
        out.println(updated.instanceConfiguration());
        await(arn, ServiceStatus.RUNNING);

        client.deleteService(r -> r.serviceArn(arn));
        await(arn, ServiceStatus.DELETED);
    }

    private Service create(String connectionArn, String scalingArn) {
        return client.createService(r -> r.serviceName("my-service")
                        .autoScalingConfigurationArn(scalingArn)
                        .instanceConfiguration(i -> i.cpu("1 vCPU").memory("2 GB"))
                        .sourceConfiguration(s -> s.autoDeploymentsEnabled(true)
                                .authenticationConfiguration(a -> a.connectionArn(connectionArn))
                                .codeRepository(c -> c.repositoryUrl("https://github.com/example/private")
                                        .sourceCodeVersion(v -> v.type(SourceCodeVersionType.BRANCH)
                                                .value("main"))
                                        .codeConfiguration(configuration -> configuration
                                                .configurationSource(ConfigurationSource.API)
                                                .codeConfigurationValues(v -> v.runtime(Runtime.CORRETTO_11)
                                                        .buildCommand("mvn package")
                                                        .startCommand("java -jar target/app.jar")
                                                        .port("8080")
                                                        .runtimeEnvironmentVariables(Map.of("STAGE", "test")))))))
                .service();
    }

    private void await(String arn, ServiceStatus goal) throws InterruptedException {
        ServiceStatus status =
                client.describeService(r -> r.serviceArn(arn)).service().status();
        while (status == ServiceStatus.OPERATION_IN_PROGRESS) {
            out.println("waiting");
            Thread.sleep(1);
            status = client.describeService(r -> r.serviceArn(arn)).service().status();
        }
        out.println(status + " " + (status == goal));
    }
}
