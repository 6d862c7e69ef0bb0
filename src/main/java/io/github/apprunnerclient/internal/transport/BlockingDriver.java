package io.github.apprunnerclient.internal.transport;

import io.github.apprunnerclient.internal.call.ApiCall;
import io.github.apprunnerclient.internal.call.ApiCallFactory;
import io.github.apprunnerclient.internal.call.HttpReply;
import io.github.apprunnerclient.internal.call.Step;
import io.github.apprunnerclient.internal.protocol.Operation;
import io.github.apprunnerclient.model.AppRunnerResponse;
import java.io.IOException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** Does what calls ask for while their callers wait. Thread-safe. */
public final class BlockingDriver implements AutoCloseable {
    /** More at once than App Runner lets one account ask of it, and far fewer than a JVM has threads and sockets. */
    private static final int MOST_EXCHANGES = 256;

    private final Transport transport;
    private final ThreadPoolExecutor threads = ExchangeThreads.newPool();
    private final Semaphore slots = new Semaphore(MOST_EXCHANGES, true);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Set<Waiting> callers = ConcurrentHashMap.newKeySet();
    private final Consumer<Exchange> abortAside = new AbortAside();

    public BlockingDriver(Transport transport) {
        this.transport = transport;
    }

    /** Calls are expected to go to {@code https} endpoints. */
    public void prepareTls() {
        transport.prepareTls(threads);
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
                throw ((Step.Failed<ResponseT>) step).failure();
            }
        }
    }

    /** Ends the calls that are under way, and closes the HTTP client if it is the API client's own. */
    @Override
    public void close() {
        if (isClosed()) {
            return;
        }
        closed.countDown();
        threads.shutdown();
        slots.release(Integer.MAX_VALUE / 2);
        for (Waiting caller : callers) {
            caller.letGo();
        }
        transport.close();
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private <ResponseT extends AppRunnerResponse> Step<ResponseT> authenticate(
            ApiCall<ResponseT> call, Step.Authenticate<ResponseT> authenticate) {
        if (isClosed()) {
            return call.clientClosed(null);
        }
        if (Thread.currentThread().isInterrupted()) {
            return call.interrupted(null);
        }
        try {
            var identity = authenticate.resolveIdentity();
            // A copy, because close() cancels what is waited for, and the provider may share its future among callers.
            AwsCredentialsIdentity credentials =
                    await(identity.isDone() ? identity : identity.copy(), authenticate.limit());
            return takeSlot(authenticate.limit()) ? authenticated(call, credentials) : call.waited();
        } catch (ExecutionException e) {
            return call.notAuthenticated(exceptionIn(e));
        } catch (TimeoutException e) {
            return call.waited();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return call.interrupted(null);
        } catch (RuntimeException e) {
            return e instanceof CancellationException && isClosed()
                    ? call.clientClosed(null)
                    : call.notAuthenticated(e);
        }
    }

    /** Waits until there are fewer than {@link #MOST_EXCHANGES}. */
    private boolean takeSlot(@Nullable Duration limit) throws InterruptedException {
        if (limit == null) {
            slots.acquire();
            return true;
        }
        return slots.tryAcquire(nanos(limit), TimeUnit.NANOSECONDS);
    }

    /** The caller has a slot: the exchange gives it back. */
    private <ResponseT extends AppRunnerResponse> Step<ResponseT> authenticated(
            ApiCall<ResponseT> call, @Nullable AwsCredentialsIdentity credentials) {
        Step<ResponseT> next = null;
        try {
            next = call.authenticated(credentials);
            return next;
        } finally {
            if (!(next instanceof Step.Send)) {
                slots.release();
            }
        }
    }

    private <ResponseT extends AppRunnerResponse> Step<ResponseT> send(
            ApiCall<ResponseT> call, Step.Send<ResponseT> send) {
        Exchange exchange = new Exchange(transport, send.request(), send.body(), send.limit(), send.metrics());
        if (send.limit() == null && transport.canBeCut(send.request())) {
            return sendHere(call, exchange);
        }
        ExchangeTask task = new ExchangeTask(exchange, slots);
        try {
            threads.execute(task);
            if (send.limit() == null) {
                call.awaitsReply();
            }
            return call.replied(await(task, send.limit()));
        } catch (ExecutionException e) {
            return call.broken(exceptionIn(e));
        } catch (TimeoutException e) {
            leave(task, exchange);
            return call.timedOut(exchange.head());
        } catch (InterruptedException e) {
            leave(task, exchange);
            Thread.currentThread().interrupt();
            return call.interrupted(exchange.head());
        } catch (CancellationException | RejectedExecutionException closing) {
            leave(task, exchange);
            return call.clientClosed(exchange.head());
        }
    }

    private <ResponseT extends AppRunnerResponse> Step<ResponseT> sendHere(ApiCall<ResponseT> call, Exchange exchange) {
        OwnExchange own = new OwnExchange(exchange, abortAside);
        callers.add(own);
        try {
            if (isClosed()) {
                own.letGo();
            }
            return call.replied(own.carryOut());
        } catch (ClosedByInterruptException e) {
            Thread.currentThread().interrupt(); // The HTTP client may have taken note of it.
            return call.interrupted(exchange.head());
        } catch (AsynchronousCloseException e) {
            return call.clientClosed(exchange.head());
        } catch (IOException | RuntimeException e) {
            return call.broken(e);
        } finally {
            callers.remove(own);
            slots.release();
        }
    }

    private <T> T await(Future<? extends T> result, @Nullable Duration limit)
            throws ExecutionException, InterruptedException, TimeoutException {
        Waiting caller = new WaitingForResult(result);
        callers.add(caller);
        try {
            if (isClosed()) {
                caller.letGo();
            }
            return limit == null ? result.get() : result.get(nanos(limit), TimeUnit.NANOSECONDS);
        } finally {
            callers.remove(caller);
        }
    }

    private void leave(FutureTask<HttpReply> task, Exchange exchange) {
        exchange.abandon();
        task.cancel(true);
        abortAside.accept(exchange);
    }

    private <ResponseT extends AppRunnerResponse> Step<ResponseT> sleep(ApiCall<ResponseT> call, Duration delay) {
        try {
            return closed.await(nanos(delay), TimeUnit.NANOSECONDS) ? call.clientClosed(null) : call.waited();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return call.interrupted(null);
        }
    }

    private static Exception exceptionIn(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof Exception cause ? cause : e;
    }

    private static long nanos(Duration duration) {
        return duration.toSeconds() >= Long.MAX_VALUE / 1_000_000_000L ? Long.MAX_VALUE : duration.toNanos();
    }

    private static final class WaitingForResult implements Waiting {
        private final Future<?> result;

        WaitingForResult(Future<?> result) {
            this.result = result;
        }

        @Override
        public void letGo() {
            result.cancel(true);
        }
    }

    /** An exchange that has a slot for as long as it occupies a thread, whoever still waits for it. */
    private static final class ExchangeTask extends FutureTask<HttpReply> {
        private final Semaphore slots;

        ExchangeTask(Exchange exchange, Semaphore slots) {
            super(exchange);
            this.slots = slots;
        }

        @Override
        public void run() {
            try {
                super.run();
            } finally {
                slots.release();
            }
        }
    }

    /** Aborting may block as long as the exchange itself does, so it is not for the caller to do. */
    private final class AbortAside implements Consumer<Exchange> {
        @Override
        public void accept(Exchange exchange) {
            Abort abort = new Abort(exchange);
            try {
                threads.execute(abort);
            } catch (RejectedExecutionException closing) {
                threads.getThreadFactory().newThread(abort).start();
            }
        }
    }

    private record Abort(Exchange exchange) implements Runnable {
        @Override
        public void run() {
            exchange.abort();
        }
    }
}
