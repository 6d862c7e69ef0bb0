package io.github.apprunnerclient.http;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The exchanges of one client that are under way, and the one alarm for all that may run out of time.
 *
 * <p>A time limit of the JDK's own ({@code HttpRequest.timeout}) wakes the client's thread for each request. The alarm is
 * set for the exchange that is due first, and mostly that has long been over when it rings: one alarm then served many.
 */
final class Exchanges {
    static final long NEVER = Long.MAX_VALUE;

    /** Longer than anyone waits, and short enough to be added to {@code System.nanoTime()}. */
    static final long LONGEST = Long.MAX_VALUE / 4;

    /** One request and its reply. */
    interface Exchange {
        /** The nanoseconds until it is due, not positive if it is, or {@link #NEVER}. */
        long timeLeft(long now);

        void timeUp();

        void abort();
    }

    private final Set<Exchange> underWay = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Alarm alarm; // written under this
    private volatile boolean closed; // written under this

    void begun(Exchange exchange) {
        underWay.add(exchange);
        if (closed) {
            underWay.remove(exchange);
            throw whenClosed();
        }
        watch(exchange);
    }

    /** To be called as well whenever an exchange may be due earlier than before. */
    void watch(Exchange exchange) {
        long now = System.nanoTime();
        long left = exchange.timeLeft(now);
        if (left != NEVER) {
            Alarm set = alarm;
            if (set == null || set.at - (now + left) > 0) {
                set(now, left);
            }
        }
    }

    void over(Exchange exchange) {
        underWay.remove(exchange);
    }

    int count() {
        return underWay.size();
    }

    boolean isClosed() {
        return closed;
    }

    /** Ends what is under way. */
    void close() {
        synchronized (this) {
            closed = true;
            if (alarm != null) {
                alarm.cancel(false);
            }
        }
        for (Exchange exchange : underWay) {
            exchange.abort();
        }
    }

    static IllegalStateException whenClosed() {
        return new IllegalStateException("This HTTP client has been closed");
    }

    private synchronized void set(long now, long left) {
        long at = now + left;
        Alarm earlier = alarm;
        if (closed || (earlier != null && earlier.at - at <= 0)) {
            return;
        }
        if (earlier != null) {
            earlier.cancel(false);
        }
        Alarm made = new Alarm(this, at);
        alarm = made;
        var unused = made.completeOnTimeout(null, Math.max(0, left), TimeUnit.NANOSECONDS)
                .whenComplete(made);
    }

    private void rung(Alarm rung) {
        synchronized (this) {
            if (alarm != rung) {
                return;
            }
            // An exchange that begins from now on sets its own.
            alarm = null;
        }
        long now = System.nanoTime();
        long next = NEVER;
        for (Exchange exchange : underWay) {
            long left = exchange.timeLeft(now);
            if (left <= 0) {
                exchange.timeUp();
            } else {
                next = Math.min(next, left);
            }
        }
        if (next != NEVER) {
            set(now, next);
        }
    }

    private static final class Alarm extends CompletableFuture<@Nullable Void>
            implements BiConsumer<@Nullable Void, @Nullable Throwable> {
        private final Exchanges exchanges;
        private final long at;

        Alarm(Exchanges exchanges, long at) {
            this.exchanges = exchanges;
            this.at = at;
        }

        @Override
        public void accept(@Nullable Void nothing, @Nullable Throwable cancelled) {
            if (cancelled == null) {
                exchanges.rung(this);
            }
        }
    }
}
