package io.github.apprunnerclient.http;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * A reply's body, from the JDK to the one subscriber that the SDK has for it. What that doesn't ask for isn't read.
 *
 * <p>The JDK and the subscriber come in any order; an end that comes before the subscriber waits for it.
 */
final class ReplyPublisher implements Publisher<ByteBuffer>, Subscription, HttpResponse.BodySubscriber<Void> {
    private final JdkAsyncExchange exchange;
    private final CompletableFuture<Void> over = new CompletableFuture<>();

    // All guarded by this.
    private @Nullable Subscriber<? super ByteBuffer> subscriber;
    private Flow.@Nullable Subscription upstream;
    private long demand; // that is not met yet
    private boolean completed;
    private boolean ended;
    private @Nullable Throwable failure;

    ReplyPublisher(JdkAsyncExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> newSubscriber) {
        boolean first;
        synchronized (this) {
            first = subscriber == null;
            if (first) {
                subscriber = newSubscriber;
            }
        }
        if (!first) {
            newSubscriber.onSubscribe(new Nothing());
            newSubscriber.onError(new IllegalStateException("A reply's body can be read once"));
            return;
        }
        newSubscriber.onSubscribe(this);
        finish();
    }

    @Override
    public void request(long count) {
        if (count <= 0) {
            exchange.fail(new IllegalArgumentException("Demand must be positive, not " + count));
            return;
        }
        Flow.Subscription ready;
        boolean over;
        synchronized (this) {
            demand += Math.min(count, Long.MAX_VALUE - demand);
            ready = upstream;
            over = completed || ended || failure != null;
            if (!over) {
                exchange.waits();
            }
        }
        if (!over && ready != null) {
            ready.request(count);
        }
    }

    @Override
    public void cancel() {
        synchronized (this) {
            ended = true;
        }
        exchange.abort();
    }

    /** The subscriber is told, unless it has been told of an end before. */
    void fail(Throwable cause) {
        Flow.Subscription toCancel;
        synchronized (this) {
            if (failure == null && !completed) {
                failure = cause;
            }
            toCancel = upstream;
        }
        if (toCancel != null) {
            toCancel.cancel();
        }
        finish();
    }

    /** Whether the JDK has nothing more to give. */
    synchronized boolean isWhole() {
        return completed;
    }

    @Override
    public CompletionStage<Void> getBody() {
        return over;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        long early;
        boolean unwanted;
        synchronized (this) {
            upstream = subscription;
            early = demand;
            unwanted = ended || failure != null;
        }
        if (unwanted) {
            subscription.cancel();
        } else if (early > 0) {
            subscription.request(early);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        Subscriber<? super ByteBuffer> receiver;
        synchronized (this) {
            if (demand != Long.MAX_VALUE) {
                demand--;
            }
            if (demand > 0) {
                exchange.waits();
            } else {
                exchange.rests();
            }
            receiver = ended ? null : subscriber;
        }
        if (receiver != null) {
            receiver.onNext(buffers.size() == 1 ? buffers.get(0) : joined(buffers));
        }
    }

    @Override
    public void onError(Throwable throwable) {
        over.completeExceptionally(throwable);
        exchange.fail(throwable);
    }

    @Override
    public void onComplete() {
        synchronized (this) {
            completed = true;
        }
        over.complete(null);
        exchange.rests();
        finish();
    }

    private void finish() {
        Subscriber<? super ByteBuffer> receiver;
        Throwable cause;
        synchronized (this) {
            cause = failure;
            if (ended || subscriber == null || (!completed && cause == null)) {
                return;
            }
            ended = true;
            receiver = subscriber;
        }
        if (cause != null) {
            receiver.onError(cause);
        } else {
            receiver.onComplete();
            exchange.succeed();
        }
    }

    private static ByteBuffer joined(List<ByteBuffer> buffers) {
        int length = 0;
        for (ByteBuffer buffer : buffers) {
            length += buffer.remaining();
        }
        ByteBuffer joined = ByteBuffer.allocate(length);
        for (ByteBuffer buffer : buffers) {
            joined.put(buffer);
        }
        return joined.flip();
    }

    private static final class Nothing implements Subscription {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    }
}
