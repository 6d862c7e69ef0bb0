package io.github.apprunnerclient.example;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The App Runner to talk to.
 *
 * @param region null for the stand-in on this machine
 * @param endpoint null for the region's own
 * @param profile null for the default credentials and settings
 */
record Target(
        @Nullable String region,
        @Nullable URI endpoint,
        @Nullable String profile) {}
