package io.github.apprunnerclient.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.AwsServiceClientConfiguration;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.SdkPlugin;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.regions.Region;

/** What plugins of a client and of a request change, by both clients alike. */
class PluginOracleTest {
    private final List<Object> seen = new ArrayList<>();
    private Recorder recorder;

    @BeforeEach
    void start() throws IOException {
        recorder = new Recorder();
    }

    @AfterEach
    void stop() throws IOException {
        recorder.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_plugin_of_the_client_beats_its_builder(Side side) {
        RecordedRequest request = requestOf(
                side,
                client(plugin(c -> c.region(Region.EU_WEST_1)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(AwsBasicCredentials.create("PLUGIN", "SECRET"))))));

        assertThat(request.header("Authorization")).containsPattern("Credential=PLUGIN/\\d{8}/eu-west-1/");
    }

    @ParameterizedTest
    @EnumSource
    void a_plugin_may_say_where_the_calls_go(Side side) {
        requestOf(
                side,
                client(plugin(c -> c.endpointOverride(recorder.endpoint())))
                        .endpoint(java.net.URI.create("http://127.0.0.1:1")));
    }

    @ParameterizedTest
    @EnumSource
    void a_plugin_sees_what_the_builder_was_told(Side side) {
        requestOf(
                side,
                client(plugin(c -> {
                            seen.add(c.region());
                            seen.add(c.endpointOverride());
                            seen.add(c.overrideConfiguration().headers());
                        }))
                        .client(o -> o.putHeader("x-mine", "1")));

        assertThat(seen).hasToString("[us-east-1, " + recorder.endpoint() + ", {x-mine=[1]}]");
    }

    @ParameterizedTest
    @EnumSource
    void plugins_are_asked_in_their_order_and_the_last_wins(Side side) {
        RecordedRequest request = requestOf(
                side,
                new Setup()
                        .builder(b -> b.addPlugin(plugin(c -> c.region(Region.EU_WEST_1)))
                                .addPlugin(plugin(c -> {
                                    seen.add(c.region());
                                    c.region(Region.EU_CENTRAL_1);
                                }))));

        assertThat(seen).containsExactly(Region.EU_WEST_1);
        assertThat(request.header("Authorization")).contains("/eu-central-1/");
    }

    @ParameterizedTest
    @EnumSource
    void what_a_plugins_overrideConfiguration_does_not_say_stays(Side side) {
        SdkPlugin plugin = plugin(c -> c.overrideConfiguration(ClientOverrideConfiguration.builder()
                .retryStrategy(RetryMode.STANDARD)
                .build()));

        RecordedRequest request = requestOf(side, client(plugin).client(o -> o.putHeader("x-mine", "1")));

        assertThat(request.header("x-mine")).isEqualTo("1");
        assertThat(request.header("amz-sdk-request")).isEqualTo("attempt=1; max=3");
    }

    @ParameterizedTest
    @EnumSource
    void a_plugin_may_change_the_retry_strategy_that_the_client_would_have(Side side) {
        SdkPlugin plugin = plugin(c ->
                c.overrideConfiguration(o -> o.retryStrategy(c.overrideConfiguration().retryStrategy().get().toBuilder()
                        .maxAttempts(7)
                        .build())));

        assertThat(requestOf(side, client(plugin)).header("amz-sdk-request")).isEqualTo("attempt=1; max=7");
    }

    @ParameterizedTest
    @EnumSource
    void a_plugin_of_a_request_beats_the_client_and_its_plugins(Side side) {
        Setup setup = client(plugin(c -> c.region(Region.EU_WEST_1)))
                .request(r -> r.addPlugin(plugin(c -> {
                    seen.add(c.region());
                    c.region(Region.EU_CENTRAL_1);
                })));

        assertThat(requestOf(side, setup).header("Authorization")).contains("/eu-central-1/");
        assertThat(seen).containsExactly(Region.EU_WEST_1);
    }

    @ParameterizedTest
    @EnumSource
    void a_plugin_of_a_request_may_change_the_overrideConfiguration(Side side) {
        Setup setup = new Setup()
                .client(o -> o.putHeader("x-client", "1"))
                .request(r -> r.addPlugin(plugin(c -> c.overrideConfiguration(
                        o -> o.putHeader("x-plugin", List.of("2")).retryStrategy(b -> b.maxAttempts(2))))));

        RecordedRequest request = requestOf(side, setup);

        assertThat(request.header("x-client")).isEqualTo("1");
        assertThat(request.header("x-plugin")).isEqualTo("2");
        assertThat(request.header("amz-sdk-request")).isEqualTo("attempt=1; max=2");
    }

    @ParameterizedTest
    @EnumSource
    void the_request_itself_beats_its_plugins(Side side) {
        Setup setup = new Setup()
                .request(r -> r.credentialsProvider(
                                StaticCredentialsProvider.create(AwsBasicCredentials.create("REQUEST", "SECRET")))
                        .addPlugin(plugin(c -> c.credentialsProvider(
                                StaticCredentialsProvider.create(AwsBasicCredentials.create("PLUGIN", "SECRET"))))));

        assertThat(requestOf(side, setup).header("Authorization")).contains("Credential=REQUEST/");
    }

    private RecordedRequest requestOf(Side side, Setup setup) {
        if (setup.endpoint().getPort() != 1) {
            setup.endpoint(recorder.endpoint());
        }
        assertThat(side.createConnection(setup)).containsEntry("result", "CreateConnectionResponse");
        List<RecordedRequest> requests = recorder.takeRequests();
        assertThat(requests).hasSize(1);
        return requests.get(0);
    }

    private static Setup client(SdkPlugin plugin) {
        return new Setup().builder(builder -> addPlugin(builder, plugin));
    }

    private static void addPlugin(AwsClientBuilder<?, ?> builder, SdkPlugin plugin) {
        builder.addPlugin(plugin);
    }

    /** Either client gives a plugin the builder of its own configuration. */
    private static SdkPlugin plugin(Consumer<AwsServiceClientConfiguration.Builder> changes) {
        return configuration -> changes.accept((AwsServiceClientConfiguration.Builder) configuration);
    }
}
