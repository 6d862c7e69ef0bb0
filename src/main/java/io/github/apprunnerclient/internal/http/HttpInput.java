package io.github.apprunnerclient.internal.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;

/** What a server sends on one connection, buffered, and read by lines or by bytes. Used by one thread at a time. */
final class HttpInput {
    private final InputStream in;
    private final byte[] buffer = new byte[8192];
    private int position;
    private int limit;

    HttpInput(InputStream in) {
        this.in = in;
    }

    boolean isBuffered() {
        return position < limit;
    }

    int read(byte[] target, int offset, int length) throws IOException {
        if (!isBuffered() && !fill()) {
            return -1;
        }
        int count = Math.min(length, limit - position);
        System.arraycopy(buffer, position, target, offset, count);
        position += count;
        return count;
    }

    /**
     * Reads a line, whose end is CRLF and nothing else, as RFC 9112, section 2.2, has it from those who send.
     *
     * @param what the line belongs to, for messages
     * @return the line, a character a byte, without its end
     * @throws IOException if it is longer than {@code maxLength}, not whole, or not text
     */
    String readLine(String what, int maxLength) throws IOException {
        StringBuilder line = new StringBuilder(64);
        readLine(line, what, maxLength);
        return line.toString();
    }

    /** The same into {@code line}, which has what was read before a failure. */
    void readLine(StringBuilder line, String what, int maxLength) throws IOException {
        int next = nextByte(what);
        while (next != '\r') {
            if (next == '\n') {
                throw new ProtocolException(what + " has a line that ends with LF alone");
            }
            if ((next < ' ' && next != '\t') || next == 0x7f) {
                throw new ProtocolException(what + " holds the control character " + next);
            }
            if (line.length() == maxLength) {
                throw new ProtocolException(what + " is longer than it may be");
            }
            line.append((char) next);
            next = nextByte(what);
        }
        if (nextByte(what) != '\n') {
            throw new ProtocolException(what + " has a CR without LF");
        }
    }

    private int nextByte(String what) throws IOException {
        if (!isBuffered() && !fill()) {
            throw new EOFException("The connection ended within " + what);
        }
        return buffer[position++] & 0xff;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }
}
