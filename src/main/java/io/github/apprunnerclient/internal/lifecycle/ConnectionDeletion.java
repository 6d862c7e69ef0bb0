package io.github.apprunnerclient.internal.lifecycle;

import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.DeleteConnectionRequest;
import io.github.apprunnerclient.model.ResourceNotFoundException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Deletes a connection by its name, if there is one. */
final class ConnectionDeletion {
    private final Calls calls;

    ConnectionDeletion(Calls calls) {
        this.calls = calls;
    }

    /** @return whether there was a connection to delete */
    CompletableFuture<Boolean> deleteIfExists(@Nullable String name) {
        return new ConnectionFinder(calls, null).find(name).thenCompose(this::delete);
    }

    private CompletableFuture<Boolean> delete(Optional<ConnectionSummary> found) {
        if (found.isEmpty()) {
            return CompletableFuture.completedFuture(false);
        }
        return calls.call(
                        ClientOperation.DELETE_CONNECTION,
                        DeleteConnectionRequest.builder()
                                .connectionArn(found.get().connectionArn())
                                .build())
                .handle((deleted, thrown) -> thrown == null || wasThere(thrown));
    }

    private static boolean wasThere(Throwable thrown) {
        if (Calls.failure(thrown) instanceof ResourceNotFoundException gone) {
            // It was there. If this was not the first attempt, an earlier one of ours may have deleted it.
            return gone.numAttempts() != null && gone.numAttempts() > 1;
        }
        throw thrown instanceof CompletionException e ? e : new CompletionException(thrown);
    }
}
