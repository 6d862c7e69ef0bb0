package io.github.apprunnerclient.internal;

import io.github.apprunnerclient.AppRunnerServiceClientConfiguration;
import io.github.apprunnerclient.internal.config.BuilderOptions;
import io.github.apprunnerclient.internal.config.ClientSettings;
import io.github.apprunnerclient.internal.config.ClientSettingsResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.core.SdkPlugin;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/** How one client is configured, for those who ask and for plugins of its requests; few do, so nothing is prepared. */
record ServiceClientConfigurations(
        BuilderOptions options,
        List<SdkAutoCloseable> foundForPlugins,
        ClientSettings settings,
        ClientType clientType,
        String httpClientName,
        String httpClientMetric)
        implements Function<List<SdkPlugin>, ClientSettings> {

    AppRunnerServiceClientConfiguration newConfiguration() {
        return pluginConfiguration(settledOptions()).build();
    }

    /** @throws UnsupportedOperationException if a plugin sets what can't be honoured */
    @Override
    public ClientSettings apply(List<SdkPlugin> plugins) {
        BuilderOptions settled = settledOptions();
        BuilderOptions applied = new BuilderOptions(settled);
        pluginConfiguration(applied).apply(plugins);
        if (scheduledExecutorService(applied) != scheduledExecutorService(settled)) {
            throw new UnsupportedOperationException(
                    "This client can't honour scheduledExecutorService of a request's plugin: all calls share one");
        }
        return new ClientSettingsResolver(applied, settings).resolve(clientType, httpClientName, httpClientMetric);
    }

    /** Closes what the client, and plugins of it, found credentials with; a provider that was given stays open. */
    void close() {
        for (SdkAutoCloseable found : foundForPlugins) {
            found.close();
        }
        if (options.credentialsProvider() == null && settings.credentialsProvider() instanceof SdkAutoCloseable own) {
            own.close();
        }
    }

    private PluginConfiguration pluginConfiguration(BuilderOptions given) {
        return new PluginConfiguration(given, o -> new ClientSettingsResolver(o, settings), new ArrayList<>(0));
    }

    private static @Nullable ScheduledExecutorService scheduledExecutorService(BuilderOptions options) {
        ClientOverrideConfiguration overrides = options.overrideConfiguration();
        return overrides == null ? null : overrides.scheduledExecutorService().orElse(null);
    }

    /** The options that the client was built with, and what it found where they said nothing. */
    private BuilderOptions settledOptions() {
        ClientOverrideConfiguration.Builder overrides = options.overrideConfiguration() == null
                ? ClientOverrideConfiguration.builder()
                : options.overrideConfiguration().toBuilder();
        if (settings.retryPolicy() == null) {
            overrides.retryStrategy(settings.retryStrategy().get());
        }
        return new BuilderOptions(options)
                .region(settings.endpoint().region())
                .credentialsProvider(settings.credentialsProvider())
                .endpointOverride(settings.endpoint().endpointOverride())
                .overrideConfiguration(overrides.build());
    }
}
