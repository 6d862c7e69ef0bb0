package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import java.io.IOException;

/** The shape {@code CreateConnectionResponse}. */
public final class CreateConnectionResponseCodec
        extends StructureCodec<CreateConnectionResponse, CreateConnectionResponse.Builder> {
    public static final CreateConnectionResponseCodec INSTANCE = new CreateConnectionResponseCodec();

    private CreateConnectionResponseCodec() {
        super(CreateConnectionResponse.class);
    }

    @Override
    public void writeMembers(JsonGenerator generator, CreateConnectionResponse response) throws IOException {
        JsonMembers.write(generator, "Connection", ConnectionCodec.INSTANCE, response.connection());
    }

    @Override
    CreateConnectionResponse.Builder newBuilder() {
        return CreateConnectionResponse.builder();
    }

    @Override
    void readMember(JsonParser parser, String member, CreateConnectionResponse.Builder response) throws IOException {
        if (member.equals("Connection")) {
            response.connection(ConnectionCodec.INSTANCE.readOrNull(parser));
        } else {
            parser.skipChildren();
        }
    }
}
