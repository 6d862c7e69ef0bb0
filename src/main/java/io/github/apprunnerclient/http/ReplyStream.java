package io.github.apprunnerclient.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A reply on its way from the thread that receives it to the one that reads it: its head, then its body. Holds a few
 * buffers at most; what is not read yet stays with the sender.
 *
 * <p>Who waits here is woken by what arrives, by a failure, by an interrupt, and when the time is up.
 */
final class ReplyStream implements HttpResponse.BodyHandler<Void>, HttpResponse.BodySubscriber<Void> {
    private static final int MOST_BUFFERED = 1 << 16;

    /** {@code send} returns with the head; the body is read as it comes. */
    private static final CompletionStage<Void> HEAD_IS_ENOUGH = CompletableFuture.completedStage(null);

    private final JdkExchange exchange;
    private final TimeLimit limit;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();

    private volatile HttpResponse.@Nullable ResponseInfo head;

    // All guarded by lock.
    private final ArrayDeque<ByteBuffer> buffers = new ArrayDeque<>(4);
    private Flow.@Nullable Subscription subscription;
    private @Nullable Throwable failure;
    private boolean ended;
    private boolean asked;
    private int buffered;

    ReplyStream(JdkExchange exchange, TimeLimit limit) {
        this.exchange = exchange;
        this.limit = limit;
    }

    /** The head, if it has arrived. */
    HttpResponse.@Nullable ResponseInfo head() {
        return head;
    }

    /** Whether every byte of the body has arrived. */
    boolean hasEnded() {
        lock.lock();
        try {
            return ended;
        } finally {
            lock.unlock();
        }
    }

    /** Whoever waits is told so; what comes later is of no interest. */
    void fail(Throwable reason) {
        Flow.Subscription toCancel;
        lock.lock();
        try {
            if (failure != null || ended) {
                return;
            }
            failure = reason;
            toCancel = subscription;
            news.signalAll();
        } finally {
            lock.unlock();
        }
        if (toCancel != null) {
            toCancel.cancel();
        }
    }

    @Override
    public HttpResponse.BodySubscriber<Void> apply(HttpResponse.ResponseInfo responseInfo) {
        head = responseInfo;
        return this;
    }

    @Override
    public CompletionStage<Void> getBody() {
        return HEAD_IS_ENOUGH;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        boolean unwanted;
        lock.lock();
        try {
            this.subscription = subscription;
            unwanted = failure != null;
            asked = true;
        } finally {
            lock.unlock();
        }
        if (unwanted) {
            subscription.cancel();
        } else {
            subscription.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> arrived) {
        Flow.Subscription more;
        lock.lock();
        try {
            for (int i = 0; i < arrived.size(); i++) {
                ByteBuffer buffer = arrived.get(i);
                if (buffer.hasRemaining()) {
                    buffers.add(buffer);
                    buffered += buffer.remaining();
                }
            }
            asked = buffered < MOST_BUFFERED && failure == null;
            more = asked ? subscription : null;
            news.signalAll();
        } finally {
            lock.unlock();
        }
        if (more != null) {
            more.request(1);
        }
    }

    @Override
    public void onError(Throwable throwable) {
        lock.lock();
        try {
            if (failure == null) {
                failure = throwable;
            }
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void onComplete() {
        lock.lock();
        try {
            ended = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
        exchange.over();
    }

    int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count;
        Flow.Subscription more;
        lock.lock();
        try {
            ByteBuffer buffer = buffers.peek();
            while (buffer == null) {
                if (ended) {
                    return -1;
                }
                if (failure != null) {
                    throw Failures.inBody(failure);
                }
                await();
                buffer = buffers.peek();
            }
            count = Math.min(length, buffer.remaining());
            buffer.get(target, offset, count);
            buffered -= count;
            if (!buffer.hasRemaining()) {
                buffers.remove();
            }
            more = !asked && buffered < MOST_BUFFERED && !ended && failure == null ? subscription : null;
            asked |= more != null;
        } finally {
            lock.unlock();
        }
        if (more != null) {
            more.request(1);
        }
        return count;
    }

    int available() {
        lock.lock();
        try {
            return buffered;
        } finally {
            lock.unlock();
        }
    }

    /** Returns once there is news; called with the lock held. */
    @SuppressWarnings("WaitNotInLoop") // the callers loop
    private void await() throws IOException {
        long left = limit.toWait(System.nanoTime());
        try {
            if (left > 0 && news.awaitNanos(left) > 0) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while a reply was awaited");
        }
        throw exchange.timedOut();
    }
}
