package io.github.apprunnerclient.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;

/** One request and its reply, for a caller who waits. Any thread may {@link #abort} it, at any time. */
final class JdkExchange implements ExecutableHttpRequest, Exchanges.Exchange {
    /** So much of a request's body is read by the caller, before it is sent. */
    private static final long SMALL = 1 << 16;

    private final LazyHttpClient client;
    private final HttpExecuteRequest request;
    private final TimeLimit limit;
    private final ReplyStream reply;
    private final Object lock = new Object();
    private @Nullable StreamedBody streamedBody;
    private @Nullable Thread sender; // guarded by lock
    private boolean interrupts; // guarded by lock; whether the sender was interrupted by this exchange
    private @Nullable IOException end; // guarded by lock; why there is nothing more to come
    private volatile long headDue = Exchanges.NEVER;

    JdkExchange(LazyHttpClient client, HttpExecuteRequest request, TimeLimit limit) {
        this.client = client;
        this.request = request;
        this.limit = limit;
        this.reply = new ReplyStream(this, limit);
    }

    @Override
    public HttpExecuteResponse call() throws IOException {
        boolean answered = false;
        try {
            HttpRequest toSend = Requests.of(request.httpRequest(), body(), client.proxies());
            headDue = limit.nextDue(System.nanoTime());
            client.exchanges().begun(this);
            ClientMetrics.report(request.metricCollector().orElse(null), client.exchanges());
            HttpResponse.ResponseInfo head = send(toSend);
            answered = true;
            return HttpExecuteResponse.builder()
                    .response(Requests.head(head.statusCode(), head.headers()))
                    .responseBody(AbortableInputStream.create(new Body(this), this))
                    .build();
        } finally {
            headDue = Exchanges.NEVER;
            if (!answered) {
                abort();
            }
        }
    }

    /**
     * Returns as soon as the head is there. {@code sendAsync} would let a caller wait with a limit, but hands every outcome
     * through a pool that, on a machine with two processors, starts a thread for each.
     */
    private HttpResponse.ResponseInfo send(HttpRequest toSend) throws IOException {
        beginSending();
        boolean woken = false;
        try {
            client.get().send(toSend, reply);
            throwIfEnded();
            return Objects.requireNonNull(reply.head());
        } catch (InterruptedException e) {
            woken = true;
            throwIfEnded();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while a reply was awaited");
        } catch (IOException e) {
            throwIfEnded();
            IOException explained = Failures.explained(e, request.httpRequest().host());
            HttpResponse.ResponseInfo head = reply.head();
            if (head == null) {
                throw explained;
            }
            // The body broke before the head was handed over. The head says whether the service has acted.
            reply.fail(explained);
            return head;
        } finally {
            endSending(woken);
        }
    }

    private void beginSending() throws IOException {
        synchronized (lock) {
            throwIfEnded();
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("Interrupted before a request was sent");
            }
            sender = Thread.currentThread();
        }
    }

    /** An interrupt of ours that came when there was no more to interrupt is taken back. */
    private void endSending(boolean woken) {
        synchronized (lock) {
            sender = null;
            if (interrupts && !woken) {
                Thread.interrupted();
            }
        }
    }

    private void throwIfEnded() throws IOException {
        synchronized (lock) {
            if (end != null) {
                throw end;
            }
        }
    }

    @Override
    public long timeLeft(long now) {
        long due = headDue;
        return due == Exchanges.NEVER ? Exchanges.NEVER : due - now;
    }

    @Override
    public void timeUp() {
        end(timedOut());
    }

    /** What a wait ends with when its time is up. */
    IOException timedOut() {
        return limit.isUp(System.nanoTime())
                ? new HttpTimeoutException("The time for this exchange is up")
                : new SocketTimeoutException("Read timed out");
    }

    @Override
    public void abort() {
        end(new InterruptedIOException("The exchange was aborted"));
    }

    private void end(IOException reason) {
        synchronized (lock) {
            if (end != null) {
                return;
            }
            end = reason;
            if (sender != null && sender != Thread.currentThread()) {
                interrupts = true;
                sender.interrupt();
            }
        }
        over();
        reply.fail(reason);
    }

    /** Nothing more is sent or received. */
    void over() {
        client.exchanges().over(this);
        StreamedBody streamed = streamedBody;
        if (streamed != null) {
            streamed.cancel();
        }
    }

    private HttpRequest.BodyPublisher body() throws IOException {
        ContentStreamProvider provider = request.contentStreamProvider().orElse(null);
        if (provider == null) {
            return HttpRequest.BodyPublishers.noBody();
        }
        long length = Requests.contentLength(request.httpRequest());
        if (length < 0 || length > SMALL) {
            StreamedBody streamed = new StreamedBody(provider);
            streamedBody = streamed;
            return OneSend.of(streamed, length);
        }
        try (InputStream stream = provider.newStream()) {
            byte[] bytes = stream.readNBytes((int) length);
            if (bytes.length < length) {
                throw new IOException("The request's body ended after " + bytes.length + " of " + length + " bytes");
            }
            return bytes.length == 0 ? HttpRequest.BodyPublishers.noBody() : OneSend.of(bytes);
        }
    }

    /** The reply's body: to close it before its end is to abort. */
    private static final class Body extends InputStream {
        private final JdkExchange exchange;

        Body(JdkExchange exchange) {
            this.exchange = exchange;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            boolean read = false;
            try {
                int count = exchange.reply.read(target, offset, length);
                read = true;
                return count;
            } finally {
                abortUnless(read);
            }
        }

        @Override
        public int available() {
            return exchange.reply.available();
        }

        @Override
        public void close() {
            abortUnless(exchange.reply.hasEnded());
        }

        private void abortUnless(boolean well) {
            if (!well) {
                exchange.abort();
            }
        }
    }
}
