package io.github.apprunnerclient.internal.driver;

import io.github.apprunnerclient.internal.call.HttpReply;
import io.github.apprunnerclient.internal.call.Progress;
import io.github.apprunnerclient.internal.call.Step;
import io.github.apprunnerclient.internal.http.DaemonThreads;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.http.SdkHttpClient;

/**
 * Sends with a blocking HTTP client, on a thread for each request that is under way. Others wait in turn for a thread, as
 * long as they may wait for a connection with the SDK's HTTP clients.
 */
public final class PooledSender implements AsyncSender {
    /** As many as the HTTP client has connections, by the SDK's default. */
    private static final int MAX_THREADS = 50;

    /** As many as may wait for a connection, by the SDK's default. */
    private static final int MAX_WAITING = 10_000;

    private static final long MAX_WAIT_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final Duration IDLE = Duration.ofSeconds(5);

    private final SdkHttpClient httpClient;
    private final ThreadPoolExecutor threads = DaemonThreads.newPool(
            "apprunner-client-async-sender", MAX_THREADS, IDLE, new LinkedBlockingQueue<>(MAX_WAITING));

    public PooledSender(SdkHttpClient httpClient) {
        this.httpClient = httpClient;
    }

    @Override
    public Sent send(Step.Send<?> send) {
        Task task = new Task(new Exchange(httpClient, send));
        try {
            threads.execute(task);
        } catch (RejectedExecutionException e) {
            task.progress.complete(Progress.NONE);
            task.reply.completeExceptionally(new IOException(
                    threads.isShutdown()
                            ? "The client has been closed"
                            : "No thread is free, and " + MAX_WAITING + " requests wait for one already",
                    e));
        }
        return task;
    }

    @Override
    public String clientName() {
        return httpClient.clientName();
    }

    /** What waits for a thread yet is not sent: its calls have been ended before. */
    @Override
    public void close() {
        threads.shutdownNow();
        httpClient.close();
    }

    private static final class Task extends Sent implements Runnable {
        private final Exchange exchange;
        private final CompletableFuture<Progress> progress = new CompletableFuture<>();
        private final long waitsSince = System.nanoTime();
        private volatile boolean begun;

        Task(Exchange exchange) {
            this.exchange = exchange;
        }

        @Override
        public void run() {
            begun = true;
            try {
                if (System.nanoTime() - waitsSince > MAX_WAIT_NANOS) {
                    throw new IOException("No thread was free within " + MAX_WAIT_NANOS / 1_000_000 + " ms: all "
                            + MAX_THREADS + " are in use");
                }
                HttpReply received = exchange.execute();
                progress.complete(exchange.progress());
                reply.complete(received);
            } catch (IOException | RuntimeException | Error e) {
                progress.complete(exchange.progress());
                reply.completeExceptionally(e);
            }
        }

        @Override
        CompletableFuture<Progress> progress() {
            return progress;
        }

        /** What has not begun yet finds itself aborted, and sends nothing. */
        @Override
        public void abort() {
            exchange.abort();
            if (!begun) {
                progress.complete(Progress.NONE);
            }
        }
    }
}
