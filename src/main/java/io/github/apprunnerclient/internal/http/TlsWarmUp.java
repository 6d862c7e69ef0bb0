package io.github.apprunnerclient.internal.http;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;

/** Loads what the first TLS connection takes, as far as the first message of a handshake, which is not sent. */
public final class TlsWarmUp {
    private TlsWarmUp() {}

    public static void run() {
        try {
            SSLEngine engine = SSLContext.getDefault().createSSLEngine("localhost", 443);
            engine.setUseClientMode(true);
            engine.wrap(
                    ByteBuffer.allocate(0),
                    ByteBuffer.allocate(engine.getSession().getPacketBufferSize()));
        } catch (GeneralSecurityException | SSLException e) {
            // The first call over TLS says so.
        }
    }
}
