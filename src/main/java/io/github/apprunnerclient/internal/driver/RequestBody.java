package io.github.apprunnerclient.internal.driver;

import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.http.async.SdkHttpContentPublisher;

/**
 * The body of a request, which is there already, in one part. Any number may subscribe; nobody gets it any more once it is
 * withheld: a request that goes out when nobody waits may act unseen.
 */
final class RequestBody implements SdkHttpContentPublisher {
    private final byte[] bytes;
    private volatile boolean withheld;
    private volatile boolean begun;

    RequestBody(byte[] bytes) {
        this.bytes = bytes;
    }

    void withhold() {
        withheld = true;
    }

    /** Whether somebody got it. */
    boolean isBegun() {
        return begun;
    }

    @Override
    public Optional<Long> contentLength() {
        return Optional.of((long) bytes.length);
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        subscriber.onSubscribe(new OnePart(subscriber));
    }

    private final class OnePart implements Subscription {
        private final Subscriber<? super ByteBuffer> subscriber;
        private boolean over; // a subscriber uses its subscription from one thread at a time

        OnePart(Subscriber<? super ByteBuffer> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public void request(long parts) {
            if (over) {
                return;
            }
            over = true;
            if (parts <= 0) {
                subscriber.onError(new IllegalArgumentException("A positive number of parts must be asked for"));
            } else if (withheld) {
                subscriber.onError(new InterruptedIOException("nobody waits for the reply any more"));
            } else {
                begun = true;
                subscriber.onNext(ByteBuffer.wrap(bytes).asReadOnlyBuffer());
                subscriber.onComplete();
            }
        }

        @Override
        public void cancel() {
            over = true;
        }
    }
}
