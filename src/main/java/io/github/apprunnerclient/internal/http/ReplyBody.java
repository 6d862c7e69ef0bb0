package io.github.apprunnerclient.internal.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.concurrent.atomic.AtomicBoolean;
import software.amazon.awssdk.http.Abortable;

/**
 * The body of a reply. At its end the connection goes back to the pool; if it is left before, the connection is closed.
 * Read by one thread at a time; any may {@link #abort} it.
 */
final class ReplyBody extends InputStream implements Abortable {
    private static final int MAX_CHUNK_HEAD = 1024;
    private static final int MAX_TRAILERS = 8 * 1024;
    private static final String CHUNK = "the head of a chunk";

    private final ReplyHead head;
    private final HttpConnection connection;
    private final ConnectionPool pool;
    private final HttpInput input;

    /** Of the body or, if it is chunked, of the chunk; negative for a body that lasts until the connection ends. */
    private long remaining;

    private long received;
    private boolean ended;

    /** Whether the connection has been given back, which whoever is the first does: the reader or who aborts. */
    private final AtomicBoolean released = new AtomicBoolean();

    ReplyBody(ReplyHead head, HttpConnection connection, ConnectionPool pool) throws IOException {
        this.head = head;
        this.connection = connection;
        this.pool = pool;
        this.input = connection.input();
        this.remaining = isChunked() ? 0 : head.bodyLength();
    }

    void endIfEmpty() {
        if (remaining == 0 && !isChunked()) {
            end();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (ended) {
            return -1;
        }
        if (released.get()) {
            throw new IOException("The reply was left before its end");
        }
        if (length == 0) {
            return 0;
        }
        boolean broken = true;
        try {
            int count = readPart(target, offset, length);
            broken = false;
            return count;
        } finally {
            if (broken) {
                close();
            }
        }
    }

    @Override
    public void close() {
        abort();
    }

    @Override
    public void abort() {
        if (released.compareAndSet(false, true)) {
            connection.abort();
            pool.release();
        }
    }

    private int readPart(byte[] target, int offset, int length) throws IOException {
        if (isChunked() && remaining == 0 && !beginChunk()) {
            end();
            return -1;
        }
        boolean untilClose = remaining < 0;
        int count = input.read(target, offset, untilClose ? length : (int) Math.min(length, remaining));
        if (count < 0) {
            if (!untilClose) {
                throw new EOFException("it ended after " + received + " bytes, " + remaining + " too early");
            }
            end();
            return -1;
        }
        received += count;
        if (!untilClose) {
            remaining -= count;
            if (remaining == 0) {
                endPart();
            }
        }
        return count;
    }

    private void endPart() throws IOException {
        if (!isChunked()) {
            end();
        } else if (!input.readLine("the end of a chunk", 0).isEmpty()) {
            throw new ProtocolException("a chunk is longer than it says");
        }
    }

    /** @return whether there is another chunk; if not, the trailers have been read, and nobody needs them */
    private boolean beginChunk() throws IOException {
        String line = input.readLine(CHUNK, MAX_CHUNK_HEAD);
        int semicolon = line.indexOf(';');
        String size = (semicolon < 0 ? line : line.substring(0, semicolon)).stripTrailing();
        remaining = FieldSyntax.parse(size, 16);
        if (remaining < 0) {
            throw new ProtocolException("a chunk has a size that is none");
        }
        if (remaining == 0) {
            ReplyHead.readHeaders(input, "the trailer section of the reply", MAX_TRAILERS);
        }
        return remaining > 0;
    }

    private void end() {
        ended = true;
        if (released.compareAndSet(false, true)) {
            if (head.keepsConnection() && connection.isQuiet()) {
                pool.keep(connection);
            } else {
                connection.close();
            }
            pool.release();
        }
    }

    private boolean isChunked() {
        return head.bodyLength() == ReplyHead.CHUNKED;
    }
}
