package io.github.apprunnerclient.internal.call;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * How far an exchange had come when it ended without a whole reply: whether the service may have acted is decided from
 * this, and not from the kind of exception that it ended with.
 *
 * @param sent whether the HTTP client had begun to read the request's body, as it does when its connection is made
 * @param head the head of the reply, or null if it had not arrived
 */
public record Progress(boolean sent, @Nullable SdkHttpResponse head) {
    /** A reply tells that its request was sent, whatever the HTTP client did with the body that it was given. */
    public Progress {
        sent |= head != null;
    }

    public static final Progress NONE = new Progress(false, null);
}
