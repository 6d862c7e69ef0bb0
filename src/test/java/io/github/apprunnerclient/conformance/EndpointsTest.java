package io.github.apprunnerclient.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apprunnerclient.internal.endpoint.Endpoint;
import io.github.apprunnerclient.internal.endpoint.EndpointResolver;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;

/**
 * The endpoint cases that AWS publishes for App Runner: those of today, and those of the service's model,
 * {@code smithy.rules#endpointTests}, which {@code -Dapprunner.model} names.
 */
class EndpointsTest {
    private static final Path MODEL =
            Path.of(System.getProperty("apprunner.model", "../shared/reference/apprunner-2020-05-15.json"));

    /** Cases of the model that were withdrawn when these partitions got dual-stack. */
    private static final Set<String> WITHDRAWN = Set.of(
            "us-iso-east-1, dual-stack",
            "us-iso-east-1, FIPS, dual-stack",
            "us-isob-east-1, dual-stack",
            "us-isob-east-1, FIPS, dual-stack");

    private record Case(
            @Nullable String region,
            boolean fips,
            boolean dualStack,
            @Nullable String endpoint,
            JsonNode expected) {
        static Case of(JsonNode json) {
            JsonNode params = json.path("params");
            return new Case(
                    params.path("Region").textValue(),
                    params.path("UseFIPS").booleanValue(),
                    params.path("UseDualStack").booleanValue(),
                    params.path("Endpoint").textValue(),
                    json.path("expect"));
        }

        Endpoint resolve() {
            return EndpointResolver.resolve(
                    region == null ? null : Region.of(region),
                    fips,
                    dualStack,
                    endpoint == null ? null : URI.create(endpoint));
        }

        @Override
        public String toString() {
            return (region == null ? "no region" : region)
                    + (fips ? ", FIPS" : "")
                    + (dualStack ? ", dual-stack" : "")
                    + (endpoint == null ? "" : ", " + endpoint);
        }
    }

    @ParameterizedTest
    @MethodSource({"published", "inTheModel"})
    void an_endpoint_or_an_error_is_the_published_one(Case published) {
        if (published.expected().has("error")) {
            assertThatThrownBy(published::resolve)
                    .isInstanceOf(SdkClientException.class)
                    .hasMessage(published.expected().path("error").textValue());
        } else {
            assertThat(published.resolve().uri())
                    .hasToString(
                            published.expected().path("endpoint").path("url").textValue() + "/");
        }
    }

    static List<Case> published() throws IOException {
        return Suite.ENDPOINTS.all(cases(new ObjectMapper()
                        .readTree(Suite.ENDPOINTS
                                .files()
                                .resolve("endpoint-tests-1.json")
                                .toFile()))
                .toList());
    }

    static List<Case> inTheModel() throws IOException {
        assumeTrue(Files.exists(MODEL), () -> "no service model at " + MODEL);
        List<Case> all = cases(new ObjectMapper().readTree(MODEL.toFile()).findValue("smithy.rules#endpointTests"))
                .toList();
        assertThat(all).hasSize(31).extracting(Case::toString).containsAll(WITHDRAWN);
        return all.stream()
                .filter(published -> !WITHDRAWN.contains(published.toString()))
                .toList();
    }

    private static Stream<Case> cases(JsonNode tests) {
        List<Case> cases = new ArrayList<>();
        tests.path("testCases").forEach(json -> cases.add(Case.of(json)));
        return cases.stream();
    }
}
