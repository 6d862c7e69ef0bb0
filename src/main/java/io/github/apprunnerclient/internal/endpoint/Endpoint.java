package io.github.apprunnerclient.internal.endpoint;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where requests go, and what they are signed for.
 *
 * @param uri the URI of a request: its path ends in a slash, and an endpoint override's query is kept
 * @param signingRegion null only where an endpoint override stands in for a region
 * @param doubleUrlEncode whether the path is encoded twice in what is signed
 * @param headers what the endpoint asks to be sent along, not checked yet
 */
public record Endpoint(
        URI uri,
        @Nullable String signingRegion,
        String signingName,
        boolean doubleUrlEncode,
        Map<String, List<String>> headers) {
    static final String SIGNING_NAME = "apprunner";

    Endpoint(URI uri, @Nullable String signingRegion) {
        this(uri, signingRegion, SIGNING_NAME, true, Map.of());
    }
}
