package com.example

import io.github.apprunnerclient.model.*
import io.github.apprunnerclient.testkit.FakeAppRunner
import spock.lang.*

class ConnectionsSpec extends Specification {
    @Shared
    @AutoCleanup
    FakeAppRunner appRunner = FakeAppRunner.create().start()

    def setup() {
        appRunner.reset()
    }

    def "a handshake makes it available"() {
        given:
        appRunner.client().createConnection { it.connectionName("my-connection").providerType(ProviderType.GITHUB) }

        when:
        appRunner.completeHandshake("my-connection")

        then:
        appRunner.connections()[0].status() == ConnectionStatus.AVAILABLE
    }

    def "each feature begins with nothing"() {
        expect:
        appRunner.connections().empty
    }
}
