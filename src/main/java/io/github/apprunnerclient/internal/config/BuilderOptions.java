package io.github.apprunnerclient.internal.config;

import io.github.apprunnerclient.endpoints.AppRunnerEndpointProvider;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.auth.spi.scheme.AuthScheme;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.regions.Region;

/**
 * What was said to a client builder; null where nothing was said.
 *
 * @param authScheme what stands in for the SDK's {@code aws.auth#sigv4}
 */
public record BuilderOptions(
        @Nullable Region region,
        @Nullable IdentityProvider<? extends AwsCredentialsIdentity> credentialsProvider,
        @Nullable URI endpointOverride,
        @Nullable Boolean fipsEnabled,
        @Nullable Boolean dualstackEnabled,
        @Nullable DefaultsMode defaultsMode,
        @Nullable ClientOverrideConfiguration overrideConfiguration,
        @Nullable AppRunnerEndpointProvider endpointProvider,
        @Nullable AuthScheme<AwsCredentialsIdentity> authScheme) {

    public BuilderOptions(
            @Nullable Region region,
            @Nullable IdentityProvider<? extends AwsCredentialsIdentity> credentialsProvider,
            @Nullable URI endpointOverride,
            @Nullable Boolean fipsEnabled,
            @Nullable Boolean dualstackEnabled,
            @Nullable DefaultsMode defaultsMode,
            @Nullable ClientOverrideConfiguration overrideConfiguration) {
        this(
                region,
                credentialsProvider,
                endpointOverride,
                fipsEnabled,
                dualstackEnabled,
                defaultsMode,
                overrideConfiguration,
                null,
                null);
    }
}
