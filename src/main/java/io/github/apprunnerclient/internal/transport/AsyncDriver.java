package io.github.apprunnerclient.internal.transport;

import io.github.apprunnerclient.internal.call.ApiCall;
import io.github.apprunnerclient.model.AppRunnerResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;

/**
 * Does what calls ask for, without a thread that waits for it. Thread-safe.
 *
 * <p>A call begins on its caller's thread, up to where it has to wait for something. From then on all that it does, and what
 * the caller has attached to its future, is done by the completion executor: neither may hold up a thread of the HTTP client.
 */
public final class AsyncDriver implements AutoCloseable {
    private final SdkAsyncHttpClient httpClient;
    private final boolean ownsHttpClient;
    private final AsyncThreads threads;
    private final Set<AsyncCall<?>> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * @param ownsHttpClient whether it was made for this API client, and is closed with it
     * @param completionExecutor what the user gave to complete futures on, or null for threads of our own
     * @param scheduler what the user gave to time waits with, or null for a thread of our own
     */
    public AsyncDriver(
            SdkAsyncHttpClient httpClient,
            boolean ownsHttpClient,
            @Nullable Executor completionExecutor,
            @Nullable ScheduledExecutorService scheduler) {
        this.httpClient = httpClient;
        this.ownsHttpClient = ownsHttpClient;
        this.threads = new AsyncThreads(completionExecutor, scheduler);
    }

    /**
     * Carries a call out.
     *
     * @return completed when the call is; to complete or cancel it before ends the call
     */
    public <ResponseT extends AppRunnerResponse> CompletableFuture<ResponseT> execute(ApiCall<ResponseT> call) {
        AsyncCall<ResponseT> asyncCall = new AsyncCall<>(this, call);
        underWay.add(asyncCall);
        return asyncCall.start();
    }

    /** Ends the calls that are under way, and closes the HTTP client if it is the API client's own. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        for (AsyncCall<?> call : underWay) {
            call.clientClosed();
        }
        threads.close();
        if (ownsHttpClient) {
            httpClient.close();
        }
    }

    SdkAsyncHttpClient httpClient() {
        return httpClient;
    }

    boolean isClosed() {
        return closed;
    }

    void isOver(AsyncCall<?> call) {
        underWay.remove(call);
    }

    /** Goes on with a call, on the completion executor. */
    void proceed(Runnable continuation) {
        threads.complete(continuation);
    }

    /** Ends an exchange, which is the HTTP client's work, and nothing that a call should wait for. */
    void abortAside(AsyncExchange exchange) {
        threads.runAside(exchange::abort);
    }

    /** @return the timer, or null if there is none since the client is closed by now */
    @Nullable
    Future<?> after(Duration delay, Runnable task) {
        return threads.after(delay, task);
    }
}
