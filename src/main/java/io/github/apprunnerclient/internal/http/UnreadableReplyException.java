package io.github.apprunnerclient.internal.http;

import java.io.IOException;

/** A reply whose status could be read, and whose head then broke off or is not valid: the server has answered. */
public final class UnreadableReplyException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int statusCode;

    private UnreadableReplyException(int statusCode, IOException cause) {
        super(cause.getMessage(), cause);
        this.statusCode = statusCode;
    }

    /** For the type of its result: the JVM would load this class to verify one that throws it. */
    static IOException of(int statusCode, IOException cause) {
        return new UnreadableReplyException(statusCode, cause);
    }

    public int statusCode() {
        return statusCode;
    }
}
