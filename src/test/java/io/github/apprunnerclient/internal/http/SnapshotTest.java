package io.github.apprunnerclient.internal.http;

import static io.github.apprunnerclient.internal.driver.Clients.CREATED;
import static io.github.apprunnerclient.internal.driver.Clients.createConnection;
import static io.github.apprunnerclient.internal.driver.Clients.reply;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.driver.Clients;
import io.github.apprunnerclient.internal.driver.Patience;
import io.github.apprunnerclient.internal.driver.RawServer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.retries.DefaultRetryStrategy;

/** What a snapshot of the JVM takes along, and what becomes of it when the program goes on. */
class SnapshotTest {
    private static final RawServer.Script SERVE = RawServer.always(reply(CREATED));

    private RawServer server = new RawServer(SERVE);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void warming_up_leaves_no_open_connection() {
        OpenSockets before = OpenSockets.now();
        AppRunnerClient.warmUp();

        before.awaitNoMore();
    }

    @ParameterizedTest
    @EnumSource(names = {"DEFAULT", "DEFAULT_ASYNC"})
    void a_client_that_is_closed_leaves_no_open_connection(Clients clients) {
        try (AppRunnerClient client = clients.client(server.uri())) {
            createConnection(client);
        }

        Patience.until(HttpCalls.SECONDS, "no open connection", () -> server.openConnections() == 0);
    }

    static Stream<Arguments> deadConnections() {
        return Stream.of(Clients.DEFAULT, Clients.DEFAULT_ASYNC)
                .flatMap(clients -> Stream.of(IdleConnectionTest.End.CLOSE, IdleConnectionTest.End.RESET)
                        .map(end -> Arguments.of(clients, end)));
    }

    @ParameterizedTest
    @MethodSource("deadConnections")
    void a_connection_that_died_meanwhile_costs_no_attempt(Clients clients, IdleConnectionTest.End end)
            throws InterruptedException {
        CountDownLatch snapshot = new CountDownLatch(1);
        CountDownLatch dead = new CountDownLatch(1);
        server.close();
        server = new RawServer(
                wire -> {
                    wire.readRequest();
                    wire.send(reply(CREATED));
                    snapshot.await();
                    end.script.run(wire);
                    dead.countDown();
                },
                SERVE);
        try (AppRunnerClient client =
                clients.client(server.uri(), o -> o.retryStrategy(DefaultRetryStrategy.doNotRetry()))) {
            createConnection(client);
            snapshot.countDown();
            assertThat(dead.await(10, TimeUnit.SECONDS)).isTrue();

            assertThat(createConnection(client).connection()).isNotNull();
        }
        assertThat(server.requests()).hasSize(2);
        assertThat(server.connections()).isEqualTo(2);
    }
}
