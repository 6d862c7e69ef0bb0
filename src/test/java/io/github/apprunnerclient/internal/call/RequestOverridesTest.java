package io.github.apprunnerclient.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.endpoints.AppRunnerEndpointProvider;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.endpoints.Endpoint;
import software.amazon.awssdk.endpoints.EndpointProvider;
import software.amazon.awssdk.http.SdkHttpRequest;

/** What a request's {@code overrideConfiguration} changes of what is sent, and what it leaves as it is. */
class RequestOverridesTest {
    private final ScriptedService service = new ScriptedService();

    @Test
    void query_parameters_are_sent() {
        SdkHttpRequest request = send(o -> o.putRawQueryParameter("a", List.of("1", "2")));

        assertThat(request.rawQueryParameters()).hasToString("{a=[1, 2]}");
    }

    @Test
    void API_names_are_part_of_the_user_agent() {
        SdkHttpRequest request = send(o -> o.addApiName(n -> n.name("my-tool").version("7")));

        assertThat(request.firstMatchingHeader("User-Agent").orElseThrow()).endsWith(" my-tool/7");
    }

    @Test
    void compression_changes_nothing_since_no_operation_takes_a_compressed_request() {
        SdkHttpRequest request = send(o -> o.compressionConfiguration(
                c -> c.requestCompressionEnabled(true).minimumCompressionThresholdInBytes(0)));

        assertThat(request.headers()).doesNotContainKey("Content-Encoding");
    }

    @Test
    void the_clients_compression_and_host_prefix_options_change_nothing_either() {
        ScriptedService told = new ScriptedService(o -> o.compressionConfiguration(
                        c -> c.requestCompressionEnabled(true).minimumCompressionThresholdInBytes(0))
                .putAdvancedOption(SdkAdvancedClientOption.DISABLE_HOST_PREFIX_INJECTION, true));

        told.replies(200, ScriptedService.CREATED).createConnection();

        SdkHttpRequest request = told.requests.get(0);
        assertThat(request.host()).isEqualTo("apprunner.us-east-1.amazonaws.com");
        assertThat(request.headers()).doesNotContainKey("Content-Encoding");
    }

    @Test
    void the_clients_headers_are_sent_beside_whatever_else_a_request_changes() {
        ScriptedService told = new ScriptedService(o -> o.putHeader("X-Of-Client", "1"));

        told.replies(200, ScriptedService.CREATED)
                .createConnection(r -> r.overrideConfiguration(o -> o.apiCallTimeout(Duration.ofSeconds(3))));

        assertThat(told.requests.get(0).firstMatchingHeader("X-Of-Client")).contains("1");
    }

    @Test
    void an_endpoint_provider_says_where_the_request_goes_and_with_which_headers() {
        SdkHttpRequest request = send(o -> o.endpointProvider(to("X-Of-Endpoint", "1")));

        assertThat(request.host()).isEqualTo("elsewhere.test");
        assertThat(request.firstMatchingHeader("X-Of-Endpoint")).contains("1");
    }

    @Test
    void a_header_of_an_endpoint_provider_that_the_call_sets_itself_is_refused() {
        assertThatThrownBy(() -> send(o -> o.endpointProvider(to("Authorization", "1"))))
                .isInstanceOf(SdkClientException.class)
                .hasMessageContaining("The header Authorization can't be set")
                .hasMessageEndingWith("(of the endpoint provider). Nothing was sent.");
    }

    @Test
    void an_endpoint_provider_of_another_service_is_refused_by_name() {
        assertThatThrownBy(() -> send(o -> o.endpointProvider(new EndpointProvider() {})))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("it is not an io.github.apprunnerclient.endpoints.AppRunnerEndpointProvider");
    }

    private static AppRunnerEndpointProvider to(String header, String value) {
        return params -> CompletableFuture.completedFuture(Endpoint.builder()
                .url(URI.create("https://elsewhere.test"))
                .putHeader(header, value)
                .build());
    }

    private SdkHttpRequest send(Consumer<AwsRequestOverrideConfiguration.Builder> overrides) {
        service.replies(200, ScriptedService.CREATED).createConnection(r -> r.overrideConfiguration(overrides));
        return service.requests.get(0);
    }
}
