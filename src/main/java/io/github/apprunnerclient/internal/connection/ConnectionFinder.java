package io.github.apprunnerclient.internal.connection;

import io.github.apprunnerclient.ConnectionLifecycle;
import io.github.apprunnerclient.model.ConnectionStatus;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Finds a connection by its name, on whatever page it is. */
public final class ConnectionFinder {
    private final ConnectionLifecycle client;
    private final @Nullable AwsRequestOverrideConfiguration overrides;

    /** @param overrides the configuration of the requests to come, or null for none */
    public ConnectionFinder(ConnectionLifecycle client, @Nullable AwsRequestOverrideConfiguration overrides) {
        this.client = client;
        this.overrides = overrides;
    }

    /** @return the connection of exactly this name, unless it is {@code DELETED} */
    public Optional<ConnectionSummary> find(@Nullable String name) {
        requireName(name);
        ListConnectionsRequest.Builder request =
                ListConnectionsRequest.builder().connectionName(name);
        if (overrides != null) {
            request.overrideConfiguration(overrides);
        }
        for (ConnectionSummary connection :
                client.listConnectionsPaginator(request.build()).connectionSummaryList()) {
            if (connection.connectionName() != null
                    && connection.connectionName().equals(name)
                    && connection.status() != ConnectionStatus.DELETED) {
                return Optional.of(connection);
            }
        }
        return Optional.empty();
    }

    private static void requireName(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            throw SdkClientException.create("connectionName is " + (name == null ? "not set" : "empty")
                    + ", but it is required. Nothing was sent.");
        }
    }
}
