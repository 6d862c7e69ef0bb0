package io.github.apprunnerclient;

import io.github.apprunnerclient.internal.lifecycle.AsyncCalls;
import io.github.apprunnerclient.internal.lifecycle.ConnectionProvision;
import io.github.apprunnerclient.internal.lifecycle.Deletion;
import io.github.apprunnerclient.internal.lifecycle.Named;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * {@link ConnectionLifecycle} with futures. Every {@link AppRunnerAsyncClient} has it, composed of {@code createConnection},
 * {@code deleteConnection} and {@code listConnectionsPaginator}.
 *
 * <p>What the method of the same name there throws, a future fails with. Cancelling a future cancels the call that is under
 * way for it, and no other is made.
 */
public interface AsyncConnectionLifecycle extends AppRunnerAsyncOperations {

    /**
     * Finds the connection of a name, on whatever page of the listing it is.
     *
     * @param connectionName its exact name
     * @return the connection; empty if there is none, or if it is {@code DELETED}. Fails as
     *     {@link ConnectionLifecycle#findConnection} does
     */
    default CompletableFuture<Optional<ConnectionSummary>> findConnection(String connectionName) {
        return AsyncCalls.run(this, calls -> Named.CONNECTION.find(calls, connectionName, null));
    }

    /**
     * Returns the connection that the request describes, new or existing. Calling it again, after a failure or from
     * elsewhere, is safe: {@link ConnectionLifecycle#getOrCreateConnection(CreateConnectionRequest)} tells how.
     *
     * @param createConnectionRequest as for {@link AppRunnerAsyncClient#createConnection(CreateConnectionRequest)}
     * @return the connection, in whatever status but {@code ERROR} and {@code DELETED}. Fails as
     *     {@link ConnectionLifecycle#getOrCreateConnection(CreateConnectionRequest)} does
     */
    default CompletableFuture<Connection> getOrCreateConnection(CreateConnectionRequest createConnectionRequest) {
        return AsyncCalls.run(this, calls -> new ConnectionProvision(calls, createConnectionRequest).getOrCreate());
    }

    /**
     * {@return what {@link #getOrCreateConnection(CreateConnectionRequest)} does, for a request built here}
     *
     * @param createConnectionRequest fills in the request
     */
    default CompletableFuture<Connection> getOrCreateConnection(
            Consumer<CreateConnectionRequest.Builder> createConnectionRequest) {
        return getOrCreateConnection(Setters.filled(CreateConnectionRequest.builder(), createConnectionRequest));
    }

    /**
     * Deletes the connection of a name, if there is one.
     *
     * @param connectionName its exact name
     * @return whether there was something to delete: false also if somebody else deletes it at the same time. Fails as
     *     {@link ConnectionLifecycle#deleteConnectionIfExists} does
     */
    default CompletableFuture<Boolean> deleteConnectionIfExists(String connectionName) {
        return AsyncCalls.run(this, calls -> Deletion.OF_CONNECTION.deleteIfExists(calls, connectionName));
    }
}
