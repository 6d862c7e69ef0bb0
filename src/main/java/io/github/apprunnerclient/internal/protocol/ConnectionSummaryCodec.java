package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.apprunnerclient.model.ConnectionSummary;
import java.io.IOException;

/** The shape {@code ConnectionSummary}. */
public final class ConnectionSummaryCodec extends StructureCodec<ConnectionSummary, ConnectionSummary.Builder> {
    public static final ConnectionSummaryCodec INSTANCE = new ConnectionSummaryCodec();

    private ConnectionSummaryCodec() {
        super(ConnectionSummary.class);
    }

    @Override
    public void writeMembers(JsonGenerator generator, ConnectionSummary summary) throws IOException {
        JsonMembers.write(generator, "ConnectionName", summary.connectionName());
        JsonMembers.write(generator, "ConnectionArn", summary.connectionArn());
        JsonMembers.write(generator, "ProviderType", summary.providerTypeAsString());
        JsonMembers.write(generator, "Status", summary.statusAsString());
        Timestamps.write(generator, "CreatedAt", summary.createdAt());
    }

    @Override
    ConnectionSummary.Builder newBuilder() {
        return ConnectionSummary.builder();
    }

    @Override
    void readMember(JsonParser parser, String member, ConnectionSummary.Builder summary) throws IOException {
        switch (member) {
            case "ConnectionName" -> summary.connectionName(JsonMembers.text(parser, member));
            case "ConnectionArn" -> summary.connectionArn(JsonMembers.text(parser, member));
            case "ProviderType" -> summary.providerType(JsonMembers.text(parser, member));
            case "Status" -> summary.status(JsonMembers.text(parser, member));
            case "CreatedAt" -> summary.createdAt(Timestamps.read(parser, member));
            default -> parser.skipChildren();
        }
    }
}
