import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.services.apprunner.AppRunnerAsyncClient;
import software.amazon.awssdk.services.apprunner.AppRunnerClient;
import software.amazon.awssdk.services.apprunner.model.AutoScalingConfigurationStatus;
import software.amazon.awssdk.services.apprunner.model.CertificateValidationRecordStatus;
import software.amazon.awssdk.services.apprunner.model.CodeConfigurationValues;
import software.amazon.awssdk.services.apprunner.model.CreateServiceRequest;
import software.amazon.awssdk.services.apprunner.model.CustomDomain;
import software.amazon.awssdk.services.apprunner.model.CustomDomainAssociationStatus;
import software.amazon.awssdk.services.apprunner.model.DescribeCustomDomainsResponse;
import software.amazon.awssdk.services.apprunner.model.DescribeServiceRequest;
import software.amazon.awssdk.services.apprunner.model.DescribeServiceResponse;
import software.amazon.awssdk.services.apprunner.model.ImageConfiguration;
import software.amazon.awssdk.services.apprunner.model.ListOperationsRequest;
import software.amazon.awssdk.services.apprunner.model.ListOperationsResponse;
import software.amazon.awssdk.services.apprunner.model.ObservabilityConfigurationStatus;
import software.amazon.awssdk.services.apprunner.model.OperationStatus;
import software.amazon.awssdk.services.apprunner.model.OperationSummary;
import software.amazon.awssdk.services.apprunner.model.OperationType;
import software.amazon.awssdk.services.apprunner.model.Runtime;
import software.amazon.awssdk.services.apprunner.model.Service;
import software.amazon.awssdk.services.apprunner.model.ServiceStatus;
import software.amazon.awssdk.services.apprunner.model.VpcConnectorStatus;
import software.amazon.awssdk.services.apprunner.model.VpcDNSTarget;
import software.amazon.awssdk.services.apprunner.model.VpcIngressConnectionStatus;

/** The models and enums of services and what belongs to them, and stubs of both clients: see {@link OfflineTour}. */
final class ServiceModelsTour {
    private final PrintStream out;

    ServiceModelsTour(PrintStream out) {
        this.out = out;
    }

    void run() {
        sensitive();
        requests();
        enums();
        responses();
        stubs();
    }

    private void sensitive() {
        CodeConfigurationValues values = CodeConfigurationValues.builder()
                .runtime(Runtime.PYTHON_3)
                .buildCommand("secret build")
                .startCommand("secret start")
                .runtimeEnvironmentVariables(Map.of("SECRET", "secret value"))
                .build();
        out.println(values);
        out.println(values.buildCommand() + " " + values.runtimeEnvironmentVariables() + " "
                + values.hasRuntimeEnvironmentVariables() + " " + values.hasRuntimeEnvironmentSecrets() + " "
                + values.runtimeEnvironmentSecrets());
        out.println(ImageConfiguration.builder().port("80").build());
        out.println(values.getValueForField("RuntimeEnvironmentVariables", Map.class) + " "
                + values.getValueForField("Runtime", String.class));
        out.println(values.copy(v -> v.runtime("SOMETHING_NEW")).equals(values) + " "
                + values.toBuilder().build().equals(values));
    }

    private void requests() {
        CreateServiceRequest request = CreateServiceRequest.builder()
                .serviceName("made")
                .sourceConfiguration(s -> s.authenticationConfiguration(a -> a.connectionArn("arn"))
                        .codeRepository(c -> c.codeConfiguration(
                                config -> config.codeConfigurationValues(v -> v.startCommand("secret start")))))
                .build();
        out.println(request + " " + request.hasTags() + " " + request.instanceConfiguration());
        for (SdkField<?> field : request.sdkFields()) {
            out.println(field.memberName() + " " + field.marshallingType() + " " + field.locationName());
        }
        out.println(request.hashCode()
                == request.toBuilder()
                        .sourceConfiguration(request.sourceConfiguration())
                        .build()
                        .hashCode());
        out.println(request.copy(r -> r.overrideConfiguration(o -> o.putHeader("x-loud", "yes")))
                .overrideConfiguration()
                .orElseThrow()
                .headers());
    }

    private void enums() {
        out.println(new TreeSet<>(Runtime.knownValues()) + " " + Runtime.fromValue("NODEJS_22"));
        out.println(new TreeSet<>(ServiceStatus.knownValues()) + " " + ServiceStatus.valueOf("PAUSED"));
        out.println(List.of(OperationType.values()).size() + " "
                + List.of(OperationStatus.values()).size());
        out.println(new TreeSet<>(AutoScalingConfigurationStatus.knownValues()) + " "
                + new TreeSet<>(ObservabilityConfigurationStatus.knownValues()) + " "
                + new TreeSet<>(VpcConnectorStatus.knownValues()) + " "
                + new TreeSet<>(VpcIngressConnectionStatus.knownValues()) + " "
                + new TreeSet<>(CertificateValidationRecordStatus.knownValues()));
        switch (Service.builder().status("OPERATION_IN_PROGRESS").build().status()) {
            case RUNNING, PAUSED -> out.println("settled");
            case OPERATION_IN_PROGRESS -> out.println("busy");
            default -> out.println("else");
        }
    }

    private void responses() {
        DescribeCustomDomainsResponse domains = DescribeCustomDomainsResponse.builder()
                .dnsTarget("target.example.com")
                .customDomains(
                        CustomDomain.builder()
                                .domainName("a.example.com")
                                .enableWWWSubdomain(false)
                                .status(CustomDomainAssociationStatus.ACTIVE)
                                .certificateValidationRecords(
                                        c -> c.name("n").type("CNAME").value("v"))
                                .build(),
                        CustomDomain.builder().build())
                .vpcDNSTargets(List.of(VpcDNSTarget.builder().vpcId("vpc-1").build()))
                .build();
        out.println(domains);
        out.println(domains.customDomains().get(1).hasCertificateValidationRecords() + " " + domains.vpcDNSTargets());
        out.println(domains.getValueForField("DNSTarget", String.class));
    }

    private void stubs() {
        try (AppRunnerClient client = new BlockingStub()) {
            out.println(client.describeService(r -> r.serviceArn("arn")));
            client.listOperationsPaginator(r -> r.serviceArn("arn")).forEach(out::println);
            for (Runnable call : List.<Runnable>of(
                    () -> client.associateCustomDomain(r -> {}),
                    () -> client.createService(r -> {}),
                    () -> client.listVpcIngressConnections(r -> {}),
                    () -> client.updateDefaultAutoScalingConfiguration(r -> {}))) {
                try {
                    call.run();
                } catch (UnsupportedOperationException e) {
                    out.println("not stubbed");
                }
            }
        }
        try (AppRunnerAsyncClient client = new AsyncStub()) {
            out.println(client.describeService(r -> r.serviceArn("arn")).join());
            try {
                client.deleteService(r -> {});
            } catch (UnsupportedOperationException e) {
                out.println("not stubbed either");
            }
        }
    }

    private static DescribeServiceResponse described(DescribeServiceRequest request) {
        return DescribeServiceResponse.builder()
                .service(s -> s.serviceArn(request.serviceArn())
                        .status(ServiceStatus.RUNNING)
                        .createdAt(Instant.EPOCH))
                .build();
    }

    private static final class BlockingStub implements AppRunnerClient {
        @Override
        public DescribeServiceResponse describeService(DescribeServiceRequest request) {
            return described(request);
        }

        @Override
        public ListOperationsResponse listOperations(ListOperationsRequest request) {
            return ListOperationsResponse.builder()
                    .operationSummaryList(OperationSummary.builder().id("1").build())
                    .nextToken(request.nextToken() == null ? "more" : null)
                    .build();
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }

    private static final class AsyncStub implements AppRunnerAsyncClient {
        @Override
        public CompletableFuture<DescribeServiceResponse> describeService(DescribeServiceRequest request) {
            return CompletableFuture.completedFuture(described(request));
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }
}
