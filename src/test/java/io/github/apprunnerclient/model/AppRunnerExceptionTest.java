package io.github.apprunnerclient.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.http.SdkHttpResponse;

class AppRunnerExceptionTest {
    private static final AwsErrorDetails DETAILS = AwsErrorDetails.builder()
            .serviceName("AppRunner")
            .errorCode("InvalidRequestException")
            .errorMessage("No")
            .build();

    static List<AppRunnerException.Builder> builders() {
        return List.of(
                AppRunnerException.builder(),
                InvalidRequestException.builder(),
                InvalidStateException.builder(),
                ResourceNotFoundException.builder(),
                ServiceQuotaExceededException.builder(),
                InternalServiceErrorException.builder());
    }

    @ParameterizedTest
    @MethodSource("builders")
    void every_part_survives_a_builder(AppRunnerException.Builder builder) {
        Throwable cause = new IllegalStateException();
        AppRunnerException exception = builder.message("No")
                .awsErrorDetails(DETAILS)
                .requestId("R")
                .extendedRequestId("E")
                .statusCode(400)
                .cause(cause)
                .numAttempts(1)
                .clockSkew(Duration.ofMinutes(5))
                .build();
        AppRunnerException rebuilt = exception.toBuilder().numAttempts(2).build();
        assertThat(rebuilt).hasSameClassAs(exception).hasCause(cause);
        assertThat(rebuilt.rawMessage()).isEqualTo("No");
        assertThat(rebuilt.awsErrorDetails()).isEqualTo(DETAILS);
        assertThat(rebuilt.requestId()).isEqualTo("R");
        assertThat(rebuilt.extendedRequestId()).isEqualTo("E");
        assertThat(rebuilt.statusCode()).isEqualTo(400);
        assertThat(rebuilt.numAttempts()).isEqualTo(2);
        assertThat(exception.toBuilder().clockSkew()).isEqualTo(Duration.ofMinutes(5));
        assertThat(rebuilt.sdkFields()).isEmpty();
        assertThat(rebuilt.sdkFieldNameToField()).isEmpty();
        assertThat(builder.sdkFields()).isEmpty();
        assertThat(builder.sdkFieldNameToField()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("builders")
    void a_stack_trace_can_be_left_out(AppRunnerException.Builder builder) {
        assertThat(builder.writableStackTrace(false).build().getStackTrace()).isEmpty();
    }

    @Test
    void each_builder_returns_itself_under_its_own_type() {
        InvalidRequestException exception = InvalidRequestException.builder()
                .message("No")
                .clockSkew(null)
                .extendedRequestId(null)
                .requestId(null)
                .statusCode(400)
                .cause(null)
                .numAttempts(null)
                .writableStackTrace(null)
                .awsErrorDetails(null)
                .build();
        assertThat(exception.copy(e -> e.message("Yes"))).hasMessage("Yes");
    }

    @Test
    void a_message_has_the_official_format() {
        assertThat(full().build()).hasMessage(officialFull().build().getMessage());
        assertThat(full().extendedRequestId("E").numAttempts(3).build())
                .hasMessage(officialFull()
                        .extendedRequestId("E")
                        .numAttempts(3)
                        .build()
                        .getMessage())
                .hasMessage("No (Service: AppRunner, Status Code: 400, Request ID: R, Extended Request ID: E)"
                        + " (SDK Attempt Count: 3)");
    }

    @Test
    void a_message_leaves_out_what_is_not_known() {
        assertThat(full().requestId(null).build()).hasMessage("No (Service: AppRunner, Status Code: 400)");
        assertThat(full().requestId(null).statusCode(0).build()).hasMessage("No (Service: AppRunner)");
        assertThat(full().awsErrorDetails(AwsErrorDetails.builder().build()).build())
                .hasMessage("No (Status Code: 400, Request ID: R)");
        assertThat(AppRunnerException.builder()
                        .message("No")
                        .awsErrorDetails(AwsErrorDetails.builder().build())
                        .build())
                .hasMessage("No");
        assertThat(AppRunnerException.builder().numAttempts(1).build()).hasMessage("(SDK Attempt Count: 1)");
        assertThat(AppRunnerException.builder().build()).hasMessage(null);
    }

    @Test
    void the_details_message_stands_in_for_a_missing_one() {
        assertThat(full().message(null).build()).hasMessageStartingWith("No (Service: AppRunner");
    }

    @Test
    void a_clock_skew_is_still_known_after_a_rebuild() {
        String fiveMinutesAgo = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now().minusSeconds(300).atOffset(ZoneOffset.UTC));
        AwsErrorDetails details = AwsErrorDetails.builder()
                .errorCode("InvalidSignatureException")
                .sdkHttpResponse(SdkHttpResponse.builder()
                        .statusCode(403)
                        .putHeader("Date", fiveMinutesAgo)
                        .build())
                .build();
        AppRunnerException exception = AppRunnerException.builder()
                .awsErrorDetails(details)
                .statusCode(403)
                .clockSkew(Duration.ZERO)
                .build();
        assertThat(exception.isClockSkewException()).isTrue();
        assertThat(exception.toBuilder().numAttempts(2).build().isClockSkewException())
                .isTrue();
    }

    private static AppRunnerException.Builder full() {
        return AppRunnerException.builder()
                .message("No")
                .awsErrorDetails(DETAILS)
                .statusCode(400)
                .requestId("R");
    }

    private static software.amazon.awssdk.awscore.exception.AwsServiceException.Builder officialFull() {
        return software.amazon.awssdk.services.apprunner.model.AppRunnerException.builder()
                .message("No")
                .awsErrorDetails(DETAILS)
                .statusCode(400)
                .requestId("R");
    }
}
