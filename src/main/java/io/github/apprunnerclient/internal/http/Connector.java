package io.github.apprunnerclient.internal.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.CONNECTION_TIMEOUT;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.READ_TIMEOUT;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.TLS_NEGOTIATION_TIMEOUT;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.utils.AttributeMap;

/** Opens connections: looks the host up, connects to one of its addresses, through a proxy if need be, and starts TLS. */
final class Connector {
    private final AttributeMap options;
    private final HostResolver resolver = new HostResolver();
    private final TlsSockets tlsSockets;

    Connector(AttributeMap options) {
        this.options = options;
        this.tlsSockets = new TlsSockets(options);
    }

    /**
     * What fails after the connection is left to the exchange, which aborts it.
     *
     * @throws IOException if it fails, the exchange is aborted or the thread is interrupted
     */
    HttpConnection connect(Route route, HttpExchange exchange) throws IOException {
        Proxy proxy = route.proxy();
        HttpConnection connection =
                proxy == null ? connectToPeer(route, exchange) : connectToProxy(route, proxy, exchange);
        if (route.isSecure()) {
            connection.setTimeout(options.get(TLS_NEGOTIATION_TIMEOUT));
            connection.startTls(tlsSockets);
        }
        connection.setTimeout(options.get(READ_TIMEOUT));
        return connection;
    }

    void close() {
        resolver.close();
    }

    private HttpConnection connectToProxy(Route route, Proxy proxy, HttpExchange exchange) throws IOException {
        try {
            HttpConnection connection = connectToPeer(route, exchange);
            if (route.isSecure()) {
                connection.setTimeout(options.get(READ_TIMEOUT));
                openTunnel(connection, route, proxy);
            }
            return connection;
        } catch (ClosedChannelException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException("The proxy " + proxy + " can't be used: " + e, e);
        }
    }

    /** Tries one address after the other, each with an equal share of the time that is left. */
    private HttpConnection connectToPeer(Route route, HttpExchange exchange) throws IOException {
        Duration limit = options.get(READ_TIMEOUT);
        InetAddress[] addresses = exchange.await(resolver.lookUp(route.peerName()), limit);
        if (addresses == null) {
            throw new SocketTimeoutException(
                    "The look-up of " + route.peerName() + " did not end within " + limit.toMillis() + " ms");
        }
        long deadline = System.nanoTime() + options.get(CONNECTION_TIMEOUT).toNanos();
        IOException failure = new IOException("No address of " + route.peerName() + " can be connected to");
        for (int i = 0; i < addresses.length; i++) {
            Duration share = Duration.ofNanos((deadline - System.nanoTime()) / (addresses.length - i));
            HttpConnection connection = new HttpConnection(route, SocketChannel.open());
            exchange.abortsWith(connection);
            try {
                connection.connect(new InetSocketAddress(addresses[i], route.peerPort()), share);
                return connection;
            } catch (ClosedChannelException e) {
                throw e;
            } catch (IOException e) { // The channel has closed itself.
                if (i > 0) {
                    e.addSuppressed(failure);
                }
                failure = e;
            }
        }
        throw failure;
    }

    private static void openTunnel(HttpConnection connection, Route route, Proxy proxy) throws IOException {
        String target = route.hostWithoutScope() + ":" + route.port();
        String authorization =
                proxy.authorization() == null ? "" : "Proxy-Authorization: " + proxy.authorization() + "\r\n";
        String request = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n" + authorization + "\r\n";
        connection.write(request.getBytes(US_ASCII));
        // Like that to HEAD, a successful reply to CONNECT has no body, whatever its head says: RFC 9110, 9.3.6.
        int status = ReplyHead.read(connection.input(), SdkHttpMethod.HEAD).status();
        if (status / 100 != 2) {
            throw new IOException("it refused to connect to " + target + ": HTTP " + status);
        }
        if (!connection.isQuiet()) {
            throw new IOException("it sent something before TLS");
        }
    }
}
