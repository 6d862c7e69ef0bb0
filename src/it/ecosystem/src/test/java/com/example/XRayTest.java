package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.xray.AWSXRayRecorder;
import com.amazonaws.xray.AWSXRayRecorderBuilder;
import com.amazonaws.xray.emitters.Emitter;
import com.amazonaws.xray.entities.Segment;
import com.amazonaws.xray.entities.Subsegment;
import com.amazonaws.xray.interceptors.TracingInterceptor;
import com.amazonaws.xray.strategy.sampling.AllSamplingStrategy;
import io.github.apprunnerclient.testkit.FakeAppRunnerExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What AWS X-Ray's recorder keeps of our calls, as of the official client's. */
class XRayTest {
    @RegisterExtension
    static final FakeAppRunnerExtension APP_RUNNER = FakeAppRunnerExtension.create();

    private final List<Segment> emitted = new ArrayList<>();
    private final AWSXRayRecorder recorder = AWSXRayRecorderBuilder.standard()
            .withSamplingStrategy(new AllSamplingStrategy())
            .withEmitter(new Emitter() {
                @Override
                public boolean sendSegment(Segment segment) {
                    return emitted.add(segment);
                }

                @Override
                public boolean sendSubsegment(Subsegment subsegment) {
                    throw new AssertionError("Sent alone: " + subsegment);
                }
            })
            .build();

    @ParameterizedTest
    @EnumSource
    void a_call_is_a_subsegment_with_operation_region_request_id_and_status(Side side) {
        Tracing.created(APP_RUNNER);

        Subsegment subsegment = subsegmentOfCall(side);

        assertThat(subsegment.getName()).isEqualTo("AppRunner");
        assertThat(subsegment.getNamespace()).isEqualTo("aws");
        assertThat(subsegment.isFault() || subsegment.isError()).isFalse();
        assertThat(subsegment.getAws())
                .containsEntry("operation", "CreateConnection")
                .containsEntry("region", APP_RUNNER.region().id())
                .containsEntry("request_id", Tracing.REQUEST_ID)
                .containsEntry("retries", 0);
        assertThat(status(subsegment)).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void retries_are_counted_in_the_one_subsegment(Side side) {
        APP_RUNNER.onNextCalls(2).fail(503);

        Subsegment subsegment = subsegmentOfCall(side);

        assertThat(subsegment.getAws()).containsEntry("retries", 2);
        assertThat(status(subsegment)).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_is_an_error_with_the_services_exception(Side side) {
        Tracing.refused(APP_RUNNER);

        Subsegment subsegment = subsegmentOfCall(side);

        assertThat(subsegment.isError()).isTrue();
        assertThat(subsegment.isFault()).isFalse();
        assertThat(status(subsegment)).isEqualTo(400);
        assertThat(subsegment.getAws()).containsEntry("request_id", Tracing.REQUEST_ID);
        assertThat(subsegment.getCause().getExceptions())
                .first()
                .satisfies(exception ->
                        assertThat(exception.getThrowable().toString()).contains("ServiceQuotaExceededException"));
    }

    @ParameterizedTest
    @EnumSource
    void a_broken_connection_is_a_fault(Side side) {
        APP_RUNNER.onEveryCall().resetBeforeActing();

        Subsegment subsegment = subsegmentOfCall(side);

        assertThat(subsegment.isFault()).isTrue();
        assertThat(subsegment.getCause().getExceptions()).isNotEmpty();
    }

    /** A proxy may change it on the way, which is why no SDK client signs it. */
    @ParameterizedTest
    @EnumSource
    void every_attempt_carries_the_trace_header_outside_of_what_is_signed(Side side) {
        APP_RUNNER.onNextCalls(1).fail(503);

        Subsegment subsegment = subsegmentOfCall(side);

        assertThat(APP_RUNNER.requests()).hasSize(2).allSatisfy(request -> {
            assertThat(request.header("X-Amzn-Trace-Id"))
                    .isEqualTo("Root=" + subsegment.getTraceId() + ";Parent=" + subsegment.getId() + ";Sampled=1");
            assertThat(request.header("Authorization"))
                    .contains("SignedHeaders=amz-sdk-invocation-id;")
                    .doesNotContainIgnoringCase("x-amzn-trace-id");
        });
    }

    /** The only subsegment of the segment that the call is made in. */
    private Subsegment subsegmentOfCall(Side side) {
        recorder.beginSegment("caller");
        Tracing.call(side, APP_RUNNER, new TracingInterceptor(recorder, null, null));
        recorder.endSegment();

        assertThat(emitted).hasSize(1);
        assertThat(emitted.get(0).getSubsegments()).hasSize(1);
        Subsegment subsegment = emitted.get(0).getSubsegments().get(0);
        assertThat(subsegment.isInProgress()).isFalse();
        return subsegment;
    }

    private static Object status(Subsegment subsegment) {
        return ((Map<?, ?>) subsegment.getHttp().get("response")).get("status");
    }
}
