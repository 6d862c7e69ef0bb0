package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.*;
import io.github.apprunnerclient.testkit.FakeAppRunnerExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FakedConnectionsTest {
    @RegisterExtension
    static FakeAppRunnerExtension appRunner = FakeAppRunnerExtension.create();

    @Test
    void a_connection_is_there_once_however_busy_the_service_is() {
        AppRunnerClient client = appRunner.client();
        appRunner.onNextCalls(2).throttle();

        client.createConnection(r -> r.connectionName("my-connection").providerType(ProviderType.GITHUB));
        appRunner.completeHandshake("my-connection");

        assertEquals(3, appRunner.requests().size());
        ConnectionSummary connection = client.findConnection("my-connection").orElseThrow();
        assertEquals(ConnectionStatus.AVAILABLE, connection.status());
    }
}
