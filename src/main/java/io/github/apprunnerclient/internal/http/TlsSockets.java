package io.github.apprunnerclient.internal.http;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SystemPropertyTlsKeyManagersProvider;
import software.amazon.awssdk.http.TlsKeyManagersProvider;

/** Puts TLS on connected sockets: the JVM's own, unless the settings name other keys or another trust. */
final class TlsSockets {
    private final HttpSettings settings;
    private volatile @Nullable SSLSocketFactory factory;

    TlsSockets(HttpSettings settings) {
        this.settings = settings;
    }

    /**
     * Makes the handshake, and checks that the certificate is the host's.
     *
     * @throws IOException if it fails; the message says which check refused the certificate
     */
    SSLSocket handshake(Socket connection, Route route) throws IOException {
        String host = route.host();
        String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        SSLSocket socket = (SSLSocket) factory().createSocket(connection, name, route.port(), true);
        if (!settings.trustsAll()) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
        }
        try {
            socket.startHandshake();
        } catch (SSLException e) {
            throw explained(e, route);
        }
        return socket;
    }

    private SSLSocketFactory factory() throws IOException {
        SSLSocketFactory made = factory;
        if (made == null) {
            try {
                made = newContext().getSocketFactory();
            } catch (GeneralSecurityException e) {
                throw new IOException("TLS can't be set up: " + e, e);
            }
            factory = made;
        }
        return made;
    }

    private SSLContext newContext() throws GeneralSecurityException {
        TlsKeyManagersProvider keys = settings.keyManagers();
        if (keys == null && settings.trustManagers() == null && !settings.trustsAll()) {
            return defaultContext();
        }
        SSLContext context = SSLContext.getInstance("TLS");
        KeyManager[] keyManagers = (keys == null ? SystemPropertyTlsKeyManagersProvider.create() : keys).keyManagers();
        context.init(keyManagers, trustManagers(), null);
        return context;
    }

    private static SSLContext defaultContext() throws NoSuchAlgorithmException {
        return SSLContext.getDefault();
    }

    private TrustManager @Nullable [] trustManagers() {
        if (settings.trustsAll()) {
            return new TrustManager[] {new TrustAll()};
        }
        return settings.trustManagers() == null
                ? null
                : settings.trustManagers().trustManagers();
    }

    private static IOException explained(SSLException failure, Route route) {
        String reason = null;
        for (Throwable cause = failure; cause != null && reason == null; cause = cause.getCause()) {
            if (cause instanceof CertificateExpiredException) {
                reason = "has expired";
            } else if (cause instanceof CertificateNotYetValidException) {
                reason = "is not valid yet";
            } else if (cause instanceof CertPathBuilderException) {
                reason = "is self-signed or signed by an authority that this JVM does not trust";
            }
        }
        if (reason == null) {
            return failure;
        }
        SSLHandshakeException explained = new SSLHandshakeException(
                "The certificate of " + route.host() + " " + reason + " (" + failure.getMessage() + ")");
        explained.initCause(failure);
        return explained;
    }

    /** For tests, by {@code SdkHttpConfigurationOption.TRUST_ALL_CERTIFICATES}. */
    private static final class TrustAll extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
