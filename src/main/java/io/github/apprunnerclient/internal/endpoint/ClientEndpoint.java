package io.github.apprunnerclient.internal.endpoint;

import io.github.apprunnerclient.endpoints.AppRunnerEndpointParams;
import io.github.apprunnerclient.endpoints.AppRunnerEndpointProvider;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.regions.Region;

/**
 * Where one client's calls go, resolved at the first call, or by the user's provider at each.
 *
 * <p>As in the official client, a combination of settings that has no endpoint fails the call, not {@code build()}.
 */
public final class ClientEndpoint {
    private final Region region;
    private final boolean fipsEnabled;
    private final boolean dualstackEnabled;
    private final @Nullable URI endpointOverride;
    private final @Nullable AppRunnerEndpointProvider provider;
    private volatile @Nullable Endpoint resolved;

    public ClientEndpoint(
            Region region,
            boolean fipsEnabled,
            boolean dualstackEnabled,
            @Nullable URI endpointOverride,
            @Nullable AppRunnerEndpointProvider provider) {
        this.region = region;
        this.fipsEnabled = fipsEnabled;
        this.dualstackEnabled = dualstackEnabled;
        this.endpointOverride = endpointOverride;
        this.provider = provider;
    }

    /**
     * @param providerOfRequest the request's own provider, which beats the client's, or null
     * @throws software.amazon.awssdk.core.exception.SdkClientException if the settings have no endpoint
     */
    public Endpoint resolve(@Nullable AppRunnerEndpointProvider providerOfRequest) {
        AppRunnerEndpointProvider asked = providerOfRequest != null ? providerOfRequest : provider;
        return asked == null ? byRules() : ProvidedEndpoint.resolve(asked, params());
    }

    /** As {@link #resolve(AppRunnerEndpointProvider)} for a request without a provider of its own. */
    public Endpoint resolve() {
        return resolve(null);
    }

    /**
     * The setting to look at if the endpoint is wrong.
     *
     * @param providerOfRequest as for {@link #resolve(AppRunnerEndpointProvider)}
     */
    public String source(@Nullable AppRunnerEndpointProvider providerOfRequest) {
        if (providerOfRequest != null || provider != null) {
            return "the endpoint provider";
        }
        return endpointOverride != null ? "the endpoint override" : "the region " + region.id();
    }

    public Region region() {
        return region;
    }

    public boolean isFipsEnabled() {
        return fipsEnabled;
    }

    public boolean isDualstackEnabled() {
        return dualstackEnabled;
    }

    /** Null without an endpoint override. */
    public @Nullable URI endpointOverride() {
        return endpointOverride;
    }

    /**
     * Where calls would go without any provider.
     *
     * @throws software.amazon.awssdk.core.exception.SdkClientException if the settings have no endpoint
     */
    public Endpoint byRules() {
        Endpoint endpoint = resolved;
        if (endpoint == null) {
            endpoint = EndpointResolver.resolve(region, fipsEnabled, dualstackEnabled, endpointOverride);
            resolved = endpoint;
        }
        return endpoint;
    }

    private AppRunnerEndpointParams params() {
        String id = EndpointResolver.withoutFips(region.id());
        boolean isPseudoRegion = !id.equals(region.id());
        return AppRunnerEndpointParams.builder()
                .region(isPseudoRegion ? Region.of(id) : region)
                .useFips(fipsEnabled || isPseudoRegion)
                .useDualStack(dualstackEnabled)
                .endpoint(endpointOverride == null ? null : endpointOverride.toString())
                .build();
    }
}
