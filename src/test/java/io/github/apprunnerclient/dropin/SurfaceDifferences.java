package io.github.apprunnerclient.dropin;

import static io.github.apprunnerclient.model.OfficialModels.OURS;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the official client's public surface has and ours has not, or the other way round, and why. */
final class SurfaceDifferences {
    /** A type that is not here. */
    record OfType(String type, String reason) {}

    /** A member that is not here, or not with this signature. */
    record OfMember(String type, String signature, String reason) {}

    private static final String ONE_SCHEME = "Every operation is signed with SigV4: there is nothing to choose";

    private static final String ONE_CONSUMER =
            "one consumer does what an array of one does; closures of other languages can't be variable arguments";

    private static final String TAG_MAP = "a map is none of the other things that tags are set by";

    private static final String NO_ARGUMENT = "a call without an argument is no call of a method that has one";

    /** The operations whose request has no required member. */
    private static final List<String> WITHOUT_ARGUMENT = List.of(
            "listAutoScalingConfigurations",
            "listConnections",
            "listObservabilityConfigurations",
            "listServices",
            "listVpcConnectors",
            "listVpcIngressConnections");

    /** The end of a method that takes any number of consumers. */
    private static final String CONSUMERS = "$Builder>[] ...)";

    private static final String AUTH = "auth.scheme.AppRunnerAuthScheme";

    static final List<OfType> TYPES = List.of(
            new OfType(AUTH + "Provider", ONE_SCHEME),
            new OfType(AUTH + "Params", ONE_SCHEME),
            new OfType(AUTH + "Params$Builder", ONE_SCHEME));

    static final List<OfMember> MEMBERS = List.of(
            new OfMember("AppRunnerBaseClientBuilder", "B authSchemeProvider(" + OURS + AUTH + "Provider)", ONE_SCHEME),
            new OfMember(
                    "AppRunnerClientBuilder",
                    OURS + "AppRunnerClientBuilder authSchemeProvider(" + OURS + AUTH + "Provider)",
                    ONE_SCHEME),
            new OfMember(
                    "AppRunnerAsyncClientBuilder",
                    OURS + "AppRunnerAsyncClientBuilder authSchemeProvider(" + OURS + AUTH + "Provider)",
                    ONE_SCHEME),
            new OfMember(
                    "AppRunnerServiceClientConfiguration", OURS + AUTH + "Provider authSchemeProvider()", ONE_SCHEME),
            new OfMember(
                    "AppRunnerServiceClientConfiguration$Builder",
                    "abstract " + OURS + AUTH + "Provider authSchemeProvider()",
                    ONE_SCHEME),
            new OfMember(
                    "AppRunnerServiceClientConfiguration$Builder",
                    "abstract " + OURS + "AppRunnerServiceClientConfiguration$Builder authSchemeProvider(" + OURS + AUTH
                            + "Provider)",
                    ONE_SCHEME));

    /**
     * The methods of our own that share an official one's name, of a type with these overloads. Whatever calls the
     * official one still means the same: {@value #ONE_CONSUMER}; {@value #TAG_MAP}; {@value #NO_ARGUMENT}.
     */
    static List<String> overloads(Set<String> official) {
        Stream<String> ofOneConsumer = official.stream()
                .filter(overload -> overload.endsWith(CONSUMERS))
                .map(overload -> overload.replace(CONSUMERS, "$Builder>)"));
        Stream<String> ofTagMap = official.stream()
                .filter(overload -> overload.equals("tags(" + OURS + "model.Tag[] ...)"))
                .map(overload -> "tags(java.util.Map<java.lang.String, java.lang.String>)");
        Stream<String> withoutArgument = WITHOUT_ARGUMENT.stream()
                .flatMap(method -> Stream.of(method, method + "Paginator"))
                .filter(method -> official.stream().anyMatch(overload -> overload.startsWith(method + "(")))
                .map(method -> method + "()");
        return Stream.of(ofOneConsumer, ofTagMap, withoutArgument)
                .flatMap(overloads -> overloads)
                .toList();
    }

    private SurfaceDifferences() {}
}
