package com.example

import io.github.apprunnerclient.AppRunnerClient
import io.github.apprunnerclient.model.Connection
import io.github.apprunnerclient.model.ConnectionStatus
import io.github.apprunnerclient.model.ConnectionSummary
import io.github.apprunnerclient.model.ProviderType
import io.github.apprunnerclient.model.ServiceQuotaExceededException
import io.github.apprunnerclient.model.Tag

// tag::readme[]
fun connect(client: AppRunnerClient, name: String): String =
    try {
        val connection = client.getOrCreateConnection {
            it.connectionName(name)
                .providerType(ProviderType.GITHUB)
                .tags { tag -> tag.key("team").value("platform") }
        }
        when (connection.status()) {
            ConnectionStatus.AVAILABLE -> "$name is ready"
            ConnectionStatus.PENDING_HANDSHAKE -> "$name waits for its handshake"
            else -> "$name is ${connection.statusAsString()}"
        }
    } catch (e: ServiceQuotaExceededException) {
        "No connection left: ${e.message}"
    }
// end::readme[]

/** The new connection, or null if the account has as many as it may have. */
fun AppRunnerClient.createForTeam(name: String, team: String): Connection? =
    try {
        createConnection {
            it.connectionName(name)
            it.providerType(ProviderType.GITHUB)
            it.tags(Tag.builder().key("team").value(team).build())
        }.connection()
    } catch (_: ServiceQuotaExceededException) {
        null
    }

fun AppRunnerClient.awaitAvailable(name: String): ConnectionSummary =
    waiter().use { waiter ->
        waiter.waitUntilConnectionAvailable { it.connectionName(name) }
            .matched().response().orElseThrow()
            .connectionSummaryList().first()
    }

fun AppRunnerClient.connectionNames(): List<String> =
    listConnectionsPaginator { it.maxResults(2) }
        .connectionSummaryList()
        .mapNotNull { it.connectionName() }

/** Every status has its branch, so the compiler tells when there is a new one. */
fun advice(status: ConnectionStatus): String =
    when (status) {
        ConnectionStatus.PENDING_HANDSHAKE -> "Complete the handshake"
        ConnectionStatus.AVAILABLE -> "Use it"
        ConnectionStatus.ERROR -> "Delete it"
        ConnectionStatus.DELETED -> "Create another"
        ConnectionStatus.UNKNOWN_TO_SDK_VERSION -> "Upgrade"
    }
