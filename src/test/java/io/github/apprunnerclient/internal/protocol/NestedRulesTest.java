package io.github.apprunnerclient.internal.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.model.AppRunnerRequest;
import io.github.apprunnerclient.model.CreateAutoScalingConfigurationRequest;
import io.github.apprunnerclient.model.CreateServiceRequest;
import io.github.apprunnerclient.model.CreateVpcConnectorRequest;
import io.github.apprunnerclient.model.ImageRepository;
import io.github.apprunnerclient.model.ImageRepositoryType;
import io.github.apprunnerclient.model.ListServicesRequest;
import io.github.apprunnerclient.model.Runtime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Rules are checked in the models inside a request, too, and broken ones are told by their path. */
class NestedRulesTest {

    @Test
    void what_is_required_in_a_model_is_missed_by_its_path() {
        assertRefused(
                CreateServiceRequest.builder()
                        .serviceName("abc")
                        .sourceConfiguration(source -> source.imageRepository(image -> {})
                                .codeRepository(
                                        code -> code.repositoryUrl("url").sourceCodeVersion(v -> v.value("v"))))
                        .tags(tag -> tag.key(""))
                        .build(),
                "serviceName is 'abc', 3 characters long, its minimum length is 4; "
                        + "sourceConfiguration.codeRepository.sourceCodeVersion.type is required, but it is not set; "
                        + "sourceConfiguration.imageRepository.imageIdentifier is required, but it is not set; "
                        + "sourceConfiguration.imageRepository.imageRepositoryType is required, but it is not set; "
                        + "tags[0].key is empty, its minimum length is 1");
    }

    @Test
    void a_constant_for_what_is_not_known_is_refused_by_its_path() {
        assertRefused(
                service(image ->
                        image.imageIdentifier("i").imageRepositoryType(ImageRepositoryType.UNKNOWN_TO_SDK_VERSION)),
                "sourceConfiguration.imageRepository.imageRepositoryType is UNKNOWN_TO_SDK_VERSION, which stands for what a"
                        + " reply can't name; a request takes one of [ECR, ECR_PUBLIC]");
    }

    @Test
    void keys_and_values_of_a_sensitive_map_are_not_shown() {
        Map<String, String> secrets = new HashMap<>();
        secrets.put("my-secret-key", "");
        secrets.put("", "my-secret-value");

        assertRefused(
                service(image -> image.imageIdentifier("i")
                        .imageRepositoryType("ECR")
                        .imageConfiguration(c -> c.runtimeEnvironmentSecrets(secrets))),
                "sourceConfiguration.imageRepository.imageConfiguration.runtimeEnvironmentSecrets (a key) is empty, its minimum"
                        + " length is 1; sourceConfiguration.imageRepository.imageConfiguration.runtimeEnvironmentSecrets"
                        + " (a value) is empty, its minimum length is 1");
    }

    @Test
    void null_in_a_list_or_a_map_is_refused() {
        Map<String, String> variables = new HashMap<>();
        variables.put("name", null);
        variables.put(null, "value");

        assertRefused(
                service(image -> image.imageIdentifier("i")
                        .imageRepositoryType("ECR")
                        .imageConfiguration(c -> c.runtimeEnvironmentVariables(variables))),
                "sourceConfiguration.imageRepository.imageConfiguration.runtimeEnvironmentVariables (a key) is null, but none"
                        + " in a map may be; sourceConfiguration.imageRepository.imageConfiguration"
                        + ".runtimeEnvironmentVariables (a value) is null, but none in a map may be");
        assertRefused(
                CreateVpcConnectorRequest.builder()
                        .vpcConnectorName("connector")
                        .subnets(Arrays.asList("subnet", null))
                        .build(),
                "subnets[1] is null, but no element of a list may be");
    }

    @Test
    void ranges_of_numbers_are_the_services_to_judge_but_for_the_size_of_a_page() {
        assertThatCode(() -> check(CreateAutoScalingConfigurationRequest.builder()
                        .autoScalingConfigurationName("name")
                        .maxConcurrency(0)
                        .build()))
                .doesNotThrowAnyException();
        assertRefused(ListServicesRequest.builder().maxResults(0).build(), "maxResults is 0, its minimum is 1");
    }

    @Test
    void every_operation_that_changes_something_has_words_for_what_it_may_have_left() {
        assertThat(AllOperations.LIST)
                .hasSize(37)
                .allSatisfy(operation -> assertThat(operation.effect() == null)
                        .as(operation.name())
                        .isEqualTo(operation.name().matches("(List|Describe).*")));
    }

    @Test
    void a_text_that_no_constant_stands_for_is_sent() {
        assertThatCode(() -> check(CreateServiceRequest.builder()
                        .serviceName("name")
                        .sourceConfiguration(source -> source.codeRepository(code -> code.repositoryUrl("url")
                                .sourceCodeVersion(v -> v.type("TAG").value("v"))
                                .codeConfiguration(c -> c.configurationSource("API")
                                        .codeConfigurationValues(values -> values.runtime("RUST_1")))))
                        .build()))
                .doesNotThrowAnyException();
        assertThat(Runtime.fromValue("RUST_1")).isSameAs(Runtime.UNKNOWN_TO_SDK_VERSION);
    }

    private static CreateServiceRequest service(Consumer<ImageRepository.Builder> image) {
        return CreateServiceRequest.builder()
                .serviceName("name")
                .sourceConfiguration(source -> source.imageRepository(image))
                .build();
    }

    private static void assertRefused(AppRunnerRequest request, String violations) {
        assertThatThrownBy(() -> check(request))
                .hasMessage(AllOperations.of(request).name() + " was not sent, its request is invalid: " + violations);
    }

    private static void check(AppRunnerRequest request) {
        RequestViolations.check(AllOperations.of(request).name(), request);
    }
}
