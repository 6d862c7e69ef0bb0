import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.apprunner.AppRunnerClient;
import software.amazon.awssdk.services.apprunner.model.AssociateCustomDomainResponse;
import software.amazon.awssdk.services.apprunner.model.AutoScalingConfiguration;
import software.amazon.awssdk.services.apprunner.model.ConfigurationSource;
import software.amazon.awssdk.services.apprunner.model.CreateAutoScalingConfigurationRequest;
import software.amazon.awssdk.services.apprunner.model.CreateServiceRequest;
import software.amazon.awssdk.services.apprunner.model.CreateServiceResponse;
import software.amazon.awssdk.services.apprunner.model.DeleteServiceRequest;
import software.amazon.awssdk.services.apprunner.model.DescribeCustomDomainsResponse;
import software.amazon.awssdk.services.apprunner.model.DescribeServiceRequest;
import software.amazon.awssdk.services.apprunner.model.EgressType;
import software.amazon.awssdk.services.apprunner.model.HealthCheckConfiguration;
import software.amazon.awssdk.services.apprunner.model.HealthCheckProtocol;
import software.amazon.awssdk.services.apprunner.model.ImageRepositoryType;
import software.amazon.awssdk.services.apprunner.model.IpAddressType;
import software.amazon.awssdk.services.apprunner.model.ListServicesRequest;
import software.amazon.awssdk.services.apprunner.model.ListServicesResponse;
import software.amazon.awssdk.services.apprunner.model.ObservabilityConfiguration;
import software.amazon.awssdk.services.apprunner.model.OperationSummary;
import software.amazon.awssdk.services.apprunner.model.Runtime;
import software.amazon.awssdk.services.apprunner.model.Service;
import software.amazon.awssdk.services.apprunner.model.SourceCodeVersionType;
import software.amazon.awssdk.services.apprunner.model.SourceConfiguration;
import software.amazon.awssdk.services.apprunner.model.Tag;
import software.amazon.awssdk.services.apprunner.model.TracingVendor;
import software.amazon.awssdk.services.apprunner.model.UpdateServiceRequest;
import software.amazon.awssdk.services.apprunner.model.VpcConnector;
import software.amazon.awssdk.services.apprunner.model.VpcDNSTarget;
import software.amazon.awssdk.services.apprunner.model.VpcIngressConnection;
import software.amazon.awssdk.services.apprunner.paginators.ListServicesIterable;

/** Every operation but those on connections and tags, by the blocking client: see {@link ConnectionsTour}. */
public final class ServicesTour {
    private final AppRunnerClient client;
    private final PrintStream out;

    private ServicesTour(AppRunnerClient client, PrintStream out) {
        this.client = client;
        this.out = out;
    }

    /** The only argument is the endpoint. */
    public static void main(String... args) {
        try (AppRunnerClient client = ConnectionsTour.configured(AppRunnerClient.builder(), URI.create(args[0]))
                .build()) {
            ServicesTour tour = new ServicesTour(client, System.out);
            String autoScaling = tour.autoScaling();
            String observability = tour.observability();
            String vpcConnector = tour.vpcConnectors();
            String service = tour.creation(autoScaling, observability, vpcConnector);
            tour.lists(service);
            tour.customDomains(service);
            tour.vpcIngressConnections(service);
            tour.changes(service);
            tour.deletion(service, autoScaling, observability, vpcConnector);
        }
        new ServiceModelsTour(System.out).run();
    }

    private String autoScaling() {
        AutoScalingConfiguration created = client.createAutoScalingConfiguration(
                        CreateAutoScalingConfigurationRequest.builder()
                                .autoScalingConfigurationName("tour-scaling")
                                .maxConcurrency(50)
                                .minSize(1)
                                .maxSize(3)
                                .tags(Tag.builder()
                                        .key("team")
                                        .value("platform")
                                        .build())
                                .build())
                .autoScalingConfiguration();
        out.println(created.autoScalingConfigurationName() + " " + created.autoScalingConfigurationRevision() + " "
                + created.latest() + " " + created.status() + " " + created.statusAsString() + " "
                + created.maxConcurrency() + " " + created.minSize() + " " + created.maxSize() + " "
                + created.createdAt() + " " + created.deletedAt() + " " + created.hasAssociatedService() + " "
                + created.isDefault());
        String arn = created.autoScalingConfigurationArn();
        out.println(client.describeAutoScalingConfiguration(r -> r.autoScalingConfigurationArn(arn)));
        out.println(client.updateDefaultAutoScalingConfiguration(r -> r.autoScalingConfigurationArn(arn)));
        out.println(client.listAutoScalingConfigurations(r ->
                r.autoScalingConfigurationName("tour-scaling").latestOnly(true).maxResults(5)));
        client.listAutoScalingConfigurationsPaginator(r -> r.latestOnly(false)).stream()
                .flatMap(page -> page.autoScalingConfigurationSummaryList().stream())
                .forEach(summary -> out.println(summary.autoScalingConfigurationName() + " " + summary.status()));
        out.println(client.listServicesForAutoScalingConfiguration(r -> r.autoScalingConfigurationArn(arn))
                .serviceArnList());
        client.listServicesForAutoScalingConfigurationPaginator(r -> r.autoScalingConfigurationArn(arn))
                .forEach(page -> out.println(page.serviceArnList() + " " + page.hasServiceArnList()));
        return arn;
    }

    private String observability() {
        ObservabilityConfiguration created = client.createObservabilityConfiguration(
                        r -> r.observabilityConfigurationName("tour-traces")
                                .traceConfiguration(t -> t.vendor(TracingVendor.AWSXRAY)))
                .observabilityConfiguration();
        out.println(created.traceConfiguration().vendor() + " " + created.latest() + " " + created);
        String arn = created.observabilityConfigurationArn();
        out.println(client.describeObservabilityConfiguration(r -> r.observabilityConfigurationArn(arn)));
        out.println(client.listObservabilityConfigurations(r -> r.maxResults(1)));
        client.listObservabilityConfigurationsPaginator(r -> {}).forEach(out::println);
        return arn;
    }

    private String vpcConnectors() {
        VpcConnector created = client.createVpcConnector(r -> r.vpcConnectorName("tour-connector")
                        .subnets("subnet-1", "subnet-2")
                        .securityGroups(List.of("sg-1"))
                        .tags(t -> t.key("a"), t -> t.key("b")))
                .vpcConnector();
        out.println(created.subnets() + " " + created.hasSubnets() + " " + created.securityGroups() + " "
                + created.status() + " " + created.vpcConnectorRevision());
        String arn = created.vpcConnectorArn();
        out.println(client.describeVpcConnector(r -> r.vpcConnectorArn(arn)));
        out.println(client.listVpcConnectors(r -> {}).vpcConnectors().size());
        client.listVpcConnectorsPaginator(r -> r.maxResults(1)).stream()
                .flatMap(page -> page.vpcConnectors().stream())
                .map(VpcConnector::vpcConnectorName)
                .forEach(out::println);
        return arn;
    }

    private String creation(String autoScaling, String observability, String vpcConnector) {
        SourceConfiguration source = SourceConfiguration.builder()
                .autoDeploymentsEnabled(false)
                .authenticationConfiguration(a -> a.accessRoleArn("arn:aws:iam::123456789012:role/tour"))
                .imageRepository(i -> i.imageIdentifier("123456789012.dkr.ecr.us-east-1.amazonaws.com/tour:latest")
                        .imageRepositoryType(ImageRepositoryType.ECR)
                        .imageConfiguration(c -> c.port("8080")
                                .startCommand("serve --quietly")
                                .runtimeEnvironmentVariables(Map.of("STAGE", "test"))
                                .runtimeEnvironmentSecrets(Map.of("PASSWORD", "arn:aws:ssm:the-password"))))
                .build();
        CreateServiceResponse created = client.createService(CreateServiceRequest.builder()
                .serviceName("tour-service")
                .sourceConfiguration(source)
                .instanceConfiguration(
                        i -> i.cpu("1 vCPU").memory("2 GB").instanceRoleArn("arn:aws:iam::123456789012:role/tour"))
                .tags(t -> t.key("team").value("platform"), t -> t.key("empty").value(""))
                .encryptionConfiguration(e -> e.kmsKey("arn:aws:kms:us-east-1:123456789012:key/1"))
                .healthCheckConfiguration(HealthCheckConfiguration.builder()
                        .protocol(HealthCheckProtocol.HTTP)
                        .path("/health")
                        .interval(5)
                        .timeout(2)
                        .healthyThreshold(1)
                        .unhealthyThreshold(5)
                        .build())
                .autoScalingConfigurationArn(autoScaling)
                .networkConfiguration(n -> n.ipAddressType(IpAddressType.DUAL_STACK)
                        .ingressConfiguration(i -> i.isPubliclyAccessible(true))
                        .egressConfiguration(e -> e.egressType(EgressType.VPC).vpcConnectorArn(vpcConnector)))
                .observabilityConfiguration(
                        o -> o.observabilityEnabled(true).observabilityConfigurationArn(observability))
                .build());
        Service service = created.service();
        out.println(created.operationId() + " " + created);
        out.println(service.sourceConfiguration().equals(source) + " "
                + service.sourceConfiguration()
                        .imageRepository()
                        .imageConfiguration()
                        .runtimeEnvironmentSecrets()
                + " " + service.autoScalingConfigurationSummary().isDefault() + " " + service.status());
        out.println(client.describeService(DescribeServiceRequest.builder()
                        .serviceArn(service.serviceArn())
                        .build())
                .service()
                .serviceUrl());
        return service.serviceArn();
    }

    private void lists(String arn) {
        ListServicesResponse services =
                client.listServices(ListServicesRequest.builder().build());
        services.serviceSummaryList()
                .forEach(s -> out.println(s.serviceName() + " " + s.status() + " " + s.updatedAt()));
        ListServicesIterable pages = client.listServicesPaginator(r -> r.maxResults(1));
        out.println(pages.stream()
                .mapToInt(page -> page.serviceSummaryList().size())
                .sum());
        for (OperationSummary operation :
                client.listOperations(r -> r.serviceArn(arn).maxResults(20)).operationSummaryList()) {
            out.println(operation.id() + " " + operation.type() + " " + operation.statusAsString() + " "
                    + operation.targetArn() + " " + operation.startedAt() + " " + operation.endedAt());
        }
        client.listOperationsPaginator(r -> r.serviceArn(arn))
                .forEach(page -> out.println(page.hasOperationSummaryList() + " " + page.nextToken()));
    }

    private void customDomains(String arn) {
        AssociateCustomDomainResponse associated = client.associateCustomDomain(
                r -> r.serviceArn(arn).domainName("www.example.com").enableWWWSubdomain(true));
        out.println(associated.dnsTarget() + " " + associated.serviceArn() + " "
                + associated.customDomain().enableWWWSubdomain() + " "
                + associated.customDomain().certificateValidationRecords());
        DescribeCustomDomainsResponse described = client.describeCustomDomains(r -> r.serviceArn(arn));
        out.println(
                described.dnsTarget() + " " + described.customDomains().get(0).status());
        described.vpcDNSTargets().stream().map(VpcDNSTarget::domainName).forEach(out::println);
        client.describeCustomDomainsPaginator(r -> r.serviceArn(arn).maxResults(5))
                .forEach(page -> out.println(page.customDomains().size() + " " + page.hasVpcDNSTargets()));
        out.println(client.disassociateCustomDomain(r -> r.serviceArn(arn).domainName("www.example.com")));
    }

    private void vpcIngressConnections(String service) {
        VpcIngressConnection created = client.createVpcIngressConnection(r -> r.serviceArn(service)
                        .vpcIngressConnectionName("tour-ingress")
                        .ingressVpcConfiguration(v -> v.vpcId("vpc-1").vpcEndpointId("vpce-1")))
                .vpcIngressConnection();
        out.println(created.status() + " " + created.accountId() + " " + created.domainName());
        String arn = created.vpcIngressConnectionArn();
        out.println(client.describeVpcIngressConnection(r -> r.vpcIngressConnectionArn(arn)));
        out.println(client.updateVpcIngressConnection(r -> r.vpcIngressConnectionArn(arn)
                .ingressVpcConfiguration(v -> v.vpcId("vpc-2").vpcEndpointId("vpce-2"))));
        out.println(client.listVpcIngressConnections(r -> r.filter(f -> f.serviceArn(service))));
        client.listVpcIngressConnectionsPaginator(r -> r.filter(f -> f.vpcEndpointId("vpce-2"))).stream()
                .flatMap(page -> page.vpcIngressConnectionSummaryList().stream())
                .forEach(out::println);
        out.println(client.deleteVpcIngressConnection(r -> r.vpcIngressConnectionArn(arn)));
    }

    private void changes(String arn) {
        out.println(client.startDeployment(r -> r.serviceArn(arn)).operationId());
        out.println(client.pauseService(r -> r.serviceArn(arn)).service().status());
        out.println(client.resumeService(r -> r.serviceArn(arn)).service().status());
        out.println(client.updateService(UpdateServiceRequest.builder()
                .serviceArn(arn)
                .sourceConfiguration(s -> s.codeRepository(c -> c.repositoryUrl("https://github.com/example/tour")
                        .sourceDirectory("/")
                        .sourceCodeVersion(
                                v -> v.type(SourceCodeVersionType.BRANCH).value("main"))
                        .codeConfiguration(configuration -> configuration
                                .configurationSource(ConfigurationSource.API)
                                .codeConfigurationValues(v -> v.runtime(Runtime.CORRETTO_11)
                                        .buildCommand("make secretly")
                                        .startCommand("run secretly")
                                        .port("80")
                                        .runtimeEnvironmentVariables(Map.of("KEY", "value"))))))
                .healthCheckConfiguration(h -> h.protocol("SOMETHING_NEW"))
                .build()));
    }

    private void deletion(String service, String autoScaling, String observability, String vpcConnector) {
        out.println(client.deleteService(
                        DeleteServiceRequest.builder().serviceArn(service).build())
                .operationId());
        out.println(client.deleteVpcConnector(r -> r.vpcConnectorArn(vpcConnector)));
        out.println(client.deleteObservabilityConfiguration(r -> r.observabilityConfigurationArn(observability)));
        out.println(client.deleteAutoScalingConfiguration(
                r -> r.autoScalingConfigurationArn(autoScaling).deleteAllRevisions(true)));
    }
}
