package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.apprunnerclient.model.Connection;
import java.io.IOException;

/** The shape {@code Connection}. */
public final class ConnectionCodec extends StructureCodec<Connection, Connection.Builder> {
    public static final ConnectionCodec INSTANCE = new ConnectionCodec();

    private ConnectionCodec() {
        super(Connection.class);
    }

    @Override
    public void writeMembers(JsonGenerator generator, Connection connection) throws IOException {
        JsonMembers.write(generator, "ConnectionName", connection.connectionName());
        JsonMembers.write(generator, "ConnectionArn", connection.connectionArn());
        JsonMembers.write(generator, "ProviderType", connection.providerTypeAsString());
        JsonMembers.write(generator, "Status", connection.statusAsString());
        Timestamps.write(generator, "CreatedAt", connection.createdAt());
    }

    @Override
    Connection.Builder newBuilder() {
        return Connection.builder();
    }

    @Override
    void readMember(JsonParser parser, String member, Connection.Builder connection) throws IOException {
        switch (member) {
            case "ConnectionName" -> connection.connectionName(JsonMembers.text(parser, member));
            case "ConnectionArn" -> connection.connectionArn(JsonMembers.text(parser, member));
            case "ProviderType" -> connection.providerType(JsonMembers.text(parser, member));
            case "Status" -> connection.status(JsonMembers.text(parser, member));
            case "CreatedAt" -> connection.createdAt(Timestamps.read(parser, member));
            default -> parser.skipChildren();
        }
    }
}
