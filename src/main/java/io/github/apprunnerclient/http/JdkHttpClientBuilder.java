package io.github.apprunnerclient.http;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.Protocol;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.http.TlsKeyManagersProvider;
import software.amazon.awssdk.http.TlsTrustManagersProvider;
import software.amazon.awssdk.utils.AttributeMap;

/**
 * What {@link JdkHttpClient} and {@link JdkAsyncHttpClient} can be told. What is told here wins over what the SDK's client
 * asks for with {@code buildWithDefaults}.
 *
 * <p>{@code java.net.http} has no limit on the number of connections, none on their age, and its own idle time-out (the
 * system property {@code jdk.httpclient.keepalive.timeout}, in seconds, for the whole JVM). A client of the SDK passes such
 * options as defaults for whatever HTTP client it gets, so they are passed over here rather than refused.
 *
 * @param <B> the builder's own type
 */
public abstract sealed class JdkHttpClientBuilder<B extends JdkHttpClientBuilder<B>>
        permits JdkHttpClient.Builder, JdkAsyncHttpClient.Builder {
    // The SDK's own, SdkHttpConfigurationOption.GLOBAL_HTTP_DEFAULTS, of which most are of no use here.
    private static final Duration DEFAULT_CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration DEFAULT_READ_TIMEOUT = Duration.ofSeconds(30);

    private @Nullable Duration connectTimeout;
    private @Nullable Duration readTimeout;
    private @Nullable Duration attemptTimeout;
    private @Nullable ProxyConfiguration proxyConfiguration;
    private @Nullable TlsTrustManagersProvider trustManagers;
    private @Nullable TlsKeyManagersProvider keyManagers;
    private HttpClient.@Nullable Version version;
    private @Nullable Executor executor;

    JdkHttpClientBuilder() {}

    /**
     * Sets how long it may take to open a connection.
     *
     * @param connectTimeout more than zero; null for 2 seconds
     * @return this builder
     */
    public B connectTimeout(@Nullable Duration connectTimeout) {
        this.connectTimeout = positive("connectTimeout", connectTimeout);
        return self();
    }

    /**
     * Sets how long no byte may come while a reply or its rest is awaited.
     *
     * @param readTimeout more than zero; null for 30 seconds
     * @return this builder
     */
    public B readTimeout(@Nullable Duration readTimeout) {
        this.readTimeout = positive("readTimeout", readTimeout);
        return self();
    }

    /**
     * Sets how long one exchange may take in all, from the connection to the reply's last byte.
     *
     * @param attemptTimeout more than zero; null for no limit
     * @return this builder
     */
    public B attemptTimeout(@Nullable Duration attemptTimeout) {
        this.attemptTimeout = positive("attemptTimeout", attemptTimeout);
        return self();
    }

    /**
     * Sets the proxy.
     *
     * @param proxyConfiguration null for the one that system properties or, failing that, the environment name, if any
     * @return this builder
     */
    public B proxyConfiguration(@Nullable ProxyConfiguration proxyConfiguration) {
        this.proxyConfiguration = proxyConfiguration;
        return self();
    }

    /**
     * Sets whom to trust.
     *
     * @param tlsTrustManagersProvider null for those whom the JVM trusts
     * @return this builder
     */
    public B tlsTrustManagersProvider(@Nullable TlsTrustManagersProvider tlsTrustManagersProvider) {
        this.trustManagers = tlsTrustManagersProvider;
        return self();
    }

    /**
     * Sets the client's own certificates.
     *
     * @param tlsKeyManagersProvider null for those of the system properties {@code javax.net.ssl.keyStore…}
     * @return this builder
     */
    public B tlsKeyManagersProvider(@Nullable TlsKeyManagersProvider tlsKeyManagersProvider) {
        this.keyManagers = tlsKeyManagersProvider;
        return self();
    }

    /**
     * Sets the version of HTTP to speak if the server does.
     *
     * @param version null for HTTP/1.1
     * @return this builder
     */
    public B version(HttpClient.@Nullable Version version) {
        this.version = version;
        return self();
    }

    /**
     * Sets what runs the work between the network and the one who waits.
     *
     * <p>By default the client's one thread does so itself, which is the fastest; it then also runs TLS handshakes,
     * given trust managers and, for {@link JdkAsyncHttpClient}, the response handlers, none of which may block for
     * long.
     *
     * @param executor stays the caller's to shut down; null for the client's one thread
     * @return this builder
     */
    public B executor(@Nullable Executor executor) {
        this.executor = executor;
        return self();
    }

    abstract B self();

    ClientOptions options(AttributeMap defaults) {
        TlsTrustManagersProvider trust = trustManagers != null
                ? trustManagers
                : defaults.get(SdkHttpConfigurationOption.TLS_TRUST_MANAGERS_PROVIDER);
        boolean trustAll = Boolean.TRUE.equals(defaults.get(SdkHttpConfigurationOption.TRUST_ALL_CERTIFICATES));
        if (trustAll && trust != null) {
            throw new IllegalArgumentException(
                    "A TlsTrustManagersProvider can't be given together with TRUST_ALL_CERTIFICATES");
        }
        return new ClientOptions(
                first(
                        connectTimeout,
                        defaults.get(SdkHttpConfigurationOption.CONNECTION_TIMEOUT),
                        DEFAULT_CONNECT_TIMEOUT),
                first(readTimeout, defaults.get(SdkHttpConfigurationOption.READ_TIMEOUT), DEFAULT_READ_TIMEOUT),
                attemptTimeout,
                proxyConfiguration,
                trust,
                keyManagers != null ? keyManagers : defaults.get(SdkHttpConfigurationOption.TLS_KEY_MANAGERS_PROVIDER),
                trustAll,
                first(version, version(defaults.get(SdkHttpConfigurationOption.PROTOCOL)), HttpClient.Version.HTTP_1_1),
                executor);
    }

    private static HttpClient.@Nullable Version version(@Nullable Protocol protocol) {
        if (protocol == null) {
            return null;
        }
        return protocol == Protocol.HTTP2 ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1;
    }

    private static <T> T first(@Nullable T given, @Nullable T asDefault, T otherwise) {
        if (given != null) {
            return given;
        }
        return asDefault != null ? asDefault : otherwise;
    }

    private static @Nullable Duration positive(String name, @Nullable Duration duration) {
        if (duration != null && (duration.isNegative() || duration.isZero())) {
            throw new IllegalArgumentException("The " + name + " must be positive, not " + duration);
        }
        return duration;
    }
}
