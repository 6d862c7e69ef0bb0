package io.github.apprunnerclient.internal;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.AppRunnerClientBuilder;
import io.github.apprunnerclient.internal.call.ApiCallFactory;
import io.github.apprunnerclient.internal.config.BuilderOptions;
import io.github.apprunnerclient.internal.config.ClientSettings;
import io.github.apprunnerclient.internal.config.ClientSettingsResolver;
import io.github.apprunnerclient.internal.transport.BlockingDriver;
import io.github.apprunnerclient.internal.transport.SdkHttpClientTransport;
import io.github.apprunnerclient.internal.transport.Transport;
import io.github.apprunnerclient.internal.transport.UrlConnectionTransport;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.core.SdkPlugin;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.http.auth.spi.scheme.AuthScheme;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.utils.AttributeMap;

/** Collects what a user says, and puts a client together. */
public final class DefaultAppRunnerClientBuilder implements AppRunnerClientBuilder {
    private @Nullable Region region;
    private @Nullable IdentityProvider<? extends AwsCredentialsIdentity> credentialsProvider;
    private @Nullable URI endpointOverride;
    private @Nullable Boolean fipsEnabled;
    private @Nullable Boolean dualstackEnabled;
    private @Nullable DefaultsMode defaultsMode;
    private @Nullable ClientOverrideConfiguration overrideConfiguration;
    private @Nullable SdkHttpClient httpClient;
    private SdkHttpClient.@Nullable Builder<?> httpClientBuilder;
    private final List<SdkPlugin> plugins = new ArrayList<>(0);
    private @Nullable AuthScheme<?> authScheme;
    private Clock clock = Clock.systemUTC();

    @Override
    public AppRunnerClientBuilder region(@Nullable Region region) {
        this.region = region;
        return this;
    }

    @Override
    public AppRunnerClientBuilder credentialsProvider(
            @Nullable IdentityProvider<? extends AwsCredentialsIdentity> credentialsProvider) {
        this.credentialsProvider = credentialsProvider;
        return this;
    }

    @Override
    public AppRunnerClientBuilder endpointOverride(@Nullable URI endpointOverride) {
        if (endpointOverride != null && endpointOverride.getScheme() == null) {
            throw new IllegalArgumentException("The endpointOverride '" + endpointOverride
                    + "' has no scheme: give a URI such as https://apprunner.us-east-1.amazonaws.com");
        }
        this.endpointOverride = endpointOverride;
        return this;
    }

    @Override
    public AppRunnerClientBuilder fipsEnabled(@Nullable Boolean fipsEnabled) {
        this.fipsEnabled = fipsEnabled;
        return this;
    }

    @Override
    public AppRunnerClientBuilder dualstackEnabled(@Nullable Boolean dualstackEnabled) {
        this.dualstackEnabled = dualstackEnabled;
        return this;
    }

    @Override
    public AppRunnerClientBuilder defaultsMode(@Nullable DefaultsMode defaultsMode) {
        this.defaultsMode = defaultsMode;
        return this;
    }

    @Override
    public AppRunnerClientBuilder overrideConfiguration(@Nullable ClientOverrideConfiguration overrideConfiguration) {
        this.overrideConfiguration = overrideConfiguration;
        return this;
    }

    @Override
    public ClientOverrideConfiguration overrideConfiguration() {
        return overrideConfiguration == null
                ? ClientOverrideConfiguration.builder().build()
                : overrideConfiguration;
    }

    @Override
    public AppRunnerClientBuilder httpClient(@Nullable SdkHttpClient httpClient) {
        this.httpClient = httpClient;
        return this;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the SDK's interface has it
    public AppRunnerClientBuilder httpClientBuilder(SdkHttpClient.@Nullable Builder httpClientBuilder) {
        this.httpClientBuilder = httpClientBuilder;
        return this;
    }

    @Override
    public AppRunnerClientBuilder addPlugin(SdkPlugin plugin) {
        plugins.add(plugin);
        return this;
    }

    @Override
    public List<SdkPlugin> plugins() {
        return List.copyOf(plugins);
    }

    @Override
    public AppRunnerClientBuilder putAuthScheme(@Nullable AuthScheme<?> authScheme) {
        this.authScheme = authScheme;
        return this;
    }

    /** For tests: the clock that requests are signed with. */
    DefaultAppRunnerClientBuilder clock(Clock clock) {
        this.clock = clock;
        return this;
    }

    @Override
    public AppRunnerClient build() {
        refuse(!plugins.isEmpty(), "plugins");
        refuse(authScheme != null, "an auth scheme");
        if (httpClient != null && httpClientBuilder != null) {
            throw new IllegalArgumentException("The httpClient and the httpClientBuilder can't both be configured.");
        }
        BuilderOptions options = new BuilderOptions(
                region,
                credentialsProvider,
                endpointOverride,
                fipsEnabled,
                dualstackEnabled,
                defaultsMode,
                overrideConfiguration);
        ClientSettingsResolver resolver = new ClientSettingsResolver(options);
        Transport transport = transport(resolver.connectTimeout());
        try {
            ClientSettings settings = resolver.resolve(transport.clientName(), httpClientMetric());
            return new DefaultAppRunnerClient(
                    new ServiceClientConfigurations(options, resolver.region(), settings),
                    new ApiCallFactory(settings, clock, System::nanoTime),
                    new BlockingDriver(transport));
        } catch (RuntimeException e) {
            transport.close();
            throw e;
        }
    }

    private Transport transport(@Nullable Duration connectTimeout) {
        if (httpClient != null) {
            return new SdkHttpClientTransport(httpClient, false);
        }
        if (httpClientBuilder == null && !UrlConnectionTransport.isProxyConfigured()) {
            return new UrlConnectionTransport(connectTimeout);
        }
        AttributeMap.Builder defaults = AttributeMap.builder();
        if (connectTimeout != null) {
            defaults.put(SdkHttpConfigurationOption.CONNECTION_TIMEOUT, connectTimeout);
            defaults.put(SdkHttpConfigurationOption.TLS_NEGOTIATION_TIMEOUT, connectTimeout);
        }
        SdkHttpClient.Builder<?> builder =
                httpClientBuilder != null ? httpClientBuilder : UrlConnectionHttpClient.builder();
        return new SdkHttpClientTransport(builder.buildWithDefaults(defaults.build()), true);
    }

    /** The SDK's {@code BusinessMetricFeatureId}: how the HTTP client was chosen. */
    private String httpClientMetric() {
        if (httpClient != null) {
            return "AK";
        }
        return httpClientBuilder != null ? "AL" : "AJ";
    }

    private static void refuse(boolean isSet, String option) {
        if (isSet) {
            throw new UnsupportedOperationException("This client can't honour " + option);
        }
    }
}
