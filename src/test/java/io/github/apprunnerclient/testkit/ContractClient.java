package io.github.apprunnerclient.testkit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the contract needs of any client. */
interface ContractClient {
    Seen create(String name, String providerType, Map<String, String> tags);

    Page list(@Nullable String name, @Nullable Integer maxResults, @Nullable String nextToken);

    Seen delete(String arn);

    void tag(String arn, Map<String, String> tags);

    void untag(String arn, List<String> keys);

    Map<String, String> tags(String arn);

    /** A connection as a client shows it. */
    record Seen(String name, String arn, String providerType, String status, Instant createdAt) {}

    record Page(List<Seen> connections, @Nullable String nextToken) {}
}
