package io.github.apprunnerclient.internal.http;

import static software.amazon.awssdk.http.SdkHttpConfigurationOption.GLOBAL_HTTP_DEFAULTS;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.TLS_TRUST_MANAGERS_PROVIDER;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.TRUST_ALL_CERTIFICATES;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpMetric;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.metrics.MetricCollector;
import software.amazon.awssdk.utils.AttributeMap;

/**
 * An HTTP/1.1 client over blocking sockets. Redirects are not followed, challenges not answered, and nothing is sent
 * twice. Thread-safe; calls wait on their own thread.
 */
public final class SocketHttpClient implements SdkHttpClient {
    private static final String NAME = "Socket";

    private final ConnectionPool pool;
    private final Connector connector;
    private final @Nullable Proxies proxies;

    private SocketHttpClient(AttributeMap options, @Nullable Proxies proxies) {
        this.pool = new ConnectionPool(options);
        this.connector = new Connector(options);
        this.proxies = proxies;
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        MetricCollector metrics = request.metricCollector().orElse(null);
        if (metrics != null) {
            metrics.reportMetric(HttpMetric.HTTP_CLIENT_NAME, NAME);
            pool.report(metrics);
        }
        SdkHttpRequest http = request.httpRequest();
        Proxy proxy = proxies == null ? null : proxies.proxyFor(http.protocol(), http.host());
        Route route = new Route("https".equalsIgnoreCase(http.protocol()), http.host(), http.port(), proxy);
        return new HttpExchange(request, route, pool, connector);
    }

    @Override
    public String clientName() {
        return NAME;
    }

    /** Closes idle connections now, and those in use after their exchanges. Whoever waits for one fails. */
    @Override
    public void close() {
        pool.close();
        connector.close();
    }

    /** Builds a {@link SocketHttpClient}, whose settings are the SDK's own {@code SdkHttpConfigurationOption}s. */
    public static final class Builder implements SdkHttpClient.Builder<Builder> {
        private boolean usesProxies = true;

        private Builder() {}

        /** Connects directly, whatever proxies the JVM and its environment name. */
        public Builder withoutProxies() {
            usesProxies = false;
            return this;
        }

        /**
         * @throws UnsupportedOperationException if the JVM is to go through a SOCKS proxy
         * @throws IllegalArgumentException if the options name trust managers and trust all certificates as well
         */
        @Override
        public SocketHttpClient buildWithDefaults(AttributeMap options) {
            String socks = System.getProperty("socksProxyHost");
            if (usesProxies && socks != null && !socks.isEmpty()) {
                throw new UnsupportedOperationException("This client can't honour the system property socksProxyHost, "
                        + "which is set to '" + socks + "'. Give it an HTTP client of the SDK that does, such as "
                        + "url-connection-client");
            }
            if (options.get(TLS_TRUST_MANAGERS_PROVIDER) != null
                    && Boolean.TRUE.equals(options.get(TRUST_ALL_CERTIFICATES))) {
                throw new IllegalArgumentException(
                        "Trust managers can't be given together with TRUST_ALL_CERTIFICATES: either decides alone");
            }
            return new SocketHttpClient(options.merge(GLOBAL_HTTP_DEFAULTS), usesProxies ? new Proxies() : null);
        }
    }
}
