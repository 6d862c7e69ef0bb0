package io.github.apprunnerclient.http;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A request body that can be had once: whatever asks for it again, to send the request again, makes the request fail. */
final class OneSend implements HttpRequest.BodyPublisher {
    private final long length;
    private final Flow.@Nullable Publisher<ByteBuffer> source;
    private final byte @Nullable [] bytes;
    private final AtomicBoolean sent = new AtomicBoolean();

    private OneSend(long length, Flow.@Nullable Publisher<ByteBuffer> source, byte @Nullable [] bytes) {
        this.length = length;
        this.source = source;
        this.bytes = bytes;
    }

    static OneSend of(byte[] bytes) {
        return new OneSend(bytes.length, null, bytes);
    }

    /** @param length -1 if it is not known */
    static OneSend of(Flow.Publisher<ByteBuffer> source, long length) {
        return new OneSend(length, source, null);
    }

    @Override
    public long contentLength() {
        return length;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        if (!sent.compareAndSet(false, true)) {
            subscriber.onSubscribe(new Once(subscriber, null));
            subscriber.onError(new IOException("A request is never sent twice"));
        } else if (source != null) {
            source.subscribe(subscriber);
        } else {
            subscriber.onSubscribe(new Once(subscriber, bytes));
        }
    }

    /** All bytes at the first demand. */
    private static final class Once implements Flow.Subscription {
        private final Flow.Subscriber<? super ByteBuffer> subscriber;
        private byte @Nullable [] bytes;

        Once(Flow.Subscriber<? super ByteBuffer> subscriber, byte @Nullable [] bytes) {
            this.subscriber = subscriber;
            this.bytes = bytes;
        }

        @Override
        public void request(long count) {
            byte[] all = bytes;
            if (all != null) {
                bytes = null;
                subscriber.onNext(ByteBuffer.wrap(all));
                subscriber.onComplete();
            }
        }

        @Override
        public void cancel() {
            bytes = null;
        }
    }
}
