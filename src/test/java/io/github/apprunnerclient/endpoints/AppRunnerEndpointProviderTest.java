package io.github.apprunnerclient.endpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.AppRunnerBaseClientBuilder;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.oracle.RecordedRequest;
import io.github.apprunnerclient.oracle.Recorder;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.endpoints.AwsEndpointAttribute;
import software.amazon.awssdk.awscore.endpoints.authscheme.SigV4AuthScheme;
import software.amazon.awssdk.awscore.endpoints.authscheme.SigV4aAuthScheme;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.endpoints.Endpoint;
import software.amazon.awssdk.endpoints.EndpointProvider;
import software.amazon.awssdk.endpoints.EndpointUrl;
import software.amazon.awssdk.regions.Region;

/** A provider of the user's says where calls go. */
class AppRunnerEndpointProviderTest {
    private final List<AppRunnerEndpointParams> asked = new ArrayList<>();
    private Recorder recorder;

    @BeforeEach
    void start() throws IOException {
        recorder = new Recorder();
    }

    @AfterEach
    void stop() throws IOException {
        recorder.close();
    }

    @Test
    void a_provider_of_the_client_is_asked_at_each_call_with_the_clients_settings() {
        try (AppRunnerClient client =
                client(recorderWith(e -> {}), b -> b.fipsEnabled(true).dualstackEnabled(true))) {
            client.listConnections(r -> {});
            client.listConnections(r -> {});
        }

        assertThat(recorder.takeRequests()).hasSize(2);
        assertThat(asked).hasSize(2).allSatisfy(params -> {
            assertThat(params.region()).isEqualTo(Region.US_EAST_1);
            assertThat(params.useFips()).isTrue();
            assertThat(params.useDualStack()).isTrue();
            assertThat(params.endpoint()).isNull();
        });
    }

    @Test
    void a_provider_of_the_request_beats_the_clients() {
        try (AppRunnerClient client = client(to(URI.create("http://127.0.0.1:1")), b -> {})) {
            client.listConnections(r -> r.overrideConfiguration(o -> o.endpointProvider(recorderWith(e -> {}))));
        }

        assertThat(recorder.takeRequests()).hasSize(1);
    }

    @Test
    void a_plugin_may_set_it() {
        try (AppRunnerClient client = client(null, b -> b.addPlugin(c -> c.endpointProvider(recorderWith(e -> {}))))) {
            client.listConnections(r -> {});
        }

        assertThat(recorder.takeRequests()).hasSize(1);
    }

    @Test
    void the_endpoints_headers_are_sent_and_signed() {
        RecordedRequest request = requestOf(recorderWith(e -> e.putHeader("x-cell", "7")));

        assertThat(request.header("x-cell")).isEqualTo("7");
        assertThat(request.header("Authorization")).contains(";x-cell,");
    }

    @Test
    void the_endpoints_signing_region_and_name_are_signed_for() {
        RecordedRequest request = requestOf(recorderWith(e -> e.putAttribute(
                AwsEndpointAttribute.AUTH_SCHEMES,
                List.of(SigV4AuthScheme.builder()
                        .signingRegion("eu-west-1")
                        .signingName("other")
                        .build()))));

        assertThat(request.header("Authorization")).contains("/eu-west-1/other/aws4_request");
    }

    @Test
    void an_endpoint_that_asks_for_another_signature_is_refused_by_name() {
        assertThatThrownBy(() -> requestOf(recorderWith(e -> e.putAttribute(
                        AwsEndpointAttribute.AUTH_SCHEMES,
                        List.of(SigV4aAuthScheme.builder().build())))))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("sigv4a");
    }

    @Test
    void a_header_that_the_client_sets_itself_is_refused_without_its_value() {
        assertThatThrownBy(() -> requestOf(recorderWith(e -> e.putHeader("X-Amz-Target", "Evil.Op"))))
                .isInstanceOf(SdkClientException.class)
                .hasMessageContaining("X-Amz-Target")
                .hasMessageNotContaining("Evil");
    }

    @Test
    void a_failure_reaches_the_caller_before_anything_is_sent() {
        assertThatThrownBy(() -> requestOf(failing(SdkClientException.create("no endpoint today"))))
                .isInstanceOf(SdkClientException.class)
                .hasMessage("no endpoint today");
        assertThatThrownBy(() -> requestOf(failing(new IOException("broken"))))
                .isInstanceOf(SdkClientException.class)
                .hasMessageStartingWith("Endpoint resolution failed")
                .hasRootCauseMessage("broken");
    }

    @Test
    void an_endpoint_that_is_none_is_refused() {
        assertThatThrownBy(() -> requestOf(to(URI.create("ftp://user@host"))))
                .isInstanceOf(SdkClientException.class)
                .hasMessageContaining("endpoint provider");
    }

    @Test
    void a_provider_of_another_service_is_refused_by_name() {
        EndpointProvider other = new EndpointProvider() {};
        assertThatThrownBy(() -> requestOf(null, o -> o.endpointProvider(other)))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("endpointProvider")
                .hasMessageContaining(other.getClass().getName());
        assertThatThrownBy(() -> client(null, b -> b.addPlugin(c -> c.endpointProvider(other))))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining(other.getClass().getName());
    }

    @Test
    void the_default_provider_answers_as_the_official_clients() {
        for (Region region : List.of(Region.US_EAST_1, Region.CN_NORTH_1, Region.US_GOV_EAST_1)) {
            for (boolean fips : new boolean[] {false, true}) {
                URI ours = AppRunnerEndpointProvider.defaultProvider()
                        .resolveEndpoint(p -> p.region(region).useFips(fips))
                        .join()
                        .endpointUrl()
                        .toUri();
                URI official =
                        software.amazon.awssdk.services.apprunner.endpoints.AppRunnerEndpointProvider.defaultProvider()
                                .resolveEndpoint(p -> p.region(region).useFips(fips))
                                .join()
                                .endpointUrl()
                                .toUri();
                assertThat(ours).isEqualTo(official);
            }
        }
    }

    @Test
    void the_default_provider_fails_in_the_words_of_the_rules() {
        assertThat(AppRunnerEndpointProvider.defaultProvider()
                        .resolveEndpoint(p -> p.endpoint("http://localhost").useFips(true)))
                .failsWithin(java.time.Duration.ofSeconds(30))
                .withThrowableThat()
                .withMessageContaining("FIPS and custom endpoint are not supported");
    }

    private RecordedRequest requestOf(AppRunnerEndpointProvider provider) {
        return requestOf(provider, o -> {});
    }

    private RecordedRequest requestOf(
            AppRunnerEndpointProvider provider, Consumer<AwsRequestOverrideConfiguration.Builder> overrides) {
        try (AppRunnerClient client = client(provider, b -> {})) {
            client.listConnections(r -> r.overrideConfiguration(overrides));
        }
        return recorder.takeRequests().get(0);
    }

    private AppRunnerEndpointProvider recorderWith(Consumer<Endpoint.Builder> more) {
        return params -> {
            asked.add(params);
            Endpoint.Builder endpoint = Endpoint.builder().endpointUrl(EndpointUrl.fromUri(recorder.endpoint()));
            more.accept(endpoint);
            return CompletableFuture.completedFuture(endpoint.build());
        };
    }

    private static AppRunnerEndpointProvider to(URI uri) {
        return params -> CompletableFuture.completedFuture(
                Endpoint.builder().endpointUrl(EndpointUrl.fromUri(uri)).build());
    }

    private static AppRunnerEndpointProvider failing(Exception failure) {
        return params -> CompletableFuture.failedFuture(failure);
    }

    /** Of the kind that is tested. */
    AppRunnerClient client(AppRunnerEndpointProvider provider, Consumer<AppRunnerBaseClientBuilder<?, ?>> more) {
        return configured(AppRunnerClient.builder(), provider, more).build();
    }

    static <B extends AppRunnerBaseClientBuilder<B, C>, C> B configured(
            B builder, AppRunnerEndpointProvider provider, Consumer<AppRunnerBaseClientBuilder<?, ?>> more) {
        builder.region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("AKID", "SECRET")))
                .endpointProvider(provider);
        more.accept(builder);
        return builder;
    }
}
