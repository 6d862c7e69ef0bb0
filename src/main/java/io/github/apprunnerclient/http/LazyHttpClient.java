package io.github.apprunnerclient.http;

import java.net.http.HttpClient;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/** The one {@code java.net.http.HttpClient} behind a client: made for the first request, and gone with {@link #close}. */
final class LazyHttpClient {
    private final ClientOptions options;
    private final Proxies proxies;
    private final Exchanges exchanges = new Exchanges();
    private final Object lock = new Object();

    private volatile @Nullable HttpClient client; // written under lock

    LazyHttpClient(ClientOptions options) {
        this.options = options;
        this.proxies = new Proxies(options.proxyConfiguration());
    }

    ClientOptions options() {
        return options;
    }

    Proxies proxies() {
        return proxies;
    }

    Exchanges exchanges() {
        return exchanges;
    }

    HttpClient get() {
        HttpClient made = client;
        return made != null ? made : make();
    }

    /** Ends what is under way, and closes every connection. */
    void close() {
        exchanges.close();
        HttpClient made;
        synchronized (lock) {
            made = client;
            client = null;
        }
        if (made instanceof AutoCloseable closeable) {
            if (SelectorThread.isCurrent(made)) {
                // It would wait for itself.
                Thread closer = new Thread(new Close(closeable), "jdk-http-client-close");
                closer.setDaemon(true);
                closer.start();
            } else {
                closeNow(closeable);
            }
        } else if (made != null) {
            SelectorThread.end(made);
        }
    }

    private HttpClient make() {
        synchronized (lock) {
            if (exchanges.isClosed()) {
                throw Exchanges.whenClosed();
            }
            HttpClient made = client;
            if (made == null) {
                HttpClient.Builder builder = HttpClient.newBuilder()
                        .version(options.version())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(options.connectTimeout())
                        .sslContext(new LazySslContext(options))
                        .proxy(proxies)
                        .executor(options.executor() != null ? options.executor() : DirectExecutor.INSTANCE);
                if (options.version() == HttpClient.Version.HTTP_1_1) {
                    // The engine's own. Without this the JDK makes a socket to ask for them.
                    builder.sslParameters(new SSLParameters());
                }
                made = builder.build();
                client = made;
            }
            return made;
        }
    }

    /** As of JDK 21: {@code close()} waits for what is under way, unless its thread is interrupted. */
    private static void closeNow(AutoCloseable client) {
        boolean interrupted = Thread.interrupted();
        Thread.currentThread().interrupt();
        try {
            client.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (!interrupted) {
                Thread.interrupted();
            }
        }
    }

    private record Close(AutoCloseable client) implements Runnable {
        @Override
        public void run() {
            closeNow(client);
        }
    }
}
