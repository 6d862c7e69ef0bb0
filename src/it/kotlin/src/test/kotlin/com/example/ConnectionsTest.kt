package com.example

import io.github.apprunnerclient.AppRunnerClient
import io.github.apprunnerclient.model.ConnectionStatus
import io.github.apprunnerclient.model.ProviderType
import io.github.apprunnerclient.testkit.FakeAppRunnerExtension
import org.junit.jupiter.api.extension.RegisterExtension
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue

class ConnectionsTest {
    private val client: AppRunnerClient get() = appRunner.client()

    @Test
    fun `a connection is created with its tags`() {
        val connection = assertNotNull(client.createForTeam("my-connection", team = "platform"))

        val tags = client.listTagsForResource { it.resourceArn(connection.connectionArn()) }.tags()
        assertEquals(listOf("team=platform"), tags.map { "${it.key()}=${it.value()}" })
    }

    @Test
    fun `no connection is created over the quota`() {
        appRunner.connectionQuota(0)

        assertNull(client.createForTeam("one-too-many", team = "platform"))
        assertTrue(connect(client, "one-too-many").startsWith("No connection left: "))
    }

    @Test
    fun `a connection is waited for`() {
        client.createForTeam("my-connection", team = "platform")
        appRunner.completeHandshake("my-connection")

        assertEquals(ConnectionStatus.AVAILABLE, client.awaitAvailable("my-connection").status())
    }

    @Test
    fun `a connection is made once`() {
        assertEquals("my-connection waits for its handshake", connect(client, "my-connection"))
        appRunner.completeHandshake("my-connection")

        assertEquals("my-connection is ready", connect(client, "my-connection"))
        assertEquals(1, appRunner.connections().size)
    }

    @Test
    fun `names come from all pages`() {
        val names = listOf("first", "second", "third")
        names.forEach { connect(client, it) }
        val before = appRunner.requests().size

        assertEquals(names, client.connectionNames())
        assertEquals(2, appRunner.requests().size - before)
    }

    @Test
    fun `a client is closed after use`() {
        val used = AppRunnerClient.builder()
            .endpointOverride(appRunner.endpoint())
            .region(appRunner.region())
            .credentialsProvider(appRunner.credentialsProvider())
            .overrideConfiguration { it.putHeader("X-Team", "platform") }
            .build()

        used.use { it.createConnection { r -> r.connectionName("my-connection").providerType(ProviderType.GITHUB) } }

        assertFailsWith<IllegalStateException> { used.listConnections { } }
    }

    @Test
    fun `each status has its advice`() {
        assertEquals(ConnectionStatus.entries.size, ConnectionStatus.entries.map(::advice).toSet().size)
    }

    companion object {
        @JvmField
        @RegisterExtension
        val appRunner: FakeAppRunnerExtension = FakeAppRunnerExtension.create()
    }
}
