package io.github.apprunnerclient.internal.http;

import static software.amazon.awssdk.http.SdkHttpConfigurationOption.CONNECTION_ACQUIRE_TIMEOUT;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.CONNECTION_MAX_IDLE_TIMEOUT;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.CONNECTION_TIME_TO_LIVE;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.MAX_CONNECTIONS;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.HttpMetric;
import software.amazon.awssdk.metrics.MetricCollector;
import software.amazon.awssdk.utils.AttributeMap;

/**
 * Idle connections, and the permits that bound how many there may be in use. Who waits for a permit is served in turn.
 *
 * <p>No thread reaps idle connections: each is checked when it is about to be used again. Thread-safe; nothing blocks while
 * it is locked.
 */
final class ConnectionPool {
    private static final String CLOSED = "This HTTP client has been closed";

    private final AttributeMap options;
    private final int maxConnections;

    @GuardedBy("this")
    private final Deque<HttpConnection> idle = new ArrayDeque<>();

    @GuardedBy("this")
    private final Deque<CompletableFuture<Boolean>> waiters = new ArrayDeque<>();

    @GuardedBy("this")
    private int permits;

    @GuardedBy("this")
    private boolean closed;

    ConnectionPool(AttributeMap options) {
        this.options = options;
        this.maxConnections = options.get(MAX_CONNECTIONS);
        this.permits = maxConnections;
    }

    /**
     * Waits for a permit.
     *
     * @throws IllegalStateException if the pool is closed already
     * @throws IOException if there is none in time, the exchange is aborted, the thread is interrupted or the pool closed
     */
    void acquire(HttpExchange exchange) throws IOException {
        CompletableFuture<Boolean> permit = request();
        Duration limit = options.get(CONNECTION_ACQUIRE_TIMEOUT);
        boolean acquired = false;
        try {
            acquired = exchange.await(permit, limit) != null;
        } finally {
            if (!acquired) {
                giveUp(permit);
            }
        }
        if (!acquired) {
            throw new IOException(
                    "No connection was free within " + limit.toMillis() + " ms: all " + maxConnections + " are in use");
        }
    }

    synchronized void release() {
        CompletableFuture<Boolean> waiter;
        do {
            waiter = waiters.poll();
        } while (waiter != null && !waiter.complete(true));
        if (waiter == null) {
            permits++;
        }
    }

    /** @return the idle connection that was used last and is still good, or null if there is none */
    @Nullable
    HttpConnection takeIdle(Route route) {
        while (true) {
            HttpConnection connection = pollIdle(route);
            if (connection == null
                    || connection.isReusable(
                            options.get(CONNECTION_MAX_IDLE_TIMEOUT), options.get(CONNECTION_TIME_TO_LIVE))) {
                return connection;
            }
            connection.close();
        }
    }

    void keep(HttpConnection connection) {
        connection.becomesIdle();
        HttpConnection surplus = add(connection);
        if (surplus != null) {
            surplus.close();
        }
    }

    synchronized void report(MetricCollector metrics) {
        metrics.reportMetric(HttpMetric.MAX_CONCURRENCY, maxConnections);
        metrics.reportMetric(HttpMetric.LEASED_CONCURRENCY, maxConnections - permits);
        metrics.reportMetric(HttpMetric.AVAILABLE_CONCURRENCY, idle.size());
        metrics.reportMetric(HttpMetric.PENDING_CONCURRENCY_ACQUIRES, waiters.size());
    }

    /** Closes idle connections, and ends the wait for others. */
    void close() {
        for (HttpConnection connection : drain()) {
            connection.close();
        }
    }

    private synchronized CompletableFuture<Boolean> request() {
        if (closed) {
            throw new IllegalStateException(CLOSED);
        }
        if (permits > 0) {
            permits--;
            return CompletableFuture.completedFuture(true);
        }
        CompletableFuture<Boolean> permit = new CompletableFuture<>();
        waiters.add(permit);
        return permit;
    }

    private synchronized void giveUp(CompletableFuture<Boolean> permit) {
        waiters.removeIf(CompletableFuture::isDone);
        if (permit.isDone() && !permit.isCompletedExceptionally()) {
            release(); // It was granted at the last moment.
        }
    }

    private synchronized @Nullable HttpConnection pollIdle(Route route) {
        for (Iterator<HttpConnection> newestFirst = idle.descendingIterator(); newestFirst.hasNext(); ) {
            HttpConnection connection = newestFirst.next();
            if (connection.route().equals(route)) {
                newestFirst.remove();
                return connection;
            }
        }
        return null;
    }

    /** @return what must be closed, or null */
    private synchronized @Nullable HttpConnection add(HttpConnection connection) {
        if (closed) {
            return connection;
        }
        idle.addLast(connection);
        return idle.size() > maxConnections ? idle.pollFirst() : null;
    }

    private synchronized List<HttpConnection> drain() {
        closed = true;
        for (CompletableFuture<Boolean> waiter : waiters) {
            waiter.completeExceptionally(new IOException(CLOSED));
        }
        waiters.clear();
        List<HttpConnection> connections = new ArrayList<>(idle);
        idle.clear();
        return connections;
    }
}
