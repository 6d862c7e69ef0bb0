package io.github.apprunnerclient.internal.transport;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads of one asynchronous client: started when there is work, ended when there has been none for some seconds or
 * the client is closed, and never what keeps a JVM alive. One is a timer; the others complete futures.
 *
 * <p>Those are a {@link ForkJoinPool} since that replaces a worker which waits in {@code join()} or {@code get()}: a caller's
 * continuation may wait for another call, as it should not, and the other call can still be completed.
 */
final class AsyncThreads implements AutoCloseable, ThreadFactory, ForkJoinPool.ForkJoinWorkerThreadFactory {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.apprunnerclient");
    private static final AtomicInteger CLIENTS = new AtomicInteger();

    /** As many as the SDK's clients have at most and at least, unless blocked ones are to be replaced. */
    private static final int WORKERS = Math.max(8, Runtime.getRuntime().availableProcessors());

    private static final int MOST_WORKERS =
            Math.max(64, 2 * Runtime.getRuntime().availableProcessors());
    private static final int IDLE_SECONDS = 10;

    private final String prefix = "apprunner-client-async-" + CLIENTS.incrementAndGet() + "-";
    private final AtomicInteger started = new AtomicInteger();
    private final ForkJoinPool workers = new ForkJoinPool(
            WORKERS, this, null, true, WORKERS, MOST_WORKERS, 1, full -> true, IDLE_SECONDS, TimeUnit.SECONDS);
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, this);
    private final Executor completions;

    private final @Nullable ScheduledExecutorService givenTimer;

    /**
     * @param completionExecutor what the user gave, or null for the threads that are here
     * @param scheduler what the user gave, or null for the thread that is here
     */
    AsyncThreads(@Nullable Executor completionExecutor, @Nullable ScheduledExecutorService scheduler) {
        givenTimer = scheduler;
        completions = completionExecutor == null ? workers : completionExecutor;
        timer.setRemoveOnCancelPolicy(true);
        timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
    }

    /** Runs what completes a future. If nobody else will, the calling thread does. */
    void complete(Runnable completion) {
        try {
            completions.execute(completion);
        } catch (RejectedExecutionException fullOrClosed) {
            LOG.debug("A future is completed on {}, as the completion executor refused to", Thread.currentThread());
            completion.run();
        }
    }

    /** Runs something that may take its time, and that nobody waits for. */
    void runAside(Runnable work) {
        try {
            workers.execute(work);
        } catch (RejectedExecutionException closed) {
            newThread(work).start();
        }
    }

    /**
     * Runs something later, on what the user gave, unless that refuses to.
     *
     * @return the timer, or null if these threads are closed
     */
    @Nullable
    Future<?> after(Duration delay, Runnable task) {
        long nanos = Times.nanos(delay);
        if (givenTimer != null) {
            try {
                return givenTimer.schedule(task, nanos, TimeUnit.NANOSECONDS);
            } catch (RejectedExecutionException fullOrClosed) {
                LOG.debug("A wait is timed by the client itself, as the scheduledExecutorService refused to");
            }
        }
        try {
            return timer.schedule(task, nanos, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException closed) {
            return null;
        }
    }

    /** Timers of our own are dropped; what was to be completed is. */
    @Override
    public void close() {
        timer.shutdownNow();
        workers.shutdown();
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(null, work, nextName(), 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(AsyncThreads.class.getClassLoader());
        return thread;
    }

    @Override
    public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
        ForkJoinWorkerThread thread = new Worker(pool);
        thread.setName(nextName());
        thread.setContextClassLoader(AsyncThreads.class.getClassLoader());
        return thread;
    }

    private String nextName() {
        return prefix + started.incrementAndGet();
    }

    private static final class Worker extends ForkJoinWorkerThread {
        Worker(ForkJoinPool pool) {
            super(pool);
        }
    }
}
