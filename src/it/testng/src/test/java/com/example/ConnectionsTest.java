package com.example;

import static org.testng.Assert.assertEquals;

import io.github.apprunnerclient.model.*;
import io.github.apprunnerclient.testkit.FakeAppRunner;
import org.testng.annotations.*;

public class ConnectionsTest {
    private final FakeAppRunner appRunner = FakeAppRunner.create();

    @BeforeClass
    void start() {
        appRunner.start();
    }

    @BeforeMethod
    void reset() {
        appRunner.reset();
    }

    @AfterClass
    void close() {
        appRunner.close();
    }

    @Test
    void a_handshake_makes_it_available() {
        appRunner
                .client()
                .createConnection(r -> r.connectionName("my-connection").providerType(ProviderType.GITHUB));

        appRunner.completeHandshake("my-connection");

        assertEquals(appRunner.connections().get(0).status(), ConnectionStatus.AVAILABLE);
    }
}
