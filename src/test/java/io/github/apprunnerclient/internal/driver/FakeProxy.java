package io.github.apprunnerclient.internal.driver;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy that lets everybody through, or only who gives user {@code Aladdin}'s password. */
public final class FakeProxy implements AutoCloseable {
    public static final String USER = "Aladdin";
    public static final String PASSWORD = "open sesame";
    private static final String AUTHORIZATION = "Proxy-Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==";

    private final boolean guarded;
    private final Listener listener;
    private final List<String> passed = new CopyOnWriteArrayList<>();

    private FakeProxy(boolean guarded) {
        this.guarded = guarded;
        this.listener = new Listener("fake-proxy", this::converse);
    }

    public static FakeProxy open() {
        return new FakeProxy(false);
    }

    public static FakeProxy guarded() {
        return new FakeProxy(true);
    }

    public int port() {
        return listener.port();
    }

    /** The request lines of what it let through. */
    public List<String> passed() {
        return passed;
    }

    @Override
    public void close() {
        listener.close();
    }

    private void converse(Socket client, int number) throws IOException {
        String head = readHead(client.getInputStream());
        while (guarded && !head.contains(AUTHORIZATION)) {
            client.getInputStream().readNBytes(contentLength(head));
            write(client, "HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic realm=\"cave\"\r\nContent-Length: 0\r\n\r\n");
            head = readHead(client.getInputStream());
        }
        String[] requestLine = head.substring(0, head.indexOf('\r')).split(" ");
        passed.add(requestLine[0] + " " + requestLine[1]);
        boolean tunnel = requestLine[0].equals("CONNECT");
        URI target = URI.create(tunnel ? "https://" + requestLine[1] : requestLine[1]);
        try (Socket server = new Socket(target.getHost(), target.getPort())) {
            listener.owns(server);
            if (tunnel) {
                write(client, "HTTP/1.1 200 Sesame\r\n\r\n");
            } else {
                write(server, head);
            }
            listener.start(() -> copy(client, server));
            copy(server, client);
        }
    }

    private static void copy(Socket from, Socket to) {
        try (to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException over) {
            // The other direction ends as well.
        }
    }

    private static String readHead(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("gone");
            }
            head.write(next);
        }
        return head.toString(ISO_8859_1);
    }

    private static int contentLength(String head) {
        for (String line : head.split("\r\n")) {
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                return Integer.parseInt(line.substring(15).trim());
            }
        }
        return 0;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    }
}
