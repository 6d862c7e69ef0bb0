package io.github.apprunnerclient.http;

import java.net.Socket;
import java.security.KeyManagementException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SystemPropertyTlsKeyManagersProvider;

/** Is made at once, because {@code java.net.http} asks for it, but reads no key or certificate before TLS is spoken. */
final class LazySslContext extends SSLContext {

    LazySslContext(ClientOptions options) {
        // Nobody asks this context for its provider, and to look for one would load them all.
        super(new Spi(options), null, "TLS");
    }

    private static final class Spi extends SSLContextSpi {
        private final ClientOptions options;
        private @Nullable SSLContext context; // guarded by this

        Spi(ClientOptions options) {
            this.options = options;
        }

        private synchronized SSLContext context() {
            SSLContext made = context;
            if (made == null) {
                try {
                    made = options.usesDefaultTls() ? SSLContext.getDefault() : newContext();
                } catch (NoSuchAlgorithmException | KeyManagementException e) {
                    throw new IllegalStateException("TLS can't be set up: " + e.getMessage(), e);
                }
                context = made;
            }
            return made;
        }

        private SSLContext newContext() throws NoSuchAlgorithmException, KeyManagementException {
            KeyManager[] keys = options.keyManagers() != null
                    ? options.keyManagers().keyManagers()
                    : SystemPropertyTlsKeyManagersProvider.create().keyManagers();
            TrustManager[] trust = null;
            if (options.trustAll()) {
                trust = new TrustManager[] {new TrustAll()};
            } else if (options.trustManagers() != null) {
                trust = options.trustManagers().trustManagers();
            }
            SSLContext made = SSLContext.getInstance("TLS");
            made.init(keys, trust, null);
            return made;
        }

        @Override
        protected SSLEngine engineCreateSSLEngine() {
            return context().createSSLEngine();
        }

        @Override
        protected SSLEngine engineCreateSSLEngine(String host, int port) {
            return context().createSSLEngine(host, port);
        }

        @Override
        protected SSLSocketFactory engineGetSocketFactory() {
            return context().getSocketFactory();
        }

        @Override
        protected SSLServerSocketFactory engineGetServerSocketFactory() {
            return context().getServerSocketFactory();
        }

        @Override
        protected SSLSessionContext engineGetServerSessionContext() {
            return context().getServerSessionContext();
        }

        @Override
        protected SSLSessionContext engineGetClientSessionContext() {
            return context().getClientSessionContext();
        }

        @Override
        protected void engineInit(KeyManager[] keys, TrustManager[] trust, SecureRandom random) {
            throw new IllegalStateException("This context has its managers already");
        }
    }

    /** An extended manager is asked alone: the JDK then checks no host name beside it. */
    private static final class TrustAll extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
