package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.apprunnerclient.model.Connection;
import java.io.IOException;
import java.time.Instant;

/** The shape {@code Connection}. */
public final class ConnectionCodec implements JsonCodec<Connection> {
    public static final ConnectionCodec INSTANCE = new ConnectionCodec();

    private ConnectionCodec() {}

    @Override
    public void writeMembers(JsonGenerator generator, Connection connection) throws IOException {
        JsonMembers.write(generator, "ConnectionName", connection.connectionName());
        JsonMembers.write(generator, "ConnectionArn", connection.connectionArn());
        JsonMembers.write(generator, "ProviderType", connection.providerTypeAsString());
        JsonMembers.write(generator, "Status", connection.statusAsString());
        Instant createdAt = connection.createdAt();
        if (createdAt != null) {
            generator.writeFieldName("CreatedAt");
            Timestamps.write(generator, createdAt);
        }
    }

    @Override
    public Connection read(JsonParser parser) throws IOException {
        Connection.Builder connection = Connection.builder();
        for (String member = JsonMembers.first(parser, Connection.class);
                member != null;
                member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "ConnectionName" -> connection.connectionName(JsonMembers.text(parser, member));
                case "ConnectionArn" -> connection.connectionArn(JsonMembers.text(parser, member));
                case "ProviderType" -> connection.providerType(JsonMembers.text(parser, member));
                case "Status" -> connection.status(JsonMembers.text(parser, member));
                case "CreatedAt" -> connection.createdAt(Timestamps.read(parser, member));
                default -> parser.skipChildren();
            }
        }
        return connection.build();
    }
}
