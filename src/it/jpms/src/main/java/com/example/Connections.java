package com.example;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.ProviderType;
import io.github.apprunnerclient.model.ServiceQuotaExceededException;
import java.util.List;
import java.util.Optional;

/** The connections of a team. */
public final class Connections {
    private final AppRunnerClient client;

    public Connections(AppRunnerClient client) {
        this.client = client;
    }

    /** The new connection; empty if the account has as many as it may have. */
    public Optional<Connection> create(String name, String team) {
        try {
            return Optional.of(client.createConnection(r -> r.connectionName(name)
                            .providerType(ProviderType.GITHUB)
                            .tags(tag -> tag.key("team").value(team)))
                    .connection());
        } catch (ServiceQuotaExceededException e) {
            return Optional.empty();
        }
    }

    public Connection getOrCreate(String name) {
        return client.getOrCreateConnection(r -> r.connectionName(name).providerType(ProviderType.GITHUB));
    }

    public ConnectionSummary await(String name) {
        return client.waiter()
                .waitUntilConnectionAvailable(r -> r.connectionName(name))
                .matched()
                .response()
                .orElseThrow()
                .connectionSummaryList()
                .get(0);
    }

    public List<String> names() {
        return client.listConnectionsPaginator(r -> r.maxResults(2)).connectionSummaryList().stream()
                .map(ConnectionSummary::connectionName)
                .toList();
    }
}
