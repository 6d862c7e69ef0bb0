package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import java.io.IOException;

/** The shape {@code ListConnectionsRequest}. */
public final class ListConnectionsRequestCodec
        extends StructureCodec<ListConnectionsRequest, ListConnectionsRequest.Builder> {
    public static final ListConnectionsRequestCodec INSTANCE = new ListConnectionsRequestCodec();

    private ListConnectionsRequestCodec() {
        super(ListConnectionsRequest.class);
    }

    @Override
    public void writeMembers(JsonGenerator generator, ListConnectionsRequest request) throws IOException {
        JsonMembers.write(generator, "ConnectionName", request.connectionName());
        JsonMembers.write(generator, "MaxResults", request.maxResults());
        JsonMembers.write(generator, "NextToken", request.nextToken());
    }

    @Override
    ListConnectionsRequest.Builder newBuilder() {
        return ListConnectionsRequest.builder();
    }

    @Override
    void readMember(JsonParser parser, String member, ListConnectionsRequest.Builder request) throws IOException {
        switch (member) {
            case "ConnectionName" -> request.connectionName(JsonMembers.text(parser, member));
            case "MaxResults" -> request.maxResults(JsonMembers.integer(parser, member));
            case "NextToken" -> request.nextToken(JsonMembers.text(parser, member));
            default -> parser.skipChildren();
        }
    }
}
