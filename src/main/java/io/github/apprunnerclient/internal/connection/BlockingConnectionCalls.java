package io.github.apprunnerclient.internal.connection;

import io.github.apprunnerclient.ConnectionLifecycle;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.DeleteConnectionRequest;
import io.github.apprunnerclient.model.DeleteConnectionResponse;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Calls that are over when they return, so that steps made of them run to their end on the caller's thread. */
record BlockingConnectionCalls(ConnectionLifecycle client) implements ConnectionCalls {

    /** What the steps have come to: it is there by now. */
    static <T> T result(CompletableFuture<T> steps) {
        try {
            return steps.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    @Override
    public CompletableFuture<CreateConnectionResponse> create(CreateConnectionRequest request) {
        return over(() -> client.createConnection(request));
    }

    @Override
    public CompletableFuture<DeleteConnectionResponse> delete(DeleteConnectionRequest request) {
        return over(() -> client.deleteConnection(request));
    }

    @Override
    public CompletableFuture<Optional<ConnectionSummary>> find(
            ListConnectionsRequest request, Predicate<ConnectionSummary> wanted) {
        return over(() -> first(request, wanted));
    }

    private Optional<ConnectionSummary> first(ListConnectionsRequest request, Predicate<ConnectionSummary> wanted) {
        for (ConnectionSummary connection :
                client.listConnectionsPaginator(request).connectionSummaryList()) {
            if (wanted.test(connection)) {
                return Optional.of(connection);
            }
        }
        return Optional.empty();
    }

    private static <T> CompletableFuture<T> over(Supplier<T> call) {
        try {
            return CompletableFuture.completedFuture(call.get());
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
