package io.github.apprunnerclient.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the JDK looks whether a kept connection is still good: a read with a time-out of one millisecond. */
final class KeptSocketTest {
    private static final String NOT_LOOKED = "Nothing has arrived";

    private final Set<KeptSocket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong nanos = new AtomicLong(42);
    private ServerSocket listener;
    private KeptSocket socket;
    private Socket peer;

    @BeforeEach
    void connect() throws IOException {
        listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        socket = new KeptSocket(open, nanos::get);
        open.add(socket);
        socket.connect(listener.getLocalSocketAddress());
        peer = listener.accept();
    }

    @AfterEach
    void disconnect() throws IOException {
        socket.close();
        peer.close();
        listener.close();
    }

    @Test
    void a_look_at_a_connection_that_has_just_been_used_does_not_wait() throws IOException {
        receive('x');
        socket.setSoTimeout(1);

        assertThatThrownBy(() -> socket.getInputStream().read())
                .isInstanceOf(SocketTimeoutException.class)
                .hasMessage(NOT_LOOKED);
    }

    @Test
    void a_look_at_a_connection_that_has_been_idle_for_a_second_waits() throws IOException {
        receive('x');
        nanos.addAndGet(1_000_000_000);
        socket.setSoTimeout(1);

        assertThatThrownBy(() -> socket.getInputStream().read())
                .isInstanceOf(SocketTimeoutException.class)
                .hasMessageNotContaining(NOT_LOOKED);
    }

    @Test
    void a_look_sees_the_last_word_of_a_server_that_closes_tls() throws IOException {
        receive('x');
        peer.getOutputStream().write('!');
        InputStream in = socket.getInputStream();
        while (in.available() == 0) {
            Thread.onSpinWait();
        }
        socket.setSoTimeout(1);

        assertThat(in.read()).isEqualTo('!');
    }

    @Test
    void a_read_that_is_no_look_waits_for_its_time_out() throws IOException {
        receive('x');
        socket.setSoTimeout(2);

        assertThatThrownBy(() -> socket.getInputStream().read())
                .isInstanceOf(SocketTimeoutException.class)
                .hasMessageNotContaining(NOT_LOOKED);
    }

    @Test
    void a_closed_socket_is_forgotten() throws IOException {
        socket.close();

        assertThat(open).isEmpty();
    }

    private void receive(int octet) throws IOException {
        peer.getOutputStream().write(octet);
        assertThat(socket.getInputStream().read()).isEqualTo(octet);
    }
}
