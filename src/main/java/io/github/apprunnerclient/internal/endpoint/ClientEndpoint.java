package io.github.apprunnerclient.internal.endpoint;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.regions.Region;

/**
 * Where one client's calls go, resolved at the first call.
 *
 * <p>As in the official client, a combination of settings that has no endpoint fails the call, not {@code build()}.
 */
public final class ClientEndpoint {
    private final Region region;
    private final boolean fipsEnabled;
    private final boolean dualstackEnabled;
    private final @Nullable URI endpointOverride;
    private volatile @Nullable Endpoint resolved;

    public ClientEndpoint(
            Region region, boolean fipsEnabled, boolean dualstackEnabled, @Nullable URI endpointOverride) {
        this.region = region;
        this.fipsEnabled = fipsEnabled;
        this.dualstackEnabled = dualstackEnabled;
        this.endpointOverride = endpointOverride;
    }

    /** @throws software.amazon.awssdk.core.exception.SdkClientException if the settings have no endpoint */
    public Endpoint resolve() {
        Endpoint endpoint = resolved;
        if (endpoint == null) {
            endpoint = EndpointResolver.resolve(region, fipsEnabled, dualstackEnabled, endpointOverride);
            resolved = endpoint;
        }
        return endpoint;
    }
}
