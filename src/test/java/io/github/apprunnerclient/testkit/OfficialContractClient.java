package io.github.apprunnerclient.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.apprunner.AppRunnerClient;
import software.amazon.awssdk.services.apprunner.model.Connection;
import software.amazon.awssdk.services.apprunner.model.ListConnectionsResponse;
import software.amazon.awssdk.services.apprunner.model.Tag;

/** The AWS SDK's client. */
final class OfficialContractClient implements ContractClient, AutoCloseable {
    private final AppRunnerClient client;

    OfficialContractClient(FakeAppRunner appRunner) {
        client = AppRunnerClient.builder()
                .region(appRunner.region())
                .endpointOverride(appRunner.endpoint())
                .credentialsProvider(appRunner.credentialsProvider())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    @Override
    public Seen create(String name, String providerType, Map<String, String> tags) {
        return seen(client.createConnection(
                        r -> r.connectionName(name).providerType(providerType).tags(sdkTags(tags)))
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
        client.tagResource(r -> r.resourceArn(arn).tags(sdkTags(tags)));
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
    public void close() {
        client.close();
    }

    @Override
    public String toString() {
        return "official client";
    }

    private static Seen seen(Connection connection) {
        return new Seen(
                connection.connectionName(),
                connection.connectionArn(),
                connection.providerTypeAsString(),
                connection.statusAsString(),
                connection.createdAt());
    }

    private static List<Tag> sdkTags(Map<String, String> tags) {
        return tags.entrySet().stream()
                .map(tag ->
                        Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
                .toList();
    }
}
