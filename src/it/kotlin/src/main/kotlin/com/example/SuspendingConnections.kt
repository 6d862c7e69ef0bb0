package com.example

import io.github.apprunnerclient.AppRunnerAsyncClient
import io.github.apprunnerclient.model.Connection
import io.github.apprunnerclient.model.ConnectionSummary
import io.github.apprunnerclient.model.ProviderType
import io.github.apprunnerclient.model.ServiceQuotaExceededException
import kotlinx.coroutines.future.await

/** The connections of a team, for coroutines: no thread waits, and what is cancelled ends its call. */
class SuspendingConnections(private val client: AppRunnerAsyncClient) {

    /** The new connection, or null if the account has as many as it may have. */
    suspend fun create(name: String, team: String): Connection? =
        try {
            client.createConnection {
                it.connectionName(name)
                it.providerType(ProviderType.GITHUB)
                it.tags { tag -> tag.key("team").value(team) }
            }.await().connection()
        } catch (_: ServiceQuotaExceededException) {
            null
        }

    suspend fun awaitAvailable(name: String): ConnectionSummary =
        client.waiter().use { waiter ->
            waiter.waitUntilConnectionAvailable { it.connectionName(name) }.await()
                .matched().response().orElseThrow()
                .connectionSummaryList().first()
        }

    suspend fun names(): List<String> = buildList {
        client.listConnectionsPaginator { it.maxResults(2) }
            .connectionSummaryList()
            .subscribe { connection -> connection.connectionName()?.let(::add) }
            .await()
    }
}
