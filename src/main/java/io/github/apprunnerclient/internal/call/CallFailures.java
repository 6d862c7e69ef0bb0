package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.protocol.Effect;
import io.github.apprunnerclient.internal.protocol.Operation;
import io.github.apprunnerclient.internal.protocol.Reason;
import io.github.apprunnerclient.internal.protocol.ResponseMetadata;
import io.github.apprunnerclient.internal.sdk.AttemptCount;
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

/** Words one call's failures: what happened, in which attempt, and what the service may have done all the same. */
final class CallFailures {
    private final Operation<?, ?> operation;
    private final CallOptions options;
    private final Attempts attempts;
    private final CallDiagnostics diagnostics;

    CallFailures(Operation<?, ?> operation, CallOptions options, Attempts attempts, CallDiagnostics diagnostics) {
        this.operation = operation;
        this.options = options;
        this.attempts = attempts;
        this.diagnostics = diagnostics;
    }

    SdkClientException client(String message, @Nullable Throwable cause) {
        return counted(SdkClientException.builder()
                        .message(message + " " + diagnostics)
                        .cause(cause))
                .build();
    }

    AbortedException aborted(String reason, String note) {
        return counted(AbortedException.builder().message(reason + note + " " + diagnostics))
                .build();
    }

    ApiCallAttemptTimeoutException attemptTimedOut(String note) {
        return counted(ApiCallAttemptTimeoutException.builder()
                        .message("HTTP request execution did not complete before the specified timeout configuration: "
                                + millis(options.apiCallAttemptTimeout()) + note + " " + diagnostics))
                .build();
    }

    ApiCallTimeoutException callTimedOut(String note) {
        return counted(ApiCallTimeoutException.builder()
                        .message("Client execution did not complete before the specified timeout configuration: "
                                + millis(options.apiCallTimeout()) + note + " " + diagnostics))
                .build();
    }

    Crc32MismatchException crc32Mismatch(SdkHttpResponse head, Crc32MismatchException mismatch) {
        return counted(Crc32MismatchException.builder()
                        .message(unreadable(head, Reason.of(mismatch)) + " " + diagnostics))
                .build();
    }

    /** An exchange without a reply. */
    SdkClientException notExecuted(Throwable cause) {
        return client("Unable to execute HTTP request: " + reason(cause), cause);
    }

    /** Nobody waits for the rest of this reply: what its head, if it came, says of the outcome. */
    String unfinished(Progress progress, String reason) {
        SdkHttpResponse head = progress.head();
        if (head != null && head.isSuccessful()) {
            return " " + unreadable(head, reason);
        }
        if (progress.sent()) {
            diagnostics.serviceMayHaveActed();
        }
        return "";
    }

    String unreadable(SdkHttpResponse head, String reason) {
        return succeededBut(head, "its reply can't be read: " + reason);
    }

    String succeededBut(SdkHttpResponse head, String what) {
        Effect effect = operation.effect();
        return "The request succeeded (HTTP " + head.statusCode() + ", request id " + requestIdText(head) + "), but "
                + what + "." + (effect == null ? "" : " " + effect.probable());
    }

    static String requestIdText(SdkHttpResponse head) {
        String requestId = ResponseMetadata.requestId(head);
        return requestId == null ? "not given" : requestId;
    }

    private <B extends SdkException.Builder> B counted(B exception) {
        return AttemptCount.told(exception, attempts.number());
    }

    private String reason(Throwable cause) {
        if (cause instanceof UnknownHostException) {
            return diagnostics.unknownHost();
        }
        return Reason.of(cause);
    }

    private static String millis(@Nullable Duration timeout) {
        return timeout == null ? "none" : timeout.toMillis() + " millis";
    }
}
