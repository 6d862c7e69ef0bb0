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

    /** What the socket is connected to: a name or an address, with a scope that its URI escapes by RFC 6874. */
    String peerName() {
        return unbracketed(proxy == null ? host : proxy.host()).replace("%25", "%");
    }

    int peerPort() {
        return proxy == null ? port : proxy.port();
    }

    /** The scope of an address means nothing to anybody else: RFC 6874, section 4. */
    String hostWithoutScope() {
        int scope = host.startsWith("[") ? host.indexOf('%') : -1;
        return scope < 0 ? host : host.substring(0, scope) + "]";
    }

    /** What the server's certificate is to name. */
    String serverName() {
        return unbracketed(hostWithoutScope());
    }

    /** Host and port, as the SDK signs them: without the scheme's own port. */
    String authority() {
        return port == (isSecure ? 443 : 80) ? hostWithoutScope() : hostWithoutScope() + ":" + port;
    }

    /** Through such a proxy requests go as they are, with their absolute URI; through any other in a tunnel. */
    @Nullable
    Proxy forwardingProxy() {
        return isSecure ? null : proxy;
    }

    private static String unbracketed(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }
}
