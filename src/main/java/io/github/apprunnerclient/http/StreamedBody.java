package io.github.apprunnerclient.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.ContentStreamProvider;

/**
 * A large request body, read by a thread of its own as it is asked for. To read it may block, perhaps for a reply to
 * another request of the same client, so the client's one thread must not do it.
 */
final class StreamedBody implements Flow.Publisher<ByteBuffer>, Flow.Subscription, Runnable {
    private static final int BUFFER = 1 << 14;

    private final ContentStreamProvider provider;
    private volatile Flow.@Nullable Subscriber<? super ByteBuffer> subscriber;

    // All guarded by this.
    private @Nullable Thread reader;
    private boolean cancelled;
    private long demand;

    StreamedBody(ContentStreamProvider provider) {
        this.provider = provider;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> only) {
        subscriber = only;
        only.onSubscribe(this);
    }

    @Override
    public synchronized void request(long count) {
        demand += Math.min(Math.max(0, count), Long.MAX_VALUE - demand);
        notifyAll();
        if (reader == null && !cancelled) {
            Thread started = new Thread(this, "jdk-http-client-upload");
            started.setDaemon(true);
            reader = started;
            started.start();
        }
    }

    @Override
    public synchronized void cancel() {
        cancelled = true;
        notifyAll();
        if (reader != null) {
            reader.interrupt();
        }
    }

    @Override
    public void run() {
        Flow.Subscriber<? super ByteBuffer> receiver = subscriber;
        if (receiver == null) {
            return;
        }
        try (InputStream stream = provider.newStream()) {
            while (isWanted()) {
                byte[] bytes = stream.readNBytes(BUFFER);
                if (bytes.length == 0) {
                    receiver.onComplete();
                    return;
                }
                receiver.onNext(ByteBuffer.wrap(bytes));
            }
        } catch (IOException | RuntimeException e) {
            receiver.onError(e);
        }
    }

    /** Waits until more is asked for, or nothing any more. */
    private synchronized boolean isWanted() {
        try {
            while (demand == 0 && !cancelled) {
                wait();
            }
        } catch (InterruptedException e) {
            return false;
        }
        if (demand != Long.MAX_VALUE) {
            demand--;
        }
        return !cancelled;
    }
}
