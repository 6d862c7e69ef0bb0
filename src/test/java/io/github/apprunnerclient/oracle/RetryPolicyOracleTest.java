package io.github.apprunnerclient.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.retry.AwsRetryPolicy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.core.retry.RetryPolicy;
import software.amazon.awssdk.core.retry.RetryPolicyContext;
import software.amazon.awssdk.core.retry.backoff.BackoffStrategy;
import software.amazon.awssdk.core.retry.conditions.OrRetryCondition;
import software.amazon.awssdk.core.retry.conditions.RetryCondition;
import software.amazon.awssdk.core.retry.conditions.RetryOnStatusCodeCondition;
import software.amazon.awssdk.core.retry.conditions.TokenBucketRetryCondition;

/** What our client makes of a retry policy, against what the official client makes of it. */
@SuppressWarnings("deprecation")
class RetryPolicyOracleTest {
    private static final Map<String, UnaryOperator<RetryPolicy.Builder>> POLICIES = Map.of(
            "as it comes", policy -> policy,
            "two retries", policy -> policy.numRetries(2),
            "no retries", policy -> policy.numRetries(0),
            "on 409 besides",
                    policy -> policy.retryCondition(
                            OrRetryCondition.create(policy.retryCondition(), RetryOnStatusCodeCondition.create(409))),
            "on 409 alone",
                    policy -> policy.retryCondition(RetryOnStatusCodeCondition.create(409))
                            .additionalRetryConditionsAllowed(false),
            "on 409, and on what AWS retries", policy -> policy.retryCondition(RetryOnStatusCodeCondition.create(409)),
            "never", policy -> policy.retryCondition(RetryCondition.none()),
            "capacity for one retry",
                    policy -> policy.numRetries(5)
                            .retryCapacityCondition(TokenBucketRetryCondition.builder()
                                    .tokenBucketSize(10)
                                    .exceptionCostFunction(failure -> 6)
                                    .build()));

    private static final Map<String, Consumer<Recorder>> FAILURES = Map.of(
            "500", replying(Reply.of(500, "failure")),
            "409", replying(Reply.of(409, "failure")),
            "Throttling", replying(error(400, "Throttling")),
            "RequestTimeout", replying(error(400, "RequestTimeout")),
            "InvalidRequestException", replying(error(400, "InvalidRequestException")),
            "a throttle, a failure, then a success",
                    replying(error(400, "Throttling"), Reply.of(500, "failure"), Reply.created()),
            "a connection closed after the request", Recorder::hangsUp);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("policiesAndFailures")
    void a_failure_is_tried_as_often_and_as_late_as_by_the_official_client(String policy, String failure)
            throws IOException {
        for (Side side : List.of(Side.OFFICIAL, Side.OFFICIAL_ASYNC)) {
            List<String> official = attempts(side, policy, failure);

            assertThat(attempts(side.ours(), policy, failure)).as("%s", side).isEqualTo(official);
        }
    }

    static Stream<Arguments> policiesAndFailures() {
        return POLICIES.keySet().stream()
                .flatMap(policy -> FAILURES.keySet().stream().map(failure -> Arguments.of(policy, failure)));
    }

    private enum Form {
        NONE(o -> o.retryPolicy(RetryPolicy.none())),
        MODE(o -> o.retryPolicy(RetryMode.STANDARD)),
        LEGACY_MODE(o -> o.retryPolicy(RetryMode.LEGACY)),
        CONSUMER(o -> o.retryPolicy(p -> p.numRetries(1))),
        INSTANCE(o -> o.retryPolicy(RetryPolicy.builder().numRetries(1).build())),
        OF_AWS(o -> o.retryPolicy(AwsRetryPolicy.forRetryMode(RetryMode.STANDARD))),
        TAKEN_BACK(o -> o.retryPolicy(RetryPolicy.none()).retryPolicy((RetryPolicy) null)),
        BEFORE_A_STRATEGY(o -> o.retryPolicy(RetryPolicy.none()).retryStrategy(RetryMode.STANDARD)),
        AFTER_A_STRATEGY(o -> o.retryStrategy(RetryMode.STANDARD).retryPolicy(RetryPolicy.none()));

        private final Consumer<ClientOverrideConfiguration.Builder> given;

        Form(Consumer<ClientOverrideConfiguration.Builder> given) {
            this.given = given;
        }
    }

    @ParameterizedTest
    @EnumSource
    void all_forms_of_retryPolicy_are_taken(Form form) throws IOException {
        try (Recorder recorder = new Recorder().replies(Reply.of(500, "failure"))) {
            assertThat(attempts(Side.OURS, recorder, form.given))
                    .isNotEmpty()
                    .isEqualTo(attempts(Side.OFFICIAL, recorder, form.given));
        }
    }

    /** The header of each attempt, and what each backoff was told and asked for. */
    private static List<String> attempts(Side side, String policy, String failure) throws IOException {
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        RetryPolicy given = POLICIES.get(policy)
                .apply(RetryPolicy.builder(RetryMode.STANDARD))
                .backoffStrategy(noting("backoff", seen))
                .throttlingBackoffStrategy(noting("throttling backoff", seen))
                .build();
        try (Recorder recorder = new Recorder()) {
            FAILURES.get(failure).accept(recorder);
            seen.addAll(0, attempts(side, recorder, o -> o.retryPolicy(given)));
        }
        return seen;
    }

    private static List<String> attempts(
            Side side, Recorder recorder, Consumer<ClientOverrideConfiguration.Builder> configuration) {
        Map<String, Object> facts =
                side.createConnection(new Setup().endpoint(recorder.endpoint()).client(configuration::accept));
        List<String> attempts = new ArrayList<>(recorder.takeRequests().stream()
                .map(request -> request.header("amz-sdk-request") + " "
                        + request.header("User-Agent").replaceAll(".* m/(.),.*", "$1"))
                .toList());
        attempts.add("then " + facts.get("statusCode") + " after " + facts.get("numAttempts"));
        return attempts;
    }

    private static BackoffStrategy noting(String name, List<String> seen) {
        return new BackoffStrategy() {
            @Override
            public Duration computeDelayBeforeNextRetry(RetryPolicyContext context) {
                seen.add(name + " after " + context.totalRequests() + " requests, " + context.httpStatusCode() + ", "
                        + context.exception().getClass().getSimpleName() + ", "
                        + context.executionAttributes().getAttribute(SdkExecutionAttribute.OPERATION_NAME) + ", "
                        + context.originalRequest().getClass().getSimpleName() + ", "
                        + context.request().method());
                return Duration.ofMillis(1);
            }
        };
    }

    private static Consumer<Recorder> replying(Reply... replies) {
        return recorder -> recorder.replies(replies);
    }

    private static Reply error(int status, String code) {
        return Reply.of(status, code).body(ErrorReplies.error(code));
    }
}
