package io.github.apprunnerclient.internal.lifecycle;

import io.github.apprunnerclient.AppRunnerAsyncOperations;
import io.github.apprunnerclient.AppRunnerOperations;
import io.github.apprunnerclient.internal.protocol.Reason;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How a client is called by steps that take more than one operation. No method throws: its future fails. */
public interface Calls {

    /** Calls one operation, which each of the clients has. */
    <Q, R> CompletableFuture<R> call(
            BiFunction<AppRunnerOperations, Q, R> blocking,
            BiFunction<AppRunnerAsyncOperations, Q, CompletableFuture<R>> async,
            Q request);

    /** Reads pages up to the one that is wanted, and says whether there was one. */
    <Q, R> CompletableFuture<Boolean> readPages(Listing<Q, R, ?> listing, Q request, Predicate<R> wanted);

    /** What a stage before failed with, without the wrapper that futures put around it; null if it didn't. */
    static @Nullable Throwable failure(@Nullable Throwable thrown) {
        return thrown == null ? null : Reason.unwrapped(thrown);
    }
}
