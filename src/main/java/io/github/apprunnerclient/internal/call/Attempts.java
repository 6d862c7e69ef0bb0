package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.protocol.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpResponse;

/** The attempts of one call: which one it is, what became of the earlier ones, and whether there is another. */
final class Attempts {
    private final Retries retries;
    private final RetryAfter retryAfter;
    private final List<String> failures = new ArrayList<>(0);
    private int number;

    Attempts(Retries retries, RetryAfter retryAfter) {
        this.retries = retries;
        this.retryAfter = retryAfter;
    }

    /** @return how long to wait before the first attempt */
    Duration begin() {
        return retries.begin();
    }

    void next() {
        number++;
    }

    int number() {
        return number;
    }

    int max() {
        return retries.maxAttempts();
    }

    void succeeded() {
        retries.succeeded(number);
    }

    /** The delay that a reply asks for before the next attempt. */
    Duration askedFor(SdkHttpResponse head) {
        return retryAfter.of(head);
    }

    /** @return how long to wait before another attempt, or null if there is to be none */
    @Nullable
    Duration delayAfter(SdkException failure, Duration suggestedDelay) {
        try {
            Duration delay = retries.delayAfter(failure, suggestedDelay, number);
            if (delay != null) {
                failures.add(Reason.of(failure));
            }
            return delay;
        } catch (RuntimeException | Error ofRetries) {
            // It may throw the very failure that it was asked about.
            if (ofRetries != failure) {
                ofRetries.addSuppressed(failure);
            }
            throw ofRetries;
        }
    }

    /** {@code last}, with the failures of the attempts before it as suppressed exceptions. */
    <E extends Throwable> E withHistory(E last) {
        for (int i = 0; i < failures.size(); i++) {
            last.addSuppressed(SdkClientException.builder()
                    .message("Request attempt " + (i + 1) + " failure: " + failures.get(i))
                    .writableStackTrace(false)
                    .build());
        }
        return last;
    }
}
