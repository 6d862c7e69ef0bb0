package io.github.apprunnerclient.internal.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.InvalidRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Which exception an error reply becomes, and what it holds. */
class ServiceErrorsTest {

    @Test
    void a_code_of_the_model_gives_the_exception_of_that_name() {
        assertThat(translate("{\"__type\":\"InvalidRequestException\"}"))
                .isExactlyInstanceOf(InvalidRequestException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"__type\":\"NeverHeardOfException\"}", "{\"__type\":\"Connection\"}", "{\"__type\":\"\"}", ""
            })
    void any_other_code_and_none_give_the_exception_they_all_extend(String body) {
        assertThat(translate(body)).isExactlyInstanceOf(AppRunnerException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"__type\":\"Refused\",\"message\":\"because\"} | because",
                "{\"__type\":\"Refused\",\"message\":\" \"} | Service returned error code Refused",
                "{\"__type\":\"Refused\"} | Service returned error code Refused",
                "{\"__type\":\" \"} | Service returned HTTP status code 400",
                "{} | Service returned HTTP status code 400"
            })
    void the_message_is_the_services_or_else_names_the_code_or_else_the_status(String body, String message) {
        assertThat(translate(body).rawMessage()).isEqualTo(message);
    }

    @Test
    void the_reply_is_in_the_exception() {
        String body = "{\"__type\":\"Refused\",\"message\":\"because\"}";

        AppRunnerException exception = translate(body);

        assertThat(exception.statusCode()).isEqualTo(400);
        assertThat(exception.requestId()).isEqualTo("R");
        assertThat(exception.extendedRequestId()).isEqualTo("E");
        assertThat(exception.awsErrorDetails().errorCode()).isEqualTo("Refused");
        assertThat(exception.awsErrorDetails().errorMessage()).isEqualTo("because");
        assertThat(exception.awsErrorDetails().serviceName()).isEqualTo("AppRunner");
        assertThat(exception.awsErrorDetails().sdkHttpResponse().statusCode()).isEqualTo(400);
        assertThat(exception.awsErrorDetails().rawResponse().asUtf8String()).isEqualTo(body);
    }

    @Test
    void a_reply_without_a_body_leaves_none_in_the_exception() {
        assertThat(translate("").awsErrorDetails().rawResponse()).isNull();
    }

    private static AppRunnerException translate(String body) {
        SdkHttpResponse head = SdkHttpResponse.builder()
                .statusCode(400)
                .putHeader("x-amzn-RequestId", "R")
                .putHeader("x-amz-id-2", "E")
                .build();
        return ServiceErrors.translate(head, body.getBytes(UTF_8)).build();
    }
}
