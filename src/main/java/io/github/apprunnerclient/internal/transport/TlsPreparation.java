package io.github.apprunnerclient.internal.transport;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;

/**
 * Loads what a JVM's first TLS connection needs, and sends nothing. That is half of the time of a first call, and as a call
 * begins with work of its own, this is best done meanwhile on another thread.
 */
public final class TlsPreparation implements Runnable {
    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    /** Server names are told to servers only if they have a dot, and that takes classes of its own. */
    private static final String ANY_HOST = "apprunner.amazonaws.com";

    /** @return whether nobody in this JVM has prepared TLS yet */
    static boolean isOpen() {
        return !BEGUN.get();
    }

    @Override
    public void run() {
        if (BEGUN.compareAndSet(false, true)) {
            try {
                writeFirstMessage(SSLContext.getDefault().createSSLEngine(ANY_HOST, 443));
            } catch (GeneralSecurityException | SSLException | RuntimeException ignored) {
                // Whoever connects will be told.
            }
        }
    }

    private static void writeFirstMessage(SSLEngine engine) throws SSLException {
        engine.setUseClientMode(true);
        engine.beginHandshake();
        ByteBuffer message = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
        engine.wrap(ByteBuffer.allocate(0), message);
    }
}
