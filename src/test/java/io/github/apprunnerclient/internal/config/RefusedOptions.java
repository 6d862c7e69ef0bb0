package io.github.apprunnerclient.internal.config;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.config.ReadmeOptions.Place;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.signer.Aws4Signer;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.retry.RetryPolicy;
import software.amazon.awssdk.http.auth.spi.scheme.AuthSchemeProvider;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.ResolveIdentityRequest;
import software.amazon.awssdk.identity.spi.TokenIdentity;
import software.amazon.awssdk.regions.Region;

/** Each option that is refused, and a use of it. */
@SuppressWarnings("deprecation") // deprecated options are refused by name as well
final class RefusedOptions {
    /** The SDK allows a name once in a JVM. */
    private static final ExecutionAttribute<String> ATTRIBUTE = new ExecutionAttribute<>("RefusedOptions");

    record Refused(String option, Runnable use) {
        void attempt() {
            use.run();
        }

        @Override
        public String toString() {
            return option;
        }
    }

    private RefusedOptions() {}

    static Stream<Refused> of(Place place) {
        return switch (place) {
            case BUILDER -> Stream.of();
            case CLIENT ->
                Stream.of(
                        client("scheduledExecutorService", o -> o.scheduledExecutorService(executor())),
                        client("retryPolicy", o -> o.retryPolicy(RetryPolicy.none())),
                        client("SIGNER", o -> o.putAdvancedOption(SdkAdvancedClientOption.SIGNER, Aws4Signer.create())),
                        client(
                                "TOKEN_SIGNER",
                                o -> o.putAdvancedOption(SdkAdvancedClientOption.TOKEN_SIGNER, Aws4Signer.create())));
            case REQUEST ->
                Stream.of(
                        request("signer", o -> o.signer(Aws4Signer.create())),
                        request("authSchemeProvider", o -> o.authSchemeProvider(new AuthSchemeProvider() {})),
                        request("tokenIdentityProvider", o -> o.tokenIdentityProvider(new NoTokens())));
        };
    }

    private static Refused client(String option, Consumer<ClientOverrideConfiguration.Builder> overrides) {
        return new Refused(
                option,
                () -> AppRunnerClient.builder()
                        .region(Region.US_EAST_1)
                        .overrideConfiguration(overrides)
                        .build()
                        .close());
    }

    private static Refused request(String option, Consumer<AwsRequestOverrideConfiguration.Builder> overrides) {
        return new Refused(option, () -> {
            try (AppRunnerClient client = AppRunnerClient.builder()
                    .region(Region.US_EAST_1)
                    .credentialsProvider(AnonymousCredentialsProvider.create())
                    .build()) {
                client.listConnections(r -> r.overrideConfiguration(overrides));
            }
        });
    }

    private static ScheduledExecutorService executor() {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
        executor.shutdown();
        return executor;
    }

    private static final class NoTokens implements IdentityProvider<TokenIdentity> {
        @Override
        public Class<TokenIdentity> identityType() {
            return TokenIdentity.class;
        }

        @Override
        public CompletableFuture<? extends TokenIdentity> resolveIdentity(ResolveIdentityRequest request) {
            throw new AssertionError("Nobody is to ask for a token");
        }
    }
}
