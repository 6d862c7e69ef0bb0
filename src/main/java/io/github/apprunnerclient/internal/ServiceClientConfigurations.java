package io.github.apprunnerclient.internal;

import io.github.apprunnerclient.AppRunnerServiceClientConfiguration;
import io.github.apprunnerclient.internal.config.BuilderOptions;
import io.github.apprunnerclient.internal.config.ClientSettings;
import io.github.apprunnerclient.internal.config.ClientSettingsResolver;
import io.github.apprunnerclient.internal.config.RequestPlugins;
import java.util.List;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.core.SdkPlugin;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.regions.Region;

/** How one client is configured, for those who ask and for plugins of its requests; few do, so nothing is prepared. */
record ServiceClientConfigurations(
        BuilderOptions options,
        Region region,
        ClientSettings settings,
        ClientType clientType,
        String httpClientName,
        String httpClientMetric)
        implements RequestPlugins {

    AppRunnerServiceClientConfiguration newConfiguration() {
        return new PluginConfiguration(settledOptions()).build();
    }

    @Override
    public ClientSettings apply(List<SdkPlugin> plugins) {
        return ClientSettingsResolver.of(Plugins.applied(plugins, settledOptions()), settings)
                .resolve(clientType, httpClientName, httpClientMetric);
    }

    /** The options that the client was built with, and what it found where they said nothing. */
    private BuilderOptions settledOptions() {
        ClientOverrideConfiguration.Builder overrides = options.overrideConfiguration() == null
                ? ClientOverrideConfiguration.builder()
                : options.overrideConfiguration().toBuilder();
        return new BuilderOptions(
                region,
                settings.credentialsProvider(),
                settings.endpoint().endpointOverride(),
                options.fipsEnabled(),
                options.dualstackEnabled(),
                options.defaultsMode(),
                overrides.retryStrategy(settings.retryStrategy()).build(),
                options.endpointProvider(),
                options.authScheme());
    }
}
