package io.github.apprunnerclient.internal.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;

/**
 * A server that says exactly what it is told to, byte for byte, on a thread for each connection.
 *
 * <p>It speaks TLS if it is told to, and in a JVM that has been given a {@link #KEY} for it always.
 *
 * <p>Its script has an entry for each connection; the last is for all that follow. After its entry a connection stays
 * open until its client closes it.
 */
public final class RawServer implements AutoCloseable {
    /** The system property that names the key store of all servers of this JVM. */
    public static final String KEY = "rawServer.key";

    private static final SSLContext TLS = ofThisJvm();
    private static final Socket NOT_LISTENING = notListening();

    /** What happens on one connection. */
    public interface Script {
        void run(Wire wire) throws IOException, InterruptedException;
    }

    private final Listener listener;
    private final SSLContext tls;
    private final List<Script> scripts;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    public RawServer(Script... scripts) {
        this(TLS, scripts);
    }

    private RawServer(SSLContext tls, Script... scripts) {
        this.tls = tls;
        this.scripts = List.of(scripts);
        this.listener = new Listener("raw-server", this::converse);
    }

    /** The same over TLS. */
    public static RawServer secure(SSLContext tls, Script... scripts) {
        return new RawServer(tls, scripts);
    }

    /** Whether all servers of this JVM speak TLS. */
    static boolean allAreSecure() {
        return TLS != null;
    }

    /** A server that gives every request this reply. */
    public static RawServer replying(String reply) {
        return new RawServer(always(reply));
    }

    public static Script always(String reply) {
        return wire -> {
            while (true) {
                wire.readRequest();
                wire.send(reply);
            }
        };
    }

    /** Where nobody listens, nor will: the port is taken by a socket that does not listen. */
    public static URI nowhere() {
        return uri(TLS, NOT_LISTENING.getLocalPort());
    }

    private static Socket notListening() {
        try {
            Socket socket = new Socket();
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI uri() {
        return uri(tls, listener.port());
    }

    private static URI uri(SSLContext tls, int port) {
        return URI.create((tls == null ? "http://127.0.0.1:" : "https://localhost:") + port);
    }

    private static SSLContext ofThisJvm() {
        String key = System.getProperty(KEY);
        try {
            return key == null ? null : Certificates.server(Certificates.load(Path.of(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The requests that arrived whole, head and body. */
    public List<String> requests() {
        return requests;
    }

    public int connections() {
        return listener.accepted();
    }

    /** Connections that neither side has closed. */
    public int openConnections() {
        return listener.open();
    }

    public void awaitRequests(int count) {
        Patience.until(Patience.LONG, count + " requests", () -> requests.size() >= count);
    }

    public void awaitNoConnection() {
        Patience.until(Patience.LONG, "no open connection", () -> openConnections() == 0);
    }

    @Override
    public void close() {
        listener.close();
    }

    private void converse(Socket socket, int number) throws IOException, InterruptedException {
        Wire wire = tls == null ? new Wire(socket, requests) : Wire.secure(tls, socket, requests);
        scripts.get(Math.min(number, scripts.size() - 1)).run(wire);
        wire.awaitClose();
    }
}
