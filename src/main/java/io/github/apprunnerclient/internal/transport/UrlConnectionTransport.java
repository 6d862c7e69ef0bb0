package io.github.apprunnerclient.internal.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.ProtocolException;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import javax.net.ssl.HttpsURLConnection;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpMetric;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.metrics.MetricCollector;

/**
 * The default: the JDK's {@code HttpURLConnection}. Of all HTTP clients it starts fastest, and needs no jar.
 *
 * <p>Its time-outs fit each attempt, so that nothing outlasts the caller for long, and its TLS connections are made over
 * {@link KeptSocket sockets of our own}, which can be closed in any phase. A plain connection can't be once its reply has
 * begun: if that stalls and there is no time-out, its thread waits for the read time-out after the caller has gone.
 */
public final class UrlConnectionTransport implements Transport {
    // The SDK's own defaults, SdkHttpConfigurationOption.GLOBAL_HTTP_DEFAULTS.
    private static final Duration DEFAULT_CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration DEFAULT_READ_TIMEOUT = Duration.ofSeconds(30);

    /** The caller's own limit comes first, so that it is what the caller hears of. */
    private static final Duration AFTER_LIMIT = Duration.ofMillis(100);

    /** Else the JDK would ask the program's own one when a server answers 401, and would send the request again. */
    private static final Authenticator NO_PASSWORDS = new Authenticator() {};

    /** How many idle connections to one host the JDK keeps, unless {@code http.maxConnections} says otherwise. */
    private static final int MOST_IDLE = 5;

    private final Duration connectTimeout;
    private final TlsConnections tlsConnections = new TlsConnections();
    private final Deque<UrlConnectionRequest> finished = new ArrayDeque<>(MOST_IDLE); // guarded by itself

    /** @param connectTimeout null for the default, 2 seconds */
    public UrlConnectionTransport(@Nullable Duration connectTimeout) {
        this.connectTimeout = connectTimeout == null ? DEFAULT_CONNECT_TIMEOUT : connectTimeout;
    }

    /**
     * Whether the environment names a proxy: then connections are best left to {@code JdkHttpClient}, which knows how to
     * find and use it.
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
    public void prepareTls(Executor threads) {
        if (TlsPreparation.isOpen()) {
            try {
                threads.execute(new TlsPreparation());
            } catch (RejectedExecutionException closed) {
                // The call will say so.
            }
        }
    }

    /** It is over a kept connection of our own. A new one may begin with a look at DNS, which nobody can end. */
    @Override
    public boolean canBeCut(SdkHttpRequest request) {
        return request.protocol().equals("https") && tlsConnections.isOneIdle();
    }

    @Override
    public ExecutableHttpRequest prepare(HttpExecuteRequest request, @Nullable Duration limit) {
        MetricCollector metrics = request.metricCollector().orElse(null);
        if (metrics != null) {
            metrics.reportMetric(HttpMetric.HTTP_CLIENT_NAME, clientName());
        }
        SdkHttpRequest http = request.httpRequest();
        try {
            HttpURLConnection connection = (HttpURLConnection) url(http).openConnection();
            connection.setConnectTimeout(within(limit, connectTimeout));
            connection.setReadTimeout(within(limit, DEFAULT_READ_TIMEOUT));
            connection.setInstanceFollowRedirects(false);
            addHead(http, connection);
            TlsSocketFactory tlsSockets = null;
            if (connection instanceof HttpsURLConnection https) {
                tlsSockets = tlsConnections.take();
                https.setSSLSocketFactory(tlsSockets);
                https.setAuthenticator(NO_PASSWORDS);
            }
            boolean streamed = tlsSockets == null || !tlsSockets.isIdleSocketKept() || waitsToContinue(http);
            if (request.contentStreamProvider().isPresent()) {
                connection.setDoOutput(true);
                if (streamed) {
                    // Such a body the JDK does not send again by itself. Of any other, the request sees to that.
                    connection.setFixedLengthStreamingMode(contentLength(http));
                }
            }
            return new UrlConnectionRequest(connection, request, streamed, tlsSockets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        UrlConnectionRequest done = (UrlConnectionRequest) request;
        done.finished();
        synchronized (finished) {
            if (finished.size() == MOST_IDLE) {
                finished.removeFirst();
            }
            finished.addLast(done);
        }
    }

    /** The pool is the JDK's: to disconnect a request that is over closes one idle connection to its host. */
    @Override
    public void close() {
        synchronized (finished) {
            for (UrlConnectionRequest request : finished) {
                request.closeIdleConnection();
            }
            finished.clear();
        }
        tlsConnections.close();
    }

    private static URL url(SdkHttpRequest request) throws MalformedURLException {
        String query = request.encodedQueryParameters().orElse(null);
        String path = request.encodedPath();
        return new URL(request.protocol(), request.host(), request.port(), query == null ? path : path + '?' + query);
    }

    private static void addHead(SdkHttpRequest from, HttpURLConnection to) throws ProtocolException {
        to.setRequestMethod(from.method().name());
        from.forEachHeader(new RequestProperties(to));
        if (to.getRequestProperty("Accept") == null) {
            to.setRequestProperty("Accept", "*/*");
        }
    }

    private static boolean waitsToContinue(SdkHttpRequest request) {
        return request.firstMatchingHeader("Expect").isPresent();
    }

    private static long contentLength(SdkHttpRequest request) {
        return Long.parseLong(request.firstMatchingHeader("Content-Length").orElseThrow());
    }

    /** @return milliseconds */
    private static int within(@Nullable Duration limit, Duration timeout) {
        Duration shorter = limit == null || limit.compareTo(timeout) >= 0 ? timeout : limit.plus(AFTER_LIMIT);
        return (int) Math.min(Integer.MAX_VALUE, shorter.toMillis());
    }

    private record RequestProperties(HttpURLConnection to) implements BiConsumer<String, List<String>> {
        @Override
        public void accept(String name, List<String> values) {
            to.setRequestProperty(name, values.size() == 1 ? values.get(0) : String.join(",", values));
        }
    }
}
