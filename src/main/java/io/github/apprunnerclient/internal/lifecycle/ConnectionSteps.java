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
        return BlockingCalls.result(new ConnectionFinder(new BlockingCalls(client), null).find(name));
    }

    public static Connection getOrCreate(AppRunnerOperations client, CreateConnectionRequest request) {
        return BlockingCalls.result(new ConnectionProvision(new BlockingCalls(client), request).getOrCreate());
    }

    public static boolean deleteIfExists(AppRunnerOperations client, String name) {
        return BlockingCalls.result(new ConnectionDeletion(new BlockingCalls(client)).deleteIfExists(name));
    }

    public static CompletableFuture<Optional<ConnectionSummary>> find(AppRunnerAsyncOperations client, String name) {
        return AsyncCalls.run(client, calls -> new ConnectionFinder(calls, null).find(name));
    }

    public static CompletableFuture<Connection> getOrCreate(
            AppRunnerAsyncOperations client, CreateConnectionRequest request) {
        return AsyncCalls.run(client, calls -> new ConnectionProvision(calls, request).getOrCreate());
    }

    public static CompletableFuture<Boolean> deleteIfExists(AppRunnerAsyncOperations client, String name) {
        return AsyncCalls.run(client, calls -> new ConnectionDeletion(calls).deleteIfExists(name));
    }
}
