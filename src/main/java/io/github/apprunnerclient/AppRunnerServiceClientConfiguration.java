package io.github.apprunnerclient;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.awscore.AwsServiceClientConfiguration;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.endpoints.EndpointProvider;
import software.amazon.awssdk.http.auth.spi.scheme.AuthScheme;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.regions.Region;

/** The resolved settings of a client: {@link AppRunnerClient#serviceClientConfiguration()}. Immutable. */
public final class AppRunnerServiceClientConfiguration extends AwsServiceClientConfiguration {

    /**
     * Takes what the builder holds.
     *
     * @param builder the settings
     */
    public AppRunnerServiceClientConfiguration(Builder builder) {
        super(builder);
    }

    /** {@return a new builder with nothing set} */
    public static Builder builder() {
        return new BuilderImpl();
    }

    /** Builds a configuration. Not thread-safe. */
    public interface Builder extends AwsServiceClientConfiguration.Builder {
        @Override
        Builder overrideConfiguration(ClientOverrideConfiguration overrideConfiguration);

        @Override
        ClientOverrideConfiguration overrideConfiguration();

        @Override
        Builder endpointOverride(URI endpointOverride);

        @Override
        URI endpointOverride();

        @Override
        Builder endpointProvider(EndpointProvider endpointProvider);

        @Override
        EndpointProvider endpointProvider();

        @Override
        Builder region(Region region);

        @Override
        Region region();

        @Override
        Builder credentialsProvider(IdentityProvider<? extends AwsCredentialsIdentity> credentialsProvider);

        @Override
        IdentityProvider<? extends AwsCredentialsIdentity> credentialsProvider();

        @Override
        Builder putAuthScheme(AuthScheme<?> authScheme);

        @Override
        AppRunnerServiceClientConfiguration build();
    }

    /** Unmarked, since its getters give null for what was not set, as the SDK's do. */
    @NullUnmarked
    private static final class BuilderImpl implements Builder {
        private ClientOverrideConfiguration overrideConfiguration;
        private URI endpointOverride;
        private EndpointProvider endpointProvider;
        private Region region;
        private IdentityProvider<? extends AwsCredentialsIdentity> credentialsProvider;
        private final Map<String, AuthScheme<?>> authSchemes = new HashMap<>();

        @Override
        public Builder overrideConfiguration(ClientOverrideConfiguration overrideConfiguration) {
            this.overrideConfiguration = overrideConfiguration;
            return this;
        }

        @Override
        public ClientOverrideConfiguration overrideConfiguration() {
            return overrideConfiguration;
        }

        @Override
        public Builder endpointOverride(URI endpointOverride) {
            this.endpointOverride = endpointOverride;
            return this;
        }

        @Override
        public URI endpointOverride() {
            return endpointOverride;
        }

        @Override
        public Builder endpointProvider(EndpointProvider endpointProvider) {
            this.endpointProvider = endpointProvider;
            return this;
        }

        @Override
        public EndpointProvider endpointProvider() {
            return endpointProvider;
        }

        @Override
        public Builder region(Region region) {
            this.region = region;
            return this;
        }

        @Override
        public Region region() {
            return region;
        }

        @Override
        public Builder credentialsProvider(IdentityProvider<? extends AwsCredentialsIdentity> credentialsProvider) {
            this.credentialsProvider = credentialsProvider;
            return this;
        }

        @Override
        public IdentityProvider<? extends AwsCredentialsIdentity> credentialsProvider() {
            return credentialsProvider;
        }

        @Override
        public Builder putAuthScheme(AuthScheme<?> authScheme) {
            authSchemes.put(authScheme.schemeId(), authScheme);
            return this;
        }

        @Override
        public Map<String, AuthScheme<?>> authSchemes() {
            return Map.copyOf(authSchemes);
        }

        @Override
        public AppRunnerServiceClientConfiguration build() {
            return new AppRunnerServiceClientConfiguration(this);
        }
    }
}
