package io.github.apprunnerclient.internal.lifecycle;

import io.github.apprunnerclient.AppRunnerAsyncOperations;
import io.github.apprunnerclient.AppRunnerOperations;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** A list that comes in pages, as each of the clients has it. */
public record Listing<Q, R, T>(
        BiFunction<AppRunnerOperations, Q, ? extends Iterable<R>> pages,
        BiFunction<AppRunnerAsyncOperations, Q, ? extends Publisher<R>> asyncPages,
        Function<R, List<T>> items) {

    /**
     * Looks for an item on all pages.
     *
     * @param matches more than one item may be: the first that is not {@code isOutdated} ends the search, else the last counts
     */
    public CompletableFuture<Search<R, T>> find(Calls calls, Q request, Predicate<T> matches, Predicate<T> isOutdated) {
        Search<R, T> search = new Search<>();
        return calls.readPages(this, request, page -> search.endsOn(page, items.apply(page), matches, isOutdated))
                .thenApply(hasEnded -> search);
    }

    /** What has been read, and found, so far. */
    public static final class Search<R, T> {
        private @Nullable R lastPage;
        private @Nullable T found;

        private boolean endsOn(R page, List<T> items, Predicate<T> matches, Predicate<T> isOutdated) {
            lastPage = page;
            for (T item : items) {
                if (matches.test(item)) {
                    found = item;
                    if (!isOutdated.test(item)) {
                        return true;
                    }
                }
            }
            return false;
        }

        public @Nullable R lastPage() {
            return lastPage;
        }

        public @Nullable T found() {
            return found;
        }
    }
}
