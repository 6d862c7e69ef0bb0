package io.github.apprunnerclient.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;
import software.amazon.awssdk.http.async.SdkHttpContentPublisher;

/** A small request to an asynchronous client, and what its handler and the body's subscriber were told. */
final class AsyncCall implements SdkAsyncHttpResponseHandler, Subscriber<ByteBuffer> {
    final StringBuffer text = new StringBuffer();
    volatile int status;
    volatile Throwable failure;
    volatile Throwable bodyFailure;
    volatile boolean completed;
    volatile Subscription subscription;
    CompletableFuture<Void> outcome;
    private final long demand;

    private AsyncCall(long demand) {
        this.demand = demand;
    }

    static AsyncCall unsent() {
        return new AsyncCall(Long.MAX_VALUE);
    }

    static AsyncCall to(SdkAsyncHttpClient client, URI uri) {
        return to(client, uri, Long.MAX_VALUE);
    }

    /** @param demand how many buffers of the body to ask for at first */
    static AsyncCall to(SdkAsyncHttpClient client, URI uri, long demand) {
        return new AsyncCall(demand).send(client, uri);
    }

    AsyncCall send(SdkAsyncHttpClient client, URI uri) {
        outcome = client.execute(AsyncExecuteRequest.builder()
                .request(HttpCalls.post(uri))
                .requestContentPublisher(new Content())
                .responseHandler(this)
                .build());
        return this;
    }

    @Override
    public void onHeaders(SdkHttpResponse head) {
        status = head.statusCode();
    }

    @Override
    public void onStream(Publisher<ByteBuffer> body) {
        body.subscribe(this);
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        if (demand > 0) {
            given.request(demand);
        }
    }

    @Override
    public void onNext(ByteBuffer bytes) {
        text.append(UTF_8.decode(bytes));
    }

    /** Of the handler and of the body's subscriber: the SDK has two methods of one name. */
    @Override
    public void onError(Throwable error) {
        if (failure == null) {
            failure = error;
        } else {
            bodyFailure = error;
        }
    }

    @Override
    public void onComplete() {
        completed = true;
    }

    private static final class Content implements SdkHttpContentPublisher {
        @Override
        public Optional<Long> contentLength() {
            return Optional.of((long) HttpCalls.BODY.length());
        }

        @Override
        public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
            subscriber.onSubscribe(new Subscription() {
                private boolean sent;

                @Override
                public void request(long count) {
                    if (!sent) {
                        sent = true;
                        subscriber.onNext(ByteBuffer.wrap(HttpCalls.BODY.getBytes(UTF_8)));
                        subscriber.onComplete();
                    }
                }

                @Override
                public void cancel() {
                    sent = true;
                }
            });
        }
    }
}
