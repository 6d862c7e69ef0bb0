package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * One subscriber's way through the pages.
 *
 * <p>Requests and replies come from any thread. Whoever finds nobody at work does all that there is to do, so that the
 * subscriber is told one thing at a time.
 */
final class ListConnectionsSubscription implements Subscription {
    private final Subscriber<? super ListConnectionsResponse> subscriber;
    private final AppRunnerAsyncClient client;
    private final PageRequests requests;
    private final AtomicInteger work = new AtomicInteger();
    private final AtomicLong wanted = new AtomicLong();

    private volatile boolean over;
    private volatile @Nullable RuntimeException misuse;
    private volatile @Nullable CompletableFuture<ListConnectionsResponse> call;

    private @Nullable ListConnectionsRequest asked; // this and the next: only by whoever is at work
    private @Nullable ListConnectionsResponse lastPage;

    ListConnectionsSubscription(
            Subscriber<? super ListConnectionsResponse> subscriber,
            AppRunnerAsyncClient client,
            PageRequests requests) {
        this.subscriber = subscriber;
        this.client = client;
        this.requests = requests;
    }

    @Override
    public void request(long pages) {
        if (pages > 0) {
            wanted.accumulateAndGet(pages, ListConnectionsSubscription::capped);
        } else {
            misuse = new IllegalArgumentException("A positive number of pages must be requested, not " + pages);
        }
        doWhatThereIs();
    }

    @Override
    public void cancel() {
        over = true;
        CompletableFuture<ListConnectionsResponse> current = call;
        if (current != null) {
            current.cancel(true);
        }
    }

    private void doWhatThereIs() {
        if (work.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            while (!over && tookAStep()) {
                // There may be more to do.
            }
            seen = work.addAndGet(-seen);
        } while (seen != 0);
    }

    private boolean tookAStep() {
        CompletableFuture<ListConnectionsResponse> current = call;
        if (misuse != null) {
            fail(misuse);
        } else if (current == null) {
            return wanted.get() > 0 && askedForNext();
        } else if (current.isDone()) {
            call = null;
            take(current);
        } else {
            return false;
        }
        return true;
    }

    private boolean askedForNext() {
        wanted.decrementAndGet();
        CompletableFuture<ListConnectionsResponse> next;
        try {
            asked = requests.after(lastPage);
            next = client.listConnections(asked);
        } catch (RuntimeException e) {
            fail(e);
            return true;
        }
        call = next;
        if (over) {
            next.cancel(true);
        }
        var unused = next.whenComplete((page, failure) -> doWhatThereIs());
        return true;
    }

    private void take(CompletableFuture<ListConnectionsResponse> done) {
        ListConnectionsResponse page;
        try {
            page = done.join();
        } catch (CompletionException e) {
            fail(e.getCause() == null ? e : e.getCause());
            return;
        } catch (RuntimeException cancelled) {
            fail(cancelled);
            return;
        }
        if (asked != null) {
            requests.answered(asked);
        }
        lastPage = page;
        subscriber.onNext(page);
        if (!over && !PageRequests.hasNext(page)) {
            over = true;
            subscriber.onComplete();
        }
    }

    private void fail(Throwable failure) {
        cancel();
        subscriber.onError(failure);
    }

    private static long capped(long before, long more) {
        long sum = before + more;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
