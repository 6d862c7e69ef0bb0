package io.github.apprunnerclient.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;

/**
 * The endpoint tests of App Runner's service model, {@code smithy.rules#endpointTests}.
 *
 * <p>The model is not part of this project. Where there is a copy, {@code -Dapprunner.model} names it.
 */
class ModelEndpointCasesTest {
    private static final Path MODEL =
            Path.of(System.getProperty("apprunner.model", "../shared/reference/apprunner-2020-05-15.json"));

    // The model is from before these partitions had dual-stack; the SDK's partition data is newer, and the official
    // client resolves all four.
    private static final Map<Case, String> DUAL_STACK_SINCE_THE_MODEL_WAS_WRITTEN = Map.of(
            new Case("us-iso-east-1", false, true, null), "https://apprunner.us-iso-east-1.api.aws.ic.gov",
            new Case("us-iso-east-1", true, true, null), "https://apprunner-fips.us-iso-east-1.api.aws.ic.gov",
            new Case("us-isob-east-1", false, true, null), "https://apprunner.us-isob-east-1.api.aws.scloud",
            new Case("us-isob-east-1", true, true, null), "https://apprunner-fips.us-isob-east-1.api.aws.scloud");

    private record Case(
            @Nullable String region,
            boolean fips,
            boolean dualStack,
            @Nullable String endpoint) {
        static Case of(JsonNode params) {
            return new Case(
                    params.path("Region").textValue(),
                    params.path("UseFIPS").booleanValue(),
                    params.path("UseDualStack").booleanValue(),
                    params.path("Endpoint").textValue());
        }

        Endpoint resolve() {
            return EndpointResolver.resolve(
                    region == null ? null : Region.of(region),
                    fips,
                    dualStack,
                    endpoint == null ? null : URI.create(endpoint));
        }
    }

    @TestFactory
    Stream<DynamicTest> Endpoints_are_those_of_the_service_model() throws IOException {
        assumeTrue(Files.exists(MODEL), () -> "no service model at " + MODEL);
        List<JsonNode> cases = new ArrayList<>();
        new ObjectMapper()
                .readTree(MODEL.toFile())
                .findValue("smithy.rules#endpointTests")
                .path("testCases")
                .forEach(cases::add);
        assertThat(cases).hasSize(31);
        assertThat(cases.stream().map(c -> Case.of(c.path("params"))))
                .containsAll(DUAL_STACK_SINCE_THE_MODEL_WAS_WRITTEN.keySet());
        return cases.stream()
                .map(c -> DynamicTest.dynamicTest(
                        Case.of(c.path("params")).toString(),
                        () -> check(Case.of(c.path("params")), c.path("expect"))));
    }

    private static void check(Case params, JsonNode expected) {
        String newer = DUAL_STACK_SINCE_THE_MODEL_WAS_WRITTEN.get(params);
        if (newer != null) {
            assertThat(expected.path("error").textValue()).isIn(partitionErrors());
            assertThat(params.resolve().uri()).hasToString(newer + "/");
        } else if (expected.has("error")) {
            assertThatThrownBy(params::resolve)
                    .isInstanceOf(SdkClientException.class)
                    .hasMessage(expected.path("error").textValue());
        } else {
            assertThat(params.resolve().uri())
                    .hasToString(expected.path("endpoint").path("url").textValue() + "/");
        }
    }

    private static Set<String> partitionErrors() {
        return Set.of(
                EndpointResolver.notInThisPartition(false, true), EndpointResolver.notInThisPartition(true, true));
    }
}
