package com.example

import io.github.apprunnerclient.AppRunnerAsyncClient
import io.github.apprunnerclient.model.ConnectionStatus
import io.github.apprunnerclient.testkit.FakeAppRunnerExtension
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.future.await
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import kotlinx.coroutines.withTimeoutOrNull
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.extension.RegisterExtension
import java.time.Duration
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds

class SuspendingConnectionsTest {
    private lateinit var client: AppRunnerAsyncClient
    private lateinit var connections: SuspendingConnections

    @BeforeEach
    fun connect() {
        client = AppRunnerAsyncClient.builder()
            .endpointOverride(appRunner.endpoint())
            .region(appRunner.region())
            .credentialsProvider(appRunner.credentialsProvider())
            .build()
        connections = SuspendingConnections(client)
    }

    @AfterEach
    fun close() = client.close()

    @Test
    fun `a connection is created with its tags`() = runBlocking<Unit> {
        val connection = assertNotNull(connections.create("my-connection", team = "platform"))

        val tags = client.listTagsForResource { it.resourceArn(connection.connectionArn()) }.await().tags()
        assertEquals(listOf("team=platform"), tags.map { "${it.key()}=${it.value()}" })
    }

    @Test
    fun `no connection is created over the quota`() = runBlocking<Unit> {
        appRunner.connectionQuota(0)

        assertNull(connections.create("one-too-many", team = "platform"))
    }

    @Test
    fun `a connection is waited for`() = runBlocking<Unit> {
        val status = async { connections.awaitAvailable("my-connection").status() }
        connections.create("my-connection", team = "platform")
        appRunner.completeHandshake("my-connection")

        assertEquals(ConnectionStatus.AVAILABLE, status.await())
    }

    @Test
    fun `names come from all pages`() = runBlocking<Unit> {
        val names = listOf("first", "second", "third")
        names.forEach { connections.create(it, team = "platform") }

        assertEquals(names, connections.names())
    }

    @Test
    fun `a cancelled coroutine cancels its call`() = runBlocking<Unit> {
        appRunner.onEveryCall().stall(Duration.ofMinutes(5))
        val call = client.listConnections { }
        val waiting = launch(start = CoroutineStart.UNDISPATCHED) { call.await() }
        untilARequestArrived()

        waiting.cancelAndJoin()

        assertTrue(call.isCancelled)
        assertFailsWith<CancellationException> { call.await() }
        assertEquals(1, appRunner.requests().size)
    }

    @Test
    fun `a time-out of coroutines ends a call`() = runBlocking<Unit> {
        appRunner.onEveryCall().stall(Duration.ofMinutes(5))

        assertNull(withTimeoutOrNull(200.milliseconds) { connections.names() })
    }

    private suspend fun untilARequestArrived() = withTimeout(60.seconds) {
        while (appRunner.requests().isEmpty()) {
            delay(10.milliseconds)
        }
    }

    companion object {
        @JvmField
        @RegisterExtension
        val appRunner: FakeAppRunnerExtension = FakeAppRunnerExtension.create()
    }
}
