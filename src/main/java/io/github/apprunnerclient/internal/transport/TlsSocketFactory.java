package io.github.apprunnerclient.internal.transport;

import io.github.apprunnerclient.internal.call.MonotonicClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Makes TLS connections: the JVM's own, over sockets that we can close. {@code HttpURLConnection} lets no thread close a
 * connection that another reads from. No more requests use it at once than the JDK keeps connections of it.
 *
 * <p>It asks for a {@link #createSocket() socket} first, connects that, and then for {@link
 * #createSocket(Socket, String, int, boolean) TLS} over it. Through a proxy it brings a socket of its own.
 */
final class TlsSocketFactory extends SSLSocketFactory implements AutoCloseable {
    private final Set<KeptSocket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger requests = new AtomicInteger();

    /** Whether one more request may use this: then it must {@link #leave()} when it is over. */
    boolean enter(int most) {
        int now = requests.get();
        while (now < most) {
            if (requests.compareAndSet(now, now + 1)) {
                return true;
            }
            now = requests.get();
        }
        return false;
    }

    void leave() {
        requests.decrementAndGet();
    }

    /** Whether another request would be let in. */
    boolean hasRoom(int most) {
        return requests.get() < most;
    }

    @Override
    public Socket createSocket() throws IOException {
        KeptSocket socket = new KeptSocket(open, MonotonicClock.INSTANCE);
        open.add(socket);
        UrlConnectionRequest.opens(socket);
        return socket;
    }

    @Override
    public Socket createSocket(Socket connected, String host, int port, boolean autoClose) throws IOException {
        SSLSocket socket = (SSLSocket) jvm().createSocket(connected, host, port, autoClose);
        // Not left to HttpsURLConnection, whose default verifier any code in the JVM may have replaced.
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        return connected instanceof KeptSocket kept ? new GatheringSslSocket(socket, kept) : socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw unused();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        throw unused();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw unused();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        throw unused();
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return jvm().getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return jvm().getSupportedCipherSuites();
    }

    /** Whether there is a connection that the JDK will most probably take for the next request. */
    boolean isIdleSocketKept() {
        for (KeptSocket socket : open) {
            if (socket.isIdle()) {
                return true;
            }
        }
        return false;
    }

    /** Closes the connections that are open. */
    @Override
    public void close() {
        for (KeptSocket socket : open) {
            try {
                socket.close();
            } catch (IOException ignored) {
                // It is of no use to anybody now.
            }
        }
    }

    /** Asked for when TLS is first needed, as it is costly to prepare, and each time, as a program may replace it. */
    private static SSLSocketFactory jvm() {
        try {
            return SSLContext.getDefault().getSocketFactory();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("The JVM has no TLS to offer: " + e.getMessage(), e);
        }
    }

    /** The JDK would try one of these as a last resort, past a proxy, when TLS through it fails. */
    private static IOException unused() {
        return new IOException("TLS connections are made over connected sockets only");
    }
}
