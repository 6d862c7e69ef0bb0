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

/** What was said to a client builder, or set by its plugins; null where nothing was said. Not thread-safe. */
public final class BuilderOptions {
    private @Nullable Region region;
    private @Nullable IdentityProvider<? extends AwsCredentialsIdentity> credentialsProvider;
    private @Nullable URI endpointOverride;
    private @Nullable Boolean fipsEnabled;
    private @Nullable Boolean dualstackEnabled;
    private @Nullable DefaultsMode defaultsMode;
    private @Nullable ClientOverrideConfiguration overrideConfiguration;
    private @Nullable AppRunnerEndpointProvider endpointProvider;
    private @Nullable AuthScheme<AwsCredentialsIdentity> authScheme;

    public BuilderOptions() {}

    /** The same, to be changed on its own. */
    public BuilderOptions(BuilderOptions other) {
        region = other.region;
        credentialsProvider = other.credentialsProvider;
        endpointOverride = other.endpointOverride;
        fipsEnabled = other.fipsEnabled;
        dualstackEnabled = other.dualstackEnabled;
        defaultsMode = other.defaultsMode;
        overrideConfiguration = other.overrideConfiguration;
        endpointProvider = other.endpointProvider;
        authScheme = other.authScheme;
    }

    public @Nullable Region region() {
        return region;
    }

    public BuilderOptions region(@Nullable Region region) {
        this.region = region;
        return this;
    }

    public @Nullable IdentityProvider<? extends AwsCredentialsIdentity> credentialsProvider() {
        return credentialsProvider;
    }

    public BuilderOptions credentialsProvider(
            @Nullable IdentityProvider<? extends AwsCredentialsIdentity> credentialsProvider) {
        this.credentialsProvider = credentialsProvider;
        return this;
    }

    public @Nullable URI endpointOverride() {
        return endpointOverride;
    }

    public BuilderOptions endpointOverride(@Nullable URI endpointOverride) {
        this.endpointOverride = endpointOverride;
        return this;
    }

    public @Nullable Boolean fipsEnabled() {
        return fipsEnabled;
    }

    public BuilderOptions fipsEnabled(@Nullable Boolean fipsEnabled) {
        this.fipsEnabled = fipsEnabled;
        return this;
    }

    public @Nullable Boolean dualstackEnabled() {
        return dualstackEnabled;
    }

    public BuilderOptions dualstackEnabled(@Nullable Boolean dualstackEnabled) {
        this.dualstackEnabled = dualstackEnabled;
        return this;
    }

    public @Nullable DefaultsMode defaultsMode() {
        return defaultsMode;
    }

    public BuilderOptions defaultsMode(@Nullable DefaultsMode defaultsMode) {
        this.defaultsMode = defaultsMode;
        return this;
    }

    public @Nullable ClientOverrideConfiguration overrideConfiguration() {
        return overrideConfiguration;
    }

    public BuilderOptions overrideConfiguration(@Nullable ClientOverrideConfiguration overrideConfiguration) {
        this.overrideConfiguration = overrideConfiguration;
        return this;
    }

    public @Nullable AppRunnerEndpointProvider endpointProvider() {
        return endpointProvider;
    }

    public BuilderOptions endpointProvider(@Nullable AppRunnerEndpointProvider endpointProvider) {
        this.endpointProvider = endpointProvider;
        return this;
    }

    /** What stands in for the SDK's {@code aws.auth#sigv4}. */
    public @Nullable AuthScheme<AwsCredentialsIdentity> authScheme() {
        return authScheme;
    }

    public BuilderOptions authScheme(@Nullable AuthScheme<AwsCredentialsIdentity> authScheme) {
        this.authScheme = authScheme;
        return this;
    }
}
