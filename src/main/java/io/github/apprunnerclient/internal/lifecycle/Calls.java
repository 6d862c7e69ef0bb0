package io.github.apprunnerclient.internal.lifecycle;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How a client is called by steps that take more than one operation. No method throws: its future fails. */
public interface Calls {

    <Q, R> CompletableFuture<R> call(ClientOperation<Q, R> operation, Q request);

    /** The first item that is {@code wanted}, on whatever page it is; no page after it is read. */
    <Q, R, T> CompletableFuture<Optional<T>> find(Listing<Q, R, T> listing, Q request, Predicate<T> wanted);

    /** What a stage before failed with, without the wrapper that futures put around it; null if it didn't. */
    static @Nullable Throwable failure(@Nullable Throwable thrown) {
        return thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }
}
