package io.github.apprunnerclient.internal.lifecycle;

import io.github.apprunnerclient.AppRunnerAsyncOperations;
import io.github.apprunnerclient.AppRunnerOperations;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Calls that have ended when they return, so that steps made of them run to their end on the caller's thread. */
public record BlockingCalls(AppRunnerOperations client) implements Calls {

    public static <T> T run(AppRunnerOperations client, Function<Calls, CompletableFuture<T>> steps) {
        return result(steps.apply(new BlockingCalls(client)));
    }

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
    public <Q, R> CompletableFuture<R> call(
            BiFunction<AppRunnerOperations, Q, R> blocking,
            BiFunction<AppRunnerAsyncOperations, Q, CompletableFuture<R>> async,
            Q request) {
        return completed(() -> blocking.apply(client, request));
    }

    @Override
    public <Q, R> CompletableFuture<Boolean> readPages(Listing<Q, R, ?> listing, Q request, Predicate<R> wanted) {
        return completed(() -> {
            for (R page : listing.pages().apply(client, request)) {
                if (wanted.test(page)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static <T> CompletableFuture<T> completed(Supplier<T> call) {
        try {
            return CompletableFuture.completedFuture(call.get());
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
