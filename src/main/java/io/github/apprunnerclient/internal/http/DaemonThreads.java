package io.github.apprunnerclient.internal.http;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes daemon threads that inherit nothing of the caller that happens to need them first. Thread-safe. */
public final class DaemonThreads implements ThreadFactory {
    private final String name;
    private final AtomicInteger started = new AtomicInteger();

    /** @param name of the threads, which is followed by their number */
    public DaemonThreads(String name) {
        this.name = name;
    }

    /** A pool whose threads end when they have been idle. */
    public static ThreadPoolExecutor newPool(String name, int size, Duration idle, BlockingQueue<Runnable> queue) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                size, size, idle.toMillis(), TimeUnit.MILLISECONDS, queue, new DaemonThreads(name));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(null, work, name + "-" + started.incrementAndGet(), 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(DaemonThreads.class.getClassLoader());
        return thread;
    }
}
