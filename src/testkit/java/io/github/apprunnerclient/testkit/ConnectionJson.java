package io.github.apprunnerclient.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apprunnerclient.model.Connection;
import java.math.BigDecimal;
import java.util.Objects;

/** A connection as the service writes it, in a listing and elsewhere: not by the client's own codecs. */
final class ConnectionJson {
    private ConnectionJson() {}

    static void write(Connection connection, ObjectNode node) {
        node.put("ConnectionName", connection.connectionName())
                .put("ConnectionArn", connection.connectionArn())
                .put("ProviderType", connection.providerTypeAsString())
                .put("Status", connection.statusAsString())
                .put(
                        "CreatedAt",
                        BigDecimal.valueOf(
                                Objects.requireNonNull(connection.createdAt()).toEpochMilli(), 3));
    }
}
