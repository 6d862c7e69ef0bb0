package io.github.apprunnerclient.internal.driver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;

/** An HTTP client whose replies a test gives by hand, on the thread of the test. It ends nothing by itself. */
final class ManualHttpClient implements SdkAsyncHttpClient {
    final AtomicInteger closed = new AtomicInteger();
    /** Whether requests are sent as soon as they are begun. */
    boolean sends = true;

    private final BlockingQueue<Exchange> exchanges = new LinkedBlockingQueue<>();

    @Override
    public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
        Exchange exchange = new Exchange(request);
        if (sends) {
            exchange.sentBody();
        }
        exchanges.add(exchange);
        return exchange.execution;
    }

    /** The next exchange that was begun. */
    Exchange next() {
        try {
            Exchange next = exchanges.poll(30, TimeUnit.SECONDS);
            assertThat(next).as("a further exchange").isNotNull();
            return next;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether every exchange that was begun has been asked for. */
    boolean isIdle() {
        return exchanges.isEmpty();
    }

    @Override
    public String clientName() {
        return "HandHeld";
    }

    @Override
    public void close() {
        closed.incrementAndGet();
    }

    static final class Exchange {
        final CompletableFuture<Void> execution = new CompletableFuture<>();
        final AsyncExecuteRequest request;

        Exchange(AsyncExecuteRequest request) {
            this.request = request;
        }

        SdkAsyncHttpResponseHandler handler() {
            return request.responseHandler();
        }

        void succeeds() {
            replies(200, Clients.CREATED);
        }

        void replies(int status, String body) {
            head(status);
            body(body);
            execution.complete(null);
        }

        void head(int status) {
            handler()
                    .onHeaders(SdkHttpResponse.builder()
                            .statusCode(status)
                            .putHeader("x-amzn-RequestId", "R1")
                            .build());
        }

        void body(String body) {
            handler().onStream(SdkPublisher.adapt(new OnePart(body)));
        }

        /** What a subscriber gets of the request's body: its text, or why it gets none. */
        String sentBody() {
            StringBuilder seen = new StringBuilder();
            request.requestContentPublisher().subscribe(new Subscriber<>() {
                @Override
                public void onSubscribe(Subscription subscription) {
                    subscription.request(1);
                }

                @Override
                public void onNext(ByteBuffer part) {
                    seen.append(UTF_8.decode(part));
                }

                @Override
                public void onError(Throwable failure) {
                    seen.append(failure);
                }

                @Override
                public void onComplete() {}
            });
            return seen.toString();
        }
    }

    private record OnePart(String text) implements org.reactivestreams.Publisher<ByteBuffer> {
        @Override
        public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
            subscriber.onSubscribe(new Subscription() {
                private boolean over;

                @Override
                public void request(long parts) {
                    if (!over) {
                        over = true;
                        subscriber.onNext(ByteBuffer.wrap(text.getBytes(UTF_8)));
                        subscriber.onComplete();
                    }
                }

                @Override
                public void cancel() {
                    over = true;
                }
            });
        }
    }
}
