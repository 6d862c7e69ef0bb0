package io.github.apprunnerclient.dropin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A program moves over by its imports: all that it can say of the official client's types, it can say of ours. */
class PublicSurfaceTest {
    private static final Map<String, Set<String>> OFFICIAL = PublicSurface.official();

    static Set<String> typesOfBoth() {
        return OFFICIAL.keySet().stream()
                .filter(type -> PublicSurface.ours(type) != null)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_surface_is_all_that_the_official_jar_has() {
        assertThat(OFFICIAL)
                .hasSizeBetween(270, 320)
                .containsKeys(
                        "AppRunnerAsyncClient",
                        "AppRunnerBaseClientBuilder",
                        "AppRunnerServiceClientConfiguration$Builder",
                        "endpoints.AppRunnerEndpointParams$Builder",
                        "model.AppRunnerResponseMetadata",
                        "model.ConnectionSummary$Builder",
                        "model.InvalidStateException$Builder",
                        "model.Runtime",
                        "model.UpdateVpcIngressConnectionRequest",
                        "paginators.ListVpcConnectorsIterable",
                        "paginators.DescribeCustomDomainsPublisher");
        assertThat(OFFICIAL.get("AppRunnerClient")).hasSizeBetween(95, 120);
        assertThat(OFFICIAL.get("model.CreateServiceRequest$Builder"))
                .contains(
                        "is a software.amazon.awssdk.utils.builder.SdkBuilder<io.github.apprunnerclient.model.CreateServiceRequest$Builder, io.github.apprunnerclient.model.CreateServiceRequest>",
                        "abstract io.github.apprunnerclient.model.CreateServiceRequest build()");
    }

    @Test
    void every_official_type_is_here_but_those_known_not_to_be() {
        Set<String> missing = new TreeSet<>(OFFICIAL.keySet());
        missing.removeAll(typesOfBoth());

        assertThat(missing)
                .containsExactlyInAnyOrderElementsOf(SurfaceDifferences.TYPES.stream()
                        .map(SurfaceDifferences.OfType::type)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("typesOfBoth")
    void every_official_member_is_here_with_its_signature_but_those_known_not_to_be(String type) {
        Set<String> ours = Signatures.withWiderResults(PublicSurface.ours(type));
        List<String> missing = OFFICIAL.get(type).stream()
                .filter(signature -> !ours.contains(signature) && !ours.contains(implemented(signature)))
                .toList();

        assertThat(missing)
                .containsExactlyInAnyOrderElementsOf(SurfaceDifferences.MEMBERS.stream()
                        .filter(difference -> difference.type().equals(type))
                        .map(SurfaceDifferences.OfMember::signature)
                        .toList());
    }

    /** Else a lambda or a null that means one method there could mean two here. */
    @ParameterizedTest
    @MethodSource("typesOfBoth")
    void no_official_method_has_an_overload_of_our_own_but_those_known_to_mean_the_same(String type) {
        Set<String> added = PublicSurface.ourOverloads(type);
        added.removeAll(PublicSurface.officialOverloads(type));

        assertThat(added)
                .containsExactlyInAnyOrderElementsOf(
                        SurfaceDifferences.overloads(PublicSurface.officialOverloads(type)));
    }

    @Test
    void every_known_difference_is_of_a_type_that_both_have_and_has_a_reason() {
        assertThat(typesOfBoth())
                .containsAll(SurfaceDifferences.MEMBERS.stream()
                        .map(SurfaceDifferences.OfMember::type)
                        .toList());
        assertThat(Stream.concat(
                        SurfaceDifferences.TYPES.stream().map(SurfaceDifferences.OfType::reason),
                        SurfaceDifferences.MEMBERS.stream().map(SurfaceDifferences.OfMember::reason)))
                .noneMatch(String::isBlank);
    }

    /** A method that has a body here and none there can be called, and left to be inherited, all the same. */
    private static String implemented(String signature) {
        return signature.startsWith("abstract ") ? signature.substring("abstract ".length()) : signature;
    }
}
