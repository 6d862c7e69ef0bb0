package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.protocol.Effect;
import io.github.apprunnerclient.internal.protocol.Operation;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** What a failed call tells besides its cause: what was asked of whom, and whether the service may have acted. */
final class CallDiagnostics {
    private final Operation<?, ?> operation;
    private final URI endpoint;
    private boolean serviceMayHaveActed;

    CallDiagnostics(Operation<?, ?> operation, URI endpoint) {
        this.operation = operation;
        this.endpoint = endpoint;
    }

    void serviceMayHaveActed() {
        serviceMayHaveActed = true;
    }

    /** An attempt ended without a reply: unless its connection was never made, the service may have acted. */
    void noReply(@Nullable Throwable cause) {
        if (!failedToConnect(cause)) {
            serviceMayHaveActed = true;
        }
    }

    @Override
    public String toString() {
        Effect effect = operation.effect();
        return serviceMayHaveActed && effect != null ? asked() + " " + effect.possible() : asked();
    }

    /** An endpoint's user info and query stay out of messages: they may hold secrets. */
    String asked() {
        String port = endpoint.getPort() < 0 ? "" : ":" + endpoint.getPort();
        return "(Operation: " + operation.name() + ", Endpoint: " + endpoint.getScheme() + "://" + endpoint.getHost()
                + port + endpoint.getPath() + ")";
    }

    private static boolean failedToConnect(@Nullable Throwable cause) {
        int depth = 0;
        for (Throwable c = cause; c != null && depth < 10; c = c.getCause(), depth++) {
            if (c instanceof ConnectException
                    || c instanceof UnknownHostException
                    || c instanceof NoRouteToHostException
                    || c instanceof SSLHandshakeException
                    || c instanceof SSLPeerUnverifiedException
                    // The JDK has no type of its own for this one.
                    || (c instanceof SocketTimeoutException && "connect timed out".equalsIgnoreCase(c.getMessage()))) {
                return true;
            }
        }
        return false;
    }
}
