package com.example

import io.github.apprunnerclient.model.ProviderType
import io.github.apprunnerclient.model.ServiceQuotaExceededException

/** The connections of a team. Each method is looked up when it is called. */
class DynamicConnections {
    def client

    DynamicConnections(client) {
        this.client = client
    }

    def connect(name) {
        try {
            def connection = client.getOrCreateConnection {
                it.connectionName(name).providerType(ProviderType.GITHUB).tags { it.key('team').value('platform') }
            }
            switch (connection.statusAsString()) {
                case 'AVAILABLE' -> "$name is ready"
                case 'PENDING_HANDSHAKE' -> "$name waits for its handshake"
                default -> "$name is ${connection.statusAsString()}"
            }
        } catch (ServiceQuotaExceededException e) {
            "No connection left: $e.message"
        }
    }

    def create(name, team) {
        try {
            client.createConnection {
                it.connectionName name
                it.providerType 'GITHUB'
                it.tags { it.key 'team' value team }
            }.connection()
        } catch (ServiceQuotaExceededException ignored) {
            null
        }
    }

    def await(name) {
        client.waiter()
            .waitUntilConnectionAvailable { it.connectionName name }
            .matched().response().get()
            .connectionSummaryList().first()
    }

    def names() {
        client.listConnectionsPaginator { it.maxResults 2 }.connectionSummaryList()*.connectionName()
    }
}
