package io.github.apprunnerclient.internal.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.InvalidRequestException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/** What an execution interceptor may put in the place of a request, a reply or a response. */
class InterceptorChangesTest {
    private static final String REFUSAL = "{\"__type\":\"InvalidRequestException\",\"message\":\"No\"}";

    @Test
    void a_changed_request_is_checked_and_sent() {
        ScriptedService service = with(new ExecutionInterceptor() {
                    @Override
                    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
                        return ((CreateConnectionRequest) context.request())
                                .copy(r -> r.connectionName("another-name"));
                    }
                })
                .replies(200, ScriptedService.CREATED);

        service.createConnection();

        assertThat(new String(service.bodies.get(0), UTF_8)).contains("\"another-name\"");
    }

    @Test
    void a_request_that_an_interceptor_spoils_is_not_sent() {
        ScriptedService service = with(new ExecutionInterceptor() {
            @Override
            public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
                return ((CreateConnectionRequest) context.request()).copy(r -> r.connectionName(null));
            }
        });

        assertThatThrownBy(service::createConnection)
                .isInstanceOf(SdkClientException.class)
                .hasMessageContaining("connectionName");
        assertThat(service.requests).isEmpty();
    }

    @Test
    void the_override_configuration_of_a_changed_request_counts() {
        ScriptedService service = with(new ExecutionInterceptor() {
                    @Override
                    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
                        return ((CreateConnectionRequest) context.request())
                                .copy(r -> r.overrideConfiguration(o -> o.putHeader("X-Of-Interceptor", "1")
                                        .apiCallAttemptTimeout(Duration.ofSeconds(7))));
                    }
                })
                .replies(200, ScriptedService.CREATED);

        service.createConnection();

        assertThat(service.requests.get(0).firstMatchingHeader("X-Of-Interceptor"))
                .contains("1");
        assertThat(service.limits).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void a_header_of_an_interceptor_is_signed_in_every_attempt() {
        ScriptedService service = with(new ExecutionInterceptor() {
                    @Override
                    public SdkHttpRequest modifyHttpRequest(
                            Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
                        return context.httpRequest().toBuilder()
                                .putHeader("X-Of-Interceptor", "1")
                                .build();
                    }
                })
                .replies(503, "{}")
                .replies(200, ScriptedService.CREATED);

        service.createConnection();

        assertThat(service.requests).hasSize(2).allSatisfy(request -> {
            assertThat(request.firstMatchingHeader("X-Of-Interceptor")).contains("1");
            assertThat(request.firstMatchingHeader("Authorization").orElse("")).contains("x-of-interceptor");
        });
    }

    @Test
    void a_header_of_an_interceptor_stays_beside_the_users_of_the_same_name() {
        ScriptedService service = new ScriptedService(o -> o.putHeader("X-Both", "user")
                        .addExecutionInterceptor(new ExecutionInterceptor() {
                            @Override
                            public SdkHttpRequest modifyHttpRequest(
                                    Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
                                return context.httpRequest().toBuilder()
                                        .putHeader("X-Both", "interceptor")
                                        .build();
                            }
                        }))
                .replies(200, ScriptedService.CREATED);

        service.createConnection();

        assertThat(service.requests.get(0).matchingHeaders("X-Both")).containsExactly("interceptor", "user");
    }

    @Test
    void a_changed_body_is_sent_with_its_own_length_and_hash() throws Exception {
        byte[] body = "{\"ConnectionName\":\"of-interceptor\"}".getBytes(UTF_8);
        ScriptedService service = with(new ExecutionInterceptor() {
                    @Override
                    public Optional<RequestBody> modifyHttpContent(
                            Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
                        return Optional.of(RequestBody.fromBytes(body));
                    }
                })
                .replies(200, ScriptedService.CREATED);

        service.createConnection();

        assertThat(service.bodies.get(0)).isEqualTo(body);
        assertThat(service.requests.get(0).firstMatchingHeader("Content-Length"))
                .contains(Integer.toString(body.length));
        assertThat(service.requests.get(0).firstMatchingHeader("x-amz-content-sha256"))
                .contains(HexFormat.of()
                        .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                                .digest(body)));
    }

    @Test
    void a_body_without_end_is_refused() {
        ScriptedService service = with(new ExecutionInterceptor() {
            @Override
            public Optional<RequestBody> modifyHttpContent(
                    Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
                return Optional.of(RequestBody.fromContentProvider(InterceptorChangesTest::endless, "text/plain"));
            }
        });

        assertThatThrownBy(service::createConnection)
                .isInstanceOf(SdkClientException.class)
                .hasMessageContaining("longer than 1048576 bytes");
    }

    @Test
    void another_endpoint_is_called_and_named_in_failures() {
        ScriptedService service = with(new ExecutionInterceptor() {
                    @Override
                    public SdkHttpRequest modifyHttpRequest(
                            Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
                        return context.httpRequest().toBuilder()
                                .host("elsewhere.test")
                                .build();
                    }
                })
                .replies(400, REFUSAL);

        assertThatThrownBy(service::createConnection).hasMessageContaining("Endpoint: https://elsewhere.test/");
        assertThat(service.requests.get(0).firstMatchingHeader("Host")).contains("elsewhere.test");
    }

    @Test
    void a_changed_head_of_a_reply_is_what_counts() {
        ScriptedService service = with(new ExecutionInterceptor() {
                    @Override
                    public SdkHttpResponse modifyHttpResponse(
                            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
                        return context.httpResponse().toBuilder()
                                .statusCode(400)
                                .build();
                    }
                })
                .replies(200, REFUSAL);

        assertThatThrownBy(service::createConnection).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void a_changed_body_of_a_reply_is_read() {
        ScriptedService service = with(replyBody(new ByteArrayInputStream(
                        "{\"Connection\":{\"ConnectionName\":\"of-interceptor\"}}".getBytes(UTF_8))))
                .replies(200, ScriptedService.CREATED);

        assertThat(service.createConnection().connection().connectionName()).isEqualTo("of-interceptor");
    }

    @Test
    void a_reply_body_that_an_interceptor_only_looked_at_is_read_all_the_same() {
        ScriptedService service = with(new ExecutionInterceptor() {
                    @Override
                    public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
                        try {
                            context.responseBody().orElseThrow().readAllBytes();
                        } catch (java.io.IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    }
                })
                .replies(200, ScriptedService.CREATED);

        assertThat(service.createConnection().connection().connectionName()).isEqualTo("my-connection");
    }

    @Test
    void a_reply_body_without_end_cannot_be_read() {
        ScriptedService service = with(replyBody(endless())).replies(200, ScriptedService.CREATED);

        assertThatThrownBy(service::createConnection)
                .isInstanceOf(SdkClientException.class)
                .hasMessageContaining("The request succeeded (HTTP 200")
                .hasMessageContaining("longer than 1048576 bytes");
        assertThat(service.requests).hasSize(1);
    }

    @Test
    void a_changed_response_reaches_the_caller_with_the_head_of_the_reply() {
        ScriptedService service = with(new ExecutionInterceptor() {
                    @Override
                    public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes attributes) {
                        return CreateConnectionResponse.builder()
                                .connection(Connection.builder()
                                        .connectionName("of-interceptor")
                                        .build())
                                .build();
                    }
                })
                .replies(200, ScriptedService.CREATED, "X-Head", "1");

        CreateConnectionResponse response = service.createConnection();

        assertThat(response.connection().connectionName()).isEqualTo("of-interceptor");
        assertThat(response.sdkHttpResponse().firstMatchingHeader("X-Head")).contains("1");
    }

    private static ScriptedService with(ExecutionInterceptor interceptor) {
        return new ScriptedService(o -> o.addExecutionInterceptor(interceptor));
    }

    private static ExecutionInterceptor replyBody(InputStream body) {
        return new ExecutionInterceptor() {
            @Override
            public Optional<InputStream> modifyHttpResponseContent(
                    Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
                return Optional.of(body);
            }
        };
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
    }
}
