package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.model.AppRunnerRequest;
import io.github.apprunnerclient.model.AppRunnerResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One subscriber's way through the pages.
 *
 * <p>Requests and replies come from any thread. Whoever finds nobody at work does all that there is to do, so that the
 * subscriber is told one thing at a time.
 */
final class PageSubscription<RequestT extends AppRunnerRequest, ResponseT extends AppRunnerResponse>
        implements Subscription {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.apprunnerclient");

    private final Subscriber<? super ResponseT> subscriber;
    private final PageRequests<RequestT, ResponseT> requests;
    private final Function<RequestT, CompletableFuture<ResponseT>> operation;
    private final AtomicInteger work = new AtomicInteger();
    private final AtomicLong wanted = new AtomicLong();

    private volatile boolean over;
    private volatile @Nullable RuntimeException misuse;
    private volatile @Nullable CompletableFuture<ResponseT> call;

    private @Nullable RequestT asked; // this and the next: only by whoever is at work
    private @Nullable ResponseT lastPage;

    /** @param name the operation's name */
    static <RequestT extends AppRunnerRequest, ResponseT extends AppRunnerResponse> void begin(
            Subscriber<? super ResponseT> subscriber,
            String name,
            RequestT firstRequest,
            Function<RequestT, CompletableFuture<ResponseT>> operation) {
        PageRequests<RequestT, ResponseT> requests = new PageRequests<>(name, firstRequest);
        PageSubscription<RequestT, ResponseT> subscription = new PageSubscription<>(subscriber, requests, operation);
        try {
            subscriber.onSubscribe(subscription);
        } catch (RuntimeException | Error e) {
            subscription.cancel();
            throw e;
        }
    }

    private PageSubscription(
            Subscriber<? super ResponseT> subscriber,
            PageRequests<RequestT, ResponseT> requests,
            Function<RequestT, CompletableFuture<ResponseT>> operation) {
        this.subscriber = subscriber;
        this.requests = requests;
        this.operation = operation;
    }

    @Override
    public void request(long pages) {
        if (pages > 0) {
            wanted.accumulateAndGet(pages, PageSubscription::capped);
        } else {
            misuse = new IllegalArgumentException("A positive number of pages must be requested, not " + pages);
        }
        doWhatThereIs();
    }

    @Override
    public void cancel() {
        over = true;
        CompletableFuture<ResponseT> current = call;
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
            try {
                while (!over && tookAStep()) {
                    // There may be more to do.
                }
            } catch (RuntimeException | Error e) {
                subscriberThrew(e);
            }
            seen = work.addAndGet(-seen);
        } while (seen != 0);
    }

    private boolean tookAStep() {
        CompletableFuture<ResponseT> current = call;
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
        CompletableFuture<ResponseT> next;
        try {
            asked = requests.after(lastPage);
            next = operation.apply(asked);
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

    private void take(CompletableFuture<ResponseT> done) {
        ResponseT page;
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

    /**
     * A subscriber must not throw, and has cancelled if it does (Reactive Streams, rule 2.13). It hears of what it threw,
     * since the SDK's subscribers complete a future then, which somebody may wait for.
     */
    private void subscriberThrew(Throwable thrown) {
        boolean hasCancelled = over;
        cancel();
        try {
            if (!hasCancelled) {
                subscriber.onError(thrown);
                return;
            }
        } catch (RuntimeException | Error e) {
            if (e != thrown) {
                thrown.addSuppressed(e);
            }
        }
        LOG.warn("A subscriber to pages threw", thrown);
    }

    private static long capped(long before, long more) {
        long sum = before + more;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
