package io.github.apprunnerclient.bench.server;

import io.github.apprunnerclient.bench.contender.CannedReply;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/** Gives every request of an operation the same reply, over kept connections, with as little work of its own as can be. */
final class CallServer implements AutoCloseable {
    /** Above the number of threads that may call at once. */
    private static final int BACKLOG = 256;

    private static final String TARGET = "X-Amz-Target: AppRunner.";
    private static final Map<String, byte[]> REPLIES = Stream.of("CreateConnection", "ListConnections", "CreateService")
            .collect(Collectors.toMap(operation -> operation, CannedReply::onTheWire));

    private final String host;
    private final ServerSocket listener;
    private final String scheme;

    /** @param tls null to speak plainly */
    CallServer(String host, SSLContext tls) throws IOException {
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
            for (byte[] reply = readRequest(in); reply != null; reply = readRequest(in)) {
                socket.getOutputStream().write(reply);
                socket.getOutputStream().flush();
            }
        } catch (IOException gone) {
            // So has the client.
        }
    }

    /** {@return what to reply; null at the end} */
    private static byte[] readRequest(InputStream in) throws IOException {
        int length = 0;
        byte[] reply = null;
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next != '\n') {
                line.append((char) next);
            } else if (line.length() <= 1) {
                return in.readNBytes(length).length == length ? reply : null;
            } else {
                if (line.length() > 15 && line.substring(0, 15).equalsIgnoreCase("content-length:")) {
                    length = Integer.parseInt(line.substring(15).trim());
                }
                if (line.length() > TARGET.length()
                        && line.substring(0, TARGET.length()).equalsIgnoreCase(TARGET)) {
                    reply = REPLIES.get(line.substring(TARGET.length()).trim());
                }
                line.setLength(0);
            }
        }
        return null;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }
}
