package io.github.apprunnerclient.internal.lifecycle;

import io.github.apprunnerclient.model.ConnectionStatus;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Finds a connection by its name, on whatever page it is. */
final class ConnectionFinder {
    private final Calls calls;
    private final @Nullable AwsRequestOverrideConfiguration overrides;

    /** @param overrides the configuration of the requests to come, or null for none */
    ConnectionFinder(Calls calls, @Nullable AwsRequestOverrideConfiguration overrides) {
        this.calls = calls;
        this.overrides = overrides;
    }

    /**
     * @return the connection of exactly this name, unless it is {@code DELETED}
     * @throws SdkClientException if there is no name
     */
    CompletableFuture<Optional<ConnectionSummary>> find(@Nullable String name) {
        requireName(name);
        ListConnectionsRequest.Builder request =
                ListConnectionsRequest.builder().connectionName(name);
        if (overrides != null) {
            request.overrideConfiguration(overrides);
        }
        return calls.find(
                Listing.CONNECTIONS,
                request.build(),
                connection -> connection.connectionName() != null
                        && connection.connectionName().equals(name)
                        && connection.status() != ConnectionStatus.DELETED);
    }

    private static void requireName(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            throw SdkClientException.create("connectionName is " + (name == null ? "not set" : "empty")
                    + ", but it is required. Nothing was sent.");
        }
    }
}
