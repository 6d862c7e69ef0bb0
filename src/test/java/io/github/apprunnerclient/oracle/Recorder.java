package io.github.apprunnerclient.oracle;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * A plain HTTP server on the loopback interface, which keeps every byte of what it is sent.
 *
 * <p>It serves one connection after the other, one request each.
 */
public final class Recorder implements AutoCloseable {
    private final ServerSocket server;
    private final Queue<RecordedRequest> requests = new ConcurrentLinkedQueue<>();
    private final Queue<Reply> script = new ConcurrentLinkedQueue<>();
    private volatile Function<RecordedRequest, Reply> otherwise = request -> Reply.created();
    private volatile boolean hangsUp;

    public Recorder() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        Thread thread = new Thread(this::serve, "recorder");
        thread.setDaemon(true);
        thread.start();
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    /** Replies with each of these once, then always with the last. */
    Recorder replies(Reply... replies) {
        script.addAll(List.of(replies));
        return answers(request -> replies[replies.length - 1]);
    }

    /** Replies, when there are no others left, with what this makes of the request. */
    public Recorder answers(Function<RecordedRequest, Reply> answer) {
        otherwise = answer;
        return this;
    }

    /** Reads every request and then closes the connection without a reply. */
    Recorder hangsUp() {
        hangsUp = true;
        return this;
    }

    /** The requests since the last time that this was asked. */
    public List<RecordedRequest> takeRequests() {
        List<RecordedRequest> taken = new ArrayList<>();
        for (RecordedRequest request = requests.poll(); request != null; request = requests.poll()) {
            taken.add(request);
        }
        return taken;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                RecordedRequest request = read(new BufferedInputStream(socket.getInputStream()));
                requests.add(request);
                if (!hangsUp) {
                    Reply next = script.poll();
                    socket.getOutputStream().write((next == null ? otherwise.apply(request) : next).wire());
                }
            } catch (IOException brokenOrClosed) {
                // The client's business, or the end.
            }
        }
    }

    private static RecordedRequest read(InputStream in) throws IOException {
        String requestLine = line(in);
        List<String> headers = new ArrayList<>();
        int length = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            headers.add(line);
            if (line.startsWith("Content-Length: ")) {
                length = Integer.parseInt(line.substring("Content-Length: ".length()));
            }
        }
        return new RecordedRequest(requestLine, headers, in.readNBytes(length));
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            line.append((char) c);
        }
        if (line.length() == 0 || line.charAt(line.length() - 1) != '\r') {
            throw new IOException("A line that does not end with CR LF: " + line);
        }
        return line.substring(0, line.length() - 1);
    }
}
