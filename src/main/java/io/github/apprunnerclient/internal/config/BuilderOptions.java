package io.github.apprunnerclient.internal.config;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.regions.Region;

/** What was said to a client builder; null where nothing was said. */
public record BuilderOptions(
        @Nullable Region region,
        @Nullable IdentityProvider<? extends AwsCredentialsIdentity> credentialsProvider,
        @Nullable URI endpointOverride,
        @Nullable Boolean fipsEnabled,
        @Nullable Boolean dualstackEnabled,
        @Nullable DefaultsMode defaultsMode,
        @Nullable ClientOverrideConfiguration overrideConfiguration) {}
