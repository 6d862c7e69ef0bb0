package io.github.apprunnerclient.internal.driver;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** What is scheduled here is due when a test runs it. */
final class HandTurnedScheduler extends ScheduledThreadPoolExecutor {
    private final BlockingQueue<RunnableScheduledFuture<?>> scheduled = new LinkedBlockingQueue<>();

    HandTurnedScheduler() {
        super(1);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        RunnableScheduledFuture<?> future = (RunnableScheduledFuture<?>) super.schedule(task, 1, TimeUnit.DAYS);
        scheduled.add(future);
        return future;
    }

    /** The next that was scheduled, due or not. */
    RunnableScheduledFuture<?> next() {
        try {
            RunnableScheduledFuture<?> next = scheduled.poll(30, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing was scheduled");
            }
            return next;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
