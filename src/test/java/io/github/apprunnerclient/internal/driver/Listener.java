package io.github.apprunnerclient.internal.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Accepts connections on the loopback interface, and talks on each on a thread of its own, until it is closed. */
final class Listener implements AutoCloseable {
    private static final int MOST_WAITING = 2_000;

    /** What is said on one connection, which is closed at the end. */
    interface Conversation {
        /** @param number how many connections there were before */
        void on(Socket connection, int number) throws IOException, InterruptedException;
    }

    private final String name;
    private final Conversation conversation;
    private final ServerSocket listener;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger accepted = new AtomicInteger();

    /** @param name of its threads */
    Listener(String name, Conversation conversation) {
        this.name = name;
        this.conversation = conversation;
        try {
            this.listener = new ServerSocket(0, MOST_WAITING, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    int accepted() {
        return accepted.get();
    }

    /** Connections that neither side has closed. */
    int open() {
        return open.size();
    }

    /** Closes this socket as well, when the listener is closed. */
    void owns(Socket socket) {
        open.add(socket);
    }

    void start(Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket connection = listener.accept();
                open.add(connection);
                int number = accepted.getAndIncrement();
                start(() -> converse(connection, number));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket connection, int number) {
        try (connection) {
            conversation.on(connection, number);
        } catch (IOException | InterruptedException over) {
            // The client has gone, or the test is over.
        } finally {
            open.remove(connection);
        }
    }
}
