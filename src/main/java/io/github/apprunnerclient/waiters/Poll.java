package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.model.ListConnectionsResponse;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** One look at the connections, page by page, until the one that is waited for is found. */
final class Poll implements Subscriber<ListConnectionsResponse> {
    private final ConnectionWait wait;
    private final CompletableFuture<ListConnectionsResponse> page = new CompletableFuture<>();
    private ListConnectionsResponse last = ListConnectionsResponse.builder().build();
    private volatile @Nullable Subscription subscription;

    Poll(ConnectionWait wait) {
        this.wait = wait;
        wait.looks();
    }

    /** The page that has the connection, or the last. */
    CompletableFuture<ListConnectionsResponse> page() {
        return page;
    }

    void cancel() {
        page.cancel(true);
        Subscription toPages = subscription;
        if (toPages != null) {
            toPages.cancel();
        }
    }

    @Override
    public void onSubscribe(Subscription toPages) {
        subscription = toPages;
        if (page.isDone()) {
            toPages.cancel();
        } else {
            toPages.request(1);
        }
    }

    @Override
    public void onNext(ListConnectionsResponse next) {
        last = next;
        Subscription toPages = subscription;
        if (toPages == null) {
            return;
        }
        if (wait.finds(next)) {
            toPages.cancel();
            page.complete(next);
        } else {
            toPages.request(1);
        }
    }

    @Override
    public void onError(Throwable failure) {
        page.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        page.complete(last);
    }
}
