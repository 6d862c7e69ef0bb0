package io.github.apprunnerclient.internal.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * One request over {@code HttpURLConnection}, sent and its reply read by the thread that calls {@link #call}.
 *
 * <p>Whether the server has closed a kept connection the JDK finds out, for a millisecond, before it streams a body over
 * it; and it sends that body apart from its head. Where a TLS connection has just been used, the body is not streamed, and
 * it is this that looks. The JDK would send such a body again, over a new connection, when no reply comes: that connection
 * it doesn't get.
 */
final class UrlConnectionRequest implements ExecutableHttpRequest {
    /** Whose request this thread sends: sockets ask, as {@code HttpURLConnection} does not say which it uses. */
    private static final ThreadLocal<@Nullable UrlConnectionRequest> CURRENT = new ThreadLocal<>();

    private final HttpURLConnection connection;
    private final HttpExecuteRequest request;
    private final boolean streamed;
    private final @Nullable TlsSocketFactory tlsSockets;
    private volatile @Nullable Thread reader;

    private boolean sent; // of the thread that sends

    // All guarded by this.
    private @Nullable KeptSocket socket;
    private boolean aborted;
    private boolean over;

    /**
     * @param connection not connected yet
     * @param streamed whether the JDK has been told to stream the body
     * @param tlsSockets which this request has taken, or null if it is to go out plain
     */
    UrlConnectionRequest(
            HttpURLConnection connection,
            HttpExecuteRequest request,
            boolean streamed,
            @Nullable TlsSocketFactory tlsSockets) {
        this.connection = connection;
        this.request = request;
        this.streamed = streamed;
        this.tlsSockets = tlsSockets;
    }

    /** This thread opens a socket: for the request that it sends. */
    static void opens(KeptSocket socket) throws IOException {
        UrlConnectionRequest current = CURRENT.get();
        if (current != null) {
            current.open(socket);
        }
    }

    /**
     * This thread is about to send over a TLS connection: for the request that it sends.
     *
     * @return whether it is a request's head, and its body is about to follow
     */
    static boolean writesHeadTo(KeptSocket socket) throws IOException {
        UrlConnectionRequest current = CURRENT.get();
        return current != null && current.writeHeadTo(socket);
    }

    @Override
    public HttpExecuteResponse call() throws IOException {
        CURRENT.set(this);
        try {
            HttpExecuteResponse response = send();
            reader = Thread.currentThread();
            return response;
        } finally {
            CURRENT.remove();
        }
    }

    private HttpExecuteResponse send() throws IOException {
        connection.connect();
        ContentStreamProvider content = request.contentStreamProvider().orElse(null);
        if (content != null) {
            try (OutputStream out = connection.getOutputStream();
                    InputStream in = content.newStream()) {
                in.transferTo(out);
            }
        }
        int status = connection.getResponseCode();
        InputStream body = body(status);
        return HttpExecuteResponse.builder()
                .response(head(status))
                .responseBody(body == null ? null : AbortableInputStream.create(body, this))
                .build();
    }

    /**
     * Ends the exchange. A socket of our own can be closed in any phase. Without one, only the thread that reads can let
     * go from the moment that the reply begins: {@code HttpURLConnection} would block any other until that thread has done
     * so, and 5 seconds longer.
     */
    @Override
    public void abort() {
        synchronized (this) {
            if (over) {
                return;
            }
            if (!aborted) {
                aborted = true;
                leave();
            }
            if (socket != null) {
                close(socket);
                return;
            }
        }
        Thread reading = reader;
        if (reading == null || reading == Thread.currentThread()) {
            connection.disconnect();
        }
    }

    /** The whole reply has been read, and the JDK may have given the connection to another request already. */
    synchronized void finished() {
        over = true;
        if (socket != null) {
            socket.leave(this);
            socket = null;
        }
        if (!aborted) {
            leave();
        }
    }

    /** Closes one idle connection to this request's host, if there is one. */
    void closeIdleConnection() {
        connection.disconnect();
    }

    private void open(KeptSocket another) throws IOException {
        KeptSocket broken = use(another);
        if (sent && broken != null) {
            close(another);
            throw broken.failure();
        }
    }

    private boolean writeHeadTo(KeptSocket target) throws IOException {
        boolean kept = use(target) != target;
        if (kept && !streamed) {
            // Nothing has been sent: the JDK takes a new connection if this throws.
            target.closeIfDoubtful();
        }
        boolean head = !sent;
        sent = true;
        return head;
    }

    /** @return what it used until now */
    private synchronized @Nullable KeptSocket use(KeptSocket now) {
        KeptSocket before = socket;
        socket = now;
        now.enter(this);
        if (aborted) {
            close(now);
        }
        return before;
    }

    private void leave() {
        if (tlsSockets != null) {
            tlsSockets.leave();
        }
    }

    private @Nullable InputStream body(int status) throws IOException {
        if (status >= 400) {
            return connection.getErrorStream();
        }
        return status == 204 || status == 304 ? null : connection.getInputStream();
    }

    private SdkHttpResponse head(int status) throws IOException {
        SdkHttpResponse.Builder head =
                SdkHttpResponse.builder().statusCode(status).statusText(connection.getResponseMessage());
        // The first is the status line, which has no name.
        for (int i = 0; connection.getHeaderField(i) != null; i++) {
            String name = connection.getHeaderFieldKey(i);
            if (name != null) {
                head.appendHeader(name, connection.getHeaderField(i));
            }
        }
        return head.build();
    }

    private static void close(KeptSocket socket) {
        try {
            socket.close();
        } catch (IOException ignored) {
            // It is of no use to anybody now.
        }
    }
}
