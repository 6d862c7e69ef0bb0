package io.github.apprunnerclient.internal.connection;

import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Reads pages until one has the connection that is wanted. */
final class PageSearch implements Subscriber<ListConnectionsResponse> {
    private final Predicate<ConnectionSummary> wanted;
    private final CompletableFuture<Optional<ConnectionSummary>> found = new CompletableFuture<>();

    PageSearch(Predicate<ConnectionSummary> wanted) {
        this.wanted = wanted;
    }

    /** To complete or cancel it ends the search. */
    CompletableFuture<Optional<ConnectionSummary>> found() {
        return found;
    }

    @Override
    public void onSubscribe(Subscription toPages) {
        var unused = found.whenComplete((connection, failure) -> toPages.cancel());
        toPages.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(ListConnectionsResponse page) {
        for (ConnectionSummary connection : page.connectionSummaryList()) {
            if (wanted.test(connection)) {
                found.complete(Optional.of(connection));
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
