package io.github.apprunnerclient.internal.transport;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * Loads what a JVM's first TLS connection needs, and sends nothing. That is half of the time of a first call, and as a client
 * has other things to load, this is best done meanwhile on another thread.
 *
 * <p>It leaves the JVM's default {@code SSLContext} alone, as a program may have yet to say what that is to trust. What is
 * costly of it is shared: the certificates, which the JDK keeps, and the normal forms of their subjects, which they keep.
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
                SSLContext trustingNobody = SSLContext.getInstance("TLS");
                trustingNobody.init(null, new TrustManager[0], null);
                exchangeHellos(trustingNobody.createSSLEngine(ANY_HOST, 443));
                askWhomTheJvmTrusts();
            } catch (GeneralSecurityException | SSLException | RuntimeException ignored) {
                // Whoever connects will be told.
            }
        }
    }

    /** A handshake up to the keys that the two sides agree on, with an answer that anybody could have given. */
    private static void exchangeHellos(SSLEngine engine) throws SSLException {
        engine.setUseClientMode(true);
        engine.beginHandshake();
        ByteBuffer clientHello = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
        engine.wrap(ByteBuffer.allocate(0), clientHello);
        ByteBuffer nothing = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize());
        engine.unwrap(ServerHello.to(clientHello.flip()), nothing);
        for (Runnable task = engine.getDelegatedTask(); task != null; task = engine.getDelegatedTask()) {
            task.run();
        }
    }

    private static void askWhomTheJvmTrusts() throws GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init((KeyStore) null);
        for (TrustManager manager : trust.getTrustManagers()) {
            X509TrustManager ofCertificates = (X509TrustManager) manager;
            X509Certificate[] trusted = ofCertificates.getAcceptedIssuers();
            if (trusted.length > 0) {
                ofCertificates.checkServerTrusted(Arrays.copyOf(trusted, 1), "UNKNOWN");
            }
        }
    }
}
