package io.github.apprunnerclient.internal.call;

import static io.github.apprunnerclient.internal.call.ScriptedService.BACKOFF;
import static io.github.apprunnerclient.internal.call.ScriptedService.CREATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.InternalServiceErrorException;
import io.github.apprunnerclient.model.InvalidRequestException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.retries.StandardRetryStrategy;

class RetryTest {
    private final ScriptedService service = new ScriptedService();

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void a_status_that_speaks_of_the_server_is_retried(int status) {
        service.replies(status, "").replies(200, CREATED);

        assertThat(service.createConnection().connection().connectionName()).isEqualTo("my-connection");
        assertThat(service.waits).containsExactly(BACKOFF);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 400, 403, 404, 408, 501, 505})
    void other_statuses_are_not_retried(int status) {
        service.replies(status, "");

        failure();

        assertThat(service.requests).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RequestTimeout", "RequestTimeoutException", "InternalError", "PriorRequestNotComplete"})
    void codes_that_AWS_calls_retryable_are_retried(String code) {
        service.replies(400, "{\"__type\":\"" + code + "\"}").replies(200, CREATED);

        service.createConnection();

        assertThat(service.waits).containsExactly(BACKOFF);
    }

    @ParameterizedTest
    @CsvSource({"429,", "400,ThrottlingException", "400,TooManyRequestsException", "503,SlowDown"})
    void throttling_waits_by_its_own_strategy(int status, String code) {
        service.replies(status, code == null ? "" : "{\"__type\":\"" + code + "\"}")
                .replies(200, CREATED);

        service.createConnection();

        assertThat(service.waits).containsExactly(BACKOFF.multipliedBy(2));
    }

    @Test
    void an_IOException_is_retried_be_it_the_failure_or_its_cause() {
        service.breaks(new IOException("gone"))
                .breaks(new UncheckedIOException(new IOException("gone")))
                .replies(200, CREATED);

        service.createConnection();

        assertThat(service.requests).hasSize(3);
    }

    @Test
    void a_failure_of_the_HTTP_client_itself_is_not_retried() {
        service.breaks(new IllegalArgumentException("Illegal character in header"));

        assertThat(failure()).isInstanceOf(SdkClientException.class).hasRootCauseMessage("Illegal character in header");
        assertThat(service.requests).hasSize(1);
    }

    @Test
    void InternalServiceErrorException_with_400_is_not_retried() {
        service.replies(400, "{\"__type\":\"InternalServiceErrorException\"}");

        assertThat(failure()).isInstanceOf(InternalServiceErrorException.class);
    }

    @Test
    void the_last_failure_is_thrown_and_tells_of_the_earlier_ones() {
        service.breaks(new ConnectException("Connection refused"))
                .replies(503, "", "x-amzn-RequestId", "R2")
                .replies(400, "{\"__type\":\"InvalidRequestException\",\"message\":\"taken\"}");

        SdkException failure = failure();

        assertThat(failure).isInstanceOf(InvalidRequestException.class).hasMessageContaining("(SDK Attempt Count: 3)");
        assertThat(failure.numAttempts()).isEqualTo(3);
        assertThat(failure.getSuppressed()).hasSize(2);
        assertThat(failure.getSuppressed()[0])
                .isInstanceOf(SdkClientException.class)
                .hasMessageStartingWith(
                        "Request attempt 1 failure: Unable to execute HTTP request: Connection refused");
        assertThat(failure.getSuppressed()[1])
                .hasMessageStartingWith("Request attempt 2 failure: Service returned HTTP status code 503")
                .hasMessageContaining("Request ID: R2");
    }

    @Test
    void attempts_stop_at_the_strategys_maximum() {
        service.replies(503, "").replies(503, "").replies(503, "");

        assertThat(failure().numAttempts()).isEqualTo(3);
        assertThat(service.requests).hasSize(3);
    }

    @Test
    void an_empty_token_bucket_ends_the_retries() {
        ScriptedService shared =
                new ScriptedService(o -> o.retryStrategy(AwsRetryStrategy.legacyRetryStrategy().toBuilder()
                        .maxAttempts(1000)
                        .build()));
        for (int i = 0; i < 101; i++) {
            shared.replies(500, "");
        }

        AppRunnerException failure = catchThrowableOfType(AppRunnerException.class, shared::createConnection);

        assertThat(failure.numAttempts()).isEqualTo(101);
    }

    @Test
    void every_attempt_has_the_same_invocation_id_and_says_which_it_is() {
        service.replies(503, "").replies(503, "").replies(200, CREATED);

        service.createConnection();

        assertThat(header("amz-sdk-request"))
                .containsExactly("attempt=1; max=3", "attempt=2; max=3", "attempt=3; max=3");
        assertThat(header("amz-sdk-invocation-id").stream().distinct()).hasSize(1);
    }

    @Test
    void every_call_has_an_invocation_id_of_its_own() {
        service.replies(200, CREATED).replies(200, CREATED);

        service.createConnection();
        service.createConnection();

        assertThat(header("amz-sdk-invocation-id").stream().distinct()).hasSize(2);
    }

    @Test
    void every_attempt_is_signed_anew() {
        service.replies(503, "").replies(200, CREATED);

        service.createConnection();

        assertThat(header("X-Amz-Date")).containsExactly("20261123T011519Z", "20261123T011520Z");
        assertThat(header("Authorization").stream().distinct()).hasSize(2);
    }

    @Test
    void every_attempt_asks_for_credentials_anew() {
        AtomicInteger asked = new AtomicInteger();
        service.credentials = (AwsCredentialsProvider) () -> credentials("AKID" + asked.incrementAndGet());
        service.replies(503, "").replies(200, CREATED);

        service.createConnection();

        assertThat(header("Authorization").get(0)).contains("Credential=AKID1/");
        assertThat(header("Authorization").get(1)).contains("Credential=AKID2/");
    }

    @Test
    void a_providers_failure_is_thrown_as_it_is() {
        RuntimeException ofProvider = new IllegalStateException("no credentials here");
        service.credentials = (AwsCredentialsProvider) () -> {
            throw ofProvider;
        };

        assertThat(catchThrowableOfType(IllegalStateException.class, service::createConnection))
                .isSameAs(ofProvider);
        assertThat(service.requests).isEmpty();
    }

    @Test
    void a_Retry_After_is_the_least_that_is_waited() {
        service.replies(503, "", "Retry-After", "7").replies(200, CREATED);

        service.createConnection();

        assertThat(service.waits).containsExactly(Duration.ofSeconds(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mon, 23 Nov 2026 01:20:00 GMT", "soon", "-5", "99999999999999", ""})
    void a_Retry_After_that_is_no_number_of_seconds_is_ignored(String value) {
        service.replies(503, "", "Retry-After", value).replies(200, CREATED);

        service.createConnection();

        assertThat(service.waits).containsExactly(BACKOFF);
    }

    @Test
    void no_Retry_After_holds_a_caller_longer_than_20_seconds() {
        service.replies(503, "", "Retry-After", "3600").replies(200, CREATED);

        service.createConnection();

        assertThat(service.waits).containsExactly(Duration.ofSeconds(20));
    }

    @Test
    void a_strategy_without_client_defaults_is_taken_at_its_word() {
        ScriptedService own = new ScriptedService(o -> o.retryStrategy(
                StandardRetryStrategy.builder().useClientDefaults(false).build()));
        own.replies(503, "");

        assertThat(catchThrowableOfType(AppRunnerException.class, own::createConnection)
                        .numAttempts())
                .isEqualTo(1);
    }

    @Test
    void a_retry_mode_sets_the_number_of_attempts() {
        ScriptedService standard = new ScriptedService(o -> o.retryStrategy(RetryMode.STANDARD));
        standard.replies(500, "").replies(500, "").replies(500, "");

        assertThat(catchThrowableOfType(AppRunnerException.class, standard::createConnection)
                        .numAttempts())
                .isEqualTo(3);
    }

    @Test
    void a_strategy_that_fails_itself_does_not_hide_why_it_was_asked() {
        ScriptedService broken = new ScriptedService(o -> o.retryStrategy(StandardRetryStrategy.builder()
                .retryOnException((java.util.function.Predicate<Throwable>) t -> {
                    throw new IllegalStateException("predicate");
                })
                .build()));
        broken.replies(400, "{\"__type\":\"InvalidRequestException\"}");

        IllegalStateException failure = catchThrowableOfType(IllegalStateException.class, broken::createConnection);

        assertThat(failure.getSuppressed()).hasAtLeastOneElementOfType(InvalidRequestException.class);
    }

    private SdkException failure() {
        return catchThrowableOfType(SdkException.class, service::createConnection);
    }

    private List<String> header(String name) {
        return service.requests.stream()
                .map((SdkHttpRequest r) -> r.firstMatchingHeader(name).orElseThrow())
                .toList();
    }

    private static AwsCredentials credentials(String accessKeyId) {
        return AwsBasicCredentials.create(accessKeyId, "SECRET");
    }
}
