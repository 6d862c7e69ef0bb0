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
 * <p>Requests and replies come from any thread. Whoever finds nobody else draining does all that there is to do, so that the
 * subscriber is told one thing at a time.
 */
final class PageSubscription<RequestT extends AppRunnerRequest, ResponseT extends AppRunnerResponse>
        implements Subscription {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.apprunnerclient");

    private final Subscriber<? super ResponseT> subscriber;
    private final PageRequests<RequestT, ResponseT> requests;
    private final Function<RequestT, CompletableFuture<ResponseT>> operation;
    private final AtomicInteger pendingSignals = new AtomicInteger();
    private final AtomicLong demand = new AtomicLong();

    private volatile boolean done;
    private volatile @Nullable RuntimeException invalidRequest;
    private volatile @Nullable CompletableFuture<ResponseT> call;

    private @Nullable RequestT lastRequest; // this and the next: only by whoever drains
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
            demand.accumulateAndGet(pages, PageSubscription::addCapped);
        } else {
            invalidRequest = new IllegalArgumentException("A positive number of pages must be requested, not " + pages);
        }
        drain();
    }

    @Override
    public void cancel() {
        done = true;
        CompletableFuture<ResponseT> current = call;
        if (current != null) {
            current.cancel(true);
        }
    }

    private void drain() {
        if (pendingSignals.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            try {
                while (!done && advance()) {
                    // There may be more.
                }
            } catch (RuntimeException | Error e) {
                subscriberThrew(e);
            }
            seen = pendingSignals.addAndGet(-seen);
        } while (seen != 0);
    }

    private boolean advance() {
        CompletableFuture<ResponseT> current = call;
        if (invalidRequest != null) {
            fail(invalidRequest);
        } else if (current == null) {
            return demand.get() > 0 && callForNextPage();
        } else if (current.isDone()) {
            call = null;
            take(current);
        } else {
            return false;
        }
        return true;
    }

    private boolean callForNextPage() {
        demand.decrementAndGet();
        CompletableFuture<ResponseT> next;
        try {
            lastRequest = requests.after(lastPage);
            next = operation.apply(lastRequest);
        } catch (RuntimeException e) {
            fail(e);
            return true;
        }
        call = next;
        if (done) {
            next.cancel(true);
        }
        var unused = next.whenComplete((page, failure) -> drain());
        return true;
    }

    private void take(CompletableFuture<ResponseT> reply) {
        ResponseT page;
        try {
            page = reply.join();
        } catch (CompletionException e) {
            fail(e.getCause() == null ? e : e.getCause());
            return;
        } catch (RuntimeException cancelled) {
            fail(cancelled);
            return;
        }
        if (lastRequest != null) {
            requests.answered(lastRequest);
        }
        lastPage = page;
        subscriber.onNext(page);
        if (!done && !PageRequests.hasNext(page)) {
            done = true;
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
        boolean hasCancelled = done;
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

    private static long addCapped(long before, long more) {
        long sum = before + more;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
