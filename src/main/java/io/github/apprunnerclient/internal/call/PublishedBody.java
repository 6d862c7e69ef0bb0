package io.github.apprunnerclient.internal.call;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Reads a body that an interceptor of an asynchronous client publishes. It has to be there when it is asked for: a call
 * waits for replies and back-offs, not for interceptors.
 */
final class PublishedBody implements Subscriber<ByteBuffer> {
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private @Nullable Subscription subscription;
    private @Nullable IOException failure = new IOException("it was not there when it was asked for");

    private PublishedBody() {}

    /** The body of {@code reply}, for one subscriber or several. */
    static Publisher<ByteBuffer> of(HttpReply reply) {
        return new Publisher<>() {
            @Override
            public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
                subscriber.onSubscribe(new Delivery(reply, subscriber));
            }
        };
    }

    /** @throws IOException if the body can't be read, is not there yet, or is longer than {@link HttpReply#MAX_BODY} */
    static byte[] read(Publisher<ByteBuffer> body) throws IOException {
        PublishedBody reading = new PublishedBody();
        body.subscribe(reading);
        return reading.whole();
    }

    @Override
    public synchronized void onSubscribe(Subscription given) {
        if (subscription != null) {
            given.cancel();
            return;
        }
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public synchronized void onNext(ByteBuffer part) {
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        if (read.size() + bytes.length <= HttpReply.MAX_BODY) {
            read.writeBytes(bytes);
        } else {
            end(new IOException("it is longer than " + HttpReply.MAX_BODY + " bytes"));
        }
    }

    @Override
    public synchronized void onError(Throwable cause) {
        failure = cause instanceof IOException io ? io : new IOException(cause.toString(), cause);
    }

    @Override
    public synchronized void onComplete() {
        if (subscription != null) {
            failure = null;
        }
    }

    private synchronized byte[] whole() throws IOException {
        if (failure != null) {
            end(failure);
            throw failure;
        }
        return read.toByteArray();
    }

    /** What comes from now on is not wanted. */
    private void end(IOException cause) {
        failure = cause;
        if (subscription != null) {
            subscription.cancel();
            subscription = null;
        }
    }

    /** Hands a whole body over at once, and then what ended it. */
    private static final class Delivery implements Subscription {
        private final HttpReply reply;
        private final Subscriber<? super ByteBuffer> subscriber;
        private boolean over;

        Delivery(HttpReply reply, Subscriber<? super ByteBuffer> subscriber) {
            this.reply = reply;
            this.subscriber = subscriber;
        }

        @Override
        public void request(long count) {
            if (over) {
                return;
            }
            over = true;
            subscriber.onNext(ByteBuffer.wrap(reply.body()).asReadOnlyBuffer());
            if (reply.bodyFailure() == null) {
                subscriber.onComplete();
            } else {
                subscriber.onError(reply.bodyFailure());
            }
        }

        @Override
        public void cancel() {
            over = true;
        }
    }
}
