package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.protocol.Effect;
import io.github.apprunnerclient.internal.protocol.Operation;
import io.github.apprunnerclient.internal.protocol.Reason;
import io.github.apprunnerclient.internal.protocol.ResponseMetadata;
import io.github.apprunnerclient.internal.protocol.ServiceErrors;
import io.github.apprunnerclient.internal.sdk.NewerSdk;
import io.github.apprunnerclient.model.AppRunnerException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Words one call's failures: what happened, in which attempt, what was asked of whom, and what the service may have done
 * all the same.
 *
 * <p>To verify {@link ApiCall}, the JVM would load each class of exception that these methods declared as their result.
 */
final class CallFailures {
    private final Operation<?, ?> operation;
    private final RequestFactory requests;
    private final Retries retries;
    private boolean serviceMayHaveActed;

    CallFailures(Operation<?, ?> operation, RequestFactory requests, Retries retries) {
        this.operation = operation;
        this.requests = requests;
        this.retries = retries;
    }

    void serviceMayHaveActed() {
        serviceMayHaveActed = true;
    }

    /** What every message ends with. */
    String diagnostics() {
        Effect effect = operation.effect();
        return serviceMayHaveActed && effect != null ? subject() + " " + effect.possible() : subject();
    }

    /** An endpoint's user info and query stay out of messages: they may hold secrets. */
    String subject() {
        URI endpoint = requests.uri();
        String port = endpoint.getPort() < 0 ? "" : ":" + endpoint.getPort();
        return "(Operation: " + operation.name() + ", Endpoint: " + endpoint.getScheme() + "://" + endpoint.getHost()
                + port + endpoint.getPath() + ")";
    }

    SdkClientException client(String message, @Nullable Throwable cause) {
        return withAttempts(SdkClientException.builder()
                        .message(message + " " + diagnostics())
                        .cause(cause))
                .build();
    }

    SdkClientException aborted(String reason, String note) {
        return withAttempts(AbortedException.builder().message(reason + note + " " + diagnostics()))
                .build();
    }

    SdkClientException attemptTimedOut(String note) {
        return withAttempts(ApiCallAttemptTimeoutException.builder()
                        .message("HTTP request execution did not complete before the specified timeout configuration: "
                                + millis(requests.options().apiCallAttemptTimeout()) + note + " " + diagnostics()))
                .build();
    }

    SdkClientException callTimedOut(String note) {
        return withAttempts(ApiCallTimeoutException.builder()
                        .message("Client execution did not complete before the specified timeout configuration: "
                                + millis(requests.options().apiCallTimeout()) + note + " " + diagnostics()))
                .build();
    }

    static SdkClientException crc32Mismatch(String expected, long actual) {
        return Crc32MismatchException.create(
                "its x-amz-crc32 is " + expected + ", but its body's CRC32 is " + actual, null);
    }

    SdkClientException crc32Mismatch(SdkHttpResponse head, Throwable mismatch) {
        return withAttempts(Crc32MismatchException.builder()
                        .message(unreadable(head, Reason.of(mismatch)) + " " + diagnostics()))
                .build();
    }

    /** What the service said went wrong. */
    SdkException refused(HttpReply reply, Duration clockSkew) {
        AppRunnerException.Builder error = ServiceErrors.translate(reply.head(), reply.body());
        String code =
                error.awsErrorDetails() == null ? null : error.awsErrorDetails().errorCode();
        return error.callDiagnostics(diagnostics() + Refusal.advice(code, operation))
                .clockSkew(clockSkew)
                .numAttempts(retries.attempt())
                .build();
    }

    /** An exchange without a reply. */
    SdkClientException notExecuted(Throwable cause) {
        String reason = cause instanceof UnknownHostException
                ? "The host " + requests.uri().getHost() + " is unknown. Is "
                        + requests.options().endpointSource() + " right?"
                : Reason.of(cause);
        return client("Unable to execute HTTP request: " + reason, cause);
    }

    /** Nobody waits for the rest of this reply: what its head, if it came, says of the outcome. */
    String unfinished(Progress progress, String reason) {
        SdkHttpResponse head = progress.head();
        if (head != null && head.isSuccessful()) {
            return " " + unreadable(head, reason);
        }
        if (progress.sent()) {
            serviceMayHaveActed();
        }
        return "";
    }

    String unreadable(SdkHttpResponse head, String reason) {
        return succeededBut(head, "its reply can't be read: " + reason);
    }

    String succeededBut(SdkHttpResponse head, String what) {
        Effect effect = operation.effect();
        return "The request succeeded (" + status(head) + "), but " + what + "."
                + (effect == null ? "" : " " + effect.probable());
    }

    static String status(SdkHttpResponse head) {
        String requestId = ResponseMetadata.requestId(head);
        return "HTTP " + head.statusCode() + ", request id " + (requestId == null ? "not given" : requestId);
    }

    private <B extends SdkException.Builder> B withAttempts(B exception) {
        return NewerSdk.withAttempts(exception, retries.attempt());
    }

    private static String millis(@Nullable Duration timeout) {
        return timeout == null ? "none" : timeout.toMillis() + " millis";
    }
}
