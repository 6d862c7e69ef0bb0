package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.internal.lifecycle.Calls;
import io.github.apprunnerclient.internal.protocol.Reason;
import io.github.apprunnerclient.internal.schema.Models;
import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.ResourceNotFoundException;
import io.github.apprunnerclient.waiters.Meaning.Verdict;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.internal.waiters.ResponseOrException;
import software.amazon.awssdk.core.waiters.WaiterResponse;

/**
 * One wait, without what waits: it judges what each poll has found, says how long to pause, and knows at the end what to
 * tell. Polls come one after the other; only {@link #outcome} may be asked for at any time.
 *
 * @param <R> the response that shows what is waited for
 * @param <T> what is waited for
 */
final class Wait<R, T> {
    /** How long what was just created, or asked for, may take to show. */
    private static final Duration TIME_TO_APPEAR = Duration.ofSeconds(30);

    private final Target<R, T> target;
    private final WaitLimits limits;
    private final WaitProgressListener listener;
    private final LongSupplier nanoTime;
    private final long start;

    private int polls;
    private volatile @Nullable PollResult<R, T> last;
    private volatile boolean seen;
    private boolean wasUnderWay;
    private @Nullable Throwable lostPoll;
    private boolean isReached;

    Wait(Target<R, T> target, WaitLimits limits, WaitProgressListener listener, LongSupplier nanoTime) {
        this.target = target;
        this.limits = limits;
        this.listener = listener;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    CompletableFuture<PollResult<R, T>> poll(Calls calls) {
        polls++;
        return target.poll(calls);
    }

    /** Takes what a poll came to, and says how long to pause until the next: empty if the wait is over. */
    Optional<Duration> pause(@Nullable PollResult<R, T> poll, @Nullable Throwable thrown) {
        Throwable failure = Calls.failure(thrown);
        if (failure instanceof ResourceNotFoundException nothing) {
            return judge(new PollResult<>(ResponseOrException.exception(nothing), null));
        }
        if (poll != null) {
            return judge(poll);
        }
        if (failure instanceof Exception exception && isPassing(exception)) {
            lostPoll = exception;
            return untilNext(waited());
        }
        throw ended(failure);
    }

    private Optional<Duration> judge(PollResult<R, T> poll) {
        Duration waited = waited();
        T found = poll.found();
        Verdict verdict = verdict(found);
        boolean goesOn = verdict == Verdict.UNDER_WAY
                || (verdict == Verdict.AT_REST
                        && !(found == null ? seen : wasUnderWay)
                        && waited.compareTo(TIME_TO_APPEAR) < 0);
        isReached = verdict == Verdict.REACHED;
        wasUnderWay |= verdict == Verdict.UNDER_WAY;
        seen |= found != null;
        last = poll;
        lostPoll = null;
        tell(found, waited);
        return goesOn ? untilNext(waited) : Optional.empty();
    }

    private Verdict verdict(@Nullable T found) {
        if (found == null) {
            return target.goal.isDeletion() ? Verdict.REACHED : Verdict.AT_REST;
        }
        return target.meaning(found).verdict();
    }

    private void tell(@Nullable T found, Duration waited) {
        Duration left = limits.waitTimeout().minus(waited);
        listener.onPoll(new WaitProgress(
                target.name,
                found != null ? statusText(found) : seen ? "no longer listed" : "not listed yet",
                waited,
                left.isNegative() ? Duration.ZERO : left));
    }

    private Optional<Duration> untilNext(Duration waited) {
        Duration left = limits.waitTimeout().minus(waited);
        if (left.isNegative() || left.isZero() || polls >= limits.maxAttempts()) {
            return Optional.empty();
        }
        Duration delay = limits.backoff().computeDelay(polls);
        return Optional.of(delay.compareTo(left) < 0 ? delay : left);
    }

    private Duration waited() {
        return Duration.ofNanos(nanoTime.getAsLong() - start);
    }

    private static boolean isPassing(Exception failure) {
        if (failure instanceof AppRunnerException service) {
            return service.statusCode() >= 500 || service.isThrottlingException();
        }
        return failure instanceof ApiCallTimeoutException
                || failure instanceof ApiCallAttemptTimeoutException
                || (failure instanceof SdkClientException && failure.getCause() instanceof IOException);
    }

    private RuntimeException ended(@Nullable Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof AbortedException aborted
                ? aborted
                : SdkClientException.create(outcome() + lastFailure(failure), failure);
    }

    /** What the wait has come to when it is over: this, if it has reached its goal. */
    CompletableFuture<Wait<R, T>> end(Calls calls, AwsClient client) {
        if (isReached) {
            return CompletableFuture.completedFuture(this);
        }
        T found = last == null ? null : last.found();
        if (found == null || lostPoll != null) {
            return CompletableFuture.failedFuture(
                    SdkClientException.create(outcome() + lastFailure(lostPoll), lostPoll));
        }
        return target.details(calls, client, found)
                .thenCompose(details -> CompletableFuture.failedFuture(SdkClientException.create(
                        Stream.of(outcome(), details, target.meaning(found).advice())
                                .filter(sentence -> !sentence.isEmpty())
                                .collect(Collectors.joining(" ")))));
    }

    WaiterResponse<R> response() {
        return new Response<>(Objects.requireNonNull(last).reply(), polls);
    }

    T found() {
        return Objects.requireNonNull(Objects.requireNonNull(last).found());
    }

    SdkClientException closed() {
        return SdkClientException.create("The waiter was closed before the wait was over. " + outcome());
    }

    /** How far the wait has come, in a sentence. */
    String outcome() {
        String kind = target.kind;
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + " '" + target.name
                + "' did not become " + target.goal.name() + ": after " + waited().toSeconds() + " s " + state()
                + ".";
    }

    private String state() {
        PollResult<R, T> poll = last;
        if (poll == null) {
            return "nothing is known of it";
        }
        T found = poll.found();
        if (found != null) {
            return "it is " + statusText(found);
        }
        return seen ? "it is gone" : "there is no such " + target.kind;
    }

    private String statusText(T found) {
        String status = Models.text(found, "Status");
        return status == null ? "listed without a status" : status;
    }

    private static String lastFailure(@Nullable Throwable failure) {
        return failure == null ? "" : " The last poll failed: " + Reason.of(failure);
    }

    private record Response<R>(ResponseOrException<R> matched, int attemptsExecuted) implements WaiterResponse<R> {}
}
