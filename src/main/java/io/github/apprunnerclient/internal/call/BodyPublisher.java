package io.github.apprunnerclient.internal.call;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.http.async.SdkHttpContentPublisher;

/** A body that is there already. Whoever subscribes gets it in one part, and then what ended it. Thread-safe. */
public final class BodyPublisher implements SdkHttpContentPublisher {
    private final byte[] body;
    private final @Nullable IOException failure;
    private volatile boolean withheld;
    private volatile boolean begun;

    /** @param failure why there is no more of it, or null if it is whole */
    public BodyPublisher(byte[] body, @Nullable IOException failure) {
        this.body = body;
        this.failure = failure;
    }

    /** From now on nobody gets it: a request that goes out when nobody waits may act unseen. */
    public void withhold() {
        withheld = true;
    }

    /** Whether somebody got it. */
    public boolean isBegun() {
        return begun;
    }

    @Override
    public Optional<Long> contentLength() {
        return Optional.of((long) body.length);
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
                subscriber.onNext(ByteBuffer.wrap(body).asReadOnlyBuffer());
                if (failure == null) {
                    subscriber.onComplete();
                } else {
                    subscriber.onError(failure);
                }
            }
        }

        @Override
        public void cancel() {
            over = true;
        }
    }
}
