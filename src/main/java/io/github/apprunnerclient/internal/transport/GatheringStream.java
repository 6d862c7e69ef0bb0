package io.github.apprunnerclient.internal.transport;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Sends what it is told to hold together with what is written next, in one go. {@code HttpURLConnection} writes the head of
 * a request and its body apart: twice the TLS records to encrypt, twice the packets, and a server that is woken twice.
 */
class GatheringStream extends FilterOutputStream {
    /** Room for the head of a call, and for a body as most calls have. What is longer goes out apart. */
    private static final int ROOM = 4096;

    private byte[] held = {};
    private int count;

    GatheringStream(OutputStream out) {
        super(out);
    }

    /** What is written next need not be sent before {@link #release()}. */
    final void hold(byte[] bytes, int offset, int length) throws IOException {
        if (count + length > ROOM) {
            release();
            out.write(bytes, offset, length);
            return;
        }
        if (held.length == 0) {
            held = new byte[ROOM];
        }
        System.arraycopy(bytes, offset, held, count, length);
        count += length;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (count == 0) {
            out.write(bytes, offset, length);
        } else {
            hold(bytes, offset, length);
            release();
        }
    }

    /** Sends what is held. */
    final void release() throws IOException {
        if (count > 0) {
            int all = count;
            count = 0;
            out.write(held, 0, all);
        }
    }
}
