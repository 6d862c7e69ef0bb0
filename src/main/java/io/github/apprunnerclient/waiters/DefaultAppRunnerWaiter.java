package io.github.apprunnerclient.waiters;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.lifecycle.BlockingCalls;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.core.waiters.WaiterResponse;

/** Runs each wait on its caller's thread, over a client that may be the waiter's or somebody else's. */
final class DefaultAppRunnerWaiter implements AppRunnerWaiter {
    private final AppRunnerClient client;
    private final BlockingCalls calls;
    private final boolean ownsClient;
    private final WaiterOverrideConfiguration overrides;
    private final WaitProgressListener listener;
    private final LongSupplier nanoTime;
    private final CountDownLatch closed = new CountDownLatch(1);

    @GuardedBy("calling")
    private final Set<Thread> calling = new HashSet<>();

    DefaultAppRunnerWaiter(WaiterOptions<?, AppRunnerClient> options, LongSupplier nanoTime) {
        this.client = options.client == null ? AppRunnerClient.create() : options.client;
        this.calls = new BlockingCalls(client);
        this.ownsClient = options.client == null;
        this.overrides = options.overrides;
        this.listener = options.listener;
        this.nanoTime = nanoTime;
    }

    /** Any other implementation supports the waits that it overrides. */
    static DefaultAppRunnerWaiter of(AppRunnerWaits waiter) {
        if (waiter instanceof DefaultAppRunnerWaiter ours) {
            return ours;
        }
        throw new UnsupportedOperationException();
    }

    <R> WaiterResponse<R> response(Target<R, ?> target, WaiterOverrideConfiguration overrideConfig) {
        return run(target, overrideConfig).response();
    }

    <T> T model(Target<?, T> target) {
        return run(target, WaitLimits.NO_OVERRIDES).found();
    }

    void until(Target<?, ?> target) {
        var unused = run(target, WaitLimits.NO_OVERRIDES);
    }

    private <R, T> Wait<R, T> run(Target<R, T> target, WaiterOverrideConfiguration overrideConfig) {
        Wait<R, T> wait = new Wait<>(target, WaitLimits.of(overrideConfig, overrides), listener, nanoTime);
        while (true) {
            CompletableFuture<PollResult<R, T>> poll = call(wait, () -> wait.poll(calls));
            Optional<Duration> pause = BlockingCalls.result(poll.handle(wait::pause));
            if (pause.isEmpty()) {
                return BlockingCalls.result(call(wait, () -> wait.end(calls, client)));
            }
            pause(wait, pause.get());
        }
    }

    /** Makes calls that {@link #close} interrupts. */
    private <V> CompletableFuture<V> call(Wait<?, ?> wait, Supplier<CompletableFuture<V>> steps) {
        Thread thread = Thread.currentThread();
        synchronized (calling) {
            failIfClosed(wait);
            calling.add(thread);
        }
        CompletableFuture<V> result;
        try {
            result = steps.get();
        } finally {
            synchronized (calling) {
                calling.remove(thread);
                if (isClosed()) {
                    boolean unused = Thread.interrupted(); // it was meant for the calls
                }
            }
        }
        failIfClosed(wait);
        return result;
    }

    private void pause(Wait<?, ?> wait, Duration pause) {
        try {
            if (closed.await(TimeUnit.NANOSECONDS.convert(pause), TimeUnit.NANOSECONDS)) {
                failIfClosed(wait);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw AbortedException.create("Thread was interrupted. " + wait.outcome(), e);
        }
    }

    private void failIfClosed(Wait<?, ?> wait) {
        if (isClosed()) {
            throw wait.closed();
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    @Override
    public void close() {
        synchronized (calling) {
            closed.countDown();
            calling.forEach(Thread::interrupt);
        }
        if (ownsClient) {
            client.close();
        }
    }

    static final class BuilderImpl extends WaiterOptions<Builder, AppRunnerClient> implements Builder {
        @Override
        public AppRunnerWaiter build() {
            return new DefaultAppRunnerWaiter(this, System::nanoTime);
        }

        @Override
        BuilderImpl self() {
            return this;
        }
    }
}
