package io.github.apprunnerclient.internal.endpoint;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;

/** An endpoint that the user chose: from the builder, {@code AWS_ENDPOINT_URL} and its kin, or the profile. */
public final class EndpointOverride {
    private static final int HIGHEST_PORT = 65_535;

    private EndpointOverride() {}

    /** @throws SdkClientException if it is no URI; the exception of the JDK would repeat it, with what may be a password */
    public static URI parse(String override) {
        try {
            return new URI(override);
        } catch (URISyntaxException e) {
            throw SdkClientException.create(
                    "The endpoint '" + ShownUri.of(override) + "' is no URI: " + e.getReason() + ". Nothing was sent.");
        }
    }

    /** The rule that {@code override} breaks, or null if requests can go there. */
    public static @Nullable String violation(URI override) {
        if (override.getRawUserInfo() != null) {
            return "The endpoint override names a user, which is never sent: leave the part before '@' out";
        }
        return isUsable(override)
                ? null
                : "The endpoint override '" + ShownUri.of(override)
                        + "' is no endpoint: it needs http or https and a host, and a port up to 65535 if any, as in"
                        + " http://localhost:8080";
    }

    static URI requestUri(URI override) {
        String violation = violation(override);
        if (violation != null) {
            throw SdkClientException.create(violation + ". It comes from endpointOverride(), the system properties"
                    + " aws.endpointUrlAppRunner and aws.endpointUrl, the environment variables"
                    + " AWS_ENDPOINT_URL_APPRUNNER and AWS_ENDPOINT_URL, or endpoint_url in the profile");
        }
        StringBuilder uri = new StringBuilder(String.valueOf(scheme(override)))
                .append("://")
                .append(override.getHost());
        if (override.getPort() >= 0) {
            uri.append(':').append(override.getPort());
        }
        String path = override.getRawPath();
        uri.append(path);
        if (!path.endsWith("/")) {
            uri.append('/');
        }
        if (override.getRawQuery() != null) {
            uri.append('?').append(override.getRawQuery());
        }
        return URI.create(uri.toString());
    }

    static boolean isUsable(URI endpoint) {
        return endpoint.getRawUserInfo() == null
                && scheme(endpoint) != null
                && endpoint.getHost() != null
                && endpoint.getPort() <= HIGHEST_PORT;
    }

    private static @Nullable String scheme(URI override) {
        if ("https".equalsIgnoreCase(override.getScheme())) {
            return "https";
        }
        return "http".equalsIgnoreCase(override.getScheme()) ? "http" : null;
    }
}
