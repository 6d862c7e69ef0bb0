package io.github.apprunnerclient.internal.connection;

import io.github.apprunnerclient.AsyncConnectionLifecycle;
import io.github.apprunnerclient.ConnectionLifecycle;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The steps of {@link ConnectionLifecycle} and {@link AsyncConnectionLifecycle}, which are the same. */
public final class ConnectionSteps {

    private ConnectionSteps() {}

    public static Optional<ConnectionSummary> find(ConnectionLifecycle client, String name) {
        return BlockingConnectionCalls.result(
                new ConnectionFinder(new BlockingConnectionCalls(client), null).find(name));
    }

    public static Connection getOrCreate(ConnectionLifecycle client, CreateConnectionRequest request) {
        return BlockingConnectionCalls.result(
                new ConnectionProvision(new BlockingConnectionCalls(client), request).getOrCreate());
    }

    public static boolean deleteIfExists(ConnectionLifecycle client, String name) {
        return BlockingConnectionCalls.result(
                new ConnectionDeletion(new BlockingConnectionCalls(client)).deleteIfExists(name));
    }

    public static CompletableFuture<Optional<ConnectionSummary>> find(AsyncConnectionLifecycle client, String name) {
        return AsyncConnectionCalls.run(client, calls -> new ConnectionFinder(calls, null).find(name));
    }

    public static CompletableFuture<Connection> getOrCreate(
            AsyncConnectionLifecycle client, CreateConnectionRequest request) {
        return AsyncConnectionCalls.run(client, calls -> new ConnectionProvision(calls, request).getOrCreate());
    }

    public static CompletableFuture<Boolean> deleteIfExists(AsyncConnectionLifecycle client, String name) {
        return AsyncConnectionCalls.run(client, calls -> new ConnectionDeletion(calls).deleteIfExists(name));
    }
}
