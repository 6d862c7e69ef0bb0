package io.github.apprunnerclient.internal.sdk;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.retries.api.RetryStrategy;

/**
 * The retries that {@code AWS_NEW_RETRIES_2026} turns on, in the versions of the SDK that ask it. From 2.58 on there are no
 * others, and the variable has no say.
 */
public interface NewRetries {
    int ONLY_ONES_SINCE = 58;

    /** Null in versions that don't know them. */
    static @Nullable NewRetries find() {
        return NewerSdk.withType(
                "software.amazon.awssdk.core.retry.NewRetries2026Resolver", NewRetries.class, "OptionalNewRetries");
    }

    boolean areOn();

    RetryStrategy strategy(RetryMode mode);
}
