package io.github.apprunnerclient.http;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;

/** Says what went wrong in the words of the JDK's sockets, where {@code java.net.http} has none or other ones. */
final class Failures {
    private static final int DEEPEST_CAUSE = 10;

    private Failures() {}

    /** @param host that the request is for */
    static IOException explained(IOException failure, String host) {
        IOException told;
        if (failure instanceof HttpConnectTimeoutException) {
            told = new SocketTimeoutException("Connect timed out");
        } else if (failure.getMessage() != null) {
            return failure;
        } else if (isUnknownHost(failure)) {
            told = new UnknownHostException(host + ": its address can't be found");
        } else if (failure instanceof ConnectException) {
            // The JDK tries once more, and then forgets what was wrong at first.
            told = new ConnectException("Connection refused, or broken off while it was made");
        } else {
            told = new IOException("The connection broke: " + failure);
        }
        told.initCause(failure);
        return told;
    }

    /** Of a reply that breaks off after its head. */
    static IOException inBody(Throwable failure) {
        if (failure instanceof EOFException) {
            return new IOException("The connection was closed before the whole reply had come", failure);
        }
        return failure instanceof IOException io && io.getMessage() != null
                ? io
                : new IOException(failure.toString(), failure);
    }

    private static boolean isUnknownHost(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof UnresolvedAddressException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
