package com.example

import io.github.apprunnerclient.AppRunnerClient
import io.github.apprunnerclient.model.ConnectionStatus
import io.github.apprunnerclient.model.Tag
import io.github.apprunnerclient.testkit.FakeAppRunnerExtension
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.RegisterExtension
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.ValueSource

class ConnectionsTest {
    @RegisterExtension
    static FakeAppRunnerExtension appRunner = FakeAppRunnerExtension.create()

    AppRunnerClient client

    @BeforeEach
    void connect() {
        client = appRunner.client()
    }

    @ParameterizedTest
    @ValueSource(classes = [Connections, DynamicConnections])
    void 'a connection is created with its tags'(Class type) {
        def connection = type.newInstance(client).create('my-connection', 'platform')

        def tags = client.listTagsForResource { it.resourceArn(connection.connectionArn()) }.tags()
        assert tags == [Tag.builder().key('team').value('platform').build()]
    }

    @ParameterizedTest
    @ValueSource(classes = [Connections, DynamicConnections])
    void 'no connection is created over the quota'(Class type) {
        appRunner.connectionQuota(0)
        def connections = type.newInstance(client)

        assert connections.create('one-too-many', 'platform') == null
        assert connections.connect('one-too-many').startsWith('No connection left: ')
    }

    @ParameterizedTest
    @ValueSource(classes = [Connections, DynamicConnections])
    void 'a connection is waited for'(Class type) {
        def connections = type.newInstance(client)
        connections.create('my-connection', 'platform')
        appRunner.completeHandshake('my-connection')

        assert connections.await('my-connection').status() == ConnectionStatus.AVAILABLE
    }

    @ParameterizedTest
    @ValueSource(classes = [Connections, DynamicConnections])
    void 'a connection is made once'(Class type) {
        def connections = type.newInstance(client)
        assert connections.connect('my-connection') == 'my-connection waits for its handshake'
        appRunner.completeHandshake('my-connection')

        assert connections.connect('my-connection') == 'my-connection is ready'
        assert appRunner.connections().size() == 1
    }

    @ParameterizedTest
    @ValueSource(classes = [Connections, DynamicConnections])
    void 'names come from all pages'(Class type) {
        def connections = type.newInstance(client)
        def names = ['first', 'second', 'third']
        names.each { connections.connect(it) }
        def before = appRunner.requests().size()

        assert connections.names() == names
        assert appRunner.requests().size() - before == 2
    }
}
