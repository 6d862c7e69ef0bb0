package io.github.apprunnerclient.internal.call;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Reads a body whose length nobody can tell beforehand, and no more of it than is reasonable. */
final class BoundedBody {
    private BoundedBody() {}

    /** @throws IOException if {@code body} can't be read, or is longer than {@link HttpReply#MAX_BODY} */
    static byte[] read(InputStream body) throws IOException {
        byte[] read = body.readNBytes(HttpReply.MAX_BODY + 1);
        if (read.length > HttpReply.MAX_BODY) {
            throw new IOException("it is longer than " + HttpReply.MAX_BODY + " bytes");
        }
        return read;
    }

    /**
     * A compressed body. We never ask for one, but something between the service and us may compress it all the same.
     *
     * @throws IOException as {@link #read}, or if it is not gzip
     */
    static byte[] gunzip(byte[] body) throws IOException {
        try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return read(text);
        } catch (EOFException e) {
            // GZIPInputStream has no message where its header or trailer is cut.
            throw (EOFException) new EOFException("its compressed data ends early").initCause(e);
        }
    }
}
