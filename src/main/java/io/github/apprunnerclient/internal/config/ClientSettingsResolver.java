package io.github.apprunnerclient.internal.config;

import io.github.apprunnerclient.internal.endpoint.ClientEndpoint;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.awscore.endpoint.AwsClientEndpointProvider;
import software.amazon.awssdk.awscore.endpoint.DualstackEnabledProvider;
import software.amazon.awssdk.awscore.endpoint.FipsEnabledProvider;
import software.amazon.awssdk.awscore.internal.defaultsmode.AutoDefaultsModeDiscovery;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.profiles.ProfileProperty;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.utils.SystemSetting;

/**
 * Settles what a builder was told, and where it was told nothing, what the SDK's clients would take from the system
 * properties, the environment and the profile file, in their order. What was given is not looked up.
 *
 * <p>{@code AutoDefaultsModeDiscovery} is {@code @SdkProtectedApi}, whatever its package is called.
 */
public final class ClientSettingsResolver {
    private final BuilderOptions options;
    private final ClientOverrides overrides;
    private final ProfileSettings profile;
    private final @Nullable ClientSettings client;
    private @Nullable Region region;
    private @Nullable DefaultsMode defaultsMode;

    /**
     * @throws UnsupportedOperationException if an option was given that can't be honoured
     * @throws IllegalArgumentException if a header was given that must not be
     */
    public ClientSettingsResolver(BuilderOptions options) {
        this(options, null);
    }

    /**
     * For options that were made from those of a client: its retry strategy is used as it is if they still have it, and
     * so are the interceptors that it found on the class path. Where they have no credentials provider, its own is used.
     */
    public ClientSettingsResolver(BuilderOptions options, @Nullable ClientSettings client) {
        this.options = options;
        this.overrides = ClientOverrides.of(options.overrideConfiguration());
        this.profile = new ProfileSettings(overrides.profileFile(), overrides.profileName());
        this.client = client;
    }

    /** @throws software.amazon.awssdk.core.exception.SdkClientException if no region can be found */
    public Region region() {
        Region known = region;
        if (known == null) {
            known = options.region() != null ? options.region() : regionFromChain();
            region = known;
        }
        return known;
    }

    /** How long the HTTP client may take to connect in this defaults mode, or null to leave it its own default. */
    public @Nullable Duration connectTimeout() {
        // The modes and their values:
        // https://docs.aws.amazon.com/sdkref/latest/guide/feature-smart-config-defaults.html
        // No switch: over an enum of the SDK it is a class of its own, which a first call would load.
        DefaultsMode mode = defaultsMode();
        if (mode == DefaultsMode.STANDARD || mode == DefaultsMode.CROSS_REGION) {
            return Duration.ofMillis(3100);
        }
        if (mode == DefaultsMode.IN_REGION) {
            return Duration.ofMillis(1100);
        }
        return mode == DefaultsMode.MOBILE ? Duration.ofSeconds(30) : null;
    }

    /** @param httpClientMetric how the HTTP client was chosen, as the SDK's {@code BusinessMetricFeatureId} */
    public ClientSettings resolve(ClientType clientType, String httpClientName, String httpClientMetric) {
        ClientEndpoint endpoint = new ClientEndpoint(
                region(), isFipsEnabled(), isDualstackEnabled(), endpointOverride(), options.endpointProvider());
        ClientRetryStrategy retryStrategy = retryStrategy();
        UserAgent userAgent = UserAgent.of(
                overrides,
                appId(),
                clientType,
                httpClientName,
                httpClientMetric,
                endpoint.endpointOverride() != null,
                retryStrategy);
        return new ClientSettings(
                endpoint,
                credentialsProvider(),
                retryStrategy,
                overrides.retryPolicy(),
                RetryStrategies.readMilliseconds(retryStrategy),
                overrides.headers(),
                overrides.apiCallTimeout(),
                overrides.apiCallAttemptTimeout(),
                overrides.metricPublishers(),
                userAgent,
                options.authScheme(),
                interceptors(clientType, endpoint));
    }

    /** What a client that doesn't block is to time its waits with, or null to leave that to threads of its own. */
    public @Nullable ScheduledExecutorService scheduledExecutorService() {
        return overrides.scheduledExecutorService();
    }

    /** Null if the endpoint is to be found from the region. */
    public @Nullable URI endpointOverride() {
        return options.endpointOverride() != null ? options.endpointOverride() : configuredEndpoint();
    }

    public ClientRetryStrategy retryStrategy() {
        RetryStrategy given = overrides.retryStrategy();
        return given != null
                        && client != null
                        && given == client.retryStrategy().get()
                ? ClientRetryStrategy.of(given)
                : RetryStrategies.resolve(overrides, profile, defaultsMode());
    }

    /** Nothing of it is made, nor any class of it loaded, for a client that has no interceptor. */
    private @Nullable InterceptorSettings interceptors(ClientType clientType, ClientEndpoint endpoint) {
        List<ExecutionInterceptor> ofClassPath = ofClassPath();
        List<ExecutionInterceptor> interceptors = new ArrayList<>(ofClassPath);
        interceptors.addAll(overrides.executionInterceptors());
        if (interceptors.isEmpty() && overrides.retryPolicy() == null) {
            return null;
        }
        ExecutionAttributes attributes = overrides.executionAttributes();
        return new InterceptorSettings(
                ofClassPath,
                interceptors,
                attributes == null ? new ExecutionAttributes() : attributes,
                clientType,
                InterceptorSettings.clientAttributes(clientType, endpoint, profile));
    }

    private List<ExecutionInterceptor> ofClassPath() {
        if (client == null) {
            return ClassPathInterceptors.load();
        }
        InterceptorSettings found = client.interceptors();
        return found == null ? List.of() : found.ofClassPath();
    }

    private Region regionFromChain() {
        if (!overrides.detectsRegion()) {
            throw new IllegalStateException("No region was configured, and use-region-provider-chain was disabled.");
        }
        return DefaultAwsRegionProviderChain.builder()
                .profileFile(profile)
                .profileName(profile.name())
                .build()
                .getRegion();
    }

    private DefaultsMode defaultsMode() {
        DefaultsMode known = defaultsMode;
        if (known == null) {
            known = resolveDefaultsMode();
            defaultsMode = known;
        }
        return known;
    }

    private DefaultsMode resolveDefaultsMode() {
        DefaultsMode mode = options.defaultsMode();
        if (mode == null) {
            String text = setting(SdkSystemSetting.AWS_DEFAULTS_MODE, "defaults_mode");
            mode = text == null ? DefaultsMode.LEGACY : DefaultsMode.fromValue(text.toLowerCase(Locale.US));
        }
        return mode == DefaultsMode.AUTO ? new AutoDefaultsModeDiscovery().discover(region()) : mode;
    }

    /** What was given, or a chain of its own for each call, which is the caller's to close. */
    public IdentityProvider<? extends AwsCredentialsIdentity> credentialsProvider() {
        if (options.credentialsProvider() != null) {
            return options.credentialsProvider();
        }
        if (client != null) {
            return client.credentialsProvider();
        }
        DefaultCredentialsProvider.Builder provider = DefaultCredentialsProvider.builder();
        if (overrides.profileFile() != null) {
            provider.profileFile(overrides.profileFile());
        }
        if (overrides.profileName() != null) {
            provider.profileName(overrides.profileName());
        }
        return provider.build();
    }

    private @Nullable URI configuredEndpoint() {
        if (!ProfileSettings.isSet("aws.endpointUrlAppRunner", "AWS_ENDPOINT_URL_APPRUNNER")
                && !ProfileSettings.isSet("aws.endpointUrl", "AWS_ENDPOINT_URL")
                && profile.isMissing()) {
            return null;
        }
        AwsClientEndpointProvider provider = endpointFinder();
        try {
            return provider.isEndpointOverridden() ? provider.clientEndpoint() : null;
        } catch (SdkClientException e) {
            // Its cause repeats what is no URI, and may hold a password.
            throw e.toBuilder().cause(null).build();
        }
    }

    @SuppressWarnings("deprecation") // what replaces build() is not in all versions of the SDK
    private AwsClientEndpointProvider endpointFinder() {
        return AwsClientEndpointProvider.builder()
                .serviceEndpointOverrideSystemProperty("aws.endpointUrlAppRunner")
                .serviceEndpointOverrideEnvironmentVariable("AWS_ENDPOINT_URL_APPRUNNER")
                .serviceProfileProperty("apprunner")
                .profileFile(profile)
                .profileName(profile.name())
                // Where nothing is configured, this is found, and left alone.
                .serviceEndpointPrefix("apprunner")
                .defaultProtocol("https")
                .region(Region.US_EAST_1)
                .build();
    }

    private boolean isFipsEnabled() {
        if (options.fipsEnabled() != null) {
            return options.fipsEnabled();
        }
        return profile.isSet(SdkSystemSetting.AWS_USE_FIPS_ENDPOINT, ProfileProperty.USE_FIPS_ENDPOINT)
                && FipsEnabledProvider.builder()
                        .profileFile(profile)
                        .profileName(profile.name())
                        .build()
                        .isFipsEnabled()
                        .orElse(false);
    }

    private boolean isDualstackEnabled() {
        if (options.dualstackEnabled() != null) {
            return options.dualstackEnabled();
        }
        return profile.isSet(SdkSystemSetting.AWS_USE_DUALSTACK_ENDPOINT, ProfileProperty.USE_DUALSTACK_ENDPOINT)
                && DualstackEnabledProvider.builder()
                        .profileFile(profile)
                        .profileName(profile.name())
                        .build()
                        .isDualstackEnabled()
                        .orElse(false);
    }

    private @Nullable String appId() {
        String appId = overrides.appId();
        return appId != null ? appId : setting(SdkSystemSetting.AWS_SDK_UA_APP_ID, "sdk_ua_app_id");
    }

    private @Nullable String setting(SystemSetting setting, String profileKey) {
        String text = ProfileSettings.isSet(setting) ? setting.getStringValue().orElse(null) : null;
        return text != null ? text : profile.property(profileKey);
    }
}
