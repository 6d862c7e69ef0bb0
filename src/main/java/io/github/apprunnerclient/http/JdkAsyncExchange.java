package io.github.apprunnerclient.http;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.FlowAdapters;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;
import software.amazon.awssdk.http.async.SdkHttpContentPublisher;

/** One request and its reply, for a caller who is told. */
final class JdkAsyncExchange implements HttpResponse.BodyHandler<Void>, Exchanges.Exchange {
    private final LazyHttpClient client;
    private final AsyncExecuteRequest request;
    private final TimeLimit limit;
    private final SdkAsyncHttpResponseHandler handler;
    private final Outcome outcome = new Outcome(this);
    private volatile @Nullable CompletableFuture<HttpResponse<Void>> sent;
    private volatile @Nullable ReplyPublisher body;
    private volatile boolean waits;
    private volatile long waitsSince;

    JdkAsyncExchange(LazyHttpClient client, AsyncExecuteRequest request, TimeLimit limit) {
        this.client = client;
        this.request = request;
        this.limit = limit;
        this.handler = request.responseHandler();
    }

    CompletableFuture<Void> execute() {
        try {
            HttpRequest toSend = Requests.of(request.request(), body(), client.proxies());
            waitsSince = System.nanoTime();
            waits = true;
            client.exchanges().begun(this);
            ClientMetrics.report(request.metricCollector().orElse(null), client.exchanges());
            CompletableFuture<HttpResponse<Void>> future = client.get().sendAsync(toSend, this);
            sent = future;
            if (outcome.isDone()) {
                stop(future);
            }
            var unused = future.whenComplete((response, failure) -> {
                if (failure != null) {
                    fail(failure);
                }
            });
        } catch (RuntimeException e) {
            fail(e);
        }
        return outcome;
    }

    @Override
    public HttpResponse.BodySubscriber<Void> apply(HttpResponse.ResponseInfo head) {
        waits = false;
        ReplyPublisher publisher = new ReplyPublisher(this);
        body = publisher;
        if (outcome.isDone()) {
            publisher.fail(new CancellationException("The exchange is over"));
        } else {
            handler.onHeaders(Requests.head(head.statusCode(), head.headers()));
            handler.onStream(publisher);
        }
        return publisher;
    }

    /** From now on something is to come within the read time-out. */
    void waits() {
        waitsSince = System.nanoTime();
        waits = true;
        client.exchanges().watch(this);
    }

    /** Nobody asks for more at present. */
    void rests() {
        waits = false;
    }

    @Override
    public long timeLeft(long now) {
        return waits ? limit.toWait(now, waitsSince) : limit.left(now);
    }

    @Override
    public void timeUp() {
        fail(
                limit.isUp(System.nanoTime())
                        ? new HttpTimeoutException("The time for this exchange is up")
                        : new SocketTimeoutException("Read timed out"));
    }

    @Override
    public void abort() {
        fail(new IOException("The exchange was aborted"));
    }

    void succeed() {
        client.exchanges().over(this);
        outcome.complete(null);
    }

    void fail(Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (cause instanceof IOException io) {
            cause = body == null ? Failures.explained(io, request.request().host()) : Failures.inBody(io);
        }
        if (outcome.failOnce(cause)) {
            end(cause);
        }
    }

    private void end(Throwable cause) {
        client.exchanges().over(this);
        CompletableFuture<?> future = sent;
        if (future != null) {
            stop(future);
        }
        try {
            handler.onError(cause);
        } finally {
            ReplyPublisher streaming = body;
            if (streaming != null) {
                streaming.fail(cause);
            }
        }
    }

    /** The connection of a whole reply has been kept, and may be another exchange's by now. */
    private void stop(CompletableFuture<?> future) {
        ReplyPublisher streaming = body;
        if (!future.isDone() && (streaming == null || !streaming.isWhole())) {
            future.cancel(true);
        }
    }

    private HttpRequest.BodyPublisher body() {
        SdkHttpContentPublisher content = request.requestContentPublisher();
        if (content == null) {
            return HttpRequest.BodyPublishers.noBody();
        }
        long length = content.contentLength().orElse(Requests.contentLength(request.request()));
        if (length == 0) {
            return HttpRequest.BodyPublishers.noBody();
        }
        Flow.Publisher<ByteBuffer> source = FlowAdapters.toFlowPublisher(content);
        return OneSend.of(source, length);
    }

    /** What the caller holds. Cancelling it ends the exchange. */
    private static final class Outcome extends CompletableFuture<Void> {
        private final JdkAsyncExchange exchange;

        Outcome(JdkAsyncExchange exchange) {
            this.exchange = exchange;
        }

        boolean failOnce(Throwable cause) {
            return super.completeExceptionally(cause);
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            boolean cancelled = super.cancel(mayInterruptIfRunning);
            if (cancelled) {
                exchange.end(new CancellationException("The exchange was cancelled"));
            }
            return cancelled;
        }

        /** The SDK ends an attempt that takes too long this way. */
        @Override
        public boolean completeExceptionally(Throwable cause) {
            boolean failed = super.completeExceptionally(cause);
            if (failed) {
                exchange.end(cause);
            }
            return failed;
        }

        @Override
        public <U> CompletableFuture<U> newIncompleteFuture() {
            return new CompletableFuture<>();
        }
    }
}
