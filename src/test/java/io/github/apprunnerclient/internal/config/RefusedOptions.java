package io.github.apprunnerclient.internal.config;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerBaseClientBuilder;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.config.ManualOptions.Place;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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

    /** Which client is asked for it. */
    enum Asked {
        BLOCKING {
            @Override
            void configure(Consumer<ClientOverrideConfiguration.Builder> overrides) {
                configured(AppRunnerClient.builder(), overrides).build().close();
            }

            @Override
            void call(Consumer<AwsRequestOverrideConfiguration.Builder> overrides) {
                try (AppRunnerClient client =
                        configured(AppRunnerClient.builder(), o -> {}).build()) {
                    client.listConnections(r -> r.overrideConfiguration(overrides));
                }
            }
        },
        ASYNCHRONOUS {
            @Override
            void configure(Consumer<ClientOverrideConfiguration.Builder> overrides) {
                configured(AppRunnerAsyncClient.builder(), overrides).build().close();
            }

            @Override
            void call(Consumer<AwsRequestOverrideConfiguration.Builder> overrides) {
                try (AppRunnerAsyncClient client =
                        configured(AppRunnerAsyncClient.builder(), o -> {}).build()) {
                    client.listConnections(r -> r.overrideConfiguration(overrides))
                            .join();
                } catch (CompletionException e) {
                    throw (RuntimeException) e.getCause();
                }
            }
        };

        abstract void configure(Consumer<ClientOverrideConfiguration.Builder> overrides);

        abstract void call(Consumer<AwsRequestOverrideConfiguration.Builder> overrides);
    }

    record Refused(Asked asked, String option, Runnable use) {
        @Override
        public String toString() {
            return option + " by " + asked;
        }
    }

    private RefusedOptions() {}

    static Stream<Refused> of(Place place, Asked asked) {
        return switch (place) {
            case BUILDER -> Stream.of();
            case CLIENT -> ofClient(asked);
            case REQUEST ->
                Stream.of(
                        request(asked, "signer", o -> o.signer(Aws4Signer.create())),
                        request(asked, "authSchemeProvider", o -> o.authSchemeProvider(new AuthSchemeProvider() {})),
                        request(asked, "tokenIdentityProvider", o -> o.tokenIdentityProvider(new NoTokens())));
        };
    }

    private static Stream<Refused> ofClient(Asked asked) {
        Stream<Refused> byBoth = Stream.of(
                client(asked, "SIGNER", o -> o.putAdvancedOption(SdkAdvancedClientOption.SIGNER, Aws4Signer.create())),
                client(
                        asked,
                        "TOKEN_SIGNER",
                        o -> o.putAdvancedOption(SdkAdvancedClientOption.TOKEN_SIGNER, Aws4Signer.create())));
        return asked == Asked.ASYNCHRONOUS
                ? byBoth
                : Stream.concat(
                        byBoth,
                        Stream.of(client(
                                asked, "scheduledExecutorService", o -> o.scheduledExecutorService(executor()))));
    }

    private static Refused client(Asked asked, String option, Consumer<ClientOverrideConfiguration.Builder> overrides) {
        return new Refused(asked, option, () -> asked.configure(overrides));
    }

    private static Refused request(
            Asked asked, String option, Consumer<AwsRequestOverrideConfiguration.Builder> overrides) {
        return new Refused(asked, option, () -> asked.call(overrides));
    }

    private static <B extends AppRunnerBaseClientBuilder<B, C>, C> B configured(
            B builder, Consumer<ClientOverrideConfiguration.Builder> overrides) {
        return builder.region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .overrideConfiguration(overrides);
    }

    static ScheduledExecutorService executor() {
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
