package io.github.apprunnerclient.internal.endpoint;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where requests go, and the region that they are signed for.
 *
 * @param uri the URI of a request: its path ends in a slash, and an endpoint override's query is kept
 * @param signingRegion null only where an endpoint override stands in for a region
 */
public record Endpoint(URI uri, @Nullable String signingRegion) {}
