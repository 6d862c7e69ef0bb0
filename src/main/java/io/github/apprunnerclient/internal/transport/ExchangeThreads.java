package io.github.apprunnerclient.internal.transport;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that exchanges run on: one per call that is in flight, reused, and gone when idle.
 *
 * <p>A caller sends by itself only what can be {@linkplain Transport#canBeCut cut}, and without a time limit. Not every
 * HTTP client can be made to let go: one may heed neither an interrupt nor {@code abort()} while it reads a stalled body.
 * A caller that only waits can always go.
 */
final class ExchangeThreads implements ThreadFactory {
    private static final int IDLE_SECONDS = 10;
    private static final AtomicInteger CLIENTS = new AtomicInteger();

    private final String prefix = "apprunner-client-" + CLIENTS.incrementAndGet() + "-";
    private final AtomicInteger threads = new AtomicInteger();

    private ExchangeThreads() {}

    static ThreadPoolExecutor newPool() {
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), new ExchangeThreads());
    }

    /** Daemons that inherit nothing of the caller that happens to need them first. */
    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(null, work, prefix + threads.incrementAndGet(), 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(ExchangeThreads.class.getClassLoader());
        return thread;
    }
}
