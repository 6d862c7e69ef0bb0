package com.example

import groovy.transform.CompileStatic
import io.github.apprunnerclient.AppRunnerClient
import io.github.apprunnerclient.model.Connection
import io.github.apprunnerclient.model.ConnectionStatus
import io.github.apprunnerclient.model.ConnectionSummary
import io.github.apprunnerclient.model.ProviderType
import io.github.apprunnerclient.model.ServiceQuotaExceededException

/** The connections of a team. The compiler looks up each method. */
@CompileStatic
class Connections {
    private final AppRunnerClient client

    Connections(AppRunnerClient client) {
        this.client = client
    }

    // tag::readme[]
    String connect(String name) {
        try {
            Connection connection = client.getOrCreateConnection {
                it.connectionName(name)
                    .providerType(ProviderType.GITHUB)
                    .tags { it.key('team').value('platform') }
            }
            switch (connection.status()) {
                case ConnectionStatus.AVAILABLE -> "$name is ready"
                case ConnectionStatus.PENDING_HANDSHAKE -> "$name waits for its handshake"
                default -> "$name is ${connection.statusAsString()}"
            }
        } catch (ServiceQuotaExceededException e) {
            "No connection left: $e.message"
        }
    }
    // end::readme[]

    /** The new connection, or null if the account has as many as it may have. */
    Connection create(String name, String team) {
        try {
            client.createConnection {
                it.connectionName(name)
                it.providerType(ProviderType.GITHUB)
                it.tags { it.key('team').value(team) }
            }.connection()
        } catch (ServiceQuotaExceededException ignored) {
            null
        }
    }

    ConnectionSummary await(String name) {
        client.waiter()
            .waitUntilConnectionAvailable { it.connectionName(name) }
            .matched().response().orElseThrow()
            .connectionSummaryList().first()
    }

    List<String> names() {
        client.listConnectionsPaginator { it.maxResults(2) }
            .connectionSummaryList()
            .collect { it.connectionName() }
    }
}
