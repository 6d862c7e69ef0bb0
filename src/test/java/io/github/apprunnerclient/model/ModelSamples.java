package io.github.apprunnerclient.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import software.amazon.awssdk.core.SdkPojo;

/** Models of every class: with nothing set, with everything set, and with what is easily got wrong. All are different. */
public final class ModelSamples {
    public static final Connection CONNECTION = Connection.builder()
            .connectionName("my-conn")
            .connectionArn("arn")
            .providerType("GITLAB")
            .status("AVAILABLE")
            .createdAt(Instant.ofEpochSecond(1600000000, 123456789))
            .build();

    private static final Tag TAG = Tag.builder().key("k").value("v").build();

    private static final List<Tag> TAGS_AND_NULL =
            Arrays.asList(Tag.builder().key("k").build(), null, Tag.builder().build());

    private ModelSamples() {}

    public static List<SdkPojo> all() {
        return List.of(
                TAG,
                Tag.builder().build(),
                CONNECTION,
                CONNECTION.copy(c -> c.createdAt(Instant.ofEpochSecond(0, 1))),
                Connection.builder().build(),
                ConnectionSummary.builder().build(),
                summary("n"),
                CreateConnectionRequest.builder().build(),
                CreateConnectionRequest.builder().tags(List.of()).build(),
                CreateConnectionRequest.builder()
                        .connectionName("n")
                        .providerType("GITHUB")
                        .tags(TAGS_AND_NULL)
                        .build(),
                CreateConnectionResponse.builder().build(),
                CreateConnectionResponse.builder().connection(CONNECTION).build(),
                DeleteConnectionRequest.builder().build(),
                DeleteConnectionRequest.builder().connectionArn("arn").build(),
                DeleteConnectionResponse.builder().build(),
                DeleteConnectionResponse.builder().connection(CONNECTION).build(),
                ListConnectionsRequest.builder().build(),
                ListConnectionsRequest.builder()
                        .connectionName("n")
                        .maxResults(Integer.MAX_VALUE)
                        .nextToken("t")
                        .build(),
                ListConnectionsRequest.builder().maxResults(-1).build(),
                ListConnectionsResponse.builder().build(),
                ListConnectionsResponse.builder()
                        .connectionSummaryList(List.of())
                        .nextToken("t")
                        .build(),
                ListConnectionsResponse.builder()
                        .connectionSummaryList(summary("a"), null, summary("b"))
                        .build(),
                ListTagsForResourceRequest.builder().build(),
                ListTagsForResourceRequest.builder().resourceArn("arn").build(),
                ListTagsForResourceResponse.builder().build(),
                ListTagsForResourceResponse.builder().tags(List.of()).build(),
                ListTagsForResourceResponse.builder().tags(TAGS_AND_NULL).build(),
                TagResourceRequest.builder().build(),
                TagResourceRequest.builder().tags(List.of()).build(),
                TagResourceRequest.builder()
                        .resourceArn("arn")
                        .tags(TAGS_AND_NULL)
                        .build(),
                TagResourceResponse.builder().build(),
                UntagResourceRequest.builder().build(),
                UntagResourceRequest.builder().tagKeys(List.of()).build(),
                UntagResourceRequest.builder()
                        .resourceArn("arn")
                        .tagKeys("k", null, "")
                        .build(),
                UntagResourceResponse.builder().build());
    }

    private static ConnectionSummary summary(String name) {
        return ConnectionSummary.builder()
                .connectionName(name)
                .connectionArn("arn")
                .providerType(ProviderType.BITBUCKET)
                .status(ConnectionStatus.PENDING_HANDSHAKE)
                .createdAt(Instant.ofEpochSecond(1600000000, 5000000))
                .build();
    }
}
