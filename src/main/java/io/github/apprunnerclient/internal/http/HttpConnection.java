package io.github.apprunnerclient.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.Abortable;

/**
 * One connection to a server. It is over a channel, since that, unlike a plain socket, lets a thread that reads or writes
 * be interrupted. Used by one thread at a time; any may {@link #abort} it.
 */
final class HttpConnection implements Abortable {
    private final Route route;
    private final SocketChannel channel;
    private final long openedAt = System.nanoTime();

    private @Nullable SSLSocket tls;
    private @Nullable HttpInput input;
    private long idleSince;

    /** @param channel not connected yet */
    HttpConnection(Route route, SocketChannel channel) {
        this.route = route;
        this.channel = channel;
    }

    Route route() {
        return route;
    }

    void connect(InetSocketAddress address, Duration timeout) throws IOException {
        Socket socket = channel.socket();
        socket.setTcpNoDelay(true);
        socket.connect(address, millis(timeout));
        input = new HttpInput(socket.getInputStream());
    }

    /** From here on through TLS. */
    void startTls(TlsSockets sockets) throws IOException {
        SSLSocket secured = sockets.handshake(channel.socket(), route);
        tls = secured;
        input = new HttpInput(secured.getInputStream());
    }

    void setTimeout(Duration timeout) throws IOException {
        channel.socket().setSoTimeout(millis(timeout));
    }

    void write(byte[] bytes) throws IOException {
        socket().getOutputStream().write(bytes);
    }

    HttpInput input() throws ClosedChannelException {
        if (input == null) {
            throw new ClosedChannelException();
        }
        return input;
    }

    /** Whether nothing has arrived beyond what was read. */
    boolean isQuiet() {
        try {
            return !input().isBuffered() && socket().getInputStream().available() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    void becomesIdle() {
        idleSince = System.nanoTime();
    }

    /**
     * Whether an idle connection is young enough, open and quiet. The close of its server is noticed if it has reached
     * this machine; so is anything that the server sent unasked, which must not be taken for a reply.
     *
     * @param timeToLive zero for no limit
     */
    boolean isReusable(Duration maxIdle, Duration timeToLive) {
        long now = System.nanoTime();
        if (now - idleSince > maxIdle.toNanos() || (!timeToLive.isZero() && now - openedAt > timeToLive.toNanos())) {
            return false;
        }
        try {
            if (channel.socket().getInputStream().available() > 0) {
                return tls != null && hasOnlyTlsRecords(tls);
            }
            return isQuiet() && !isClosedByServer();
        } catch (IOException e) {
            return false;
        }
    }

    /** Says goodbye over TLS, and does not wait for an answer. */
    void close() {
        try (channel) {
            if (tls != null) {
                tls.shutdownOutput();
            }
        } catch (IOException e) {
            // The connection is of no use any more.
        }
    }

    @Override
    public void abort() {
        try {
            channel.close();
        } catch (IOException e) {
            // It is closed all the same.
        }
    }

    private Socket socket() {
        return tls == null ? channel.socket() : tls;
    }

    /** Bytes of TLS are waiting: session tickets, or data or an end that nobody asked for. */
    private static boolean hasOnlyTlsRecords(SSLSocket socket) throws IOException {
        InputStream in = socket.getInputStream();
        if (in.available() > 0) {
            return false;
        }
        int timeout = socket.getSoTimeout();
        try {
            socket.setSoTimeout(1);
            in.read(); // Data or an end, whichever it is: neither belongs here.
            return false;
        } catch (SocketTimeoutException e) {
            return true;
        } finally {
            socket.setSoTimeout(timeout);
        }
    }

    /** No byte is waiting: a read that does not wait gives the end if there is one. */
    private boolean isClosedByServer() throws IOException {
        channel.configureBlocking(false);
        try {
            return channel.read(ByteBuffer.allocate(1)) != 0;
        } finally {
            channel.configureBlocking(true);
        }
    }

    private static int millis(Duration timeout) {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, timeout.toMillis()));
    }
}
