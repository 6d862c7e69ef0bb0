package io.github.apprunnerclient.internal.config;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.retries.AdaptiveRetryStrategy;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;

/**
 * The retry strategy of one client. A default one takes many classes, and is made when an attempt first fails: until then it
 * would let every call begin at once, and have nothing to learn from its success. Thread-safe.
 */
public final class ClientRetryStrategy {
    // As MaxAttemptsResolver and SdkDefaultRetryStrategy of the SDK have it; a test compares them.
    private static final int MAX_ATTEMPTS_LEGACY = 4;
    static final int MAX_ATTEMPTS_STANDARD = 3;

    private final @Nullable RetryMode mode;
    private volatile @Nullable RetryStrategy strategy;

    private ClientRetryStrategy(@Nullable RetryMode mode, @Nullable RetryStrategy strategy) {
        this.mode = mode;
        this.strategy = strategy;
    }

    static ClientRetryStrategy of(RetryStrategy strategy) {
        return new ClientRetryStrategy(null, strategy);
    }

    /** What {@link AwsRetryStrategy} has for a mode that limits retries only, not first attempts. */
    static ClientRetryStrategy ofMode(RetryMode mode) {
        return new ClientRetryStrategy(mode, null);
    }

    public boolean isUntouched() {
        return strategy == null;
    }

    public RetryStrategy get() {
        RetryStrategy made = strategy;
        return made == null ? make() : made;
    }

    public int maxAttempts() {
        RetryStrategy made = strategy;
        if (made != null) {
            return made.maxAttempts();
        }
        return mode == RetryMode.LEGACY ? MAX_ATTEMPTS_LEGACY : MAX_ATTEMPTS_STANDARD;
    }

    /** Whether it is of the kinds that new retries changed. */
    boolean isStandardOrAdaptive() {
        return mode == null
                ? strategy instanceof StandardRetryStrategy || strategy instanceof AdaptiveRetryStrategy
                : mode == RetryMode.STANDARD;
    }

    /** The mode of a default strategy, or null. */
    @Nullable
    RetryMode mode() {
        return mode;
    }

    private synchronized RetryStrategy make() {
        RetryStrategy made = strategy;
        if (made == null) {
            made = AwsRetryStrategy.forRetryMode(mode);
            strategy = made;
        }
        return made;
    }
}
