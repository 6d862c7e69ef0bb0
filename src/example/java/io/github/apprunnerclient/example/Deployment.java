package io.github.apprunnerclient.example;

import io.github.apprunnerclient.model.ProviderType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The connection and the service to create.
 *
 * @param connection its name
 * @param service its name
 * @param repository the address of the repository that the service is built from, or null for no service
 * @param tags those of both
 */
record Deployment(
        String connection,
        ProviderType provider,
        String service,
        @Nullable String repository,
        String branch,
        Map<String, String> tags) {}
