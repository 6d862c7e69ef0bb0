package com.example

import io.github.apprunnerclient.model.ConnectionStatus
import io.github.apprunnerclient.model.ProviderType
import io.github.apprunnerclient.testkit.FakeAppRunner
import io.kotest.assertions.throwables.shouldThrow
import io.kotest.core.spec.style.FunSpec
import io.kotest.matchers.shouldBe

class ConnectionsSpec : FunSpec({
    val appRunner = autoClose(FakeAppRunner.create().start())

    beforeTest { appRunner.reset() }

    test("a handshake makes it available") {
        appRunner.client().createConnection { it.connectionName("my-connection").providerType(ProviderType.GITHUB) }

        appRunner.completeHandshake("my-connection")

        appRunner.connections().single().status() shouldBe ConnectionStatus.AVAILABLE
    }

    test("each test begins with nothing") {
        shouldThrow<IllegalStateException> { appRunner.completeHandshake("my-connection") }
    }
})
