package io.github.apprunnerclient.internal.call;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/** Decides on the attempts of one call. */
interface Retries {
    /** @return how long to wait before the first attempt */
    Duration begin();

    int maxAttempts();

    /**
     * @param attempts how many there were
     * @return how long to wait before another attempt, or null if there is to be none
     */
    @Nullable
    Duration delayAfter(SdkException failure, Duration suggestedDelay, int attempts);

    /** @param attempts how many there were */
    void succeeded(int attempts);
}
