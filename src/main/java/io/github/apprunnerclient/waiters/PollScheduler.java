package io.github.apprunnerclient.waiters;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One daemon thread, when there is something to wait for: a waiter that nobody closes leaves nothing behind. */
final class PollScheduler {
    private static final int IDLE_SECONDS = 10;
    private static final AtomicInteger WAITERS = new AtomicInteger();

    private PollScheduler() {}

    static ScheduledExecutorService create() {
        String name = "apprunner-client-waiter-" + WAITERS.incrementAndGet();
        ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(null, work, name, 0, false);
            thread.setDaemon(true);
            thread.setContextClassLoader(PollScheduler.class.getClassLoader());
            return thread;
        });
        scheduler.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        scheduler.allowCoreThreadTimeOut(true);
        return scheduler;
    }
}
