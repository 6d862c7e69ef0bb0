package io.github.apprunnerclient.internal.driver;

import io.github.apprunnerclient.internal.http.DaemonThreads;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads of one asynchronous client besides those that send: a timer, and workers that complete futures. They are
 * started when there is work, end when there has been none for some seconds or the client is closed, and keep no JVM alive.
 *
 * <p>The workers are a {@link ForkJoinPool} since that replaces a worker which waits in {@code join()} or {@code get()}: a
 * caller's continuation may wait for another call, as it should not, and the other call can still be completed.
 */
final class AsyncThreads implements AutoCloseable, ForkJoinPool.ForkJoinWorkerThreadFactory {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.apprunnerclient");

    /** As many as the SDK's clients have at most and at least, unless blocked ones are to be replaced. */
    private static final int WORKERS = Math.max(8, Runtime.getRuntime().availableProcessors());

    private static final int MOST_WORKERS =
            Math.max(64, 2 * Runtime.getRuntime().availableProcessors());
    private static final int IDLE_SECONDS = 5;

    private final ForkJoinPool workers = new ForkJoinPool(
            WORKERS, this, null, true, WORKERS, MOST_WORKERS, 1, full -> true, IDLE_SECONDS, TimeUnit.SECONDS);
    private final Timer timer = new Timer(new DaemonThreads("apprunner-client-async-timer"));
    private final Executor completions;
    private final @Nullable ScheduledExecutorService givenTimer;

    AsyncThreads(@Nullable Executor completionExecutor, @Nullable ScheduledExecutorService scheduler) {
        givenTimer = scheduler;
        completions = completionExecutor == null ? workers : completionExecutor;
    }

    /** Goes on with a call, which completes its future in the end. If nobody else will, the calling thread does. */
    void complete(Runnable completion) {
        runOn(completions, completion);
    }

    /** Runs something that may take its time, and that nobody waits for, such as the end of an exchange. */
    void runInBackground(Runnable work) {
        runOn(workers, work);
    }

    /**
     * Runs something later, on what the user gave, unless that refuses to.
     *
     * @return the timer, or null if these threads are closed
     */
    @Nullable
    Future<?> after(Duration delay, Runnable task) {
        if (givenTimer != null) {
            try {
                return givenTimer.schedule(task, TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS);
            } catch (RuntimeException | Error e) {
                LOG.debug("The client times a wait by itself, as the scheduledExecutorService failed to", e);
            }
        }
        return timer.after(delay, task);
    }

    /** Timers of our own are dropped; what was to be completed is. */
    @Override
    public void close() {
        timer.close();
        workers.shutdown();
    }

    @Override
    public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
        ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        thread.setName("apprunner-client-async-" + thread.getId());
        thread.setContextClassLoader(AsyncThreads.class.getClassLoader());
        return thread;
    }

    /** An executor may also have taken the work before it failed, as one does that can't start a thread for it. */
    private static void runOn(Executor executor, Runnable work) {
        Once once = new Once(work);
        try {
            executor.execute(once);
        } catch (RuntimeException | Error e) {
            LOG.debug("{} takes the place of an executor that failed", Thread.currentThread(), e);
            once.run();
        }
    }

    private static final class Once implements Runnable {
        private final Runnable work;
        private final AtomicBoolean begun = new AtomicBoolean();

        Once(Runnable work) {
            this.work = work;
        }

        @Override
        public void run() {
            if (begun.compareAndSet(false, true)) {
                work.run();
            }
        }
    }
}
