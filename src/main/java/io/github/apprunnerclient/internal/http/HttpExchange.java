package io.github.apprunnerclient.internal.http;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.Abortable;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;

/**
 * One request sent, once, and its reply read, on the caller's thread. Any thread may {@link #abort} it, and an interrupt
 * ends it as well, with the flag left set.
 */
final class HttpExchange implements ExecutableHttpRequest {
    private static final byte[] NO_CONTENT = {};

    private final HttpExecuteRequest request;
    private final Route route;
    private final ConnectionPool pool;
    private final Connector connector;

    @GuardedBy("this")
    private boolean aborted;

    /** What the exchange is about at this moment, and what it waited for last. */
    @GuardedBy("this")
    private @Nullable Abortable current;

    @GuardedBy("this")
    private @Nullable Future<?> awaited;

    HttpExchange(HttpExecuteRequest request, Route route, ConnectionPool pool, Connector connector) {
        this.request = request;
        this.route = route;
        this.pool = pool;
        this.connector = connector;
    }

    /**
     * @throws UnreadableReplyException if the reply's status could be read, and then its head could not
     * @throws IllegalArgumentException if the request can't be sent
     */
    @Override
    public HttpExecuteResponse call() throws IOException {
        RequestEncoder encoder = new RequestEncoder(request.httpRequest(), route);
        pool.acquire(this);
        boolean replied = false;
        try {
            HttpConnection connection = pool.takeIdle(route);
            if (connection == null) {
                connection = connector.connect(route, this);
            }
            abortsWith(connection);
            connection.write(encoder.encode(content()));
            ReplyHead head =
                    ReplyHead.read(connection.input(), request.httpRequest().method());
            ReplyBody body = new ReplyBody(head, connection, pool);
            replied = true; // From here on it is the body that gives the connection back.
            abortsWith(body);
            body.endIfEmpty();
            HttpExecuteResponse.Builder response = HttpExecuteResponse.builder().response(head.toResponse());
            if (head.bodyLength() != 0) {
                response.responseBody(AbortableInputStream.create(body, body));
            }
            return response.build();
        } finally {
            if (!replied) {
                abort();
                pool.release();
            }
        }
    }

    @Override
    public synchronized void abort() {
        aborted = true;
        if (awaited != null) {
            awaited.cancel(false);
        }
        if (current != null) {
            current.abort();
        }
    }

    /** From now on an abort of the exchange aborts this. */
    synchronized void abortsWith(Abortable target) throws AsynchronousCloseException {
        current = target;
        if (aborted) {
            target.abort();
            throw new AsynchronousCloseException();
        }
    }

    /** @return null if the time is up; the result is cancelled then, too */
    <T> @Nullable T await(CompletableFuture<T> result, Duration limit) throws IOException {
        cancelsWith(result);
        try {
            return result.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            result.cancel(false);
            return null;
        } catch (InterruptedException e) {
            result.cancel(false);
            Thread.currentThread().interrupt();
            throw new ClosedByInterruptException();
        } catch (CancellationException e) {
            throw new AsynchronousCloseException();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        }
    }

    private synchronized void cancelsWith(Future<?> result) throws AsynchronousCloseException {
        awaited = result;
        if (aborted) {
            result.cancel(false);
            throw new AsynchronousCloseException();
        }
    }

    private byte[] content() throws IOException {
        ContentStreamProvider provider = request.contentStreamProvider().orElse(null);
        if (provider == null) {
            return NO_CONTENT;
        }
        try (InputStream content = provider.newStream()) {
            return content.readAllBytes();
        }
    }
}
