package io.github.apprunnerclient.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
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

    private SdkHttpRequest send(Consumer<AwsRequestOverrideConfiguration.Builder> overrides) {
        service.replies(200, ScriptedService.CREATED).createConnection(r -> r.overrideConfiguration(overrides));
        return service.requests.get(0);
    }
}
