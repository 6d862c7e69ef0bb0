package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.config.ClientRetryStrategy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.AcquireInitialTokenResponse;
import software.amazon.awssdk.retries.api.RecordSuccessRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenResponse;
import software.amazon.awssdk.retries.api.RetryToken;
import software.amazon.awssdk.retries.api.TokenAcquisitionFailedException;

/** As the client's retry strategy says. */
final class StrategyRetries extends Retries {
    /** The scope under which the SDK's clients ask for retry tokens. */
    private static final String SCOPE = "GLOBAL";

    private final ClientRetryStrategy strategy;
    private @Nullable RetryToken token;

    StrategyRetries(ClientRetryStrategy strategy) {
        this.strategy = strategy;
    }

    @Override
    Duration begin() {
        return strategy.isUntouched() ? Duration.ZERO : acquireToken().delay();
    }

    @Override
    int maxAttempts() {
        return strategy.maxAttempts();
    }

    @Override
    @Nullable
    Duration decide(SdkException failure, Duration suggestedDelay) {
        try {
            RefreshRetryTokenResponse again = strategy.get()
                    .refreshRetryToken(RefreshRetryTokenRequest.builder()
                            .token(token())
                            .failure(failure)
                            .suggestedDelay(suggestedDelay)
                            .build());
            token = given(again, "refreshRetryToken").token();
            return again.delay();
        } catch (TokenAcquisitionFailedException noMore) {
            return null;
        }
    }

    @Override
    void succeeded() {
        if (token != null || !strategy.isUntouched()) {
            strategy.get().recordSuccess(RecordSuccessRequest.create(token()));
        }
    }

    private RetryToken token() {
        RetryToken held = token;
        return held == null ? acquireToken().token() : held;
    }

    private AcquireInitialTokenResponse acquireToken() {
        AcquireInitialTokenResponse first =
                strategy.get().acquireInitialToken(AcquireInitialTokenRequest.create(SCOPE));
        token = given(first, "acquireInitialToken").token();
        return first;
    }

    private static <T> T given(@Nullable T answer, String method) {
        if (answer == null) {
            throw new IllegalStateException("The retry strategy gave no answer to " + method);
        }
        return answer;
    }
}
