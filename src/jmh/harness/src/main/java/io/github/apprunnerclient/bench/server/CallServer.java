package io.github.apprunnerclient.bench.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.apprunnerclient.bench.contender.CannedReply;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;

/** Gives every request of an operation the same reply, over kept connections, with as little work of its own as can be. */
final class CallServer implements AutoCloseable {
    /** Above the number of threads that may call at once. */
    private static final int BACKLOG = 256;

    private static final String TARGET = "X-Amz-Target: AppRunner.";
    private static final Pattern NAME = Pattern.compile("\"ConnectionName\":\"(.*?)\"");
    private static final Pattern TOKEN = Pattern.compile("\"NextToken\":\"(.*?)\"");

    private final String host;
    private final ServerSocket listener;
    private final String scheme;
    private final Map<String, byte[]> replies = new ConcurrentHashMap<>();
    private final AtomicLong requests = new AtomicLong();
    private volatile int connections = 1;

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

    /** @param number what there is to list from now on */
    void connections(int number) {
        connections = number;
    }

    long requests() {
        return requests.get();
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

    private void converse(Socket socket) {
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
    private byte[] readRequest(InputStream in) throws IOException {
        int length = 0;
        String operation = "";
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next != '\n') {
                line.append((char) next);
            } else if (line.length() <= 1) {
                byte[] body = in.readNBytes(length);
                return body.length == length ? reply(operation, new String(body, ISO_8859_1)) : null;
            } else {
                if (line.length() > 15 && line.substring(0, 15).equalsIgnoreCase("content-length:")) {
                    length = Integer.parseInt(line.substring(15).trim());
                }
                if (line.length() > TARGET.length()
                        && line.substring(0, TARGET.length()).equalsIgnoreCase(TARGET)) {
                    operation = line.substring(TARGET.length()).trim();
                }
                line.setLength(0);
            }
        }
        return null;
    }

    private byte[] reply(String operation, String body) {
        requests.incrementAndGet();
        if (!operation.equals("ListConnections")) {
            return replies.computeIfAbsent(operation, CannedReply::to);
        }
        Matcher name = NAME.matcher(body);
        if (name.find()) {
            return replies.computeIfAbsent(name.group(1), CannedReply::list);
        }
        Matcher token = TOKEN.matcher(body);
        int from = token.find() ? Integer.parseInt(token.group(1)) : 0;
        int of = connections;
        return replies.computeIfAbsent(from + " of " + of, page -> CannedReply.page(from, of));
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }
}
