package io.github.apprunnerclient.internal.lifecycle;

import io.github.apprunnerclient.AppRunnerAsyncOperations;
import io.github.apprunnerclient.AppRunnerOperations;
import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.DeleteConnectionRequest;
import io.github.apprunnerclient.model.DeleteServiceRequest;
import io.github.apprunnerclient.model.InvalidStateException;
import io.github.apprunnerclient.model.ResourceNotFoundException;
import io.github.apprunnerclient.model.ServiceSummary;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Deletes something by its name, if there is such a thing.
 *
 * @param isBeingDeleted whether somebody has begun to delete what is in no state to be deleted
 */
public record Deletion<T>(
        Named<?, ?, T> kind,
        BiFunction<Calls, T, CompletableFuture<?>> deletion,
        BiFunction<Calls, T, CompletableFuture<Boolean>> isBeingDeleted) {
    public static final Deletion<ConnectionSummary> OF_CONNECTION = new Deletion<>(
            Named.CONNECTION,
            (calls, found) -> calls.call(
                    AppRunnerOperations::deleteConnection,
                    AppRunnerAsyncOperations::deleteConnection,
                    DeleteConnectionRequest.builder()
                            .connectionArn(found.connectionArn())
                            .build()),
            (calls, found) -> CompletableFuture.completedFuture(false));

    public static final Deletion<ServiceSummary> OF_SERVICE = new Deletion<>(
            Named.SERVICE,
            (calls, found) -> calls.call(
                    AppRunnerOperations::deleteService,
                    AppRunnerAsyncOperations::deleteService,
                    DeleteServiceRequest.builder()
                            .serviceArn(found.serviceArn())
                            .build()),
            (calls, found) -> LastOperation.isDeletion(calls, found.serviceArn(), null));

    /** Says whether there was something to delete. */
    public CompletableFuture<Boolean> deleteIfExists(Calls calls, @Nullable String name) {
        return kind.find(calls, name, null).thenCompose(found -> delete(calls, found));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // thenCompose goes on with the future within the future
    private CompletableFuture<Boolean> delete(Calls calls, Optional<T> found) {
        if (found.isEmpty()) {
            return CompletableFuture.completedFuture(false);
        }
        return deletion.apply(calls, found.get())
                .handle((deleted, thrown) -> {
                    Throwable failure = Calls.failure(thrown);
                    return failure == null
                            ? CompletableFuture.completedFuture(true)
                            : deletionFailed(calls, found.get(), failure);
                })
                .thenCompose(Function.identity());
    }

    private CompletableFuture<Boolean> deletionFailed(Calls calls, T found, Throwable failure) {
        if (failure instanceof ResourceNotFoundException gone) {
            return CompletableFuture.completedFuture(isOurs(gone));
        }
        if (failure instanceof InvalidStateException busy) {
            return isBeingDeleted.apply(calls, found).handle((isDeletion, thrown) -> {
                if (thrown != null) {
                    busy.addSuppressed(Calls.failure(thrown));
                }
                if (isDeletion == null || !isDeletion) {
                    throw busy;
                }
                return isOurs(busy);
            });
        }
        return CompletableFuture.failedFuture(failure);
    }

    /** It was there. If this was not the first attempt, an earlier one of ours may have deleted it. */
    private static boolean isOurs(AppRunnerException failure) {
        return failure.numAttempts() != null && failure.numAttempts() > 1;
    }
}
