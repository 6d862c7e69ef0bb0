package io.github.apprunnerclient.internal.transport;

import io.github.apprunnerclient.internal.call.ApiCall;
import io.github.apprunnerclient.internal.call.HttpReply;
import io.github.apprunnerclient.internal.call.Step;
import io.github.apprunnerclient.model.AppRunnerResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;

/** Does what calls ask for while their callers wait. Thread-safe. */
public final class BlockingDriver implements AutoCloseable {
    private final Transport transport;
    private final ThreadPoolExecutor threads = ExchangeThreads.newPool();
    private final Set<Exchange> underWay = ConcurrentHashMap.newKeySet();

    public BlockingDriver(Transport transport) {
        this.transport = transport;
    }

    /**
     * Carries a call out, from its first step to its last.
     *
     * @throws SdkException if the call fails
     * @throws IllegalStateException if this driver is closed
     */
    public <ResponseT extends AppRunnerResponse> ResponseT execute(ApiCall<ResponseT> call) {
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

    /** Ends the calls that are under way, and the HTTP client if it is the API client's own. */
    @Override
    public void close() {
        threads.shutdownNow();
        for (Exchange exchange : underWay) {
            exchange.abort();
        }
        transport.close();
    }

    private <ResponseT extends AppRunnerResponse> Step<ResponseT> authenticate(
            ApiCall<ResponseT> call, Step.Authenticate<ResponseT> authenticate) {
        if (threads.isShutdown()) {
            return call.clientClosed();
        }
        if (Thread.currentThread().isInterrupted()) {
            return call.interrupted(null);
        }
        try {
            return call.authenticated(await(authenticate.provider().resolveIdentity(), authenticate.limit()));
        } catch (ExecutionException e) {
            return call.notAuthenticated(exceptionIn(e));
        } catch (TimeoutException e) {
            return call.waited();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return call.interrupted(null);
        } catch (RuntimeException e) {
            return call.notAuthenticated(e);
        }
    }

    private <ResponseT extends AppRunnerResponse> Step<ResponseT> send(
            ApiCall<ResponseT> call, Step.Send<ResponseT> send) {
        HttpExecuteRequest request = HttpExecuteRequest.builder()
                .request(send.request())
                .contentStreamProvider(ContentStreamProvider.fromByteArrayUnsafe(send.body()))
                .build();
        Exchange exchange = new Exchange(transport, request, send.limit());
        FutureTask<HttpReply> task = new FutureTask<>(exchange);
        underWay.add(exchange);
        try {
            threads.execute(task);
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
        } catch (RejectedExecutionException e) {
            return call.clientClosed();
        } finally {
            underWay.remove(exchange);
        }
    }

    private static <T> T await(Future<T> result, @Nullable Duration limit)
            throws ExecutionException, InterruptedException, TimeoutException {
        return limit == null ? result.get() : result.get(nanos(limit), TimeUnit.NANOSECONDS);
    }

    /** Aborting may block as long as the exchange itself does, so it is not for the caller to do. */
    private void leave(FutureTask<HttpReply> task, Exchange exchange) {
        task.cancel(true);
        try {
            threads.execute(new Abort(exchange));
        } catch (RejectedExecutionException closing) {
            // close() aborts what is under way.
        }
    }

    private static <ResponseT extends AppRunnerResponse> Step<ResponseT> sleep(
            ApiCall<ResponseT> call, Duration delay) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos(delay));
            return call.waited();
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

    private record Abort(Exchange exchange) implements Runnable {
        @Override
        public void run() {
            exchange.abort();
        }
    }
}
