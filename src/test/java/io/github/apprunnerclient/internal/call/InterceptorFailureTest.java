package io.github.apprunnerclient.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.oracle.RecordingInterceptor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Interceptors that throw, and interceptors that are told of failures. */
class InterceptorFailureTest {
    private final RecordingInterceptor recording = new RecordingInterceptor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beforeExecution",
                "modifyRequest",
                "beforeMarshalling",
                "afterMarshalling",
                "modifyHttpContent",
                "modifyHttpRequest",
                "beforeTransmission",
                "afterTransmission",
                "modifyHttpResponse",
                "modifyHttpResponseContent",
                "beforeUnmarshalling",
                "afterUnmarshalling",
                "modifyResponse",
                "afterExecution"
            })
    void what_an_interceptor_throws_reaches_the_caller_and_all_interceptors(String hook) {
        IllegalStateException thrown = new IllegalStateException("of the interceptor");
        ScriptedService service = with(throwing(hook, thrown)).replies(200, ScriptedService.CREATED);

        assertThatThrownBy(service::createConnection).isSameAs(thrown);

        assertThat(recording.names()).endsWith("modifyException", "onExecutionFailure");
        assertThat(service.requests).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"afterTransmission", "beforeUnmarshalling", "afterUnmarshalling", "modifyResponse"})
    void a_call_that_succeeded_is_not_repeated_because_an_interceptor_throws(String hook) {
        RetryableException thrown = RetryableException.create("of the interceptor");
        ScriptedService service = with(throwing(hook, thrown)).replies(200, ScriptedService.CREATED);

        assertThatThrownBy(service::createConnection)
                .isSameAs(thrown)
                .satisfies(e -> assertThat(e.getSuppressed())
                        .singleElement()
                        .asString()
                        .contains("The request succeeded (HTTP 200, request id not given)", "CreateConnection"));
        assertThat(service.requests).hasSize(1);
    }

    @Test
    void the_retry_strategy_decides_on_an_SDK_exception_from_before_the_sending() {
        ScriptedService service = with(throwing("beforeTransmission", RetryableException.create("again")));

        assertThatThrownBy(service::createConnection).isInstanceOf(RetryableException.class);

        assertThat(recording.names().stream().filter("beforeTransmission"::equals))
                .hasSize(3);
        assertThat(service.requests).isEmpty();
    }

    @Test
    void what_is_thrown_before_the_sending_tells_that_it_ended_an_attempt() {
        IllegalStateException thrown = new IllegalStateException("of the interceptor");

        assertThatThrownBy(with(throwing("beforeTransmission", thrown))::createConnection)
                .isSameAs(thrown)
                .satisfies(e -> assertThat(e.getSuppressed())
                        .singleElement()
                        .asString()
                        .contains("An execution interceptor or the signer ended an attempt"));
    }

    @ParameterizedTest
    @CsvSource({"400, , false", "200, afterExecution, true"})
    void interceptors_are_told_of_a_failure_as_far_as_the_call_had_come(int status, String hook, boolean responded) {
        List<Context.FailedExecution> told = new ArrayList<>();
        ScriptedService service = new ScriptedService(o -> o.addExecutionInterceptor(
                                throwing(hook, new IllegalStateException("of the interceptor")))
                        .addExecutionInterceptor(new ExecutionInterceptor() {
                            @Override
                            public void onExecutionFailure(
                                    Context.FailedExecution context, ExecutionAttributes attributes) {
                                told.add(context);
                            }
                        }))
                .replies(status, "{}");

        catchThrowable(service::createConnection);

        assertThat(told).singleElement().satisfies(failed -> {
            assertThat(failed.request()).isInstanceOf(CreateConnectionRequest.class);
            assertThat(failed.httpRequest()).map(SdkHttpRequest::method).hasValue(SdkHttpMethod.POST);
            assertThat(failed.httpResponse()).map(SdkHttpResponse::statusCode).hasValue(status);
            assertThat(failed.response().isPresent()).isEqualTo(responded);
        });
    }

    @Test
    void a_changed_exception_reaches_the_interceptors_and_the_caller() {
        SdkClientException changed = SdkClientException.create("changed");
        ScriptedService service = with(new ExecutionInterceptor() {
                    @Override
                    public Throwable modifyException(Context.FailedExecution context, ExecutionAttributes attributes) {
                        return changed;
                    }
                })
                .repliesPartly(200, "", new java.io.IOException("cut"));

        assertThatThrownBy(service::createConnection).isSameAs(changed);

        assertThat(recording.told).isSameAs(changed);
    }

    @Test
    void an_exception_of_another_class_is_refused_as_by_the_SDK() {
        ScriptedService service = with(new ExecutionInterceptor() {
                    @Override
                    public Throwable modifyException(Context.FailedExecution context, ExecutionAttributes attributes) {
                        return new IllegalStateException("not an AppRunnerException");
                    }
                })
                .replies(400, "{}");

        assertThatThrownBy(service::createConnection)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from its modifyException method, but")
                .satisfies(e -> assertThat(e.getSuppressed()).singleElement().isInstanceOf(AppRunnerException.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"modifyException", "onExecutionFailure"})
    void an_interceptor_that_fails_over_a_failure_keeps_no_other_from_being_told(String hook) {
        ScriptedService service = new ScriptedService(
                        o -> o.addExecutionInterceptor(throwing(hook, new IllegalStateException("first")))
                                .addExecutionInterceptor(recording)
                                .addExecutionInterceptor(throwing(hook, new IllegalStateException("last"))))
                .replies(400, "{}");

        Throwable thrown = catchThrowable(service::createConnection);

        assertThat(thrown)
                .isInstanceOf(hook.equals("modifyException") ? IllegalStateException.class : AppRunnerException.class);
        assertThat(recording.names()).endsWith("modifyException", "onExecutionFailure");
    }

    private ScriptedService with(ExecutionInterceptor interceptor) {
        return new ScriptedService(o -> o.addExecutionInterceptor(recording).addExecutionInterceptor(interceptor));
    }

    private static ExecutionInterceptor throwing(String hook, RuntimeException failure) {
        return new RecordingInterceptor() {
            @Override
            protected void record(String name, Object shown, ExecutionAttributes attributes) {
                if (name.equals(hook)) {
                    throw failure;
                }
            }
        };
    }
}
