package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.testkit.FakeAppRunnerExtension;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.instrumentation.awssdk.v2_2.AwsSdkTelemetry;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What OpenTelemetry's library for the SDK records of our calls, as of the official client's. */
class OpenTelemetryTest {
    @RegisterExtension
    static final OpenTelemetryExtension OTEL = OpenTelemetryExtension.create();

    @RegisterExtension
    static final FakeAppRunnerExtension APP_RUNNER = FakeAppRunnerExtension.create();

    @AfterEach
    void no_span_is_left_current_on_the_callers_thread() {
        assertThat(Span.current().getSpanContext().isValid()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_call_is_one_client_span_with_service_operation_status_and_request_id(Side side) {
        Tracing.created(APP_RUNNER);

        SpanData span = spanOfCall(side);

        assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT);
        assertThat(span.getName()).isEqualTo("AppRunner.CreateConnection");
        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(attributes(span))
                .containsEntry("rpc.system", "aws-api")
                .containsEntry("rpc.service", "AppRunner")
                .containsEntry("rpc.method", "CreateConnection")
                .containsEntry("http.request.method", "POST")
                .containsEntry("http.response.status_code", 200L)
                .containsEntry("server.address", APP_RUNNER.endpoint().getHost())
                .containsEntry("aws.request_id", Tracing.REQUEST_ID);
    }

    @ParameterizedTest
    @EnumSource
    void the_span_is_the_child_of_the_callers(Side side) {
        Span parent =
                OTEL.getOpenTelemetry().getTracer("test").spanBuilder("caller").startSpan();
        SpanData span;
        try (var scope = parent.makeCurrent()) {
            span = spanOfCall(side);
        } finally {
            parent.end();
        }

        assertThat(span.getParentSpanId()).isEqualTo(parent.getSpanContext().getSpanId());
    }

    @ParameterizedTest
    @EnumSource
    void attempts_are_retried_inside_the_one_span(Side side) {
        APP_RUNNER.onNextCalls(2).fail(503);

        SpanData span = spanOfCall(side);

        assertThat(APP_RUNNER.requests()).hasSize(3);
        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(attributes(span)).containsEntry("http.response.status_code", 200L);
    }

    @ParameterizedTest
    @EnumSource
    void the_services_error_is_recorded(Side side) {
        Tracing.refused(APP_RUNNER);

        SpanData span = spanOfCall(side);

        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(exceptions(span)).singleElement().asString().endsWith(".model.ServiceQuotaExceededException");
    }

    @ParameterizedTest
    @EnumSource
    void the_last_of_many_failures_is_recorded(Side side) {
        APP_RUNNER.onEveryCall().reply(500, "{}");

        SpanData span = spanOfCall(side);

        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(exceptions(span)).singleElement().asString().endsWith(".model.AppRunnerException");
    }

    @ParameterizedTest
    @EnumSource
    void a_broken_connection_is_recorded(Side side) {
        APP_RUNNER.onEveryCall().resetBeforeActing();

        SpanData span = spanOfCall(side);

        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(exceptions(span)).singleElement().asString().endsWith(".SdkClientException");
    }

    @ParameterizedTest
    @EnumSource
    void the_trace_goes_on_in_the_header_that_AWS_services_read(Side side) {
        SpanData span = spanOfCall(side);

        assertThat(APP_RUNNER.requests())
                .singleElement()
                .satisfies(request ->
                        assertThat(request.header("X-Amzn-Trace-Id")).contains("Parent=" + span.getSpanId()));
    }

    @Test
    void every_attribute_is_the_official_clients() {
        APP_RUNNER.onEveryCall().reply(200, "{}", Map.of("x-amzn-RequestId", Tracing.REQUEST_ID));

        assertThat(attributes(spanOfCall(Side.OURS))).isEqualTo(attributes(spanOfCall(Side.OFFICIAL)));
    }

    /** The only span that a call records. */
    private static SpanData spanOfCall(Side side) {
        OTEL.clearSpans();
        Tracing.call(
                side,
                APP_RUNNER,
                AwsSdkTelemetry.create(OTEL.getOpenTelemetry()).createExecutionInterceptor());
        assertThat(OTEL.getSpans()).hasSize(1);
        return OTEL.getSpans().get(0);
    }

    private static Map<String, Object> attributes(SpanData span) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        span.getAttributes().forEach((key, value) -> attributes.put(key.getKey(), value));
        return attributes;
    }

    private static List<String> exceptions(SpanData span) {
        return span.getEvents().stream()
                .map(event -> event.getAttributes().get(AttributeKey.stringKey("exception.type")))
                .toList();
    }
}
