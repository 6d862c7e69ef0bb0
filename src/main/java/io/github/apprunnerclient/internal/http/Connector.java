package io.github.apprunnerclient.internal.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import software.amazon.awssdk.http.SdkHttpMethod;

/** Opens connections: looks the host up, connects to one of its addresses, through a proxy if need be, and starts TLS. */
final class Connector {
    private final HttpSettings settings;
    private final HostResolver resolver = new HostResolver();
    private final TlsSockets tlsSockets;

    Connector(HttpSettings settings) {
        this.settings = settings;
        this.tlsSockets = new TlsSockets(settings);
    }

    /** @throws IOException if it fails, the exchange is aborted or the thread is interrupted */
    HttpConnection connect(Route route, HttpExchange exchange) throws IOException {
        Proxy proxy = route.proxy();
        if (proxy == null) {
            return ready(connectToPeer(route, exchange));
        }
        HttpConnection connection;
        try {
            connection = connectToPeer(route, exchange);
        } catch (ClosedChannelException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException("The proxy " + proxy + " can't be reached: " + e, e);
        }
        return ready(connection);
    }

    void close() {
        resolver.close();
    }

    /** Tries one address after the other, each with an equal share of the time that is left. */
    private HttpConnection connectToPeer(Route route, HttpExchange exchange) throws IOException {
        InetAddress[] addresses = exchange.await(resolver.lookUp(route.peerHost()), settings.readTimeout());
        if (addresses == null) {
            throw new SocketTimeoutException("The look-up of " + route.peerHost() + " did not end within "
                    + settings.readTimeout().toMillis() + " ms");
        }
        long deadline = System.nanoTime() + settings.connectTimeout().toNanos();
        IOException failure = null;
        for (int i = 0; i < addresses.length; i++) {
            long share = (deadline - System.nanoTime()) / (addresses.length - i);
            try {
                return connect(route, new InetSocketAddress(addresses[i], route.peerPort()), share, exchange);
            } catch (ClosedChannelException e) {
                throw e;
            } catch (IOException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        throw failure == null ? new IOException(route.peerHost() + " has no address") : failure;
    }

    private HttpConnection connect(Route route, InetSocketAddress address, long nanos, HttpExchange exchange)
            throws IOException {
        HttpConnection connection = new HttpConnection(route, SocketChannel.open());
        boolean connected = false;
        try {
            exchange.abortsWith(connection);
            connection.connect(address, Duration.ofNanos(nanos));
            connected = true;
            return connection;
        } finally {
            if (!connected) {
                connection.abort();
            }
        }
    }

    private HttpConnection ready(HttpConnection connection) throws IOException {
        boolean ready = false;
        try {
            Route route = connection.route();
            if (route.isSecure()) {
                connection.setTimeout(settings.tlsTimeout());
                if (route.proxy() != null) {
                    openTunnel(connection, route, route.proxy());
                }
                connection.startTls(tlsSockets);
            }
            connection.setTimeout(settings.readTimeout());
            ready = true;
            return connection;
        } finally {
            if (!ready) {
                connection.abort();
            }
        }
    }

    private static void openTunnel(HttpConnection connection, Route route, Proxy proxy) throws IOException {
        String authority = route.host() + ":" + route.port();
        String authorization =
                proxy.authorization() == null ? "" : "Proxy-Authorization: " + proxy.authorization() + "\r\n";
        String request = "CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\n" + authorization + "\r\n";
        connection.write(request.getBytes(US_ASCII));
        // Like that to HEAD, a successful reply to CONNECT has no body, whatever its head says: RFC 9110, 9.3.6.
        int status = ReplyHead.read(connection.input(), SdkHttpMethod.HEAD).status();
        if (status / 100 != 2) {
            throw new IOException("The proxy " + proxy + " refused to connect to " + authority + ": HTTP " + status);
        }
        if (!connection.isQuiet()) {
            throw new IOException("The proxy " + proxy + " sent something before TLS");
        }
    }
}
