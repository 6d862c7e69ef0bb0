package io.github.apprunnerclient.internal.warmup;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;

/** Answers every request with the same body, in memory. */
final class AnsweringAsyncHttpClient implements SdkAsyncHttpClient {
    private final byte[] body;

    AnsweringAsyncHttpClient(byte[] body) {
        this.body = body;
    }

    @Override
    public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
        request.responseHandler().onHeaders(AnsweringHttpClient.head(body));
        request.responseHandler().onStream(this::subscribe);
        return CompletableFuture.completedFuture(null);
    }

    private void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        subscriber.onSubscribe(new Subscription() {
            private boolean isDone;

            @Override
            public void request(long n) {
                if (!isDone) {
                    isDone = true;
                    subscriber.onNext(ByteBuffer.wrap(body));
                    subscriber.onComplete();
                }
            }

            @Override
            public void cancel() {
                isDone = true;
            }
        });
    }

    @Override
    public String clientName() {
        return "WarmUp";
    }

    @Override
    public void close() {}
}
