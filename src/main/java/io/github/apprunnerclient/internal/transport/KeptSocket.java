package io.github.apprunnerclient.internal.transport;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * A socket beneath a TLS connection that {@code HttpURLConnection} keeps alive.
 *
 * <p>Before the JDK sends a streamed body over a kept connection, it looks whether the server has closed it: by a read that
 * waits one millisecond for nothing to come, which is several times what the rest of a call takes. Here that read ends at
 * once if the connection has just been used and nothing has arrived; a server that closes TLS sends a last word. After
 * {@link #TRUSTED_NANOS} the JDK's way is taken.
 */
final class KeptSocket extends Socket {
    /** As long as an HTTP client may trust an idle connection; Apache's does so for twice the time. */
    private static final long TRUSTED_NANOS = 1_000_000_000;

    /** How long the JDK's look takes: {@code sun.net.www.http.HttpClient.available()}. */
    private static final int LOOK_MILLIS = 1;

    private final Set<KeptSocket> open;
    private final LongSupplier nanoTime;
    private boolean looking;
    private volatile boolean idle;
    private volatile long lastReadNanos;

    /**
     * @param open where this is to be taken from when it is closed
     * @param nanoTime a clock that never goes back
     */
    KeptSocket(Set<KeptSocket> open, LongSupplier nanoTime) {
        this.open = open;
        this.nanoTime = nanoTime;
    }

    /** Whether this has just served a request, and does not serve another. */
    boolean isIdle() {
        return idle && isJustUsed();
    }

    /** The request that it was used for is over. */
    void finished() {
        idle = true;
    }

    @Override
    public synchronized void setSoTimeout(int timeout) throws SocketException {
        super.setSoTimeout(timeout);
        looking = timeout == LOOK_MILLIS;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new Input(super.getInputStream());
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return new Output(super.getOutputStream());
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
            if (looking && isJustUsed() && in.available() == 0) {
                throw new NothingHasArrived();
            }
            int count = in.read(target, offset, length);
            lastReadNanos = nanoTime.getAsLong();
            return count;
        }
    }

    private final class Output extends FilterOutputStream {
        Output(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            idle = false;
            UrlConnectionRequest.usesSocket(KeptSocket.this);
            out.write(bytes, offset, length);
        }
    }

    /** What the JDK expects of its look. It is thrown at every call, so it does without a stack trace. */
    private static final class NothingHasArrived extends SocketTimeoutException {
        private static final long serialVersionUID = 1;

        NothingHasArrived() {
            super("Nothing has arrived");
        }

        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }
}
