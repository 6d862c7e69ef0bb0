package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.internal.http.DaemonThreads;
import io.github.apprunnerclient.internal.lifecycle.AsyncCalls;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.core.waiters.WaiterResponse;

/** Runs each wait on its own, over a client and a scheduler that may be the waiter's or somebody else's. */
final class DefaultAppRunnerAsyncWaiter implements AppRunnerAsyncWaiter {
    private final AppRunnerAsyncClient client;
    private final boolean ownsClient;
    private final ScheduledExecutorService scheduler;
    private final boolean ownsScheduler;
    private final WaiterOverrideConfiguration overrides;
    private final WaitProgressListener listener;
    private final LongSupplier nanoTime;
    private final Set<Runnable> endings = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    DefaultAppRunnerAsyncWaiter(BuilderImpl options, LongSupplier nanoTime) {
        this.client = options.client == null ? AppRunnerAsyncClient.create() : options.client;
        this.ownsClient = options.client == null;
        this.scheduler = options.scheduler == null ? newScheduler() : options.scheduler;
        this.ownsScheduler = options.scheduler == null;
        this.overrides = options.overrides;
        this.listener = options.listener;
        this.nanoTime = nanoTime;
    }

    /** Its one thread ends when it is idle: a waiter that nobody closes leaves nothing behind. */
    private static ScheduledExecutorService newScheduler() {
        ScheduledThreadPoolExecutor scheduler =
                new ScheduledThreadPoolExecutor(1, new DaemonThreads("apprunner-client-waiter"));
        scheduler.setKeepAliveTime(10, TimeUnit.SECONDS);
        scheduler.allowCoreThreadTimeOut(true);
        return scheduler;
    }

    /** Any other implementation supports the waits that it overrides. */
    static DefaultAppRunnerAsyncWaiter of(AppRunnerAsyncWaits waiter) {
        if (waiter instanceof DefaultAppRunnerAsyncWaiter ours) {
            return ours;
        }
        throw new UnsupportedOperationException();
    }

    <R, T> CompletableFuture<WaiterResponse<R>> response(
            Supplier<Target<R, T>> target, WaiterOverrideConfiguration overrideConfig) {
        return run(target, overrideConfig, Wait::response);
    }

    <R, T> CompletableFuture<T> model(Supplier<Target<R, T>> target) {
        return run(target, WaitLimits.NO_OVERRIDES, Wait::found);
    }

    <R, T> CompletableFuture<Void> until(Supplier<Target<R, T>> target) {
        return run(target, WaitLimits.NO_OVERRIDES, wait -> null);
    }

    private <R, T, V> CompletableFuture<V> run(
            Supplier<Target<R, T>> target, WaiterOverrideConfiguration overrideConfig, Function<Wait<R, T>, V> result) {
        Wait<R, T> wait;
        try {
            wait = new Wait<>(target.get(), WaitLimits.of(overrideConfig, overrides), listener, nanoTime);
        } catch (RuntimeException invalid) {
            return CompletableFuture.failedFuture(invalid);
        }
        CompletableFuture<V> running = AsyncCalls.run(
                client,
                calls -> new AsyncPolls<>(wait, calls, client, scheduler).run().thenApply(result));
        Runnable ending = () -> running.completeExceptionally(wait.closed());
        endings.add(ending);
        var unused = running.whenComplete((value, failure) -> endings.remove(ending));
        if (closed) {
            ending.run();
        }
        return running;
    }

    @Override
    public void close() {
        closed = true;
        endings.forEach(Runnable::run);
        if (ownsScheduler) {
            scheduler.shutdownNow();
        }
        if (ownsClient) {
            client.close();
        }
    }

    static final class BuilderImpl extends WaiterOptions<Builder, AppRunnerAsyncClient> implements Builder {
        private @Nullable ScheduledExecutorService scheduler;

        @Override
        public Builder scheduledExecutorService(ScheduledExecutorService scheduledExecutorService) {
            this.scheduler = scheduledExecutorService;
            return this;
        }

        @Override
        public AppRunnerAsyncWaiter build() {
            return new DefaultAppRunnerAsyncWaiter(this, System::nanoTime);
        }

        @Override
        BuilderImpl self() {
            return this;
        }
    }
}
