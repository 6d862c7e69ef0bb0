package io.github.apprunnerclient.internal.call;

import static io.github.apprunnerclient.internal.call.ScriptedService.CREATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.AcquireInitialTokenResponse;
import software.amazon.awssdk.retries.api.RecordSuccessRequest;
import software.amazon.awssdk.retries.api.RecordSuccessResponse;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenResponse;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.retries.api.RetryToken;
import software.amazon.awssdk.retries.api.TokenAcquisitionFailedException;

/** What a program's own retry strategy is asked and told of a call without retries. */
class RetryStrategyTest {

    @Test
    void it_may_hold_back_the_first_attempt_and_is_told_of_its_success() {
        RetryToken token = new RetryToken() {};
        OwnStrategy strategy = new OwnStrategy(() -> AcquireInitialTokenResponse.create(token, Duration.ofSeconds(5)));
        ScriptedService service = new ScriptedService(o -> o.retryStrategy(strategy)).replies(200, CREATED);

        service.createConnection();

        assertThat(service.waits).containsExactly(Duration.ofSeconds(5));
        assertThat(strategy.succeeded).containsExactly(token);
    }

    @Test
    void where_it_allows_no_first_attempt_the_call_fails_with_what_it_throws() {
        TokenAcquisitionFailedException none = new TokenAcquisitionFailedException("not now");
        ScriptedService service = new ScriptedService(o -> o.retryStrategy(new OwnStrategy(() -> {
            throw none;
        })));

        assertThatThrownBy(service::createConnection).isSameAs(none);
        assertThat(service.requests).isEmpty();
    }

    private static final class OwnStrategy implements RetryStrategy {
        final List<RetryToken> succeeded = new ArrayList<>();
        private final Supplier<AcquireInitialTokenResponse> first;

        OwnStrategy(Supplier<AcquireInitialTokenResponse> first) {
            this.first = first;
        }

        @Override
        public AcquireInitialTokenResponse acquireInitialToken(AcquireInitialTokenRequest request) {
            return first.get();
        }

        @Override
        public RefreshRetryTokenResponse refreshRetryToken(RefreshRetryTokenRequest request) {
            throw new TokenAcquisitionFailedException("no retries");
        }

        @Override
        public RecordSuccessResponse recordSuccess(RecordSuccessRequest request) {
            succeeded.add(request.token());
            return RecordSuccessResponse.create(request.token());
        }

        @Override
        public int maxAttempts() {
            return 1;
        }

        @Override
        public boolean useClientDefaults() {
            return false;
        }

        @Override
        public Builder<?, ?> toBuilder() {
            throw new UnsupportedOperationException();
        }
    }
}
