package io.github.apprunnerclient.internal.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Looks host names up on threads of its own, as nobody can end a look-up that has begun. */
final class HostResolver {
    private static final int MAX_THREADS = 8;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            MAX_THREADS,
            MAX_THREADS,
            1,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            new DaemonThreads("apprunner-client-dns"));

    HostResolver() {
        threads.allowCoreThreadTimeOut(true);
    }

    /** @param host a name, or an address; one of IPv6 may be in brackets, and have a scope */
    CompletableFuture<InetAddress[]> lookUp(String host) throws UnknownHostException {
        LookUp lookUp = new LookUp(host);
        try {
            threads.execute(lookUp);
        } catch (RejectedExecutionException closed) {
            throw new UnknownHostException(host + ": the HTTP client has been closed");
        }
        return lookUp.addresses;
    }

    void close() {
        threads.shutdownNow();
    }

    private static final class LookUp implements Runnable {
        final CompletableFuture<InetAddress[]> addresses = new CompletableFuture<>();
        private final String host;

        LookUp(String host) {
            this.host = host;
        }

        @Override
        public void run() {
            if (addresses.isDone()) {
                return; // Nobody waits for it any more.
            }
            try {
                addresses.complete(InetAddress.getAllByName(withoutBrackets()));
            } catch (UnknownHostException | RuntimeException | Error e) {
                addresses.completeExceptionally(e);
            }
        }

        /** In a URI a scope's {@code %} is escaped, RFC 6874. */
        private String withoutBrackets() {
            return host.startsWith("[") ? host.substring(1, host.length() - 1).replace("%25", "%") : host;
        }
    }
}
