package io.github.apprunnerclient.http;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which proxy to use, and for what. What isn't told here is taken from the system properties {@code http.proxyHost} and so
 * on or, failing these, from the environment ({@code HTTP_PROXY}, {@code HTTPS_PROXY}, {@code NO_PROXY}), as by the SDK's
 * other HTTP clients.
 *
 * <p>The JDK sends no password in the clear to a proxy that is to tunnel TLS, unless the JVM is started with the system
 * property {@code jdk.http.auth.tunneling.disabledSchemes} set, to an empty text for example. Until it is, a request to an
 * https endpoint through a proxy with a username is refused with an {@link IllegalStateException} that says so. SOCKS
 * proxies are not supported.
 */
public final class ProxyConfiguration {
    private final @Nullable URI endpoint;
    private final @Nullable String username;
    private final @Nullable String password;
    private final @Nullable Set<String> nonProxyHosts;
    private final boolean useSystemPropertyValues;
    private final boolean useEnvironmentVariableValues;

    private ProxyConfiguration(Builder builder) {
        this.endpoint = builder.endpoint;
        this.username = builder.username;
        this.password = builder.password;
        this.nonProxyHosts = builder.nonProxyHosts;
        this.useSystemPropertyValues = builder.useSystemPropertyValues;
        this.useEnvironmentVariableValues = builder.useEnvironmentVariableValues;
    }

    /** {@return a new builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    @Nullable
    URI endpoint() {
        return endpoint;
    }

    @Nullable
    String username() {
        return username;
    }

    @Nullable
    String password() {
        return password;
    }

    @Nullable
    Set<String> nonProxyHosts() {
        return nonProxyHosts;
    }

    boolean useSystemPropertyValues() {
        return useSystemPropertyValues;
    }

    boolean useEnvironmentVariableValues() {
        return useEnvironmentVariableValues;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "ProxyConfiguration(endpoint=" + endpoint + ", username=" + username + ", nonProxyHosts=" + nonProxyHosts
                + ")";
    }

    /** Builds a {@link ProxyConfiguration}. */
    public static final class Builder {
        private @Nullable URI endpoint;
        private @Nullable String username;
        private @Nullable String password;
        private @Nullable Set<String> nonProxyHosts;
        private boolean useSystemPropertyValues = true;
        private boolean useEnvironmentVariableValues = true;

        private Builder() {}

        /**
         * Sets where the proxy is.
         *
         * @param endpoint {@code http://host:port}, spoken to without TLS; null for what the system properties or the
         *     environment say
         * @return this builder
         */
        public Builder endpoint(@Nullable URI endpoint) {
            if (endpoint != null && (endpoint.getHost() == null || endpoint.getPort() < 0)) {
                throw new IllegalArgumentException("A proxy's endpoint has a host and a port, unlike " + endpoint);
            }
            if (endpoint != null && !"http".equalsIgnoreCase(endpoint.getScheme())) {
                throw new IllegalArgumentException(
                        "java.net.http speaks plain HTTP to a proxy: the endpoint can't be " + endpoint);
            }
            this.endpoint = endpoint;
            return this;
        }

        /**
         * Sets the name for a proxy that asks for Basic authentication.
         *
         * @param username null for what the system properties or the environment say
         * @return this builder
         */
        public Builder username(@Nullable String username) {
            this.username = username;
            return this;
        }

        /**
         * Sets the password that goes with {@link #username}.
         *
         * @param password null for what the system properties or the environment say
         * @return this builder
         */
        public Builder password(@Nullable String password) {
            this.password = password;
            return this;
        }

        /**
         * Sets the hosts that are reached without the proxy.
         *
         * @param nonProxyHosts regular expressions for the name in lower case; null for what the system properties or
         *     the environment say
         * @return this builder
         */
        public Builder nonProxyHosts(@Nullable Set<String> nonProxyHosts) {
            this.nonProxyHosts = nonProxyHosts == null ? null : Set.copyOf(nonProxyHosts);
            return this;
        }

        /**
         * Sets whether system properties may say what isn't said here.
         *
         * @param useSystemPropertyValues true unless set
         * @return this builder
         */
        public Builder useSystemPropertyValues(boolean useSystemPropertyValues) {
            this.useSystemPropertyValues = useSystemPropertyValues;
            return this;
        }

        /**
         * Sets whether the environment may say what isn't said here.
         *
         * @param useEnvironmentVariableValues true unless set
         * @return this builder
         */
        public Builder useEnvironmentVariableValues(boolean useEnvironmentVariableValues) {
            this.useEnvironmentVariableValues = useEnvironmentVariableValues;
            return this;
        }

        /** {@return the configuration} */
        public ProxyConfiguration build() {
            return new ProxyConfiguration(this);
        }
    }
}
