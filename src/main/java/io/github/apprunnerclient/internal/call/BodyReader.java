package io.github.apprunnerclient.internal.call;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Reads a body whose length nobody can tell beforehand. A body that can't be read, or is longer than
 * {@link HttpReply#MAX_BODY}, is an {@link IOException}.
 */
final class BodyReader {
    private BodyReader() {}

    static byte[] read(InputStream body) throws IOException {
        byte[] read = body.readNBytes(HttpReply.MAX_BODY + 1);
        if (read.length > HttpReply.MAX_BODY) {
            throw tooLong();
        }
        return read;
    }

    /** We never ask for a compressed body, but something between the service and us may compress it all the same. */
    static byte[] gunzip(byte[] body) throws IOException {
        try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return read(text);
        } catch (EOFException e) {
            // GZIPInputStream has no message where its header or trailer is cut.
            throw (EOFException) new EOFException("its compressed data ends early").initCause(e);
        }
    }

    /** The body has to be there when it is asked for: a call waits for replies and back-offs, not for interceptors. */
    static byte[] read(Publisher<ByteBuffer> body) throws IOException {
        Collector collector = new Collector();
        body.subscribe(collector);
        return collector.whole();
    }

    private static IOException tooLong() {
        return new IOException("it is longer than " + HttpReply.MAX_BODY + " bytes");
    }

    private static final class Collector implements Subscriber<ByteBuffer> {
        private final ByteArrayOutputStream read = new ByteArrayOutputStream();
        private @Nullable Subscription subscription;
        private @Nullable IOException failure = new IOException("it was not there when it was asked for");

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
                end(tooLong());
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

        synchronized byte[] whole() throws IOException {
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
    }
}
