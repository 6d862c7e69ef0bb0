package io.github.apprunnerclient.testkit;

import io.github.apprunnerclient.model.ConnectionStatus;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A connection in the service. Guarded by the {@link ConnectionStore} that holds it. */
final class StoredConnection {
    final long position;
    final String name;
    final String arn;
    final String providerType;
    final Instant createdAt;
    final Map<String, String> tags;
    ConnectionStatus status = ConnectionStatus.PENDING_HANDSHAKE;

    StoredConnection(
            long position, String name, String arn, String providerType, Instant createdAt, Map<String, String> tags) {
        this.position = position;
        this.name = name;
        this.arn = arn;
        this.providerType = providerType;
        this.createdAt = createdAt;
        this.tags = new LinkedHashMap<>(tags);
    }

    boolean isDeleted() {
        return status == ConnectionStatus.DELETED;
    }

    boolean isPending() {
        return status == ConnectionStatus.PENDING_HANDSHAKE;
    }
}
