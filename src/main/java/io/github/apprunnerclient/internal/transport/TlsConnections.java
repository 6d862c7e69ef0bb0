package io.github.apprunnerclient.internal.transport;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The TLS connections of one client, in groups that each have a socket factory.
 *
 * <p>Of those to one host and of one socket factory the JDK keeps five when they are idle, and closes the others: where
 * more requests are made at once, most would shake hands anew. So there are as many socket factories as it takes.
 */
final class TlsConnections implements AutoCloseable {
    private static final int MOST_KEPT = mostKept();

    private final List<TlsSocketFactory> groups = new CopyOnWriteArrayList<>();

    /** The socket factory that one request is to use, which must {@link TlsSocketFactory#leave() leave} it. */
    TlsSocketFactory take() {
        for (TlsSocketFactory group : groups) {
            if (group.enter(MOST_KEPT)) {
                return group;
            }
        }
        TlsSocketFactory another = new TlsSocketFactory();
        another.enter(MOST_KEPT);
        groups.add(another);
        return another;
    }

    /** Whether {@link #take()} would give a connection that the JDK most probably still has. */
    boolean isOneIdle() {
        for (TlsSocketFactory group : groups) {
            if (group.hasRoom(MOST_KEPT)) {
                return group.isIdleSocketKept();
            }
        }
        return false;
    }

    /** Closes the connections that are open. */
    @Override
    public void close() {
        for (TlsSocketFactory group : groups) {
            group.close();
        }
    }

    /** As {@code sun.net.www.http.KeepAliveCache} reads it. */
    private static int mostKept() {
        int configured = Integer.getInteger("http.maxConnections", 5);
        return configured > 0 ? configured : 5;
    }
}
