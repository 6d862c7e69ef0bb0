package io.github.apprunnerclient.internal.driver;

import io.github.apprunnerclient.internal.call.ApiCall;
import io.github.apprunnerclient.model.AppRunnerResponse;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Does what calls ask for, without a thread that waits for it. Thread-safe.
 *
 * <p>A call begins on its caller's thread, up to where it has to wait for something. From then on all that it does, and what
 * the caller has attached to its future, is done by the completion executor: neither may hold up a thread of the HTTP client.
 */
public final class AsyncDriver implements AutoCloseable {
    private final AsyncSender sender;
    private final AsyncThreads threads;
    private final Set<AsyncCall<?>> active = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * @param sender is closed with this
     * @param completionExecutor what the user gave to complete futures on, or null for threads of our own
     * @param scheduler what the user gave to time waits with, or null for a thread of our own
     */
    public AsyncDriver(
            AsyncSender sender, @Nullable Executor completionExecutor, @Nullable ScheduledExecutorService scheduler) {
        this.sender = sender;
        this.threads = new AsyncThreads(completionExecutor, scheduler);
    }

    /**
     * Carries a call out.
     *
     * @return completed when the call is; to complete or cancel it before ends the call
     */
    public <ResponseT extends AppRunnerResponse> CompletableFuture<ResponseT> execute(ApiCall<ResponseT> call) {
        AsyncCall<ResponseT> asyncCall = new AsyncCall<>(this, call);
        active.add(asyncCall);
        return asyncCall.start();
    }

    /** Ends the calls that are under way, and closes the HTTP client if it is the API client's own. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        for (AsyncCall<?> call : active) {
            call.clientClosed();
        }
        threads.close();
        sender.close();
    }

    AsyncSender sender() {
        return sender;
    }

    AsyncThreads threads() {
        return threads;
    }

    boolean isClosed() {
        return closed.get();
    }

    void ended(AsyncCall<?> call) {
        active.remove(call);
    }
}
