package io.github.apprunnerclient.internal.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Reads pages until one has the item that is wanted. */
final class PageSearch<R, T> implements Subscriber<R> {
    private final Function<R, List<T>> items;
    private final Predicate<T> wanted;
    private final CompletableFuture<Optional<T>> found = new CompletableFuture<>();

    PageSearch(Function<R, List<T>> items, Predicate<T> wanted) {
        this.items = items;
        this.wanted = wanted;
    }

    /** To complete or cancel it ends the search. */
    CompletableFuture<Optional<T>> found() {
        return found;
    }

    @Override
    public void onSubscribe(Subscription toPages) {
        var unused = found.whenComplete((item, failure) -> toPages.cancel());
        toPages.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(R page) {
        for (T item : items.apply(page)) {
            if (wanted.test(item)) {
                found.complete(Optional.of(item));
                return;
            }
        }
    }

    @Override
    public void onError(Throwable failure) {
        found.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        found.complete(Optional.empty());
    }
}
