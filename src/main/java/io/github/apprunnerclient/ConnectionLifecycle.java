package io.github.apprunnerclient;

import io.github.apprunnerclient.internal.lifecycle.BlockingCalls;
import io.github.apprunnerclient.internal.lifecycle.ConnectionProvision;
import io.github.apprunnerclient.internal.lifecycle.Deletion;
import io.github.apprunnerclient.internal.lifecycle.Named;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ConnectionConflictException;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * Steps in the life of a connection that take more than one operation, and are safe to repeat. Every
 * {@link AppRunnerClient} has them, composed of {@code createConnection}, {@code deleteConnection} and
 * {@code listConnectionsPaginator}.
 */
public interface ConnectionLifecycle extends AppRunnerOperations {

    /**
     * Finds the connection of a name, on whatever page of the listing it is.
     *
     * <p>Calls {@code ListConnections}, as often as there are pages, and needs {@code apprunner:ListConnections}.
     *
     * @param connectionName its exact name
     * @return the connection; empty if there is none, or if it is {@code DELETED}
     * @throws SdkClientException before anything is sent, if the name is null or empty; or as for any call
     * @throws AppRunnerException if the service refuses to list
     */
    default Optional<ConnectionSummary> findConnection(String connectionName) {
        return BlockingCalls.run(this, calls -> Named.CONNECTION.find(calls, connectionName, null));
    }

    /**
     * Returns the connection that the request describes, new or existing. Calling it again, after a failure or from
     * elsewhere, is safe: it never makes a second connection, and never returns one of another name or provider type.
     *
     * <p>It looks for the name; creates the connection if there is none; and after a failure of the create looks again,
     * since the create may have worked all the same, or another caller may have made the connection just now. So it calls
     * {@code ListConnections}, then {@code CreateConnection} if need be, then {@code ListConnections} again if that
     * failed, and needs {@code apprunner:ListConnections} besides {@code apprunner:CreateConnection}. If listing is
     * denied, it creates without looking; if that fails, the create's own failure is thrown, with the denial as a
     * suppressed exception. The request's {@code overrideConfiguration} holds for each of the calls; tags are set only on
     * a connection that is made now.
     *
     * @param createConnectionRequest as for {@link AppRunnerClient#createConnection(CreateConnectionRequest)}
     * @return the connection, in whatever status but {@code ERROR} and {@code DELETED}
     * @throws ConnectionConflictException if a connection of that name has another provider type, or is in
     *     {@code ERROR}; it carries that connection. One in {@code DELETED} counts as absent
     * @throws AppRunnerException the create's own failure, if no connection is found after it
     * @throws SdkClientException before anything is sent, if the request is invalid; or the create's own failure
     */
    default Connection getOrCreateConnection(CreateConnectionRequest createConnectionRequest) {
        return BlockingCalls.run(this, calls -> new ConnectionProvision(calls, createConnectionRequest).getOrCreate());
    }

    /**
     * {@return what {@link #getOrCreateConnection(CreateConnectionRequest)} does, for a request built here}
     *
     * @param createConnectionRequest fills in the request
     */
    default Connection getOrCreateConnection(Consumer<CreateConnectionRequest.Builder> createConnectionRequest) {
        return getOrCreateConnection(Setters.filled(CreateConnectionRequest.builder(), createConnectionRequest));
    }

    /**
     * Deletes the connection of a name, if there is one.
     *
     * <p>Calls {@code ListConnections}, then {@code DeleteConnection} if there is something to delete.
     *
     * @param connectionName its exact name
     * @return whether there was something to delete: false also if somebody else deletes it at the same time
     * @throws SdkClientException before anything is sent, if the name is null or empty; or as for any call
     * @throws AppRunnerException if the service refuses to list or to delete
     */
    default boolean deleteConnectionIfExists(String connectionName) {
        return BlockingCalls.run(this, calls -> Deletion.OF_CONNECTION.deleteIfExists(calls, connectionName));
    }
}
