package io.github.apprunnerclient.internal.config;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.AppRunnerClientBuilder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.signer.Aws4Signer;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.core.retry.RetryPolicy;
import software.amazon.awssdk.core.retry.backoff.BackoffStrategy;
import software.amazon.awssdk.core.retry.conditions.RetryCondition;
import software.amazon.awssdk.http.auth.spi.scheme.AuthScheme;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.IdentityProviders;
import software.amazon.awssdk.regions.Region;

/** What of an option can't be honoured, or is too much, is refused by name at {@code build()}. */
@SuppressWarnings("deprecation") // deprecated options are refused by name as well
class RefusedOptionsTest {
    @ParameterizedTest
    @MethodSource
    void a_retry_policy_of_the_adaptive_mode_is_refused_with_anything_of_its_own(RetryPolicy policy) {
        assertThatThrownBy(() -> builder()
                        .overrideConfiguration(o -> o.retryPolicy(policy))
                        .build())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("retryPolicy of RetryMode.ADAPTIVE");
    }

    static Stream<RetryPolicy> a_retry_policy_of_the_adaptive_mode_is_refused_with_anything_of_its_own() {
        return Stream.of(
                RetryPolicy.builder(RetryMode.ADAPTIVE)
                        .retryCondition(RetryCondition.none())
                        .build(),
                RetryPolicy.builder(RetryMode.ADAPTIVE)
                        .backoffStrategy(BackoffStrategy.none())
                        .build(),
                RetryPolicy.builder(RetryMode.ADAPTIVE)
                        .throttlingBackoffStrategy(BackoffStrategy.none())
                        .build(),
                RetryPolicy.builder(RetryMode.ADAPTIVE)
                        .fastFailRateLimiting(true)
                        .build());
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
    void a_plugins_option_is_refused_as_the_builders() {
        assertThatThrownBy(() -> builder()
                        .addPlugin(c -> c.overrideConfiguration(
                                o -> o.putAdvancedOption(SdkAdvancedClientOption.SIGNER, Aws4Signer.create())))
                        .build())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("SIGNER");
    }

    @ParameterizedTest
    @EnumSource
    void a_plugin_of_one_request_brings_no_scheduledExecutorService(RefusedOptions.Asked asked) {
        assertThatThrownBy(() -> asked.call(r -> r.addPlugin(
                        c -> c.overrideConfiguration(o -> o.scheduledExecutorService(RefusedOptions.executor())))))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("scheduledExecutorService");
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
}
