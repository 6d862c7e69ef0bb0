package io.github.apprunnerclient.internal.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.oracle.RecordingInterceptor;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/** Hooks that see and publish bodies in an asynchronous client. */
class AsyncInterceptorTest {

    @Test
    void hooks_run_in_the_order_of_an_asynchronous_client() {
        RecordingInterceptor recording = new RecordingInterceptor() {
            @Override
            protected void record(String hook, Object shown, ExecutionAttributes attributes) {
                assertThat(attributes.getAttribute(SdkExecutionAttribute.CLIENT_TYPE))
                        .isEqualTo(ClientType.ASYNC);
                super.record(hook, shown, attributes);
            }
        };

        with(recording).replies(200, ScriptedService.CREATED).createConnection();

        assertThat(recording.names())
                .containsExactly(
                        "beforeExecution",
                        "modifyRequest",
                        "beforeMarshalling",
                        "afterMarshalling",
                        "modifyAsyncHttpContent",
                        "modifyHttpContent",
                        "modifyHttpRequest",
                        "beforeTransmission",
                        "afterTransmission",
                        "modifyHttpResponse",
                        "modifyHttpResponseContent",
                        "beforeUnmarshalling",
                        "modifyAsyncHttpResponseContent",
                        "afterUnmarshalling",
                        "modifyResponse",
                        "afterExecution");
    }

    @Test
    void a_published_request_body_is_sent() {
        ScriptedService service = with(requestBody(AsyncRequestBody.fromString("{\"ConnectionName\":\"published\"}")))
                .replies(200, ScriptedService.CREATED);

        service.createConnection();

        assertThat(new String(service.bodies.get(0), UTF_8)).isEqualTo("{\"ConnectionName\":\"published\"}");
    }

    @Test
    void a_request_body_that_is_not_there_yet_is_not_waited_for() {
        ScriptedService service = with(requestBody(AsyncRequestBody.fromPublisher(subscriber -> {})));

        assertThatThrownBy(service::createConnection)
                .isInstanceOf(SdkClientException.class)
                .hasMessageContaining("it was not there when it was asked for");
        assertThat(service.requests).isEmpty();
    }

    @Test
    void a_published_reply_body_is_read() {
        ScriptedService service = with(replyBody(
                        AsyncRequestBody.fromString("{\"Connection\":{\"ConnectionName\":\"published\"}}")))
                .replies(200, ScriptedService.CREATED);

        assertThat(service.createConnection().connection().connectionName()).isEqualTo("published");
    }

    @Test
    void the_body_that_arrived_may_be_passed_on() {
        ScriptedService service = with(new ExecutionInterceptor() {
                    @Override
                    public Optional<Publisher<ByteBuffer>> modifyAsyncHttpResponseContent(
                            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
                        Publisher<ByteBuffer> arrived =
                                context.responsePublisher().orElseThrow();
                        return Optional.of(arrived::subscribe);
                    }
                })
                .replies(200, ScriptedService.CREATED);

        assertThat(service.createConnection().connection().connectionName()).isEqualTo("my-connection");
    }

    @Test
    void a_published_reply_body_without_end_cannot_be_read() {
        byte[] large = new byte[HttpReply.MAX_BODY + 1];
        ScriptedService service =
                with(replyBody(AsyncRequestBody.fromBytes(large))).replies(200, ScriptedService.CREATED);

        assertThatThrownBy(service::createConnection)
                .isInstanceOf(SdkClientException.class)
                .hasMessageContaining("The request succeeded (HTTP 200")
                .hasMessageContaining("longer than 1048576 bytes");
    }

    private static ScriptedService with(ExecutionInterceptor interceptor) {
        return new ScriptedService(ClientType.ASYNC, o -> o.addExecutionInterceptor(interceptor));
    }

    private static ExecutionInterceptor requestBody(AsyncRequestBody body) {
        return new ExecutionInterceptor() {
            @Override
            public Optional<AsyncRequestBody> modifyAsyncHttpContent(
                    Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
                return Optional.of(body);
            }
        };
    }

    private static ExecutionInterceptor replyBody(Publisher<ByteBuffer> body) {
        return new ExecutionInterceptor() {
            @Override
            public Optional<Publisher<ByteBuffer>> modifyAsyncHttpResponseContent(
                    Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
                return Optional.of(body);
            }
        };
    }
}
