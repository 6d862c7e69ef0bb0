package io.github.apprunnerclient.internal.driver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** The server's end of one connection. */
public final class Wire {
    /** What is under TLS, or the same. */
    private final Socket connection;

    private final Socket socket;
    private final List<String> requests;

    Wire(Socket connection, List<String> requests) throws IOException {
        this(connection, connection, requests);
    }

    private Wire(Socket connection, Socket socket, List<String> requests) throws IOException {
        this.connection = connection;
        this.socket = socket;
        this.requests = requests;
        connection.setTcpNoDelay(true);
    }

    /** The handshake is made when something is read or sent. */
    static Wire secure(SSLContext tls, Socket connection, List<String> requests) throws IOException {
        Socket socket = tls.getSocketFactory().createSocket(connection, InputStream.nullInputStream(), true);
        return new Wire(connection, socket, requests);
    }

    /** Reads one request whole, and counts it. */
    public String readRequest() throws IOException {
        return readBody(readHead());
    }

    /** Reads what follows this head, and counts the request. */
    public String readBody(String head) throws IOException {
        int length = 0;
        for (String line : head.split("\r\n")) {
            if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).trim());
            }
        }
        byte[] body = socket.getInputStream().readNBytes(length);
        if (body.length < length) {
            throw new EOFException();
        }
        String request = head + new String(body, UTF_8);
        requests.add(request);
        return request;
    }

    /** Of a request that may never be whole. */
    public String readHead() throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n", head.length() - 4) < 0) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            head.append((char) next);
        }
        return head.toString();
    }

    /** Waits for the first byte of a request, and takes it. */
    public void readByte() throws IOException {
        if (socket.getInputStream().read() < 0) {
            throw new EOFException();
        }
    }

    /** Over TLS: reads what one record holds. */
    public String readRecord() throws IOException {
        byte[] record = new byte[1 << 14];
        int length = socket.getInputStream().read(record);
        if (length < 0) {
            throw new EOFException();
        }
        return new String(record, 0, length, UTF_8);
    }

    /** Over TLS: lets no client in that shows no certificate. */
    public void demandCertificate() {
        tls().setNeedClientAuth(true);
    }

    /** Over TLS: its socket, whose handshake is made when something is read or sent. */
    public SSLSocket tls() {
        return (SSLSocket) socket;
    }

    /** The same connection, over TLS from here on. */
    public Wire secured(SSLContext context) throws IOException {
        return secure(context, connection, requests);
    }

    public void send(String text) throws IOException {
        send(text.getBytes(UTF_8));
    }

    /** Over TLS, up to 16 KiB are one record. */
    public void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** A byte at a time. */
    public void trickle(String text, long millisBetween) throws IOException, InterruptedException {
        for (byte b : text.getBytes(UTF_8)) {
            socket.getOutputStream().write(b);
            Thread.sleep(millisBetween);
        }
    }

    public void pause(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }

    public void close() throws IOException {
        socket.close();
    }

    /** Closes with RST instead of FIN. */
    public void reset() throws IOException {
        connection.setSoLinger(true, 0);
        connection.close();
    }

    /** Over TLS: closes with FIN, and without TLS's goodbye. */
    public void cutOff() throws IOException {
        connection.close();
    }

    /** Over TLS: waits for the first byte of a handshake, and takes it. */
    public void readByteOfHandshake() throws IOException {
        if (connection.getInputStream().read() < 0) {
            throw new EOFException();
        }
    }

    void awaitClose() throws IOException {
        if (!connection.isClosed() && !socket.isClosed()) {
            while (socket.getInputStream().read() >= 0) {
                // Whatever else is sent is of no interest.
            }
        }
    }
}
