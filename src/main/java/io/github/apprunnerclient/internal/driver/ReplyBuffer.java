package io.github.apprunnerclient.internal.driver;

import io.github.apprunnerclient.internal.call.HttpReply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Gathers the body of one reply, as much as may be, and knows whether it is whole. Used by one thread at a time. */
final class ReplyBuffer {
    private final SdkHttpResponse head;
    private final long expected;
    private final ByteArrayOutputStream body;

    ReplyBuffer(SdkHttpResponse head) {
        this.head = head;
        this.expected = contentLength(head);
        this.body = new ByteArrayOutputStream((int) Math.max(512, Math.min(expected, HttpReply.MAX_BODY)));
    }

    /**
     * Some HTTP clients make a number of whatever follows {@code HTTP/1.1}. Netty's has 999 for what is no reply, and takes an
     * interim reply for the reply.
     */
    static void checkStatus(SdkHttpResponse head) throws IOException {
        if (head.statusCode() < 200 || head.statusCode() >= 999) {
            throw new IOException("The reply has no valid status");
        }
    }

    /** How much there may be to read at once. */
    int partSize() {
        return (int) Math.max(512, Math.min(expected + 1, 8192));
    }

    void add(byte[] part, int count) throws IOException {
        if (body.size() + count > HttpReply.MAX_BODY) {
            throw new IOException("it is longer than " + HttpReply.MAX_BODY + " bytes");
        }
        body.write(part, 0, count);
    }

    void checkWhole() throws IOException {
        if (body.size() < expected) {
            throw new IOException("it ended after " + body.size() + " of " + expected + " bytes");
        }
    }

    /** @param failure why the body is not whole, or null if it is */
    HttpReply reply(@Nullable IOException failure) {
        return new HttpReply(head, body.toByteArray(), failure);
    }

    /** What the head says of the body's length, or -1 if it says nothing that can be relied on. */
    private static long contentLength(SdkHttpResponse head) {
        String length = head.firstMatchingHeader("Content-Length").orElse(null);
        if (length == null || head.firstMatchingHeader("Transfer-Encoding").isPresent()) {
            return -1;
        }
        try {
            return Long.parseLong(length.trim());
        } catch (NumberFormatException nonsense) {
            return -1;
        }
    }
}
