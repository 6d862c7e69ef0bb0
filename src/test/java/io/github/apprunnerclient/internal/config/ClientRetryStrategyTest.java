package io.github.apprunnerclient.internal.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.RetryStrategy;

/** Default retry strategies are made late: what is assumed of them until then holds. */
class ClientRetryStrategyTest {

    @ParameterizedTest
    @EnumSource(names = {"LEGACY", "STANDARD"})
    void as_many_attempts_are_announced_as_the_strategy_allows(RetryMode mode) {
        ClientRetryStrategy late = ClientRetryStrategy.ofMode(mode);

        int announced = late.maxAttempts();

        assertThat(late.isUntouched()).isTrue();
        assertThat(announced).isEqualTo(late.get().maxAttempts());
    }

    @ParameterizedTest
    @EnumSource(names = {"LEGACY", "STANDARD"})
    void the_strategy_lets_every_call_begin_at_once(RetryMode mode) {
        RetryStrategy strategy = ClientRetryStrategy.ofMode(mode).get();

        for (int i = 0; i < 1000; i++) {
            assertThat(strategy.acquireInitialToken(AcquireInitialTokenRequest.create("GLOBAL"))
                            .delay())
                    .isEqualTo(Duration.ZERO);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LEGACY", "STANDARD"})
    void the_strategy_is_that_of_AWS_and_always_the_same(RetryMode mode) {
        ClientRetryStrategy late = ClientRetryStrategy.ofMode(mode);

        assertThat(late.get()).hasSameClassAs(AwsRetryStrategy.forRetryMode(mode));
        assertThat(late.get()).isSameAs(late.get());
        assertThat(late.isUntouched()).isFalse();
    }

    @Test
    void a_strategy_that_is_given_is_there_from_the_beginning() {
        StandardRetryStrategy given = AwsRetryStrategy.standardRetryStrategy();
        ClientRetryStrategy strategy = ClientRetryStrategy.of(given);

        assertThat(strategy.isUntouched()).isFalse();
        assertThat(strategy.get()).isSameAs(given);
        assertThat(strategy.maxAttempts()).isEqualTo(given.maxAttempts());
    }
}
