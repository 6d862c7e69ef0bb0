import java.net.URI;
import software.amazon.awssdk.services.apprunner.AppRunnerClient;
import software.amazon.awssdk.services.apprunner.model.CertificateValidationRecord;
import software.amazon.awssdk.services.apprunner.model.CustomDomain;
import software.amazon.awssdk.services.apprunner.model.CustomDomainAssociationStatus;

/** Gives a service a domain, and prints what its DNS zone needs. */
public final class DomainTool {
    private DomainTool() {}

    public static void main(String[] args) throws InterruptedException {
        try (AppRunnerClient client =
                AppRunnerClient.builder().endpointOverride(URI.create(args[0])).build()) {
            String target = client.associateCustomDomain(r ->
                            r.serviceArn("arn:shop").domainName("example.com").enableWWWSubdomain(false))
                    .dnsTarget();
            CustomDomain domain = find(client);
            while (domain.status() == CustomDomainAssociationStatus.CREATING) {
                Thread.sleep(1);
                domain = find(client);
            }
            System.out.println("example.com ALIAS " + target);
            for (CertificateValidationRecord record : domain.certificateValidationRecords()) {
                System.out.println(record.name() + " " + record.type() + " " + record.value() + " " + record.status());
            }
        }
    }

    private static CustomDomain find(AppRunnerClient client) {
        return client.describeCustomDomainsPaginator(r -> r.serviceArn("arn:shop")).stream()
                .flatMap(page -> page.customDomains().stream())
                .filter(domain -> domain.domainName().equals("example.com"))
                .findAny()
                .orElseThrow();
    }
}
