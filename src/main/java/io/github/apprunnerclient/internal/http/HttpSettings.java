package io.github.apprunnerclient.internal.http;

import static software.amazon.awssdk.http.SdkHttpConfigurationOption.CONNECTION_ACQUIRE_TIMEOUT;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.CONNECTION_MAX_IDLE_TIMEOUT;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.CONNECTION_TIMEOUT;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.CONNECTION_TIME_TO_LIVE;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.GLOBAL_HTTP_DEFAULTS;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.MAX_CONNECTIONS;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.READ_TIMEOUT;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.TLS_KEY_MANAGERS_PROVIDER;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.TLS_NEGOTIATION_TIMEOUT;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.TLS_TRUST_MANAGERS_PROVIDER;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.TRUST_ALL_CERTIFICATES;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.TlsKeyManagersProvider;
import software.amazon.awssdk.http.TlsTrustManagersProvider;
import software.amazon.awssdk.utils.AttributeMap;

/**
 * The settings of one client, from the SDK's options and their defaults.
 *
 * @param timeToLive zero for no limit
 * @param keyManagers null for the JVM's
 * @param trustManagers null for the JVM's
 */
record HttpSettings(
        int maxConnections,
        Duration connectTimeout,
        Duration tlsTimeout,
        Duration readTimeout,
        Duration acquireTimeout,
        Duration maxIdle,
        Duration timeToLive,
        @Nullable TlsKeyManagersProvider keyManagers,
        @Nullable TlsTrustManagersProvider trustManagers,
        boolean trustsAll) {

    /** @throws IllegalArgumentException if the options both name trust managers and trust all certificates */
    static HttpSettings of(AttributeMap options) {
        AttributeMap all = options.merge(GLOBAL_HTTP_DEFAULTS);
        if (options.get(TLS_TRUST_MANAGERS_PROVIDER) != null && all.get(TRUST_ALL_CERTIFICATES)) {
            throw new IllegalArgumentException(
                    "Trust managers can't be given together with TRUST_ALL_CERTIFICATES: either decides alone");
        }
        return new HttpSettings(
                all.get(MAX_CONNECTIONS),
                all.get(CONNECTION_TIMEOUT),
                all.get(TLS_NEGOTIATION_TIMEOUT),
                all.get(READ_TIMEOUT),
                all.get(CONNECTION_ACQUIRE_TIMEOUT),
                all.get(CONNECTION_MAX_IDLE_TIMEOUT),
                all.get(CONNECTION_TIME_TO_LIVE),
                options.get(TLS_KEY_MANAGERS_PROVIDER),
                options.get(TLS_TRUST_MANAGERS_PROVIDER),
                all.get(TRUST_ALL_CERTIFICATES));
    }
}
