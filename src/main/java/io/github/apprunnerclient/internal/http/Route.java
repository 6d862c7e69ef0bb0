package io.github.apprunnerclient.internal.http;

import org.jspecify.annotations.Nullable;

/**
 * Where a connection leads: connections of one route serve each other's requests.
 *
 * @param host as in the request's URI, an IPv6 address in brackets
 * @param proxy null for a direct connection
 */
record Route(
        boolean isSecure, String host, int port, @Nullable Proxy proxy) {

    /** Where the socket is connected to. */
    String peerHost() {
        return proxy == null ? host : proxy.host();
    }

    int peerPort() {
        return proxy == null ? port : proxy.port();
    }

    /** Through such a proxy requests go as they are, with their absolute URI; through any other in a tunnel. */
    @Nullable
    Proxy forwardingProxy() {
        return isSecure ? null : proxy;
    }
}
