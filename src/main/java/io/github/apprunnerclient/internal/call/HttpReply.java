package io.github.apprunnerclient.internal.call;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * What came back for one attempt: a whole head, and of the body as much as arrived.
 *
 * @param bodyFailure why the body is not whole, or null if it is
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that nobody compares, and nobody has a reason to copy
public record HttpReply(
        SdkHttpResponse head, byte[] body, @Nullable IOException bodyFailure) {
    /** The most that is read of a reply's body, in bytes. A connection takes less than one thousandth of it. */
    public static final int MAX_BODY = 1 << 20;

    /** Whatever ended a body, as the failure of it. */
    public static IOException failure(Throwable cause) {
        return cause instanceof IOException e ? e : new IOException(cause.toString(), cause);
    }
}
