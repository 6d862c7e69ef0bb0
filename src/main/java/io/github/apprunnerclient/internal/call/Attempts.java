package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.config.ClientRetryStrategy;
import io.github.apprunnerclient.internal.protocol.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.AcquireInitialTokenResponse;
import software.amazon.awssdk.retries.api.RecordSuccessRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenResponse;
import software.amazon.awssdk.retries.api.RetryToken;
import software.amazon.awssdk.retries.api.TokenAcquisitionFailedException;

/** The attempts of one call: which one it is, what became of the earlier ones, and whether there is another. */
final class Attempts {
    /** The scope under which the SDK's clients ask for retry tokens. */
    private static final String SCOPE = "GLOBAL";

    private final ClientRetryStrategy strategy;
    private final List<String> failures = new ArrayList<>(0);
    private @Nullable RetryToken token;
    private int number;

    Attempts(ClientRetryStrategy strategy) {
        this.strategy = strategy;
    }

    /** @return how long to wait before the first attempt */
    Duration begin() {
        return strategy.isUntouched() ? Duration.ZERO : acquireToken().delay();
    }

    void next() {
        number++;
    }

    int number() {
        return number;
    }

    int max() {
        return strategy.maxAttempts();
    }

    void succeeded() {
        if (token != null || !strategy.isUntouched()) {
            strategy.get().recordSuccess(RecordSuccessRequest.create(token()));
        }
    }

    /** @return how long to wait before another attempt, or null if there is to be none */
    @Nullable
    Duration delayAfter(SdkException failure, Duration suggestedDelay) {
        try {
            RefreshRetryTokenResponse again = strategy.get()
                    .refreshRetryToken(RefreshRetryTokenRequest.builder()
                            .token(token())
                            .failure(failure)
                            .suggestedDelay(suggestedDelay)
                            .build());
            token = again.token();
            failures.add(Reason.of(failure));
            return again.delay();
        } catch (TokenAcquisitionFailedException noMore) {
            return null;
        } catch (RuntimeException strategyFailed) {
            strategyFailed.addSuppressed(failure);
            throw strategyFailed;
        }
    }

    /** {@code last}, with the failures of the attempts before it as suppressed exceptions. */
    <E extends RuntimeException> E withHistory(E last) {
        for (int i = 0; i < failures.size(); i++) {
            last.addSuppressed(SdkClientException.builder()
                    .message("Request attempt " + (i + 1) + " failure: " + failures.get(i))
                    .writableStackTrace(false)
                    .build());
        }
        return last;
    }

    private RetryToken token() {
        RetryToken held = token;
        return held == null ? acquireToken().token() : held;
    }

    private AcquireInitialTokenResponse acquireToken() {
        AcquireInitialTokenResponse first =
                strategy.get().acquireInitialToken(AcquireInitialTokenRequest.create(SCOPE));
        token = first.token();
        return first;
    }
}
