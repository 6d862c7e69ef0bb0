import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.services.apprunner.AppRunnerClient;
import software.amazon.awssdk.services.apprunner.model.ListServicesResponse;
import software.amazon.awssdk.services.apprunner.model.Service;
import software.amazon.awssdk.services.apprunner.model.ServiceStatus;
import software.amazon.awssdk.services.apprunner.model.ServiceSummary;
import software.amazon.awssdk.services.apprunner.model.SourceConfiguration;
import software.amazon.awssdk.services.apprunner.model.UpdateServiceResponse;

/** A step of a deployment pipeline: creates or updates the service of an image, and waits until it runs. */
public final class Deployer {
    private Deployer() {}

    public static void main(String[] args) throws InterruptedException {
        try (AppRunnerClient client =
                AppRunnerClient.builder().endpointOverride(URI.create(args[0])).build()) {
            deploy(client, "news");
            deploy(client, "shop");
        }
    }

    private static void deploy(AppRunnerClient client, String name) throws InterruptedException {
        SourceConfiguration source = SourceConfiguration.builder()
                .imageRepository(i -> i.imageIdentifier("public.ecr.aws/example/" + name + ":2")
                        .imageRepositoryType("ECR_PUBLIC")
                        .imageConfiguration(
                                c -> c.port("8080").runtimeEnvironmentVariables(Map.of("STAGE", "production"))))
                .autoDeploymentsEnabled(false)
                .build();
        String arn = find(client, name);
        if (arn == null) {
            Service created = client.createService(r -> r.serviceName(name).sourceConfiguration(source))
                    .service();
            arn = created.serviceArn();
            System.out.println("Created " + created.serviceName());
        } else {
            String found = arn;
            UpdateServiceResponse updated =
                    client.updateService(r -> r.serviceArn(found).sourceConfiguration(source));
            System.out.println("Updated by " + updated.operationId());
        }
        Service service = describe(client, arn);
        while (service.status() == ServiceStatus.OPERATION_IN_PROGRESS) {
            System.out.println("Still " + service.status());
            Thread.sleep(1);
            service = describe(client, arn);
        }
        if (service.status() == ServiceStatus.RUNNING) {
            System.out.println("::set-output name=service-url::" + service.serviceUrl());
        } else {
            System.out.println("Failed: " + service.statusAsString());
        }
    }

    private static String find(AppRunnerClient client, String name) {
        String nextToken = null;
        do {
            String token = nextToken;
            ListServicesResponse page = client.listServices(r -> r.nextToken(token));
            for (ServiceSummary summary : page.serviceSummaryList()) {
                if (summary.serviceName().equals(name)) {
                    return summary.serviceArn();
                }
            }
            nextToken = page.nextToken();
        } while (nextToken != null);
        return null;
    }

    private static Service describe(AppRunnerClient client, String arn) {
        return client.describeService(r -> r.serviceArn(arn)).service();
    }
}
