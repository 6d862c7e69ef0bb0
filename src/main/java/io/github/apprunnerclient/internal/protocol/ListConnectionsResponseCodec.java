package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import java.io.IOException;

/** The shape {@code ListConnectionsResponse}. */
public final class ListConnectionsResponseCodec
        extends StructureCodec<ListConnectionsResponse, ListConnectionsResponse.Builder> {
    public static final ListConnectionsResponseCodec INSTANCE = new ListConnectionsResponseCodec();

    private ListConnectionsResponseCodec() {
        super(ListConnectionsResponse.class);
    }

    @Override
    public void writeMembers(JsonGenerator generator, ListConnectionsResponse response) throws IOException {
        if (response.hasConnectionSummaryList()) {
            JsonMembers.writeAll(
                    generator,
                    "ConnectionSummaryList",
                    ConnectionSummaryCodec.INSTANCE,
                    response.connectionSummaryList());
        }
        JsonMembers.write(generator, "NextToken", response.nextToken());
    }

    @Override
    ListConnectionsResponse.Builder newBuilder() {
        return ListConnectionsResponse.builder();
    }

    @Override
    void readMember(JsonParser parser, String member, ListConnectionsResponse.Builder response) throws IOException {
        switch (member) {
            case "ConnectionSummaryList" ->
                response.connectionSummaryList(JsonMembers.list(parser, member, ConnectionSummaryCodec.INSTANCE));
            case "NextToken" -> response.nextToken(JsonMembers.text(parser, member));
            default -> parser.skipChildren();
        }
    }
}
