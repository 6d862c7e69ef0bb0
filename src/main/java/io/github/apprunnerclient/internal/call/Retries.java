package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.protocol.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;

/** The attempts of one call: which one it is, what became of the earlier ones, and whether there is another. */
abstract class Retries {
    private final List<String> failures = new ArrayList<>(0);
    private int attempt;

    /** @return how long to wait before the first attempt */
    abstract Duration begin();

    abstract int maxAttempts();

    abstract void succeeded();

    /** @return how long to wait before another attempt, or null if there is to be none */
    abstract @Nullable Duration decide(SdkException failure, Duration suggestedDelay);

    final void nextAttempt() {
        attempt++;
    }

    /** The number of the attempt, from 1; 0 before the first. */
    final int attempt() {
        return attempt;
    }

    /** As {@link #decide}, whose failures it keeps. */
    final @Nullable Duration delayAfter(SdkException failure, Duration suggestedDelay) {
        try {
            Duration delay = decide(failure, suggestedDelay);
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
    final <E extends Throwable> E withHistory(E last) {
        for (int i = 0; i < failures.size(); i++) {
            last.addSuppressed(SdkClientException.builder()
                    .message("Request attempt " + (i + 1) + " failure: " + failures.get(i))
                    .writableStackTrace(false)
                    .build());
        }
        return last;
    }
}
