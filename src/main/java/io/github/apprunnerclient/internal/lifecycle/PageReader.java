package io.github.apprunnerclient.internal.lifecycle;

import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Reads pages until one is wanted. */
final class PageReader<R> implements Subscriber<R> {
    private final Predicate<R> wanted;
    private final CompletableFuture<Boolean> found = new CompletableFuture<>();

    PageReader(Predicate<R> wanted) {
        this.wanted = wanted;
    }

    /** To complete or cancel it ends the reading. */
    CompletableFuture<Boolean> found() {
        return found;
    }

    @Override
    public void onSubscribe(Subscription toPages) {
        var unused = found.whenComplete((isFound, failure) -> toPages.cancel());
        toPages.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(R page) {
        if (!found.isDone() && wanted.test(page)) {
            found.complete(true);
        }
    }

    @Override
    public void onError(Throwable failure) {
        found.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        found.complete(false);
    }
}
