package io.github.apprunnerclient.internal.driver;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Runs what is due, on one thread that is started when it is needed and ends when it has been idle. Thread-safe. */
final class Timer implements AutoCloseable {
    private static final int IDLE_SECONDS = 5;

    private final ScheduledThreadPoolExecutor thread;

    Timer(ThreadFactory threads) {
        thread = new ScheduledThreadPoolExecutor(1, threads);
        thread.setRemoveOnCancelPolicy(true);
        thread.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        thread.allowCoreThreadTimeOut(true);
    }

    /** @return what cancels it, or null if the timer is closed: then it is never due */
    @Nullable
    Future<?> after(Duration delay, Runnable task) {
        try {
            return thread.schedule(task, TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException closed) {
            return null;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
