package io.github.apprunnerclient.internal;

import io.github.apprunnerclient.AppRunnerBaseClientBuilder;
import io.github.apprunnerclient.endpoints.AppRunnerEndpointProvider;
import io.github.apprunnerclient.internal.config.BuilderOptions;
import io.github.apprunnerclient.internal.config.ClientSettingsResolver;
import io.github.apprunnerclient.internal.endpoint.EndpointOverride;
import io.github.apprunnerclient.internal.sdk.SdkVersion;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.core.SdkPlugin;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.http.auth.spi.scheme.AuthScheme;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.utils.AttributeMap;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * Collects what a user says to the builder of either client: all but the HTTP client.
 *
 * @param <B> the builder itself
 * @param <C> the client that it builds
 */
abstract class DefaultAppRunnerBaseClientBuilder<B extends AppRunnerBaseClientBuilder<B, C>, C>
        implements AppRunnerBaseClientBuilder<B, C> {
    private final BuilderOptions options = new BuilderOptions();
    private final List<SdkPlugin> plugins = new ArrayList<>(0);

    @Override
    public B region(@Nullable Region region) {
        options.region(region);
        return self();
    }

    @Override
    public B credentialsProvider(@Nullable IdentityProvider<? extends AwsCredentialsIdentity> credentialsProvider) {
        options.credentialsProvider(credentialsProvider);
        return self();
    }

    @Override
    public B endpointOverride(@Nullable URI endpointOverride) {
        String violation = endpointOverride == null ? null : EndpointOverride.violation(endpointOverride);
        if (violation != null) {
            throw new IllegalArgumentException(violation);
        }
        options.endpointOverride(endpointOverride);
        return self();
    }

    @Override
    public B fipsEnabled(@Nullable Boolean fipsEnabled) {
        options.fipsEnabled(fipsEnabled);
        return self();
    }

    @Override
    public B dualstackEnabled(@Nullable Boolean dualstackEnabled) {
        options.dualstackEnabled(dualstackEnabled);
        return self();
    }

    @Override
    public B defaultsMode(@Nullable DefaultsMode defaultsMode) {
        options.defaultsMode(defaultsMode);
        return self();
    }

    @Override
    public B overrideConfiguration(@Nullable ClientOverrideConfiguration overrideConfiguration) {
        options.overrideConfiguration(overrideConfiguration);
        return self();
    }

    @Override
    public ClientOverrideConfiguration overrideConfiguration() {
        ClientOverrideConfiguration given = options.overrideConfiguration();
        return given == null ? ClientOverrideConfiguration.builder().build() : given;
    }

    @Override
    public B addPlugin(SdkPlugin plugin) {
        plugins.add(plugin);
        return self();
    }

    @Override
    public List<SdkPlugin> plugins() {
        return List.copyOf(plugins);
    }

    @Override
    public B endpointProvider(@Nullable AppRunnerEndpointProvider endpointProvider) {
        options.endpointProvider(endpointProvider);
        return self();
    }

    @Override
    public B putAuthScheme(AuthScheme<?> authScheme) {
        options.authScheme(PluginConfiguration.sigV4(authScheme));
        return self();
    }

    abstract B self();

    @Override
    public C build() {
        SdkVersion.check();
        BuilderOptions said = new BuilderOptions(options);
        List<SdkAutoCloseable> foundForPlugins = new ArrayList<>(0);
        try {
            if (!plugins.isEmpty()) {
                new PluginConfiguration(said, ClientSettingsResolver::new, foundForPlugins).apply(plugins);
            }
            return build(said, foundForPlugins);
        } catch (RuntimeException | Error e) {
            foundForPlugins.forEach(SdkAutoCloseable::close);
            throw e;
        }
    }

    /** @param foundForPlugins credentials providers, to be closed by the client */
    abstract C build(BuilderOptions options, List<SdkAutoCloseable> foundForPlugins);

    /** What an HTTP client is to be built with, unless its own builder knows better. */
    static AttributeMap httpDefaults(@Nullable Duration connectTimeout) {
        AttributeMap.Builder defaults = AttributeMap.builder();
        if (connectTimeout != null) {
            defaults.put(SdkHttpConfigurationOption.CONNECTION_TIMEOUT, connectTimeout);
            defaults.put(SdkHttpConfigurationOption.TLS_NEGOTIATION_TIMEOUT, connectTimeout);
        }
        return defaults.build();
    }

    /** The SDK's {@code BusinessMetricFeatureId}: how the HTTP client was chosen. It may be chosen in one way. */
    static String httpClientMetric(@Nullable Object httpClient, @Nullable Object httpClientBuilder) {
        if (httpClient != null && httpClientBuilder != null) {
            throw new IllegalArgumentException("The httpClient and the httpClientBuilder can't both be configured.");
        }
        if (httpClient != null) {
            return "AK";
        }
        return httpClientBuilder != null ? "AL" : "AJ";
    }
}
