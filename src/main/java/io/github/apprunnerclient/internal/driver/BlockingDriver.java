package io.github.apprunnerclient.internal.driver;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import io.github.apprunnerclient.internal.call.ApiCall;
import io.github.apprunnerclient.internal.call.ApiCallFactory;
import io.github.apprunnerclient.internal.call.HttpReply;
import io.github.apprunnerclient.internal.call.Progress;
import io.github.apprunnerclient.internal.call.Step;
import io.github.apprunnerclient.internal.http.DaemonThreads;
import io.github.apprunnerclient.internal.protocol.Operation;
import io.github.apprunnerclient.internal.protocol.Reason;
import io.github.apprunnerclient.model.AppRunnerResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.Abortable;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * Does what calls ask for on their callers' threads. Thread-safe.
 *
 * <p>A limit of time is kept by one thread, which aborts the exchange; so does {@link #close}. Whoever gives an HTTP
 * client that does not heed an abort at once waits until it returns.
 */
public final class BlockingDriver implements AutoCloseable {
    private final SdkHttpClient httpClient;
    private final boolean ownsHttpClient;
    private final DaemonThreads threads = new DaemonThreads("apprunner-client");
    private final Timer timer = new Timer(threads);
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Set<Abortable> active = ConcurrentHashMap.newKeySet();

    /** @param ownsHttpClient whether it was made for this API client, and is closed with it */
    public BlockingDriver(SdkHttpClient httpClient, boolean ownsHttpClient) {
        this.httpClient = httpClient;
        this.ownsHttpClient = ownsHttpClient;
    }

    /**
     * Makes a call and carries it out, from its first step to its last.
     *
     * @throws SdkException if the call fails
     * @throws IllegalStateException if this driver is closed
     */
    public <RequestT extends SdkPojo, ResponseT extends AppRunnerResponse> ResponseT execute(
            ApiCallFactory calls, Operation<RequestT, ResponseT> operation, RequestT request) {
        ApiCall<ResponseT> call = calls.newCall(operation, request);
        Step<ResponseT> step = call.start();
        while (true) {
            if (step instanceof Step.Authenticate<ResponseT> authenticate) {
                step = authenticate(call, authenticate);
            } else if (step instanceof Step.Send<ResponseT> send) {
                step = send(call, send);
            } else if (step instanceof Step.Wait<ResponseT> wait) {
                step = sleep(call, wait.delay());
            } else if (step instanceof Step.Done<ResponseT> done) {
                return done.response();
            } else {
                throw unchecked(((Step.Failed<ResponseT>) step).failure());
            }
        }
    }

    /** Ends the calls that are under way, and closes the HTTP client if it is the API client's own. */
    @Override
    public void close() {
        if (!closing.compareAndSet(false, true)) {
            return;
        }
        closed.countDown();
        timer.close();
        for (Abortable wait : active) {
            abort(wait);
        }
        if (ownsHttpClient) {
            httpClient.close();
        }
    }

    private <ResponseT extends AppRunnerResponse> Step<ResponseT> authenticate(
            ApiCall<ResponseT> call, Step.Authenticate<ResponseT> authenticate) {
        if (isClosed()) {
            return call.clientClosed(Progress.NONE);
        }
        if (Thread.currentThread().isInterrupted()) {
            return call.interrupted(Progress.NONE);
        }
        try {
            var identity = authenticate.resolveIdentity();
            // A copy, because close() cancels what is waited for, and the provider may share its future among callers.
            return call.authenticated(
                    identity.isDone() ? identity.get() : await(identity.copy(), authenticate.limit()));
        } catch (ExecutionException e) {
            return call.notAuthenticated(Reason.unwrapped(e));
        } catch (TimeoutException e) {
            return call.waited();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return call.interrupted(Progress.NONE);
        } catch (RuntimeException | Error e) {
            return e instanceof CancellationException && isClosed()
                    ? call.clientClosed(Progress.NONE)
                    : call.notAuthenticated(e);
        }
    }

    private @Nullable AwsCredentialsIdentity await(
            Future<? extends AwsCredentialsIdentity> identity, @Nullable Duration limit)
            throws ExecutionException, InterruptedException, TimeoutException {
        Abortable wait = new IdentityWait(identity);
        begin(wait);
        try {
            return limit == null
                    ? identity.get()
                    : identity.get(TimeUnit.NANOSECONDS.convert(limit), TimeUnit.NANOSECONDS);
        } finally {
            active.remove(wait);
        }
    }

    private <ResponseT extends AppRunnerResponse> Step<ResponseT> send(
            ApiCall<ResponseT> call, Step.Send<ResponseT> send) {
        Exchange exchange = new Exchange(httpClient, send);
        TimeLimit limit = send.limit() == null ? null : new TimeLimit(exchange, send.limit());
        begin(exchange);
        try {
            HttpReply reply = execute(exchange, limit);
            Step<ResponseT> ended = reply.bodyFailure() == null ? null : ended(call, exchange, limit);
            return ended != null ? ended : call.replied(reply);
        } catch (IOException | RuntimeException | Error e) {
            Step<ResponseT> ended = e instanceof Error ? null : ended(call, exchange, limit);
            return ended != null ? ended : call.broken(e, exchange.progress());
        } finally {
            active.remove(exchange);
        }
    }

    private static HttpReply execute(Exchange exchange, @Nullable TimeLimit limit) throws IOException {
        try {
            return exchange.execute();
        } finally {
            if (limit != null) {
                limit.exchangeEnded();
            }
        }
    }

    /**
     * What ended an exchange that has no whole reply, if it was not the server or the network: that comes before what the
     * HTTP client says of it.
     */
    private <ResponseT extends AppRunnerResponse> @Nullable Step<ResponseT> ended(
            ApiCall<ResponseT> call, Exchange exchange, @Nullable TimeLimit limit) {
        if (isClosed()) {
            return call.clientClosed(exchange.progress());
        }
        if (limit != null && limit.isOver()) {
            return call.timedOut(exchange.progress());
        }
        return Thread.currentThread().isInterrupted() ? call.interrupted(exchange.progress()) : null;
    }

    private <ResponseT extends AppRunnerResponse> Step<ResponseT> sleep(ApiCall<ResponseT> call, Duration delay) {
        try {
            return closed.await(TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS)
                    ? call.clientClosed(Progress.NONE)
                    : call.waited();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return call.interrupted(Progress.NONE);
        }
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private void begin(Abortable wait) {
        active.add(wait);
        if (isClosed()) {
            new Abort(wait).run();
        }
    }

    /** On a thread of its own, as an HTTP client that is given may block in it for as long as the exchange does. */
    private void abort(Abortable wait) {
        Abort abort = new Abort(wait);
        try {
            threads.newThread(abort).start();
        } catch (OutOfMemoryError noThread) {
            abort.run();
        }
    }

    /** Ends an exchange when its time is over as the SDK does: by abort, and by an interrupt that is taken back. */
    private final class TimeLimit implements Runnable {
        private final Exchange exchange;
        private final long end;
        private final Thread caller = Thread.currentThread();
        private final @Nullable Future<?> timeout;

        @GuardedBy("this")
        private boolean exchangeEnded;

        @GuardedBy("this")
        private boolean interrupted;

        TimeLimit(Exchange exchange, Duration limit) {
            this.exchange = exchange;
            this.end = System.nanoTime() + TimeUnit.NANOSECONDS.convert(limit);
            this.timeout = timer.after(limit, this);
        }

        @Override
        public void run() {
            abort(exchange);
            interruptCaller();
        }

        /** The HTTP client may have noticed some time-out of its own at the same moment. */
        boolean isOver() {
            return System.nanoTime() - end >= 0;
        }

        void exchangeEnded() {
            if (timeout != null) {
                timeout.cancel(false);
            }
            clearInterrupt();
        }

        private synchronized void interruptCaller() {
            if (!exchangeEnded) {
                interrupted = true;
                caller.interrupt();
            }
        }

        private synchronized void clearInterrupt() {
            exchangeEnded = true;
            if (interrupted) {
                Thread.interrupted();
            }
        }
    }

    /** Not a record, whose {@code hashCode()} would make the JVM link method handles on the first wait. */
    private static final class IdentityWait implements Abortable {
        private final Future<?> result;

        IdentityWait(Future<?> result) {
            this.result = result;
        }

        @Override
        public void abort() {
            result.cancel(true);
        }
    }
}
