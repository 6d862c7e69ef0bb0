package io.github.apprunnerclient.internal.http;

import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy, which is spoken to without TLS.
 *
 * @param authorization the value of {@code Proxy-Authorization}, or null if there are no credentials for it
 */
record Proxy(String host, int port, @Nullable String authorization) {
    /** Without the credentials. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
