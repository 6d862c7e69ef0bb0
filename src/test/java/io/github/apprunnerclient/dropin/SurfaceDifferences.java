package io.github.apprunnerclient.dropin;

import static io.github.apprunnerclient.model.OfficialModels.OURS;

import java.util.List;

/** What the official client's public surface has and ours has not, or the other way round, and why. */
final class SurfaceDifferences {
    /** A type that is not here. */
    record OfType(String type, String reason) {}

    /** A member that is not here, or not with this signature. */
    record OfMember(String type, String signature, String reason) {}

    private static final String ONE_SCHEME = "Every operation is signed with SigV4: there is nothing to choose";

    private static final String ONE_CONSUMER =
            "One consumer does what an array of one does; closures of other languages" + " can't be variable arguments";

    private static final String ONE_TAG = "(java.util.function.Consumer<" + OURS + "model.Tag$Builder>)";
    private static final String AUTH = "auth.scheme.AppRunnerAuthScheme";

    static final List<OfType> TYPES = List.of(
            new OfType(AUTH + "Provider", ONE_SCHEME),
            new OfType(AUTH + "Params", ONE_SCHEME),
            new OfType(AUTH + "Params$Builder", ONE_SCHEME));

    static final List<OfMember> MEMBERS = List.of(
            new OfMember("AppRunnerBaseClientBuilder", "B authSchemeProvider(" + OURS + AUTH + "Provider)", ONE_SCHEME),
            new OfMember("AppRunnerClientBuilder", "B authSchemeProvider(" + OURS + AUTH + "Provider)", ONE_SCHEME),
            new OfMember(
                    "AppRunnerAsyncClientBuilder", "B authSchemeProvider(" + OURS + AUTH + "Provider)", ONE_SCHEME),
            new OfMember(
                    "AppRunnerServiceClientConfiguration", OURS + AUTH + "Provider authSchemeProvider()", ONE_SCHEME),
            new OfMember(
                    "AppRunnerServiceClientConfiguration$Builder",
                    OURS + AUTH + "Provider authSchemeProvider()",
                    ONE_SCHEME),
            new OfMember(
                    "AppRunnerServiceClientConfiguration$Builder",
                    OURS + "AppRunnerServiceClientConfiguration$Builder authSchemeProvider(" + OURS + AUTH
                            + "Provider)",
                    ONE_SCHEME));

    /** Methods of our own that share an official one's name, and why whatever calls that one still means the same. */
    static final List<OfMember> OVERLOADS = List.of(
            new OfMember("model.CreateConnectionRequest$Builder", "tags" + ONE_TAG, ONE_CONSUMER),
            new OfMember("model.TagResourceRequest$Builder", "tags" + ONE_TAG, ONE_CONSUMER),
            new OfMember("model.ListTagsForResourceResponse$Builder", "tags" + ONE_TAG, ONE_CONSUMER),
            new OfMember(
                    "model.ListConnectionsResponse$Builder",
                    "connectionSummaryList(java.util.function.Consumer<" + OURS + "model.ConnectionSummary$Builder>)",
                    ONE_CONSUMER));

    private SurfaceDifferences() {}
}
