package io.github.apprunnerclient.internal.driver;

import io.github.apprunnerclient.internal.call.BodyPublisher;
import io.github.apprunnerclient.internal.call.HttpReply;
import io.github.apprunnerclient.internal.call.Progress;
import io.github.apprunnerclient.internal.call.Step;
import io.github.apprunnerclient.internal.metrics.ExchangeMetrics;
import io.github.apprunnerclient.internal.protocol.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;

/** One request sent, and its reply gathered, by an asynchronous HTTP client; any thread may {@link #abort} it. */
final class AsyncExchange implements AsyncSender.Sent, SdkAsyncHttpResponseHandler, Subscriber<ByteBuffer> {
    private final Step.Send<?> send;
    private final BodyPublisher requestBody;
    private final @Nullable ExchangeMetrics metrics;
    private final CompletableFuture<HttpReply> reply = new CompletableFuture<>();

    private volatile @Nullable SdkHttpResponse head;
    private volatile @Nullable ReplyBuffer buffer;
    private volatile @Nullable CompletableFuture<Void> execution;
    private volatile @Nullable Subscription subscription;
    private volatile boolean streamOver;
    private volatile boolean aborted;

    AsyncExchange(Step.Send<?> send) {
        this.send = send;
        this.requestBody = new BodyPublisher(send.body(), null);
        this.metrics = send.metrics();
    }

    void begin(SdkAsyncHttpClient httpClient) {
        try {
            AsyncExecuteRequest.Builder toSend = AsyncExecuteRequest.builder()
                    .request(send.request())
                    .requestContentPublisher(requestBody)
                    .responseHandler(this);
            if (metrics != null) {
                toSend.metricCollector(metrics.collector());
                metrics.requestBegins();
            }
            CompletableFuture<Void> executing = httpClient.execute(toSend.build());
            if (executing == null) {
                throw new IllegalStateException("The HTTP client gave no future");
            }
            execution = executing;
            if (aborted) {
                executing.cancel(true);
            }
            var unused = executing.whenComplete((nothing, failure) -> executed(failure));
        } catch (RuntimeException | Error e) {
            reply.completeExceptionally(e);
        }
    }

    @Override
    public CompletableFuture<HttpReply> reply() {
        return reply;
    }

    @Override
    public CompletableFuture<Progress> progress() {
        return CompletableFuture.completedFuture(new Progress(requestBody.isBegun(), head));
    }

    @Override
    public void abort() {
        aborted = true;
        requestBody.withhold();
        Subscription reading = subscription;
        if (reading != null && !streamOver) {
            reading.cancel();
        }
        CompletableFuture<Void> executing = execution;
        if (executing != null) {
            executing.cancel(true);
        }
    }

    @Override
    public void onHeaders(SdkHttpResponse headers) {
        try {
            ReplyBuffer.checkStatus(headers);
            if (metrics != null) {
                metrics.replyBegins();
            }
            buffer = new ReplyBuffer(headers);
            head = headers;
        } catch (IOException noStatus) {
            reply.completeExceptionally(noStatus);
            abort();
        }
    }

    @Override
    public void onStream(Publisher<ByteBuffer> stream) {
        stream.subscribe(this);
    }

    @Override
    public void onSubscribe(Subscription toBody) {
        if (subscription != null) {
            toBody.cancel();
            return;
        }
        subscription = toBody;
        if (aborted) {
            toBody.cancel();
        } else {
            toBody.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(ByteBuffer part) {
        ReplyBuffer gathered = buffer;
        if (gathered == null || reply.isDone()) {
            return;
        }
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        try {
            gathered.add(bytes, bytes.length);
        } catch (IOException tooLong) {
            bodyBroke(gathered, tooLong);
        }
    }

    @Override
    public void onComplete() {
        streamOver = true;
        bodyEnded();
    }

    @Override
    public void onError(Throwable thrown) {
        streamOver = true;
        failed(thrown);
    }

    private void bodyEnded() {
        ReplyBuffer gathered = buffer;
        if (gathered == null) {
            failed(new IOException("The HTTP client gave a body without a head"));
            return;
        }
        try {
            gathered.checkWhole();
            reply.complete(gathered.reply(null));
        } catch (IOException cutOff) {
            bodyBroke(gathered, cutOff);
        }
    }

    /** Without a head the exchange has failed, with one only the body has. */
    private void failed(Throwable thrown) {
        Throwable failure = Reason.unwrapped(thrown);
        ReplyBuffer gathered = buffer;
        if (gathered == null || failure instanceof Error) {
            reply.completeExceptionally(failure);
        } else {
            bodyBroke(
                    gathered,
                    failure instanceof IOException broken ? broken : new IOException(failure.toString(), failure));
        }
    }

    private void executed(@Nullable Throwable failure) {
        if (failure != null) {
            failed(failure);
        } else if (buffer == null) {
            failed(new IOException("The HTTP client gave no reply"));
        } else if (subscription == null) {
            // A reply without a body need not have a stream.
            bodyEnded();
        }
    }

    private void bodyBroke(ReplyBuffer gathered, IOException failure) {
        if (!reply.isDone()) {
            reply.complete(gathered.reply(failure));
            // What is left of such a reply must not be taken for the next one.
            abort();
        }
    }
}
