package io.github.apprunnerclient.example;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where App Runner is asked.
 *
 * @param region null for the stand-in on this machine
 * @param endpoint null for the region's own
 * @param profile null for the default credentials and settings
 */
record Place(
        @Nullable String region,
        @Nullable URI endpoint,
        @Nullable String profile) {}
