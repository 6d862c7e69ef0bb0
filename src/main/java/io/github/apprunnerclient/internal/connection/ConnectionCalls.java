package io.github.apprunnerclient.internal.connection;

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
import org.jspecify.annotations.Nullable;

/** The calls that larger steps are made of. No method throws for what is wrong with a call: its future fails. */
interface ConnectionCalls {

    CompletableFuture<CreateConnectionResponse> create(CreateConnectionRequest request);

    CompletableFuture<DeleteConnectionResponse> delete(DeleteConnectionRequest request);

    /** The first connection that is {@code wanted}, on whatever page it is. */
    CompletableFuture<Optional<ConnectionSummary>> find(
            ListConnectionsRequest request, Predicate<ConnectionSummary> wanted);

    /** What a stage before failed with, without the wrapper that futures put around it; null if it didn't. */
    static @Nullable Throwable failure(@Nullable Throwable thrown) {
        return thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }
}
