package io.github.apprunnerclient.internal.call;

import static io.github.apprunnerclient.internal.call.ScriptedService.CREATED;
import static io.github.apprunnerclient.internal.call.ScriptedService.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.InvalidRequestException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.ResolveIdentityRequest;

/** What the caller learns of a call that did not go well: whether there is a connection now. */
class OutcomeTest {
    private static final String MAY_EXIST = "The connection may have been made";
    private static final String PROBABLY_EXISTS = "The connection probably exists";

    private final ScriptedService service = new ScriptedService();

    @Test
    void a_failure_says_what_was_asked_of_whom() {
        service.replies(400, "{\"__type\":\"InvalidRequestException\",\"message\":\"bad\"}", "x-amzn-RequestId", "R");

        assertThat(failure())
                .hasMessage("bad (Service: AppRunner, Status Code: 400, Request ID: R) (SDK Attempt Count: 1)"
                        + " (Operation: CreateConnection, Endpoint: https://apprunner.us-east-1.amazonaws.com/)");
    }

    @Test
    void a_checked_exception_of_a_credentials_provider_is_the_cause() {
        IOException cause = new IOException("no token");
        service.credentials = new AwsCredentialsProvider() {
            @Override
            public AwsCredentials resolveCredentials() {
                throw new AssertionError("the future is asked for");
            }

            @Override
            public CompletableFuture<AwsCredentialsIdentity> resolveIdentity(ResolveIdentityRequest request) {
                return CompletableFuture.failedFuture(cause);
            }
        };

        assertThat(failure())
                .isInstanceOf(SdkClientException.class)
                .hasMessageStartingWith("The credentials provider failed: java.io.IOException: no token")
                .hasCause(cause);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_request_that_was_not_sent_leaves_no_doubt_whatever_the_failure(IOException cause) {
        service.breaksUnsent(cause).breaksUnsent(cause).breaksUnsent(cause);

        assertThat(failure())
                .hasMessageStartingWith("Unable to execute HTTP request: " + cause.getMessage())
                .hasMessageNotContaining(MAY_EXIST);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_request_that_was_sent_leaves_the_outcome_open_whatever_the_failure(IOException cause) {
        service.breaks(cause).breaks(cause).breaks(cause);

        assertThat(failure()).isInstanceOf(SdkClientException.class).hasMessageContaining(MAY_EXIST);
    }

    static Stream<IOException> failures() {
        return Stream.of(
                new ConnectException("Connection refused"),
                new NoRouteToHostException("No route to host"),
                new SSLHandshakeException("no certificate"),
                new SocketTimeoutException("Connect timed out"),
                new IOException("wrapped", new ConnectException("Connection refused")),
                new SocketException("Connection reset"),
                new SocketTimeoutException("Read timed out"),
                new IOException("Unexpected end of file from server"));
    }

    @Test
    void one_attempt_that_was_sent_leaves_the_outcome_open_though_the_others_were_not() {
        IOException cause = new ConnectException("Connection refused");
        service.breaks(cause).breaksUnsent(cause).breaksUnsent(cause);

        assertThat(failure()).hasMessageContaining(MAY_EXIST);
    }

    @Test
    void an_unknown_host_is_named_with_the_region_that_it_follows_from() {
        UnknownHostException cause = new UnknownHostException("apprunner.us-east-1.amazonaws.com: no such name");
        service.breaksUnsent(cause).breaksUnsent(cause).breaksUnsent(cause);

        assertThat(failure())
                .hasMessageStartingWith("Unable to execute HTTP request: The host apprunner.us-east-1.amazonaws.com is"
                        + " unknown. Is the region us-east-1 right?")
                .hasCause(cause);
    }

    @Test
    void a_cause_without_a_message_is_named_by_its_class() {
        service.breaks(new IOException()).breaks(new IOException()).breaks(new IOException());

        assertThat(failure()).hasMessageStartingWith("Unable to execute HTTP request: IOException (");
    }

    @Test
    void the_doubt_of_an_earlier_attempt_remains_when_a_later_one_is_refused() {
        service.breaks(new SocketException("Connection reset"))
                .replies(400, "{\"__type\":\"InvalidRequestException\",\"message\":\"taken\"}");

        assertThat(failure()).isInstanceOf(InvalidRequestException.class).hasMessageContaining(MAY_EXIST);
    }

    @Test
    void a_refused_request_leaves_no_doubt() {
        service.replies(400, "{\"__type\":\"ServiceQuotaExceededException\"}");

        assertThat(failure()).hasMessageNotContaining(MAY_EXIST);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void a_server_error_leaves_the_outcome_open(int status) {
        service.replies(status, "").replies(status, "").replies(status, "");

        assertThat(failure()).isInstanceOf(AppRunnerException.class).hasMessageContaining(MAY_EXIST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"Connection\":",
                "null",
                "[]",
                "\"text\"",
                "<html><body>Bad gateway</body></html>",
                "{\"Connection\":[]}",
                "{\"Connection\":{\"ConnectionName\":{}}}",
                "{\"Connection\":{\"CreatedAt\":1e400}}",
                "{\"Connection\":{\"CreatedAt\":1e999999999}}",
                "{\"Connection\":{\"CreatedAt\":\"yesterday\"}}"
            })
    void a_2xx_that_cannot_be_read_is_not_repeated(String body) {
        service.replies(200, body, "x-amzn-RequestId", "R1");

        SdkException failure = failure();

        assertThat(service.requests).hasSize(1);
        assertThat(failure)
                .isExactlyInstanceOf(SdkClientException.class)
                .hasMessageStartingWith(
                        "The request succeeded (HTTP 200, request id R1), but its reply can't be read: ")
                .hasMessageContaining(PROBABLY_EXISTS)
                .hasMessageNotContaining("\n")
                .hasMessageNotContaining("null)")
                .hasMessageNotContaining(": null");
    }

    @Test
    void a_reply_nested_over_1000_deep_cannot_be_read() {
        service.replies(200, "{\"x\":" + "[".repeat(1001) + "]".repeat(1001) + "}");

        assertThat(failure()).hasMessageContaining("nesting depth").hasMessageContaining(PROBABLY_EXISTS);
    }

    @Test
    void a_2xx_whose_body_broke_off_is_not_repeated_even_if_what_came_is_whole_JSON() {
        service.repliesPartly(200, CREATED, new IOException("it ended after 70 of 100 bytes"));

        assertThat(failure())
                .hasMessageContaining("it ended after 70 of 100 bytes")
                .hasMessageContaining(PROBABLY_EXISTS);
        assertThat(service.requests).hasSize(1);
    }

    @Test
    void an_error_whose_body_broke_off_is_judged_by_its_status() {
        service.repliesPartly(503, "{\"__ty", new IOException("reset")).replies(200, CREATED);

        service.createConnection();

        assertThat(service.requests).hasSize(2);
    }

    @Test
    void a_wrong_checksum_is_not_repeated() {
        service.replies(200, CREATED, "x-amz-crc32", "1");

        assertThat(failure()).isInstanceOf(Crc32MismatchException.class).hasMessageContaining(PROBABLY_EXISTS);
        assertThat(service.requests).hasSize(1);
    }

    @Test
    void a_right_checksum_is_accepted() {
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(CREATED.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        service.replies(200, CREATED, "x-amz-crc32", Long.toString(crc.getValue()));

        assertThat(service.createConnection().connection()).isNotNull();
    }

    @Test
    void an_interrupt_while_sending_leaves_the_outcome_open() {
        service.isInterrupted(null);

        assertThat(failure())
                .isInstanceOf(AbortedException.class)
                .hasMessageStartingWith("Thread was interrupted")
                .hasMessageContaining(MAY_EXIST);
    }

    @Test
    void a_cancelled_call_leaves_the_outcome_open() {
        service.thenDo(call -> call.cancelled(ScriptedService.SENT));

        assertThat(failure())
                .isInstanceOf(AbortedException.class)
                .hasMessageStartingWith("The call was cancelled")
                .hasMessageContaining(MAY_EXIST);
    }

    @Test
    void a_client_that_is_closed_during_a_call_leaves_the_outcome_open() {
        service.thenDo(call -> call.clientClosed(ScriptedService.SENT));

        assertThat(failure())
                .hasMessageStartingWith("This client was closed before the call was over")
                .hasMessageContaining(MAY_EXIST);
    }

    @Test
    void an_Error_of_the_HTTP_client_is_thrown_as_it_is_and_tells_that_the_outcome_is_open() {
        Error error = new OutOfMemoryError("made up");
        service.thenDo(call -> call.broken(error, ScriptedService.SENT));

        assertThatThrownBy(service::createConnection)
                .isSameAs(error)
                .satisfies(e -> assertThat(e.getSuppressed())
                        .singleElement()
                        .asString()
                        .contains("The HTTP client ended an attempt.", MAY_EXIST));
    }

    @Test
    void an_interrupt_after_a_2xx_says_that_the_request_succeeded() {
        service.isInterrupted(head(200, "x-amzn-RequestId", "R1"));

        assertThat(failure())
                .hasMessageContaining("The request succeeded (HTTP 200, request id R1)")
                .hasMessageContaining(PROBABLY_EXISTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"Connection\":null}", "{\"Other\":1}"})
    void a_reply_without_a_connection_is_a_response_without_one(String body) {
        service.replies(200, body);

        assertThat(service.createConnection().connection()).isNull();
    }

    @Test
    void a_response_knows_its_metadata() {
        service.replies(200, CREATED, "x-amzn-RequestId", "R1", "X-Other", "a");

        var response = service.createConnection();

        assertThat(response.responseMetadata().requestId()).isEqualTo("R1");
        assertThat(response.sdkHttpResponse().statusCode()).isEqualTo(200);
        assertThat(response.sdkHttpResponse().firstMatchingHeader("x-other")).contains("a");
    }

    private SdkException failure() {
        return catchThrowableOfType(SdkException.class, service::createConnection);
    }
}
