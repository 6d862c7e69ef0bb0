package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ConnectionStatus;
import io.github.apprunnerclient.model.Tag;
import io.github.apprunnerclient.testkit.FakeAppRunnerExtension;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConnectionsTest {
    @RegisterExtension
    static FakeAppRunnerExtension appRunner = FakeAppRunnerExtension.create();

    private Connections connections;

    @BeforeEach
    void connect() {
        connections = new Connections(appRunner.client());
    }

    @Test
    void everything_runs_in_a_named_module() {
        assertEquals("com.example.connections", getClass().getModule().getName());
        assertEquals(
                "io.github.apprunnerclient", AppRunnerClient.class.getModule().getName());
        assertEquals(
                "io.github.apprunnerclient.testkit",
                FakeAppRunnerExtension.class.getModule().getName());
    }

    @Test
    void a_connection_is_created_with_its_tags() {
        String arn =
                connections.create("my-connection", "platform").orElseThrow().connectionArn();

        assertEquals(
                List.of(Tag.builder().key("team").value("platform").build()),
                appRunner.client().listTagsForResource(r -> r.resourceArn(arn)).tags());
    }

    @Test
    void no_connection_is_created_over_the_quota() {
        appRunner.connectionQuota(0);

        assertEquals(Optional.empty(), connections.create("one-too-many", "platform"));
    }

    @Test
    void a_connection_is_waited_for() {
        connections.create("my-connection", "platform");
        appRunner.completeHandshake("my-connection");

        assertEquals(
                ConnectionStatus.AVAILABLE, connections.await("my-connection").status());
    }

    @Test
    void a_connection_is_made_once() {
        Connection made = connections.getOrCreate("my-connection");

        assertEquals(made, connections.getOrCreate("my-connection"));
    }

    @Test
    void names_come_from_all_pages() {
        List<String> names = List.of("first", "second", "third");
        names.forEach(connections::getOrCreate);

        assertEquals(names, connections.names());
        assertTrue(appRunner.requests().stream()
                        .filter(request -> request.operation().equals("ListConnections"))
                        .count()
                > 1);
    }
}
