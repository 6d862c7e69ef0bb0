package io.github.apprunnerclient.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ConnectionStatus;
import io.github.apprunnerclient.model.ProviderType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** The connection of a reply: what a test doesn't say of it is as the service could have it. */
final class StubbedConnection {
    private static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");

    private String name = "my-connection";
    private String providerType = ProviderType.GITHUB.toString();
    private ConnectionStatus status = ConnectionStatus.PENDING_HANDSHAKE;

    /** The name unless the test says another. */
    void name(String name) {
        this.name = name;
    }

    /** The provider unless the test says another. */
    void providerType(String providerType) {
        this.providerType = providerType;
    }

    /** The state unless the test says another. */
    void status(ConnectionStatus status) {
        this.status = status;
    }

    void write(Connection.Builder builder, ObjectNode node) {
        Connection said = builder.build();
        Connection.Builder whole = said.toBuilder();
        String connectionName = said.connectionName();
        if (connectionName == null) {
            connectionName = name;
            whole.connectionName(name);
        }
        if (said.connectionArn() == null) {
            whole.connectionArn(arn(connectionName));
        }
        if (said.providerTypeAsString() == null) {
            whole.providerType(providerType);
        }
        if (said.statusAsString() == null) {
            whole.status(status);
        }
        if (said.createdAt() == null) {
            whole.createdAt(CREATED);
        }
        ConnectionJson.write(whole.build(), node);
    }

    // The same one for the same name, so that a test can tell it.
    private static String arn(String name) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return "arn:aws:apprunner:us-east-1:123456789012:connection/" + name + "/"
                + id.toString().replace("-", "");
    }
}
