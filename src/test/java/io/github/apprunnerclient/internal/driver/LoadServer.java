package io.github.apprunnerclient.internal.driver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives every request the same reply, quickly, and keeps nothing of it. */
final class LoadServer implements AutoCloseable {
    private final Listener listener;
    private final byte[] reply;
    private final AtomicInteger requests = new AtomicInteger();

    LoadServer(String reply) {
        this.reply = reply.getBytes(UTF_8);
        this.listener = new Listener("load-server", this::converse);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + listener.port());
    }

    int requests() {
        return requests.get();
    }

    int openConnections() {
        return listener.open();
    }

    @Override
    public void close() {
        listener.close();
    }

    private void converse(Socket socket, int number) throws IOException {
        socket.setTcpNoDelay(true);
        InputStream in = new BufferedInputStream(socket.getInputStream());
        while (true) {
            in.skipNBytes(readHead(in));
            requests.incrementAndGet();
            socket.getOutputStream().write(reply);
        }
    }

    /** Gives the length of the body. */
    private static long readHead(InputStream in) throws IOException {
        long length = 0;
        StringBuilder line = new StringBuilder();
        while (true) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\n') {
                line.append((char) next);
                continue;
            }
            String header = line.toString().trim().toLowerCase(Locale.ROOT);
            line.setLength(0);
            if (header.isEmpty()) {
                return length;
            }
            if (header.startsWith("content-length:")) {
                length = Long.parseLong(
                        header.substring("content-length:".length()).trim());
            }
        }
    }
}
