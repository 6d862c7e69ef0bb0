package io.github.apprunnerclient.bench.floor;

import java.time.Instant;
import java.util.Map;

/** What the reply tells of a connection. */
public record FloorConnection(String arn, String name, String providerType, String status, Instant createdAt) {

    /** @param reply as {@link FloorJson#read} returns it */
    public static FloorConnection of(Object reply) {
        Map<?, ?> connection = (Map<?, ?>) member((Map<?, ?>) reply, "Connection");
        return new FloorConnection(
                (String) member(connection, "ConnectionArn"),
                (String) member(connection, "ConnectionName"),
                (String) member(connection, "ProviderType"),
                (String) member(connection, "Status"),
                Instant.ofEpochMilli(Math.round((Double) member(connection, "CreatedAt") * 1000)));
    }

    private static Object member(Map<?, ?> object, String name) {
        Object value = object.get(name);
        if (value == null) {
            throw new IllegalStateException("The reply has no " + name);
        }
        return value;
    }
}
