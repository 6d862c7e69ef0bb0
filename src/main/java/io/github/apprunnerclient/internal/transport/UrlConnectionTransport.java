package io.github.apprunnerclient.internal.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.HttpMetric;
import software.amazon.awssdk.http.urlconnection.UrlConnectionFactory;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.metrics.MetricCollector;

/**
 * The default: the SDK's {@code url-connection-client}, over connections that we open.
 *
 * <p>Opening them ourselves lets each have time-outs that fit the attempt. {@code HttpURLConnection} can't be
 * aborted while it reads a body, so without that a stalled reply would hold its thread and socket for 30 seconds after
 * the caller has gone. It also leaves TLS unprepared until something needs it.
 */
public final class UrlConnectionTransport implements Transport {
    // The SDK's own defaults, SdkHttpConfigurationOption.GLOBAL_HTTP_DEFAULTS.
    private static final Duration DEFAULT_CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration DEFAULT_READ_TIMEOUT = Duration.ofSeconds(30);

    /** The caller's own limit comes first, so that it is what the caller hears of. */
    private static final Duration AFTER_LIMIT = Duration.ofMillis(100);

    /** How many idle connections to one host the JDK keeps, unless {@code http.maxConnections} says otherwise. */
    private static final int MOST_IDLE = 5;

    private final Duration connectTimeout;
    private final Deque<Request> finished = new ArrayDeque<>(MOST_IDLE); // guarded by itself

    /** @param connectTimeout null for the default, 2 seconds */
    public UrlConnectionTransport(@Nullable Duration connectTimeout) {
        this.connectTimeout = connectTimeout == null ? DEFAULT_CONNECT_TIMEOUT : connectTimeout;
    }

    /**
     * Whether the environment names a proxy: then connections are best left to {@code url-connection-client}, which
     * knows how to find and use it.
     */
    public static boolean isProxyConfigured() {
        return System.getProperty("http.proxyHost") != null
                || System.getProperty("https.proxyHost") != null
                || System.getenv("http_proxy") != null
                || System.getenv("HTTP_PROXY") != null
                || System.getenv("https_proxy") != null
                || System.getenv("HTTPS_PROXY") != null;
    }

    @Override
    public ExecutableHttpRequest prepare(HttpExecuteRequest request, @Nullable Duration limit) {
        MetricCollector metrics = request.metricCollector().orElse(null);
        if (metrics != null) {
            // url-connection-client itself reports nothing.
            metrics.reportMetric(HttpMetric.HTTP_CLIENT_NAME, clientName());
        }
        return new Request(UrlConnectionHttpClient.create(
                        new Connections(within(limit, connectTimeout), within(limit, DEFAULT_READ_TIMEOUT)))
                .prepareRequest(request));
    }

    /** The JDK takes the end of the connection for the end of the headers. */
    @Override
    public boolean noticesTruncatedHeaders() {
        return false;
    }

    @Override
    public String clientName() {
        return "UrlConnection";
    }

    /** The body is not closed: the JDK took its connection back at its end, and forgets which that was at close(). */
    @Override
    public void finished(ExecutableHttpRequest request, @Nullable AbortableInputStream body) {
        synchronized (finished) {
            if (finished.size() == MOST_IDLE) {
                finished.removeFirst();
            }
            finished.addLast((Request) request);
        }
    }

    /** The pool is the JDK's: to disconnect a request that is over closes one idle connection to its host. */
    @Override
    public void close() {
        synchronized (finished) {
            for (Request request : finished) {
                request.disconnect();
            }
            finished.clear();
        }
    }

    private static Duration within(@Nullable Duration limit, Duration timeout) {
        return limit == null || limit.compareTo(timeout) >= 0 ? timeout : limit.plus(AFTER_LIMIT);
    }

    /**
     * A request that can be aborted until its reply begins. From then on only the thread that reads can let go:
     * {@code HttpURLConnection} would block any other until that thread has done so, and 5 seconds longer.
     */
    private static final class Request implements ExecutableHttpRequest {
        private final ExecutableHttpRequest request;
        private volatile @Nullable Thread reader;

        Request(ExecutableHttpRequest request) {
            this.request = request;
        }

        @Override
        public HttpExecuteResponse call() throws IOException {
            HttpExecuteResponse response = request.call();
            reader = Thread.currentThread();
            return response;
        }

        void disconnect() {
            request.abort();
        }

        @Override
        public void abort() {
            Thread reading = reader;
            if (reading == null || reading == Thread.currentThread()) {
                request.abort();
            }
        }
    }

    private record Connections(Duration connectTimeout, Duration readTimeout) implements UrlConnectionFactory {

        @Override
        public HttpURLConnection createConnection(URI uri) {
            try {
                HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
                if (connection instanceof HttpsURLConnection https) {
                    // Not HttpsURLConnection's own default, which any code in the JVM may have replaced.
                    https.setSSLSocketFactory((SSLSocketFactory) SSLSocketFactory.getDefault());
                }
                connection.setConnectTimeout((int) connectTimeout.toMillis());
                connection.setReadTimeout((int) readTimeout.toMillis());
                return connection;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
