package io.github.apprunnerclient.testkit;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import io.github.apprunnerclient.model.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** This library's client. */
record ThisContractClient(AppRunnerClient client) implements ContractClient {
    @Override
    public Seen create(String name, String providerType, Map<String, String> tags) {
        return seen(client.createConnection(
                        r -> r.connectionName(name).providerType(providerType).tags(modelTags(tags)))
                .connection());
    }

    @Override
    public Page list(@Nullable String name, @Nullable Integer maxResults, @Nullable String nextToken) {
        ListConnectionsResponse response = client.listConnections(
                r -> r.connectionName(name).maxResults(maxResults).nextToken(nextToken));
        return new Page(
                response.connectionSummaryList().stream()
                        .map(summary -> new Seen(
                                summary.connectionName(),
                                summary.connectionArn(),
                                summary.providerTypeAsString(),
                                summary.statusAsString(),
                                summary.createdAt()))
                        .toList(),
                response.nextToken());
    }

    @Override
    public Seen delete(String arn) {
        return seen(client.deleteConnection(r -> r.connectionArn(arn)).connection());
    }

    @Override
    public void tag(String arn, Map<String, String> tags) {
        client.tagResource(r -> r.resourceArn(arn).tags(modelTags(tags)));
    }

    @Override
    public void untag(String arn, List<String> keys) {
        client.untagResource(r -> r.resourceArn(arn).tagKeys(keys));
    }

    @Override
    public Map<String, String> tags(String arn) {
        Map<String, String> tags = new LinkedHashMap<>();
        client.listTagsForResource(r -> r.resourceArn(arn)).tags().forEach(tag -> tags.put(tag.key(), tag.value()));
        return tags;
    }

    @Override
    public String toString() {
        return "apprunner-client";
    }

    private static Seen seen(Connection connection) {
        return new Seen(
                connection.connectionName(),
                connection.connectionArn(),
                connection.providerTypeAsString(),
                connection.statusAsString(),
                connection.createdAt());
    }

    private static List<Tag> modelTags(Map<String, String> tags) {
        return tags.entrySet().stream()
                .map(tag ->
                        Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
                .toList();
    }
}
