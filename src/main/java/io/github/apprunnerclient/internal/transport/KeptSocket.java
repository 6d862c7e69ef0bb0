package io.github.apprunnerclient.internal.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A socket beneath a TLS connection that {@code HttpURLConnection} keeps alive: it knows who uses it, and since when not. */
final class KeptSocket extends Socket {
    /** As long as an HTTP client may trust an idle connection; Apache's does so for twice the time. */
    private static final long TRUSTED_NANOS = 1_000_000_000;

    private final Set<KeptSocket> open;
    private final LongSupplier nanoTime;
    private final AtomicReference<@Nullable UrlConnectionRequest> user = new AtomicReference<>();
    private volatile long lastReadNanos;
    private volatile @Nullable IOException failure;

    /**
     * @param open where this is to be taken from when it is closed
     * @param nanoTime a clock that never goes back
     */
    KeptSocket(Set<KeptSocket> open, LongSupplier nanoTime) {
        this.open = open;
        this.nanoTime = nanoTime;
        lastReadNanos = nanoTime.getAsLong() - TRUSTED_NANOS;
    }

    void enter(UrlConnectionRequest request) {
        user.set(request);
    }

    /** The request is over. The JDK may have given this to another one already. */
    void leave(UrlConnectionRequest request) {
        user.compareAndSet(request, null);
    }

    /** Whether this has just served a request, and does not serve another. */
    boolean isIdle() {
        return user.get() == null && isJustUsed();
    }

    /**
     * Whoever is about to send a request over this kept connection should know that the server still has it: it has just
     * been used, and nothing has arrived since. A server that closes TLS sends a last word.
     *
     * @throws SocketException if that is in doubt, and this is closed
     */
    void closeIfDoubtful() throws IOException {
        if (!isJustUsed() || super.getInputStream().available() > 0) {
            close();
            throw new SocketException("The server may have closed this kept connection");
        }
    }

    /** Why no reply came over this. */
    IOException failure() {
        IOException known = failure;
        return known == null ? new SocketException("The connection ended without a reply") : known;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new Input(super.getInputStream());
    }

    @Override
    public synchronized void close() throws IOException {
        open.remove(this);
        super.close();
    }

    private boolean isJustUsed() {
        return nanoTime.getAsLong() - lastReadNanos < TRUSTED_NANOS;
    }

    private final class Input extends FilterInputStream {
        Input(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                int count = in.read(target, offset, length);
                lastReadNanos = nanoTime.getAsLong();
                return count;
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
