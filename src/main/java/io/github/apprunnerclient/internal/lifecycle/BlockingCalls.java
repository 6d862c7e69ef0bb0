package io.github.apprunnerclient.internal.lifecycle;

import io.github.apprunnerclient.AppRunnerOperations;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Calls that are over when they return, so that steps made of them run to their end on the caller's thread. */
public record BlockingCalls(AppRunnerOperations client) implements Calls {

    /** What the steps have come to: it is there by now. */
    public static <T> T result(CompletableFuture<T> steps) {
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
    public <Q, R> CompletableFuture<R> call(ClientOperation<Q, R> operation, Q request) {
        return over(() -> operation.blocking().apply(client, request));
    }

    @Override
    public <Q, R, T> CompletableFuture<Optional<T>> find(Listing<Q, R, T> listing, Q request, Predicate<T> wanted) {
        return over(() -> first(listing, request, wanted));
    }

    private <Q, R, T> Optional<T> first(Listing<Q, R, T> listing, Q request, Predicate<T> wanted) {
        for (R page : listing.pages().apply(client, request)) {
            for (T item : listing.items().apply(page)) {
                if (wanted.test(item)) {
                    return Optional.of(item);
                }
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
