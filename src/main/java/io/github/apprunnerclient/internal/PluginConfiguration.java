package io.github.apprunnerclient.internal;

import io.github.apprunnerclient.AppRunnerServiceClientConfiguration;
import io.github.apprunnerclient.endpoints.AppRunnerEndpointProvider;
import io.github.apprunnerclient.internal.config.BuilderOptions;
import io.github.apprunnerclient.internal.config.ClientSettingsResolver;
import io.github.apprunnerclient.internal.config.OverrideConfigurations;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.core.SdkPlugin;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.endpoints.EndpointProvider;
import software.amazon.awssdk.http.auth.aws.scheme.AwsV4AuthScheme;
import software.amazon.awssdk.http.auth.spi.scheme.AuthScheme;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * What an {@code SdkPlugin} sees and changes: a client's options, and where nothing was said, what the client would
 * find by itself, looked up when a plugin asks.
 *
 * <p>Unmarked, since its setters take null for what is not to be set, as the SDK's do.
 */
@NullUnmarked
final class PluginConfiguration implements AppRunnerServiceClientConfiguration.Builder {
    private final Function<BuilderOptions, ClientSettingsResolver> resolver;
    private final List<SdkAutoCloseable> foundCredentials;
    private final BuilderOptions options;

    /**
     * @param options what the plugins change
     * @param resolver looks up what the options don't say
     * @param foundCredentials is given each credentials provider that was found for a plugin, to be closed by the client
     */
    PluginConfiguration(
            BuilderOptions options,
            Function<BuilderOptions, ClientSettingsResolver> resolver,
            List<SdkAutoCloseable> foundCredentials) {
        this.options = options;
        this.resolver = resolver;
        this.foundCredentials = foundCredentials;
    }

    /** Each sees what the one before it left, and the last to say something wins. */
    void apply(List<SdkPlugin> plugins) {
        for (SdkPlugin plugin : plugins) {
            plugin.configureClient(this);
        }
    }

    @Override
    public Region region() {
        return options.region() != null ? options.region() : found().region();
    }

    @Override
    public AppRunnerServiceClientConfiguration.Builder region(Region region) {
        options.region(region);
        return this;
    }

    @Override
    public IdentityProvider<? extends AwsCredentialsIdentity> credentialsProvider() {
        if (options.credentialsProvider() != null) {
            return options.credentialsProvider();
        }
        IdentityProvider<? extends AwsCredentialsIdentity> found = found().credentialsProvider();
        if (found instanceof SdkAutoCloseable closeable) {
            foundCredentials.add(closeable);
        }
        return found;
    }

    @Override
    public AppRunnerServiceClientConfiguration.Builder credentialsProvider(
            IdentityProvider<? extends AwsCredentialsIdentity> credentialsProvider) {
        options.credentialsProvider(credentialsProvider);
        return this;
    }

    @Override
    public URI endpointOverride() {
        return found().endpointOverride();
    }

    @Override
    public AppRunnerServiceClientConfiguration.Builder endpointOverride(URI endpointOverride) {
        options.endpointOverride(endpointOverride);
        return this;
    }

    @Override
    public ClientOverrideConfiguration overrideConfiguration() {
        ClientOverrideConfiguration given = options.overrideConfiguration();
        ClientOverrideConfiguration.Builder shown =
                given == null ? ClientOverrideConfiguration.builder() : given.toBuilder();
        if (shown.retryPolicy() == null
                && shown.retryStrategy() == null
                && shown.retryMode() == null
                && shown.retryStrategyConfigurator() == null) {
            shown.retryStrategy(found().retryStrategy().get());
        }
        return shown.build();
    }

    /** What {@code overrideConfiguration} does not say stays as it was, as in the official client. */
    @Override
    public AppRunnerServiceClientConfiguration.Builder overrideConfiguration(
            ClientOverrideConfiguration overrideConfiguration) {
        ClientOverrideConfiguration before = options.overrideConfiguration();
        options.overrideConfiguration(
                before == null ? overrideConfiguration : OverrideConfigurations.merged(before, overrideConfiguration));
        return this;
    }

    @Override
    public AppRunnerServiceClientConfiguration.Builder overrideConfiguration(
            Consumer<ClientOverrideConfiguration.Builder> changes) {
        ClientOverrideConfiguration.Builder changed = overrideConfiguration().toBuilder();
        changes.accept(changed);
        options.overrideConfiguration(changed.build());
        return this;
    }

    @Override
    public EndpointProvider endpointProvider() {
        return options.endpointProvider() != null
                ? options.endpointProvider()
                : AppRunnerEndpointProvider.defaultProvider();
    }

    @Override
    public AppRunnerServiceClientConfiguration.Builder endpointProvider(EndpointProvider endpointProvider) {
        if (endpointProvider != null && !(endpointProvider instanceof AppRunnerEndpointProvider)) {
            throw new UnsupportedOperationException("This client can't honour the endpointProvider "
                    + endpointProvider.getClass().getName() + " of a plugin: it is not an "
                    + AppRunnerEndpointProvider.class.getName());
        }
        options.endpointProvider((AppRunnerEndpointProvider) endpointProvider);
        return this;
    }

    @Override
    public Map<String, AuthScheme<?>> authSchemes() {
        return Map.of(
                AwsV4AuthScheme.SCHEME_ID,
                options.authScheme() != null ? options.authScheme() : AwsV4AuthScheme.create());
    }

    @Override
    public AppRunnerServiceClientConfiguration.Builder putAuthScheme(AuthScheme<?> authScheme) {
        options.authScheme(sigV4(authScheme));
        return this;
    }

    /**
     * The scheme, if it is App Runner's one: the SDK's, or one that stands in for it.
     *
     * @throws UnsupportedOperationException if it is another, which no call would ever use
     */
    @SuppressWarnings("unchecked") // the id says whose identities it takes
    static AuthScheme<AwsCredentialsIdentity> sigV4(AuthScheme<?> authScheme) {
        if (!AwsV4AuthScheme.SCHEME_ID.equals(authScheme.schemeId())) {
            throw new UnsupportedOperationException("This client can't honour the auth scheme " + authScheme.schemeId()
                    + ": App Runner takes " + AwsV4AuthScheme.SCHEME_ID + " alone");
        }
        return (AuthScheme<AwsCredentialsIdentity>) authScheme;
    }

    @Override
    public AppRunnerServiceClientConfiguration build() {
        return new AppRunnerServiceClientConfiguration(this);
    }

    private ClientSettingsResolver found() {
        return resolver.apply(options);
    }
}
