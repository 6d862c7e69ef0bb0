package io.github.apprunnerclient.http;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.TlsKeyManagersProvider;
import software.amazon.awssdk.http.TlsTrustManagersProvider;

/** All that a builder has collected, with the defaults in place. */
record ClientOptions(
        Duration connectTimeout,
        Duration readTimeout,
        @Nullable Duration attemptTimeout,
        @Nullable ProxyConfiguration proxyConfiguration,
        @Nullable TlsTrustManagersProvider trustManagers,
        @Nullable TlsKeyManagersProvider keyManagers,
        boolean trustAll,
        HttpClient.Version version,
        @Nullable Executor executor) {

    /** Whether TLS is the JVM's own: what {@code javax.net.ssl} properties and the JDK's files say. */
    boolean usesDefaultTls() {
        return trustManagers == null && keyManagers == null && !trustAll;
    }

    /** @param given for one exchange, or null for what holds for all */
    TimeLimit limit(@Nullable Duration given) {
        return new TimeLimit(nanos(readTimeout), nanos(given != null ? given : attemptTimeout));
    }

    private static long nanos(@Nullable Duration limit) {
        if (limit == null) {
            return Exchanges.NEVER;
        }
        return limit.toSeconds() >= Exchanges.LONGEST / 1_000_000_000L
                ? Exchanges.LONGEST
                : Math.max(1, limit.toNanos());
    }
}
