package io.github.apprunnerclient.internal.config;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.AppRunnerClientBuilder;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.signer.Aws4Signer;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.core.retry.RetryPolicy;
import software.amazon.awssdk.http.auth.spi.scheme.AuthScheme;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.IdentityProviders;
import software.amazon.awssdk.regions.Region;

/** What can't be honoured is refused by name at {@code build()}. */
@SuppressWarnings("deprecation") // deprecated options are refused by name as well
class RefusedOptionsTest {
    static Stream<Arguments> overrides() {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
        executor.shutdown();
        return Stream.of(
                refused("scheduledExecutorService", o -> o.scheduledExecutorService(executor)),
                refused("retryPolicy", o -> o.retryPolicy(RetryPolicy.none())),
                refused("RetryMode.ADAPTIVE", o -> o.retryStrategy(RetryMode.ADAPTIVE)),
                refused("SIGNER", o -> o.putAdvancedOption(SdkAdvancedClientOption.SIGNER, Aws4Signer.create())),
                refused(
                        "TOKEN_SIGNER",
                        o -> o.putAdvancedOption(SdkAdvancedClientOption.TOKEN_SIGNER, Aws4Signer.create())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("overrides")
    void an_option_of_overrideConfiguration_is_refused_by_name(
            String option, Consumer<ClientOverrideConfiguration.Builder> override) {
        assertThatThrownBy(() -> builder().overrideConfiguration(override).build())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining(option);
    }

    @Test
    void an_auth_scheme_that_no_call_would_use_is_refused_by_name() {
        AuthScheme<AwsCredentialsIdentity> other = new AuthScheme<>() {
            @Override
            public String schemeId() {
                return "mine#other";
            }

            @Override
            public IdentityProvider<AwsCredentialsIdentity> identityProvider(IdentityProviders providers) {
                throw new AssertionError("Not to be used");
            }

            @Override
            public HttpSigner<AwsCredentialsIdentity> signer() {
                throw new AssertionError("Not to be used");
            }
        };

        assertThatThrownBy(() -> builder().putAuthScheme(other))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("mine#other");
    }

    @Test
    void a_plugin_s_option_is_refused_as_the_builder_s() {
        assertThatThrownBy(() -> builder()
                        .addPlugin(c -> c.overrideConfiguration(o -> o.retryPolicy(RetryPolicy.none())))
                        .build())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("retryPolicy");
    }

    @Test
    void an_http_client_and_a_builder_of_one_are_too_much() {
        try (var httpClient = UrlConnectionHttpClient.create()) {
            assertThatThrownBy(() -> builder()
                            .httpClient(httpClient)
                            .httpClientBuilder(UrlConnectionHttpClient.builder())
                            .build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("httpClient")
                    .hasMessageContaining("httpClientBuilder");
        }
    }

    @Test
    void a_header_that_the_call_sets_itself_is_refused_without_showing_its_value() {
        assertThatThrownBy(() -> builder()
                        .overrideConfiguration(o -> o.putHeader("x-AMZ-target", "Evil.Op"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x-AMZ-target")
                .hasMessageNotContaining("Evil");
    }

    private static AppRunnerClientBuilder builder() {
        return AppRunnerClient.builder().region(Region.US_EAST_1);
    }

    private static Arguments refused(String option, Consumer<ClientOverrideConfiguration.Builder> override) {
        return Arguments.of(option, override);
    }
}
