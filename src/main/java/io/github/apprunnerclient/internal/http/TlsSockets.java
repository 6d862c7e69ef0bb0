package io.github.apprunnerclient.internal.http;

import static software.amazon.awssdk.http.SdkHttpConfigurationOption.GLOBAL_HTTP_DEFAULTS;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.TLS_KEY_MANAGERS_PROVIDER;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.TLS_TRUST_MANAGERS_PROVIDER;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.TRUST_ALL_CERTIFICATES;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.TlsKeyManagersProvider;
import software.amazon.awssdk.http.TlsTrustManagersProvider;
import software.amazon.awssdk.utils.AttributeMap;

/** Puts TLS on connected sockets: the JVM's own, unless the settings name other keys or another trust. */
final class TlsSockets {
    private final AttributeMap options;
    private volatile @Nullable SSLSocketFactory factory;

    TlsSockets(AttributeMap options) {
        this.options = options;
    }

    /**
     * Makes the handshake, and checks that the certificate is the host's.
     *
     * @throws IOException if it fails; the message says which check refused the certificate
     */
    SSLSocket handshake(Socket connection, Route route) throws IOException {
        SSLSocket socket = (SSLSocket) factory().createSocket(connection, route.serverName(), route.port(), true);
        if (!options.get(TRUST_ALL_CERTIFICATES)) {
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
        TlsKeyManagersProvider keys = options.get(TLS_KEY_MANAGERS_PROVIDER);
        TrustManager[] trust = trustManagers();
        if (trust == null && keys == GLOBAL_HTTP_DEFAULTS.get(TLS_KEY_MANAGERS_PROVIDER)) {
            return SSLContext.getDefault();
        }
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.keyManagers(), trust, null);
        return context;
    }

    /** @return null for those of the JVM */
    private TrustManager @Nullable [] trustManagers() {
        if (options.get(TRUST_ALL_CERTIFICATES)) {
            return new TrustManager[] {new TrustAll()};
        }
        TlsTrustManagersProvider trust = options.get(TLS_TRUST_MANAGERS_PROVIDER);
        return trust == null ? null : trust.trustManagers();
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
        String detail = failure.getMessage() == null ? "" : " (" + failure.getMessage() + ")";
        SSLHandshakeException explained =
                new SSLHandshakeException("The certificate of " + route.host() + " " + reason + detail);
        explained.initCause(failure);
        return explained;
    }

    /** For tests, by {@code SdkHttpConfigurationOption.TRUST_ALL_CERTIFICATES}. */
    private static final class TrustAll implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
