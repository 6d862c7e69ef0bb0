package io.github.apprunnerclient.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.github.apprunnerclient.model.ConfigurationSource;
import io.github.apprunnerclient.model.CreateServiceRequest;
import io.github.apprunnerclient.model.EgressType;
import io.github.apprunnerclient.model.HealthCheckProtocol;
import io.github.apprunnerclient.model.ModelSamples;
import io.github.apprunnerclient.model.Service;
import io.github.apprunnerclient.oracle.Flavour;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ServiceComparisonTest {
    private static final String ARN = "arn:aws:apprunner:us-east-1:123456789012:autoscalingconfiguration/high";

    private static final CreateServiceRequest FULL =
            (CreateServiceRequest) new ModelSamples.Sample("CreateServiceRequest", Flavour.EVERYTHING).ours();

    @ParameterizedTest
    @MethodSource
    void what_a_request_sets_is_the_same_or_a_difference(
            Consumer<CreateServiceRequest.Builder> wanted, Consumer<Service.Builder> found, List<String> differences) {
        assertThat(ServiceComparison.differences(
                        CreateServiceRequest.builder().applyMutation(wanted).build(),
                        Service.builder().applyMutation(found).build()))
                .isEqualTo(differences);
    }

    static Stream<Arguments> what_a_request_sets_is_the_same_or_a_difference() {
        return Stream.of(
                row("what it leaves out may be anything", r -> {}, s -> s.instanceConfiguration(i -> i.cpu("256"))),
                row("names and tags are not compared", r -> r.serviceName("a").tags(t -> t.key("k")), s -> {}),
                row(
                        "the service's source is of the other type",
                        r -> r.sourceConfiguration(
                                c -> c.codeRepository(o -> o.repositoryUrl("https://github.com/a/b"))),
                        s -> s.sourceConfiguration(c -> c.imageRepository(i -> i.imageIdentifier("i"))),
                        "it has no sourceConfiguration.codeRepository"),
                row(
                        "another repository and another branch",
                        r -> r.sourceConfiguration(c -> c.codeRepository(o ->
                                o.repositoryUrl("https://github.com/a/b").sourceCodeVersion(v -> v.value("main")))),
                        s -> s.sourceConfiguration(c -> c.codeRepository(o ->
                                o.repositoryUrl("https://github.com/a/c").sourceCodeVersion(v -> v.value("next")))),
                        "its sourceConfiguration.codeRepository.repositoryUrl is 'https://github.com/a/c',"
                                + " not 'https://github.com/a/b'",
                        "its sourceConfiguration.codeRepository.sourceCodeVersion.value is 'next', not 'main'"),
                row(
                        "what may be a secret in a URL is not shown",
                        r -> r.sourceConfiguration(
                                c -> c.codeRepository(o -> o.repositoryUrl("https://me:token@github.com/a/b?key=1"))),
                        s -> s.sourceConfiguration(
                                c -> c.codeRepository(o -> o.repositoryUrl("https://you:word@github.com/a/c"))),
                        "its sourceConfiguration.codeRepository.repositoryUrl is 'https://github.com/a/c',"
                                + " not 'https://github.com/a/b'"),
                row(
                        "values of the API are compared, and not shown where they are sensitive",
                        r -> r.sourceConfiguration(c -> c.codeRepository(o ->
                                o.codeConfiguration(f -> f.configurationSource(ConfigurationSource.API)
                                        .codeConfigurationValues(v -> v.startCommand("secret")
                                                .runtimeEnvironmentVariables(Map.of("A", "1")))))),
                        s -> s.sourceConfiguration(c -> c.codeRepository(o ->
                                o.codeConfiguration(f -> f.configurationSource(ConfigurationSource.API)
                                        .codeConfigurationValues(v -> v.startCommand("other")
                                                .runtimeEnvironmentVariables(Map.of("A", "2")))))),
                        "its sourceConfiguration.codeRepository.codeConfiguration.codeConfigurationValues"
                                + ".startCommand is another",
                        "its sourceConfiguration.codeRepository.codeConfiguration.codeConfigurationValues"
                                + ".runtimeEnvironmentVariables is another"),
                row(
                        "values of the API are ignored where the repository has them",
                        r -> r.sourceConfiguration(c -> c.codeRepository(
                                o -> o.codeConfiguration(f -> f.configurationSource(ConfigurationSource.REPOSITORY)
                                        .codeConfigurationValues(v -> v.port("1"))))),
                        s -> s.sourceConfiguration(c -> c.codeRepository(
                                o -> o.codeConfiguration(f -> f.configurationSource(ConfigurationSource.REPOSITORY))))),
                row(
                        "no variables are as good as none set",
                        r -> r.sourceConfiguration(c -> c.imageRepository(
                                i -> i.imageConfiguration(m -> m.runtimeEnvironmentVariables(Map.of())))),
                        s -> s.sourceConfiguration(
                                c -> c.imageRepository(i -> i.imageConfiguration(m -> m.port("1"))))),
                row(
                        "sizes are amounts",
                        r -> r.instanceConfiguration(i -> i.cpu("0.25 vCPU").memory("2 GB")),
                        s -> s.instanceConfiguration(i -> i.cpu("256").memory("2048"))),
                row(
                        "another size",
                        r -> r.instanceConfiguration(i -> i.cpu("1 vCPU")),
                        s -> s.instanceConfiguration(i -> i.cpu("256").memory("2048")),
                        "its instanceConfiguration.cpu is '256', not '1 vCPU'"),
                row(
                        "a path does nothing over TCP",
                        r -> r.healthCheckConfiguration(h -> h.path("/x")),
                        s -> s.healthCheckConfiguration(h -> h.protocol("TCP").path("/"))),
                row(
                        "a path counts over HTTP",
                        r -> r.healthCheckConfiguration(h ->
                                h.protocol(HealthCheckProtocol.HTTP).path("/x").interval(5)),
                        s -> s.healthCheckConfiguration(
                                h -> h.protocol("HTTP").path("/").interval(5)),
                        "its healthCheckConfiguration.path is '/', not '/x'"),
                row(
                        "a VPC connector counts with VPC egress",
                        r -> r.networkConfiguration(n -> n.egressConfiguration(
                                e -> e.egressType(EgressType.VPC).vpcConnectorArn("arn:1"))),
                        s -> s.networkConfiguration(n -> n.egressConfiguration(
                                e -> e.egressType(EgressType.VPC).vpcConnectorArn("arn:2"))),
                        "its networkConfiguration.egressConfiguration.vpcConnectorArn is 'arn:2', not 'arn:1'"),
                row(
                        "any revision is one of its name",
                        r -> r.autoScalingConfigurationArn(ARN),
                        s -> s.autoScalingConfigurationSummary(a -> a.autoScalingConfigurationArn(ARN + "/3/abc"))),
                row(
                        "another name is not, though it begins alike",
                        r -> r.autoScalingConfigurationArn(ARN),
                        s -> s.autoScalingConfigurationSummary(a -> a.autoScalingConfigurationArn(ARN + "er/1/abc")),
                        "its autoScalingConfigurationArn is '" + ARN + "er/1/abc', not '" + ARN + "'"),
                row(
                        "an observability configuration counts where it is enabled",
                        r -> r.observabilityConfiguration(
                                o -> o.observabilityEnabled(true).observabilityConfigurationArn("arn:x")),
                        s -> s.observabilityConfiguration(o -> o.observabilityEnabled(true)),
                        "it has no observabilityConfiguration.observabilityConfigurationArn"));
    }

    @Test
    void every_member_that_a_request_can_set_is_compared_but_its_name_and_tags() {
        assertThat(ServiceComparison.differences(FULL, Service.builder().build()))
                .isEqualTo(FULL.sdkFields().stream()
                        .map(field -> Character.toLowerCase(field.memberName().charAt(0))
                                + field.memberName().substring(1))
                        .filter(member -> !Set.of("serviceName", "tags").contains(member))
                        .map(member -> "it has no " + member)
                        .toList());
    }

    @Test
    void a_service_with_all_that_a_request_sets_does_not_differ() {
        Service same = Service.builder()
                .sourceConfiguration(FULL.sourceConfiguration())
                .instanceConfiguration(FULL.instanceConfiguration())
                .encryptionConfiguration(FULL.encryptionConfiguration())
                .healthCheckConfiguration(FULL.healthCheckConfiguration())
                .autoScalingConfigurationSummary(a -> a.autoScalingConfigurationArn(FULL.autoScalingConfigurationArn()))
                .networkConfiguration(FULL.networkConfiguration())
                .observabilityConfiguration(FULL.observabilityConfiguration())
                .build();

        assertThat(ServiceComparison.differences(FULL, same)).isEmpty();
    }

    private static Arguments row(
            String name,
            Consumer<CreateServiceRequest.Builder> wanted,
            Consumer<Service.Builder> found,
            String... differences) {
        return argumentSet(name, wanted, found, List.of(differences));
    }
}
