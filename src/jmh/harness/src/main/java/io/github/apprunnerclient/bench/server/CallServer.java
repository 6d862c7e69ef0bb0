package io.github.apprunnerclient.bench.server;

import io.github.apprunnerclient.bench.contender.CannedReply;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Gives every request the same reply, over kept connections, with as little work of its own as can be. */
final class CallServer implements AutoCloseable {
    /** Above the number of threads that may call at once. */
    private static final int BACKLOG = 256;

    private static final byte[] REPLY = CannedReply.onTheWire();

    private final String host;
    private final ServerSocket listener;
    private final String scheme;

    /** @param tls null to speak plainly */
    CallServer(String host, @Nullable SSLContext tls) throws IOException {
        this.host = host;
        InetAddress here = InetAddress.getLoopbackAddress();
        listener = tls == null
                ? new ServerSocket(0, BACKLOG, here)
                : tls.getServerSocketFactory().createServerSocket(0, BACKLOG, here);
        scheme = tls == null ? "http" : "https";
        start(this::accept);
    }

    URI uri() {
        return URI.create(scheme + "://" + host + ":" + listener.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                start(() -> converse(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void converse(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
            while (readRequest(in)) {
                socket.getOutputStream().write(REPLY);
                socket.getOutputStream().flush();
            }
        } catch (IOException gone) {
            // So has the client.
        }
    }

    private static boolean readRequest(InputStream in) throws IOException {
        int length = 0;
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next != '\n') {
                line.append((char) next);
            } else if (line.length() <= 1) {
                return in.readNBytes(length).length == length;
            } else {
                if (line.length() > 15 && line.substring(0, 15).equalsIgnoreCase("content-length:")) {
                    length = Integer.parseInt(line.substring(15).trim());
                }
                line.setLength(0);
            }
        }
        return false;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }
}
