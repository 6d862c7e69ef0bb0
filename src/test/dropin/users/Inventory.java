import java.net.URI;
import java.util.Comparator;
import software.amazon.awssdk.services.apprunner.AppRunnerClient;
import software.amazon.awssdk.services.apprunner.model.ListServicesRequest;
import software.amazon.awssdk.services.apprunner.model.Service;
import software.amazon.awssdk.services.apprunner.model.ServiceSummary;
import software.amazon.awssdk.services.apprunner.model.Tag;

/** Lists for an audit all that there is, as comma-separated values. */
public final class Inventory {
    private Inventory() {}

    public static void main(String[] args) {
        try (AppRunnerClient client =
                AppRunnerClient.builder().endpointOverride(URI.create(args[0])).build()) {
            client
                    .listServicesPaginator(
                            ListServicesRequest.builder().maxResults(2).build())
                    .stream()
                    .flatMap(page -> page.serviceSummaryList().stream())
                    .sorted(Comparator.comparing(ServiceSummary::createdAt))
                    .forEach(summary -> print(client, summary));
            client.listVpcConnectorsPaginator(r -> {})
                    .forEach(page -> page.vpcConnectors()
                            .forEach(c -> System.out.println(
                                    "connector," + c.vpcConnectorName() + "," + String.join(" ", c.subnets()))));
            client.listAutoScalingConfigurationsPaginator(r -> r.latestOnly(true))
                    .forEach(page -> page.autoScalingConfigurationSummaryList()
                            .forEach(c -> System.out.println("scaling," + c.autoScalingConfigurationName() + ","
                                    + c.autoScalingConfigurationRevision() + "," + c.isDefault())));
        }
    }

    private static void print(AppRunnerClient client, ServiceSummary summary) {
        Service service =
                client.describeService(r -> r.serviceArn(summary.serviceArn())).service();
        String owner = client.listTagsForResource(r -> r.resourceArn(summary.serviceArn())).tags().stream()
                .filter(tag -> tag.key().equals("owner"))
                .map(Tag::value)
                .findFirst()
                .orElse("nobody");
        System.out.println("service," + summary.serviceName() + ","
                + service.instanceConfiguration().cpu() + ","
                + service.instanceConfiguration().memory() + ","
                + service.networkConfiguration().ingressConfiguration().isPubliclyAccessible() + "," + owner + ","
                + (service.sourceConfiguration().codeRepository() == null ? "image" : "code"));
    }
}
