package io.github.apprunnerclient.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ApiName;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpRequest;

/** What would not be sent as it is signed is refused before it is signed, wherever it comes from. */
class SendableRequestTest {
    private static final String SECRET = "hunter2";

    static Stream<String> values() {
        return Stream.of(
                SECRET + "\r\nX-Evil: 1",
                SECRET + "\n",
                "\u0000" + SECRET,
                SECRET + "\u007f",
                SECRET + "\u00e9",
                SECRET + "\u2028");
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_session_token_is_refused(String value) {
        ScriptedService service = new ScriptedService();
        service.credentials = StaticCredentialsProvider.create(AwsSessionCredentials.create("AKID", "secret", value));

        assertRefused(service, "The session token of the credentials");
    }

    @ParameterizedTest
    @MethodSource("values")
    void an_access_key_id_is_refused(String value) {
        ScriptedService service = new ScriptedService();
        service.credentials = StaticCredentialsProvider.create(new UntrimmedCredentials(value));

        assertRefused(service, "The access key id of the credentials");
    }

    static Stream<Arguments> settings() {
        return values().map(value -> "a" + value + "z")
                .flatMap(value -> Stream.of(
                        setting("appId", o -> o.appId(value)),
                        setting(
                                "user agent prefix",
                                o -> o.putAdvancedOption(SdkAdvancedClientOption.USER_AGENT_PREFIX, value)),
                        setting(
                                "user agent suffix",
                                o -> o.putAdvancedOption(SdkAdvancedClientOption.USER_AGENT_SUFFIX, value))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("settings")
    void a_part_of_the_user_agent_is_refused(String name, Consumer<ClientOverrideConfiguration.Builder> overrides) {
        assertRefused(new ScriptedService(overrides), "The value of the header User-Agent");
    }

    @ParameterizedTest
    @MethodSource("values")
    void an_API_name_of_a_request_is_refused(String value) {
        ScriptedService service = new ScriptedService();

        Throwable failure = catchThrowable(() -> service.createConnection(r -> r.overrideConfiguration(
                o -> o.addApiName(ApiName.builder().name("name").version(value).build()))));

        assertRefused(service, failure, "The value of the header User-Agent");
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_header_that_an_interceptor_adds_is_refused(String value) {
        assertRefused(changing(request -> request.putHeader("X-Custom", value)), "The value of the header X-Custom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X Custom", "X-Custom:", "X-\u00e9", "X\n"})
    void a_header_name_that_an_interceptor_makes_up_is_refused(String name) {
        assertRefused(changing(request -> request.putHeader(name, SECRET)), "The header name '");
    }

    @ParameterizedTest
    @ValueSource(strings = {"value", ""})
    void a_query_parameter_without_a_name_is_refused(String value) {
        assertRefused(changing(request -> request.putRawQueryParameter("", value)), "A query parameter without a name");
    }

    private static ScriptedService changing(Consumer<SdkHttpRequest.Builder> change) {
        return new ScriptedService(o -> o.addExecutionInterceptor(new ExecutionInterceptor() {
            @Override
            public SdkHttpRequest modifyHttpRequest(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
                SdkHttpRequest.Builder changed = context.httpRequest().toBuilder();
                change.accept(changed);
                return changed.build();
            }
        }));
    }

    private static void assertRefused(ScriptedService service, String what) {
        assertRefused(service, catchThrowable(service::createConnection), what);
    }

    /** At the first attempt, as no other would do better. */
    private static void assertRefused(ScriptedService service, Throwable failure, String what) {
        assertThat(service.requests).isEmpty();
        assertThat(service.waits).isEmpty();
        assertThat(failure)
                .isInstanceOf(SdkClientException.class)
                .hasMessageStartingWith(what)
                .hasMessageContaining("Nothing was sent.")
                .hasMessageNotContaining(SECRET)
                .hasNoCause();
    }

    private static Arguments setting(String name, Consumer<ClientOverrideConfiguration.Builder> overrides) {
        return Arguments.of(name, overrides);
    }

    /** The SDK's own trim what they are given. */
    private record UntrimmedCredentials(String accessKeyId)
            implements software.amazon.awssdk.auth.credentials.AwsCredentials {
        @Override
        public String secretAccessKey() {
            return "secret";
        }
    }
}
