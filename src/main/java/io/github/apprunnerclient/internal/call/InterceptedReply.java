package io.github.apprunnerclient.internal.call;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.interceptor.InterceptorContext;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpResponse;

/** A reply as interceptors see it: its body is a stream, that ends where and how the reply did. */
final class InterceptedReply {
    private final HttpReply reply;
    private final SdkHttpFullResponse head;
    private final @Nullable InputStream body;

    InterceptedReply(HttpReply reply) {
        this.reply = reply;
        AbortableInputStream content = body(reply);
        this.body = content;
        this.head = full(reply.head()).content(content).build();
    }

    /** The body of {@code reply} as a stream of its own, or null if there is none. */
    static @Nullable AbortableInputStream body(HttpReply reply) {
        return reply.body().length == 0 && reply.bodyFailure() == null
                ? null
                : AbortableInputStream.create(new Body(reply));
    }

    /** As a head with a body, which is what interceptors are shown, and may expect to get back. */
    static SdkHttpFullResponse.Builder full(SdkHttpResponse head) {
        return head instanceof SdkHttpFullResponse full
                ? full.toBuilder()
                : SdkHttpFullResponse.builder()
                        .statusCode(head.statusCode())
                        .statusText(head.statusText().orElse(null))
                        .headers(head.headers());
    }

    /** {@code context} with this reply for its response. */
    InterceptorContext in(InterceptorContext context) {
        return context.toBuilder().httpResponse(head).responseBody(body).build();
    }

    /** The reply, with what {@code context} has in the place of its head or body. */
    HttpReply changedBy(InterceptorContext context) {
        SdkHttpResponse newHead = context.httpResponse() == head ? reply.head() : context.httpResponse();
        InputStream newBody = context.responseBody().orElse(null);
        if (newBody == null || newBody == body) {
            return newHead == reply.head() ? reply : new HttpReply(newHead, reply.body(), reply.bodyFailure());
        }
        try (newBody) {
            return new HttpReply(newHead, BodyReader.read(newBody), null);
        } catch (IOException | RuntimeException e) {
            // The head has come all the same, and may say that the service has acted.
            IOException failure = e instanceof IOException io ? io : new IOException(e.toString(), e);
            return new HttpReply(newHead, reply.body(), failure);
        }
    }

    /** What arrived of a body, and then what ended it. */
    private static final class Body extends InputStream {
        private final InputStream arrived;
        private final @Nullable IOException failure;

        Body(HttpReply reply) {
            this.arrived = new ByteArrayInputStream(reply.body());
            this.failure = reply.bodyFailure();
        }

        @Override
        public int read() throws IOException {
            return orFailure(arrived.read());
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return orFailure(arrived.read(buffer, offset, length));
        }

        @Override
        public int available() throws IOException {
            return arrived.available();
        }

        private int orFailure(int read) throws IOException {
            if (read < 0 && failure != null) {
                throw failure;
            }
            return read;
        }
    }
}
