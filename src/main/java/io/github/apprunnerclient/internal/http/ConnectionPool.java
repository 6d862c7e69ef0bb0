package io.github.apprunnerclient.internal.http;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.HttpMetric;
import software.amazon.awssdk.metrics.MetricCollector;

/**
 * Idle connections, and the permits that bound how many there may be in use. Who waits for a permit is served in turn.
 *
 * <p>No thread reaps idle connections: each is checked when it is about to be used again. Thread-safe.
 */
final class ConnectionPool {
    private final HttpSettings settings;
    private final Lock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final Deque<HttpConnection> idle = new ArrayDeque<>();

    @GuardedBy("lock")
    private final Deque<CompletableFuture<Boolean>> waiters = new ArrayDeque<>();

    @GuardedBy("lock")
    private int permits;

    @GuardedBy("lock")
    private boolean closed;

    ConnectionPool(HttpSettings settings) {
        this.settings = settings;
        this.permits = settings.maxConnections();
    }

    /**
     * Waits for a permit.
     *
     * @throws IllegalStateException if the pool is closed
     * @throws IOException if there is none in time, the exchange is aborted or the thread is interrupted
     */
    void acquire(HttpExchange exchange) throws IOException {
        CompletableFuture<Boolean> permit = new CompletableFuture<>();
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("This HTTP client has been closed");
            }
            if (permits > 0) {
                permits--;
                return;
            }
            waiters.add(permit);
        } finally {
            lock.unlock();
        }
        boolean acquired = false;
        try {
            acquired = exchange.await(permit, settings.acquireTimeout()) != null;
        } finally {
            // It may have been granted at the moment when it was given up.
            if (!acquired && !permit.cancel(false) && !permit.isCancelled()) {
                release();
            }
        }
        if (!acquired) {
            throw new IOException("No connection was free within "
                    + settings.acquireTimeout().toMillis() + " ms: all " + settings.maxConnections() + " are in use");
        }
    }

    void release() {
        lock.lock();
        try {
            CompletableFuture<Boolean> waiter;
            do {
                waiter = waiters.poll();
            } while (waiter != null && !waiter.complete(true));
            if (waiter == null) {
                permits++;
            }
        } finally {
            lock.unlock();
        }
    }

    /** @return the idle connection that was used last and is still good, or null if there is none */
    @Nullable
    HttpConnection takeIdle(Route route) {
        while (true) {
            HttpConnection connection = pollIdle(route);
            if (connection == null || connection.isReusable(settings)) {
                return connection;
            }
            connection.close();
        }
    }

    /** Keeps a connection for another exchange. */
    void keep(HttpConnection connection) {
        HttpConnection surplus = connection;
        lock.lock();
        try {
            if (!closed) {
                idle.addLast(connection);
                surplus = idle.size() > settings.maxConnections() ? idle.pollFirst() : null;
            }
        } finally {
            lock.unlock();
        }
        if (surplus != null) {
            surplus.close();
        }
    }

    void report(MetricCollector metrics) {
        lock.lock();
        try {
            metrics.reportMetric(HttpMetric.MAX_CONCURRENCY, settings.maxConnections());
            metrics.reportMetric(HttpMetric.LEASED_CONCURRENCY, settings.maxConnections() - permits);
            metrics.reportMetric(HttpMetric.AVAILABLE_CONCURRENCY, idle.size());
            metrics.reportMetric(HttpMetric.PENDING_CONCURRENCY_ACQUIRES, waiters.size());
        } finally {
            lock.unlock();
        }
    }

    void close() {
        Deque<HttpConnection> toClose;
        lock.lock();
        try {
            closed = true;
            toClose = new ArrayDeque<>(idle);
            idle.clear();
        } finally {
            lock.unlock();
        }
        toClose.forEach(HttpConnection::close);
    }

    private @Nullable HttpConnection pollIdle(Route route) {
        lock.lock();
        try {
            for (Iterator<HttpConnection> newestFirst = idle.descendingIterator(); newestFirst.hasNext(); ) {
                HttpConnection connection = newestFirst.next();
                if (connection.route().equals(route)) {
                    newestFirst.remove();
                    return connection;
                }
            }
            return null;
        } finally {
            lock.unlock();
        }
    }
}
