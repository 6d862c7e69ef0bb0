package com.example

import static org.junit.jupiter.api.Assertions.assertThrows

import groovy.transform.CompileStatic
import io.github.apprunnerclient.AppRunnerClient
import io.github.apprunnerclient.model.ConnectionSummary
import io.github.apprunnerclient.model.CreateConnectionRequest
import io.github.apprunnerclient.model.ListConnectionsRequest
import io.github.apprunnerclient.model.ListConnectionsResponse
import io.github.apprunnerclient.model.Tag
import io.github.apprunnerclient.testkit.FakeAppRunner
import io.github.apprunnerclient.testkit.FakeAppRunnerExtension
import java.time.Duration
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.ExtendWith
import software.amazon.awssdk.core.exception.SdkClientException
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration

/** A closure takes the overload with a consumer, anything else its own, looked up early or late. */
@ExtendWith(FakeAppRunnerExtension)
class OverloadsTest {
    static final Tag TEAM = Tag.builder().key('team').value('platform').build()
    static final Tag STAGE = Tag.builder().key('stage').value('test').build()

    @Test
    void 'calls take a request or a closure'(AppRunnerClient client) {
        def request = ListConnectionsRequest.builder().maxResults(1).build()

        assert client.listConnections(request) == client.listConnections { it.maxResults(1) }
        assert client.listConnections() == client.listConnections {}
        assert client.listConnectionsPaginator(request).toList() == client.listConnectionsPaginator { it.maxResults(1) }.toList()
    }

    @Test
    @CompileStatic
    void 'calls take a request or a closure, known to the compiler'(AppRunnerClient client) {
        ListConnectionsRequest request = ListConnectionsRequest.builder().maxResults(1).build()

        ListConnectionsResponse page = client.listConnections { it.maxResults(1) }
        assert client.listConnections(request) == page
    }

    @Test
    void 'tags are tags, a list, a map, or closures'() {
        assert request().tags(TEAM).build().tags() == [TEAM]
        assert request().tags([TEAM, STAGE]).build().tags() == [TEAM, STAGE]
        assert request().tags([team: 'platform', stage: 'test']).build().tags() == [TEAM, STAGE]
        assert request().tags { it.key('team').value('platform') }.build().tags() == [TEAM]
        assert request().tags({ it.key('team').value('platform') }, { it.key('stage').value('test') }).build().tags() ==
            [TEAM, STAGE]
    }

    @Test
    @CompileStatic
    void 'tags are tags, a list, a map, or a closure, known to the compiler'() {
        assert request().tags(TEAM).build().tags() == [TEAM]
        assert request().tags([TEAM, STAGE]).build().tags() == [TEAM, STAGE]
        assert request().tags([team: 'platform', stage: 'test']).build().tags() == [TEAM, STAGE]
        assert request().tags { it.key('team').value('platform') }.build().tags() == [TEAM]
    }

    @Test
    void 'a connection in a page is a closure too'() {
        def page = ListConnectionsResponse.builder().connectionSummaryList { it.connectionName('first') }.build()

        assert page.connectionSummaryList() == [ConnectionSummary.builder().connectionName('first').build()]
    }

    @Test
    void 'a client is configured by closures, and closed after use'(FakeAppRunner appRunner) {
        def used = AppRunnerClient.builder()
            .endpointOverride(appRunner.endpoint())
            .region(appRunner.region())
            .credentialsProvider(appRunner.credentialsProvider())
            .overrideConfiguration { it.apiCallTimeout(Duration.ofSeconds(30)) }
            .build()

        used.withCloseable { it.listConnections {} }

        assertThrows(IllegalStateException) { used.listConnections {} }
    }

    @Test
    void 'a waiter is configured by closures'(AppRunnerClient client) {
        assertThrows(SdkClientException) {
            client.waiter().waitUntilConnectionAvailable({ it.connectionName('never-there') }, { it.maxAttempts(1) })
        }
        def once = WaiterOverrideConfiguration.builder().maxAttempts(1).build()
        def request = ListConnectionsRequest.builder().connectionName('never-there').build()
        assertThrows(SdkClientException) { client.waiter().waitUntilConnectionAvailable(request, once) }
    }

    private static CreateConnectionRequest.Builder request() {
        CreateConnectionRequest.builder()
    }
}
