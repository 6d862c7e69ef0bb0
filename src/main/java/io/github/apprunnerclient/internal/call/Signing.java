package io.github.apprunnerclient.internal.call;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * What a request is signed with, and how.
 *
 * @param region null only where an endpoint override stands in for a region
 */
record Signing(
        AwsCredentialsIdentity identity,
        String name,
        @Nullable String region,
        Clock clock,
        boolean doubleUrlEncode,
        boolean normalizePath) {}
