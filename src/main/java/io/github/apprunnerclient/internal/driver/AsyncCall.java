package io.github.apprunnerclient.internal.driver;

import io.github.apprunnerclient.internal.call.ApiCall;
import io.github.apprunnerclient.internal.call.Progress;
import io.github.apprunnerclient.internal.call.Step;
import io.github.apprunnerclient.internal.protocol.Reason;
import io.github.apprunnerclient.model.AppRunnerResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * One call as it goes from step to step. What ends a step first, be it a reply, a timer, the caller or {@code close()},
 * claims it and goes on with the call; what comes later finds it claimed, and is not heard.
 */
final class AsyncCall<ResponseT extends AppRunnerResponse> {
    private final AsyncDriver driver;
    private final ApiCall<ResponseT> call;
    private final CompletableFuture<ResponseT> result = new CompletableFuture<>();

    private volatile @Nullable Pending pending;

    AsyncCall(AsyncDriver driver, ApiCall<ResponseT> call) {
        this.driver = driver;
        this.call = call;
    }

    CompletableFuture<ResponseT> start() {
        var unused = result.whenComplete((response, failure) -> {
            driver.ended(this);
            cancelledByCaller();
        });
        proceed(call::start);
        return result;
    }

    void clientClosed() {
        Pending current = pending;
        if (current != null && current.claim()) {
            abort(current, call::clientClosed);
        }
    }

    /** Does nothing if the call itself has completed the result: then it waits for nothing any more. */
    private void cancelledByCaller() {
        Pending current = pending;
        if (current != null && current.claim()) {
            abort(current, call::cancelled);
        }
    }

    /** Aborts the exchange that was waited for, and goes on with {@code event} when it is known how far that came. */
    private void abort(Pending aborted, Function<Progress, Step<ResponseT>> event) {
        CompletableFuture<Progress> progress = CompletableFuture.completedFuture(Progress.NONE);
        if (aborted.sent != null) {
            progress = aborted.sent.progress();
            driver.threads().runInBackground(new Abort(aborted.sent));
        }
        var unused = progress.thenAccept(known -> driver.threads().complete(() -> proceed(() -> event.apply(known))));
    }

    private void proceed(Supplier<Step<ResponseT>> event) {
        try {
            Step<ResponseT> step = event.get();
            while (step != null) {
                step = take(step);
            }
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    /** As the official client's futures fail: a stage that depends on one is given a {@link CompletionException}. */
    private void fail(Throwable failure) {
        result.completeExceptionally(new CompletionException(failure));
    }

    /** @return the next step, or null if there is none now: something is waited for, or the call is over */
    private @Nullable Step<ResponseT> take(Step<ResponseT> step) {
        if (step instanceof Step.Done<ResponseT> done) {
            result.complete(done.response());
            return null;
        }
        if (step instanceof Step.Failed<ResponseT> failed) {
            fail(failed.failure());
            return null;
        }
        if (result.isDone()) {
            return call.cancelled(Progress.NONE);
        }
        if (driver.isClosed()) {
            return call.clientClosed(Progress.NONE);
        }
        if (step instanceof Step.Authenticate<ResponseT> authenticate) {
            return authenticate(authenticate);
        }
        if (step instanceof Step.Send<ResponseT> send) {
            send(send);
        } else {
            Pending wait = new Pending(null);
            await(wait, ((Step.Wait<ResponseT>) step).delay(), nothingSent -> call.waited());
            recheck();
        }
        return null;
    }

    private @Nullable Step<ResponseT> authenticate(Step.Authenticate<ResponseT> step) {
        CompletableFuture<? extends AwsCredentialsIdentity> identity;
        AwsCredentialsIdentity resolved;
        try {
            identity = step.resolveIdentity();
            if (!identity.isDone()) {
                Pending next = new Pending(null);
                await(next, step.limit(), nothingSent -> call.waited());
                var unused = identity.whenComplete((value, failure) -> {
                    if (next.claim()) {
                        driver.threads()
                                .complete(() -> proceed(() -> failure == null
                                        ? call.authenticated(value)
                                        : call.notAuthenticated(Reason.unwrapped(failure))));
                    }
                });
                recheck();
                return null;
            }
            resolved = identity.join();
        } catch (RuntimeException | Error e) {
            return call.notAuthenticated(Reason.unwrapped(e));
        }
        return call.authenticated(resolved);
    }

    private void send(Step.Send<ResponseT> step) {
        AsyncSender.Sent sent = driver.sender().send(step);
        Pending next = new Pending(sent);
        await(next, step.limit(), call::timedOut);
        var unused = sent.reply().whenComplete((reply, failure) -> {
            if (next.claim()) {
                driver.threads()
                        .complete(() -> proceed(() -> failure == null
                                ? call.replied(reply)
                                : call.broken(
                                        Reason.unwrapped(failure),
                                        sent.progress().join())));
            }
        });
        recheck();
    }

    /** @param onLimit what to tell the call when {@code limit}, if there is one, has passed */
    private void await(Pending next, @Nullable Duration limit, Function<Progress, Step<ResponseT>> onLimit) {
        pending = next;
        if (limit != null) {
            next.endsBy(driver.threads().after(limit, () -> {
                if (next.claim()) {
                    abort(next, onLimit);
                }
            }));
        }
    }

    /** What ends a call from outside may have come when there was nothing to end yet. */
    private void recheck() {
        if (result.isDone()) {
            cancelledByCaller();
        } else if (driver.isClosed()) {
            clientClosed();
        }
    }

    /** What the call waits for at this moment. Only one may end it. */
    private static final class Pending {
        private final AsyncSender.@Nullable Sent sent;
        private final AtomicBoolean claimed = new AtomicBoolean();
        private volatile @Nullable Future<?> timer;

        Pending(AsyncSender.@Nullable Sent sent) {
            this.sent = sent;
        }

        void endsBy(@Nullable Future<?> time) {
            timer = time;
            if (claimed.get()) {
                stopTimer();
            }
        }

        boolean claim() {
            boolean first = claimed.compareAndSet(false, true);
            if (first) {
                stopTimer();
            }
            return first;
        }

        private void stopTimer() {
            Future<?> running = timer;
            if (running != null) {
                running.cancel(false);
            }
        }
    }
}
