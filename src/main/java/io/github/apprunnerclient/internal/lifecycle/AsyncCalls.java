package io.github.apprunnerclient.internal.lifecycle;

import io.github.apprunnerclient.AppRunnerAsyncOperations;
import io.github.apprunnerclient.AppRunnerOperations;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls that nobody waits for, one after the other, until nobody wants what they are made for any more. */
public final class AsyncCalls implements Calls {
    private final AppRunnerAsyncOperations client;
    private volatile @Nullable CompletableFuture<?> current;
    private volatile boolean cancelled;

    private AsyncCalls(AppRunnerAsyncOperations client) {
        this.client = client;
    }

    /** To complete or cancel what is returned cancels the call that is under way, and ends the steps. */
    public static <T> CompletableFuture<T> run(
            AppRunnerAsyncOperations client, Function<Calls, CompletableFuture<T>> steps) {
        AsyncCalls calls = new AsyncCalls(client);
        CompletableFuture<T> result = new CompletableFuture<>();
        CompletableFuture<T> unused = result.whenComplete((value, failure) -> calls.stop());
        try {
            unused = steps.apply(calls).whenComplete((value, thrown) -> {
                Throwable failure = Calls.failure(thrown);
                if (failure == null) {
                    result.complete(value);
                } else {
                    result.completeExceptionally(failure);
                }
            });
        } catch (RuntimeException invalid) {
            result.completeExceptionally(invalid);
        }
        return result;
    }

    @Override
    public <Q, R> CompletableFuture<R> call(
            BiFunction<AppRunnerOperations, Q, R> blocking,
            BiFunction<AppRunnerAsyncOperations, Q, CompletableFuture<R>> async,
            Q request) {
        return start(() -> async.apply(client, request));
    }

    @Override
    public <Q, R> CompletableFuture<Boolean> readPages(Listing<Q, R, ?> listing, Q request, Predicate<R> wanted) {
        return start(() -> {
            PageReader<R> reader = new PageReader<>(wanted);
            listing.asyncPages().apply(client, request).subscribe(reader);
            return reader.found();
        });
    }

    private <T> CompletableFuture<T> start(Supplier<CompletableFuture<T>> call) {
        if (cancelled) {
            return CompletableFuture.failedFuture(new CancellationException());
        }
        CompletableFuture<T> started;
        try {
            started = call.get();
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
        current = started;
        if (cancelled) {
            started.cancel(true);
        }
        return started;
    }

    private void stop() {
        cancelled = true;
        CompletableFuture<?> call = current;
        if (call != null) {
            call.cancel(true);
        }
    }
}
