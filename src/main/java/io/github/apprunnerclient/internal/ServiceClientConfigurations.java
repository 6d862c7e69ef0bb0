package io.github.apprunnerclient.internal;

import io.github.apprunnerclient.AppRunnerServiceClientConfiguration;
import io.github.apprunnerclient.internal.config.BuilderOptions;
import io.github.apprunnerclient.internal.config.ClientSettings;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.regions.Region;

/** Tells how one client is configured. It is put together when somebody asks, since few do. */
record ServiceClientConfigurations(BuilderOptions options, Region region, ClientSettings settings) {

    AppRunnerServiceClientConfiguration newConfiguration() {
        ClientOverrideConfiguration.Builder overrides = options.overrideConfiguration() == null
                ? ClientOverrideConfiguration.builder()
                : options.overrideConfiguration().toBuilder();
        var configuration = AppRunnerServiceClientConfiguration.builder()
                .region(region)
                .credentialsProvider(settings.credentialsProvider())
                .overrideConfiguration(
                        overrides.retryStrategy(settings.retryStrategy()).build());
        if (options.endpointOverride() != null) {
            configuration.endpointOverride(options.endpointOverride());
        }
        return configuration.build();
    }
}
