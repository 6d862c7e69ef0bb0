package io.github.apprunnerclient.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.apprunnerclient.model.AppRunnerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.retry.RetryPolicy;
import software.amazon.awssdk.retries.StandardRetryStrategy;

/** Refusals that no other request would end: what they say, and that they are not repeated in vain. */
class RefusalTest {
    private static final String CLOSED =
            "{\"__type\":\"com.amazon.coral.service#SubscriptionRequiredException\",\"message\":\"Not subscribed\"}";

    @Test
    void an_account_that_is_closed_out_is_told_why_and_that_IAM_has_no_part_in_it() {
        ScriptedService service = new ScriptedService().replies(400, CLOSED);

        AppRunnerException failure = failure(service);

        assertThat(failure.getClass()).isEqualTo(AppRunnerException.class);
        assertThat(failure.awsErrorDetails().errorCode()).isEqualTo("SubscriptionRequiredException");
        assertThat(failure)
                .hasMessageStartingWith("Not subscribed (Service: AppRunner, Status Code: 400)")
                .hasMessageEndingWith(
                        "/) App Runner has been closed to new customers since 30 April 2026, and this account"
                                + " is not among those that may go on using it. No IAM permission changes that. See"
                                + " https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 500})
    void a_closed_out_account_is_not_asked_again_whatever_the_retry_strategy(int status) {
        ScriptedService service = new ScriptedService(o -> o.retryStrategy(StandardRetryStrategy.builder()
                        .maxAttempts(5)
                        .retryOnException(failure -> true)
                        .build()))
                .replies(status, CLOSED);

        failure(service);

        assertThat(service.requests).hasSize(1);
    }

    @Test
    @SuppressWarnings("deprecation") // programs still give retry policies
    void a_closed_out_account_is_not_asked_again_whatever_the_retry_policy() {
        ScriptedService service = new ScriptedService(o -> o.retryPolicy(RetryPolicy.builder()
                        .numRetries(5)
                        .retryCondition(context -> true)
                        .build()))
                .replies(400, CLOSED);

        failure(service);

        assertThat(service.requests).hasSize(1);
    }

    @Test
    void a_denial_says_which_action_the_call_needs() {
        ScriptedService service = new ScriptedService()
                .replies(403, "{\"__type\":\"AccessDeniedException\",\"Message\":\"User x is not authorized\"}");

        assertThat(failure(service))
                .hasMessageEndingWith(
                        "/) The call needs apprunner:CreateConnection; apprunner:TagResource if it sets tags.");
    }

    @Test
    void no_other_refusal_says_more_than_it_did() {
        ScriptedService service = new ScriptedService().replies(400, "{\"__type\":\"InvalidRequestException\"}");

        assertThat(failure(service)).hasMessageEndingWith("amazonaws.com/)");
    }

    private static AppRunnerException failure(ScriptedService service) {
        return catchThrowableOfType(AppRunnerException.class, service::createConnection);
    }
}
