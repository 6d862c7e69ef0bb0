package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.apprunnerclient.model.DeleteConnectionRequest;
import java.io.IOException;

/** The shape {@code DeleteConnectionRequest}. */
public final class DeleteConnectionRequestCodec
        extends StructureCodec<DeleteConnectionRequest, DeleteConnectionRequest.Builder> {
    public static final DeleteConnectionRequestCodec INSTANCE = new DeleteConnectionRequestCodec();

    private DeleteConnectionRequestCodec() {
        super(DeleteConnectionRequest.class);
    }

    @Override
    public void writeMembers(JsonGenerator generator, DeleteConnectionRequest request) throws IOException {
        JsonMembers.write(generator, "ConnectionArn", request.connectionArn());
    }

    @Override
    DeleteConnectionRequest.Builder newBuilder() {
        return DeleteConnectionRequest.builder();
    }

    @Override
    void readMember(JsonParser parser, String member, DeleteConnectionRequest.Builder request) throws IOException {
        if (member.equals("ConnectionArn")) {
            request.connectionArn(JsonMembers.text(parser, member));
        } else {
            parser.skipChildren();
        }
    }
}
