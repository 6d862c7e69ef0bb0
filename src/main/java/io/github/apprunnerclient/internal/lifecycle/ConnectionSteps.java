package io.github.apprunnerclient.internal.lifecycle;

import io.github.apprunnerclient.AppRunnerAsyncOperations;
import io.github.apprunnerclient.AppRunnerOperations;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The steps in the life of a connection, with either client. */
public final class ConnectionSteps {

    private ConnectionSteps() {}

    public static Optional<ConnectionSummary> find(AppRunnerOperations client, String name) {
        return BlockingCalls.result(Named.CONNECTION.find(new BlockingCalls(client), name, null));
    }

    public static Connection getOrCreate(AppRunnerOperations client, CreateConnectionRequest request) {
        return BlockingCalls.result(provision(new BlockingCalls(client), request));
    }

    public static boolean deleteIfExists(AppRunnerOperations client, String name) {
        return BlockingCalls.result(Deletion.OF_CONNECTION.deleteIfExists(new BlockingCalls(client), name));
    }

    public static CompletableFuture<Optional<ConnectionSummary>> find(AppRunnerAsyncOperations client, String name) {
        return AsyncCalls.run(client, calls -> Named.CONNECTION.find(calls, name, null));
    }

    public static CompletableFuture<Connection> getOrCreate(
            AppRunnerAsyncOperations client, CreateConnectionRequest request) {
        return AsyncCalls.run(client, calls -> provision(calls, request));
    }

    public static CompletableFuture<Boolean> deleteIfExists(AppRunnerAsyncOperations client, String name) {
        return AsyncCalls.run(client, calls -> Deletion.OF_CONNECTION.deleteIfExists(calls, name));
    }

    private static CompletableFuture<Connection> provision(Calls calls, CreateConnectionRequest request) {
        return new Provision<>(new WantedConnection(calls, request)).getOrCreate();
    }
}
