package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.apprunnerclient.model.DeleteConnectionResponse;
import java.io.IOException;

/** The shape {@code DeleteConnectionResponse}. */
public final class DeleteConnectionResponseCodec
        extends StructureCodec<DeleteConnectionResponse, DeleteConnectionResponse.Builder> {
    public static final DeleteConnectionResponseCodec INSTANCE = new DeleteConnectionResponseCodec();

    private DeleteConnectionResponseCodec() {
        super(DeleteConnectionResponse.class);
    }

    @Override
    public void writeMembers(JsonGenerator generator, DeleteConnectionResponse response) throws IOException {
        JsonMembers.write(generator, "Connection", ConnectionCodec.INSTANCE, response.connection());
    }

    @Override
    DeleteConnectionResponse.Builder newBuilder() {
        return DeleteConnectionResponse.builder();
    }

    @Override
    void readMember(JsonParser parser, String member, DeleteConnectionResponse.Builder response) throws IOException {
        if (member.equals("Connection")) {
            response.connection(ConnectionCodec.INSTANCE.readOrNull(parser));
        } else {
            parser.skipChildren();
        }
    }
}
