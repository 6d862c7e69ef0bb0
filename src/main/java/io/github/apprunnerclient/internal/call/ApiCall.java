package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.metrics.CallMetrics;
import io.github.apprunnerclient.internal.protocol.Operation;
import io.github.apprunnerclient.internal.protocol.Reason;
import io.github.apprunnerclient.internal.protocol.ServiceErrors;
import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.AppRunnerResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * One API call, as a value that says what to do next. It does no I/O, starts no thread and reads no clock but those it
 * is given; a driver does what its {@link Step}s say, and tells it what came of them.
 *
 * <p>The order of a call:
 *
 * <ol>
 *   <li>{@link ApiCallFactory#newCall}: check the request, find the endpoint, write the body
 *   <li>{@link #start}: take the first retry token
 *   <li>{@link #authenticated}: sign, with the credentials of this moment, and send
 *   <li>{@link #replied}, {@link #broken}, {@link #timedOut}: the result, or a failure
 *   <li>after a failure, {@link #waited} and the next attempt from 3, or the end
 * </ol>
 *
 * <p>Not thread-safe: a driver tells it one thing after the other.
 */
public final class ApiCall<ResponseT extends AppRunnerResponse> {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.apprunnerclient");

    private final Operation<?, ResponseT> operation;
    private final RequestFactory requests;
    private final ClockCorrection clockCorrection;
    private final TimeBudget budget;
    private final Retries retries;
    private final ExecutionHooks hooks;
    private final CallMetrics metrics;

    private Duration sentAt = Duration.ZERO;
    private @Nullable CallFailures failures;

    ApiCall(
            Operation<?, ResponseT> operation,
            RequestFactory requests,
            ClockCorrection clockCorrection,
            TimeBudget budget,
            Retries retries,
            ExecutionHooks hooks,
            CallMetrics metrics) {
        this.operation = operation;
        this.requests = requests;
        this.clockCorrection = clockCorrection;
        this.budget = budget;
        this.retries = retries;
        this.hooks = hooks;
        this.metrics = metrics;
    }

    public Step<ResponseT> start() {
        try {
            return pause(retries.begin());
        } catch (RuntimeException | Error ofRetryStrategy) {
            return fail(ofRetryStrategy);
        }
    }

    /** Credentials are asked for before each attempt, so that a retry is never signed with ones that have expired. */
    public Step<ResponseT> authenticated(@Nullable AwsCredentialsIdentity identity) {
        if (identity == null) {
            return notAuthenticated(failures().client("The credentials provider gave no credentials", null));
        }
        metrics.authenticated();
        if (budget.isSpent()) {
            return callTimedOut("");
        }
        retries.nextAttempt();
        metrics.attemptBegins();
        SdkHttpRequest request;
        try {
            Signing with = hooks.signing(requests.signing(identity, clockCorrection.clock()));
            long signing = metrics.now();
            request = requests.signed(retries.attempt(), retries.maxAttempts(), with);
            metrics.signed(signing, request);
            hooks.sending(request);
        } catch (RuntimeException | Error unsent) {
            return attemptFailed(unsent);
        }
        if (budget.isSpent()) {
            return callTimedOut("");
        }
        SdkRequestLog.sending(retries.attempt(), request);
        sentAt = budget.elapsed();
        return new Step.Send<>(
                request,
                requests.body(),
                budget.within(requests.options().apiCallAttemptTimeout()),
                metrics.exchange());
    }

    /** A provider's failure reaches the caller as it is, and that of a chain of them in a line. */
    public Step<ResponseT> notAuthenticated(Throwable failure) {
        Throwable reported = MissingCredentials.summarized(failure);
        return fail(
                reported instanceof RuntimeException || reported instanceof Error
                        ? reported
                        : failures().client("The credentials provider failed: " + failure, failure));
    }

    public Step<ResponseT> replied(HttpReply received) {
        SdkHttpResponse head = received.head();
        SdkRequestLog.received(head);
        if (LOG.isDebugEnabled()) {
            logAttempt(CallFailures.status(head));
        }
        metrics.replied(head, received.body().length);
        if (head.statusCode() >= 500) {
            failures().serviceMayHaveActed();
        }
        HttpReply reply;
        try {
            reply = hooks.received(received);
        } catch (RuntimeException | Error ofInterceptor) {
            return head.isSuccessful() ? failedAfterSuccess(head, ofInterceptor) : attemptFailed(ofInterceptor);
        }
        return reply.head().isSuccessful() ? succeeded(reply) : refused(reply);
    }

    /** No reply came: the connection could not be made, or broke. */
    public Step<ResponseT> broken(Throwable cause, Progress progress) {
        logAttempt("no reply");
        if (cause instanceof Error) {
            String note = failures().unfinished(progress, "the HTTP client threw");
            cause.addSuppressed(failures().client("The HTTP client ended an attempt." + note, null));
            return fail(cause);
        }
        if (progress.sent()) {
            failures().serviceMayHaveActed();
        }
        metrics.attemptFailed(cause);
        return retryOrFail(failures().notExecuted(cause), Duration.ZERO);
    }

    /** The limit of {@link Step.Send} has passed. */
    public Step<ResponseT> timedOut(Progress progress) {
        logAttempt("timed out");
        String note = failures().unfinished(progress, "it did not arrive whole in time");
        if (budget.isSpent()) {
            return callTimedOut(note);
        }
        SdkException failure = failures().attemptTimedOut(note);
        return note.isEmpty() ? retryOrFail(failure, Duration.ZERO) : fail(failure);
    }

    public Step<ResponseT> waited() {
        return budget.isSpent() ? callTimedOut("") : authenticate();
    }

    public Step<ResponseT> interrupted(Progress progress) {
        return aborted("Thread was interrupted", progress);
    }

    /** The caller has given the call up, and will not hear of this failure. */
    public Step<ResponseT> cancelled(Progress progress) {
        return aborted("The call was cancelled", progress);
    }

    private Step<ResponseT> aborted(String reason, Progress progress) {
        return fail(failures().aborted(reason, failures().unfinished(progress, "it had not arrived whole by then")));
    }

    public Step<ResponseT> clientClosed(Progress progress) {
        if (retries.attempt() == 0) {
            return fail(new IllegalStateException("This client has been closed"));
        }
        String note = failures().unfinished(progress, "it had not arrived whole by then");
        return fail(failures().client("This client was closed before the call was over" + note, null));
    }

    private Step<ResponseT> authenticate() {
        metrics.authenticationBegins();
        return new Step.Authenticate<>(requests.options().credentialsProvider(), budget.within(null));
    }

    private Step<ResponseT> succeeded(HttpReply reply) {
        try {
            retries.succeeded();
            ResponseT response = ReplyReader.read(reply, operation);
            metrics.unmarshalled();
            response = hooks.unmarshalled(response, reply.head());
            metrics.succeeded();
            requests.propagateTrace();
            return new Step.Done<>(response);
        } catch (Crc32MismatchException mismatch) {
            return fail(failures().crc32Mismatch(reply.head(), mismatch));
        } catch (IOException cause) {
            // Never retried: the service has acted, and would act again.
            return fail(failures().client(failures().unreadable(reply.head(), Reason.of(cause)), cause));
        } catch (RuntimeException | Error ofUserCode) {
            return failedAfterSuccess(reply.head(), ofUserCode);
        }
    }

    private Step<ResponseT> refused(HttpReply reply) {
        SdkHttpResponse head = reply.head();
        AppRunnerException.Builder error = ServiceErrors.translate(head, reply.body());
        String code = Refusal.code(error);
        AppRunnerException failure = error.callDiagnostics(failures().diagnostics() + Refusal.advice(code, operation))
                .clockSkew(clockCorrection.skewOfSystemClock())
                .numAttempts(retries.attempt())
                .build();
        metrics.unmarshalled();
        if (failure.isClockSkewException()) {
            clockCorrection.learnFrom(head);
        }
        if (Refusal.isFinal(code)) {
            metrics.attemptFailed(failure);
            return fail(failure);
        }
        return retryOrFail(
                failure, RetryAfter.in(head, requests.options().client().retryAfterMilliseconds()));
    }

    /** An interceptor or the signer threw: as in the SDK, the retry strategy decides on an SDK exception. */
    private Step<ResponseT> attemptFailed(Throwable failure) {
        failure.addSuppressed(failures().client("An execution interceptor or the signer ended an attempt", null));
        return failure instanceof SdkException ofSdk ? retryOrFail(ofSdk, Duration.ZERO) : fail(failure);
    }

    /** What was thrown when the service had acted is never retried: another attempt would make it act again. */
    private Step<ResponseT> failedAfterSuccess(SdkHttpResponse head, Throwable failure) {
        String note = failures().succeededBut(head, "an execution interceptor or the retry strategy threw");
        failure.addSuppressed(failures().client(note, null));
        return fail(failure);
    }

    private Step<ResponseT> retryOrFail(SdkException failure, Duration suggestedDelay) {
        metrics.attemptFailed(failure);
        Duration delay;
        try {
            delay = retries.delayAfter(failure, suggestedDelay);
        } catch (RuntimeException | Error ofRetryStrategy) {
            return fail(ofRetryStrategy);
        }
        if (delay == null) {
            return fail(failure);
        }
        SdkRequestLog.retrying(delay, retries.attempt(), failure);
        return pause(delay);
    }

    private Step<ResponseT> pause(Duration delay) {
        metrics.backsOff(delay);
        if (delay.isZero()) {
            return waited();
        }
        // A wait that the call's time does not allow is cut short, and ends the call.
        Duration allowed = budget.within(delay);
        return new Step.Wait<>(allowed == null ? delay : allowed);
    }

    private Step<ResponseT> callTimedOut(String note) {
        return fail(failures().callTimedOut(note));
    }

    private Step<ResponseT> fail(Throwable failure) {
        Throwable reported = hooks.failed(retries.withHistory(failure));
        metrics.failed(failure);
        requests.propagateTrace();
        return new Step.Failed<>(reported);
    }

    /** One line for each attempt, at level debug. */
    private void logAttempt(String outcome) {
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "Attempt {} of {}: {}, {} ms {}",
                    retries.attempt(),
                    retries.maxAttempts(),
                    outcome,
                    budget.elapsed().minus(sentAt).toMillis(),
                    failures().subject());
        }
    }

    /** Made late, as its classes are of no use to a call that succeeds. */
    private CallFailures failures() {
        CallFailures made = failures;
        if (made == null) {
            made = new CallFailures(operation, requests, retries);
            failures = made;
        }
        return made;
    }
}
