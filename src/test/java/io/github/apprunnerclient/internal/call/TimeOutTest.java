package io.github.apprunnerclient.internal.call;

import static io.github.apprunnerclient.internal.call.ScriptedService.CREATED;
import static io.github.apprunnerclient.internal.call.ScriptedService.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

class TimeOutTest {
    private static final String MAY_EXIST = "The connection may have been made";
    private static final String PROBABLY_EXISTS = "The connection probably exists";

    @Test
    void without_time_outs_a_request_has_no_limit() {
        ScriptedService service = new ScriptedService().replies(200, CREATED);

        service.createConnection();

        assertThat(service.limits).containsExactly((Duration) null);
    }

    @Test
    void an_attempt_has_the_time_of_its_own_limit_or_what_is_left_of_the_calls() {
        ScriptedService service = withTimeOuts(Duration.ofSeconds(4), Duration.ofSeconds(2))
                .stalls()
                .replies(200, CREATED);

        service.createConnection();

        assertThat(service.limits).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(1));
    }

    @Test
    void the_calls_time_out_ends_it_with_ApiCallTimeoutException() {
        ScriptedService service = withTimeOuts(Duration.ofMillis(250), null).stalls();

        ApiCallTimeoutException failure = callTimeOut(service);

        assertThat(failure)
                .hasMessageStartingWith(
                        "Client execution did not complete before the specified timeout configuration:" + " 250 millis")
                .hasMessageContaining("(SDK Attempt Count: 1)")
                .hasMessageContaining(MAY_EXIST);
    }

    @Test
    void an_attempts_time_out_is_retried_and_then_thrown() {
        ScriptedService service =
                withTimeOuts(null, Duration.ofMillis(250)).stalls().stalls().stalls();

        ApiCallAttemptTimeoutException failure =
                catchThrowableOfType(ApiCallAttemptTimeoutException.class, service::createConnection);

        assertThat(failure)
                .hasMessageStartingWith("HTTP request execution did not complete before the specified timeout"
                        + " configuration: 250 millis")
                .hasMessageContaining("(SDK Attempt Count: 3)")
                .hasMessageContaining(MAY_EXIST);
        assertThat(failure.getSuppressed()).hasSize(2);
    }

    @Test
    void an_attempt_that_stalls_after_a_2xx_is_not_repeated_for_the_service_has_acted() {
        ScriptedService service =
                withTimeOuts(null, Duration.ofMillis(250)).stallsAfterHead(head(200, "x-amzn-RequestId", "R1"));

        ApiCallAttemptTimeoutException failure =
                catchThrowableOfType(ApiCallAttemptTimeoutException.class, service::createConnection);

        assertThat(service.requests).hasSize(1);
        assertThat(failure)
                .hasMessageContaining("The request succeeded (HTTP 200, request id R1)")
                .hasMessageContaining(PROBABLY_EXISTS)
                .hasMessageNotContaining(MAY_EXIST);
    }

    @Test
    void a_call_that_stalls_after_a_2xx_says_that_it_succeeded() {
        ScriptedService service = withTimeOuts(Duration.ofMillis(250), null).stallsAfterHead(head(201));

        assertThat(callTimeOut(service))
                .hasMessageContaining("The request succeeded (HTTP 201, request id not given)")
                .hasMessageContaining(PROBABLY_EXISTS);
    }

    @Test
    void a_back_off_is_cut_short_by_the_calls_time_out_which_keeps_the_failures_so_far() {
        ScriptedService service = withTimeOuts(Duration.ofMillis(300), null).replies(503, "slow down");

        ApiCallTimeoutException failure = callTimeOut(service);

        assertThat(service.waits).containsExactly(Duration.ofMillis(300));
        assertThat(failure.getSuppressed()).hasSize(1);
        assertThat(failure.getSuppressed()[0]).hasMessageContaining("HTTP status code 503");
    }

    @Test
    void a_Retry_After_is_never_waited_for_beyond_the_calls_time() {
        ScriptedService service = withTimeOuts(Duration.ofSeconds(5), null).replies(429, "", "Retry-After", "10");

        callTimeOut(service);

        assertThat(service.waits).containsExactly(Duration.ofSeconds(5));
        assertThat(service.requests).hasSize(1);
    }

    @Test
    void time_spent_on_credentials_counts() {
        ScriptedService service = withTimeOuts(Duration.ofMillis(250), null);
        service.authenticationTime = Duration.ofMillis(250);

        ApiCallTimeoutException failure = callTimeOut(service);

        assertThat(service.requests).isEmpty();
        assertThat(failure).hasMessageNotContaining(MAY_EXIST);
    }

    @Test
    void a_requests_time_outs_beat_the_clients() {
        ScriptedService service =
                withTimeOuts(Duration.ofSeconds(9), Duration.ofSeconds(8)).replies(200, CREATED);

        service.createConnection(r -> r.overrideConfiguration(
                o -> o.apiCallTimeout(Duration.ofSeconds(3)).apiCallAttemptTimeout(Duration.ofSeconds(2))));

        assertThat(service.limits).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void one_time_out_of_a_request_leaves_the_clients_other_one() {
        ScriptedService service =
                withTimeOuts(Duration.ofSeconds(9), Duration.ofSeconds(8)).replies(200, CREATED);

        service.createConnection(r -> r.overrideConfiguration(o -> o.apiCallTimeout(Duration.ofSeconds(3))));

        assertThat(service.limits).containsExactly(Duration.ofSeconds(3));
    }

    private static ScriptedService withTimeOuts(Duration call, Duration attempt) {
        return new ScriptedService(o -> o.apiCallTimeout(call).apiCallAttemptTimeout(attempt));
    }

    private static ApiCallTimeoutException callTimeOut(ScriptedService service) {
        return catchThrowableOfType(ApiCallTimeoutException.class, service::createConnection);
    }
}
