package io.github.apprunnerclient.internal.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;

/**
 * Looks host names up on threads of its own, as nobody can end a look-up that has begun. They end soon after it: most
 * programs look up one host, once.
 */
final class HostResolver {
    private static final int MAX_THREADS = 8;
    private static final Duration IDLE = Duration.ofMillis(100);

    private final ThreadPoolExecutor threads =
            DaemonThreads.newPool("apprunner-client-dns", MAX_THREADS, IDLE, new LinkedBlockingQueue<>());

    /** @param host a name or an address, without brackets */
    CompletableFuture<InetAddress[]> lookUp(String host) {
        LookUp lookUp = new LookUp(host, new CompletableFuture<>());
        threads.execute(lookUp);
        return lookUp.addresses;
    }

    /** Ends idle threads now, and the others after their look-ups. */
    void close() {
        threads.shutdown();
    }

    /** A class of its own, as a first call pays more for a lambda. */
    private record LookUp(String host, CompletableFuture<InetAddress[]> addresses) implements Runnable {
        @Override
        public void run() {
            if (addresses.isDone()) {
                return; // Nobody waits for it any more.
            }
            try {
                addresses.complete(InetAddress.getAllByName(host));
            } catch (UnknownHostException | RuntimeException | Error e) {
                addresses.completeExceptionally(e);
            }
        }
    }
}
