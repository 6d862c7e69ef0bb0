package io.github.apprunnerclient.testkit;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.Tag;
import java.util.Map;

/** This library's client. */
record ThisContractClient(AppRunnerClient client) implements ContractClient {
    @Override
    public Seen create(String name, String providerType, Map<String, String> tags) {
        Connection connection = client.createConnection(r -> r.connectionName(name)
                        .providerType(providerType)
                        .tags(tags.entrySet().stream()
                                .map(tag -> Tag.builder()
                                        .key(tag.getKey())
                                        .value(tag.getValue())
                                        .build())
                                .toList()))
                .connection();
        return new Seen(
                connection.connectionName(),
                connection.connectionArn(),
                connection.providerTypeAsString(),
                connection.statusAsString(),
                connection.createdAt());
    }

    @Override
    public String toString() {
        return "apprunner-client";
    }
}
