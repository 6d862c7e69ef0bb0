package io.github.apprunnerclient.internal.connection;

import io.github.apprunnerclient.ConnectionLifecycle;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.DeleteConnectionRequest;
import io.github.apprunnerclient.model.ResourceNotFoundException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Deletes a connection by its name, if there is one. */
public final class ConnectionDeletion {
    private final ConnectionLifecycle client;

    public ConnectionDeletion(ConnectionLifecycle client) {
        this.client = client;
    }

    /** @return whether there was a connection to delete */
    public boolean deleteIfExists(@Nullable String name) {
        Optional<ConnectionSummary> found = new ConnectionFinder(client, null).find(name);
        if (found.isEmpty()) {
            return false;
        }
        try {
            client.deleteConnection(DeleteConnectionRequest.builder()
                    .connectionArn(found.get().connectionArn())
                    .build());
            return true;
        } catch (ResourceNotFoundException gone) {
            // It was there. If this was not the first attempt, an earlier one of ours may have deleted it.
            return gone.numAttempts() != null && gone.numAttempts() > 1;
        }
    }
}
