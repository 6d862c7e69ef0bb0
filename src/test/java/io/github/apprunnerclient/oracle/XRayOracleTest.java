package io.github.apprunnerclient.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.xray.AWSXRayRecorder;
import com.amazonaws.xray.AWSXRayRecorderBuilder;
import com.amazonaws.xray.emitters.Emitter;
import com.amazonaws.xray.entities.Segment;
import com.amazonaws.xray.entities.Subsegment;
import com.amazonaws.xray.interceptors.TracingInterceptor;
import com.amazonaws.xray.strategy.sampling.AllSamplingStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** What AWS X-Ray's recorder keeps of our calls, as of the official client's. */
class XRayOracleTest {
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
    void a_call_is_a_subsegment_with_operation_region_request_id_and_status(Side side) throws IOException {
        Subsegment subsegment = subsegmentOfCall(side, Reply.created());

        assertThat(subsegment.getName()).isEqualTo("AppRunner");
        assertThat(subsegment.getNamespace()).isEqualTo("aws");
        assertThat(subsegment.isFault() || subsegment.isError()).isFalse();
        assertThat(subsegment.getAws())
                .containsEntry("operation", "CreateConnection")
                .containsEntry("region", "us-east-1")
                .containsEntry("request_id", Reply.REQUEST_ID)
                .containsEntry("retries", 0);
        assertThat(status(subsegment)).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void retries_are_counted_in_the_one_subsegment(Side side) throws IOException {
        Subsegment subsegment = subsegmentOfCall(side, Reply.of(503, "busy"), Reply.of(503, "busy"), Reply.created());

        assertThat(subsegment.getAws()).containsEntry("retries", 2);
        assertThat(status(subsegment)).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_is_an_error_with_the_service_s_exception(Side side) throws IOException {
        Subsegment subsegment = subsegmentOfCall(
                side, Reply.of(400, "refused").body(ErrorReplies.error("ServiceQuotaExceededException")));

        assertThat(subsegment.isError()).isTrue();
        assertThat(subsegment.isFault()).isFalse();
        assertThat(status(subsegment)).isEqualTo(400);
        assertThat(subsegment.getAws()).containsEntry("request_id", Reply.REQUEST_ID);
        assertThat(subsegment.getCause().getExceptions())
                .first()
                .satisfies(exception ->
                        assertThat(exception.getThrowable().toString()).contains("ServiceQuotaExceededException"));
    }

    @ParameterizedTest
    @EnumSource
    void a_broken_connection_is_a_fault(Side side) throws IOException {
        try (Recorder server = new Recorder().hangsUp()) {
            Subsegment subsegment = subsegmentOfCall(side, server);

            assertThat(subsegment.isFault()).isTrue();
            assertThat(subsegment.getCause().getExceptions()).isNotEmpty();
        }
    }

    /** A proxy may change it on the way, which is why no SDK client signs it. */
    @ParameterizedTest
    @EnumSource
    void every_attempt_carries_the_trace_header_outside_of_what_is_signed(Side side) throws IOException {
        try (Recorder server = new Recorder().replies(Reply.of(503, "busy"), Reply.created())) {
            Subsegment subsegment = subsegmentOfCall(side, server);

            assertThat(server.takeRequests()).hasSize(2).allSatisfy(request -> {
                assertThat(request.header("X-Amzn-Trace-Id"))
                        .isEqualTo("Root=" + subsegment.getTraceId() + ";Parent=" + subsegment.getId() + ";Sampled=1");
                assertThat(request.header("Authorization"))
                        .contains("SignedHeaders=amz-sdk-invocation-id;")
                        .doesNotContainIgnoringCase("x-amzn-trace-id");
            });
        }
    }

    private Subsegment subsegmentOfCall(Side side, Reply... replies) throws IOException {
        try (Recorder server = new Recorder().replies(replies)) {
            return subsegmentOfCall(side, server);
        }
    }

    /** The only subsegment of the segment that the call is made in. */
    private Subsegment subsegmentOfCall(Side side, Recorder server) {
        recorder.beginSegment("caller");
        side.createConnection(new Setup().endpoint(server.endpoint()).client(this::traceAndRetryAtOnce));
        recorder.endSegment();

        assertThat(emitted).hasSize(1);
        assertThat(emitted.get(0).getSubsegments()).hasSize(1);
        Subsegment subsegment = emitted.get(0).getSubsegments().get(0);
        assertThat(subsegment.isInProgress()).isFalse();
        return subsegment;
    }

    private void traceAndRetryAtOnce(ClientOverrideConfiguration.Builder configuration) {
        configuration
                .addExecutionInterceptor(new TracingInterceptor(recorder, null, null))
                .retryStrategy(StandardRetryStrategy.builder()
                        .backoffStrategy(BackoffStrategy.retryImmediately())
                        .build());
    }

    private static Object status(Subsegment subsegment) {
        return ((Map<?, ?>) subsegment.getHttp().get("response")).get("status");
    }
}
