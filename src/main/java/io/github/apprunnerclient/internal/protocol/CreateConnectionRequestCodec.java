package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import java.io.IOException;

/** The shape {@code CreateConnectionRequest}. */
public final class CreateConnectionRequestCodec
        extends StructureCodec<CreateConnectionRequest, CreateConnectionRequest.Builder> {
    public static final CreateConnectionRequestCodec INSTANCE = new CreateConnectionRequestCodec();

    private CreateConnectionRequestCodec() {
        super(CreateConnectionRequest.class);
    }

    @Override
    public void writeMembers(JsonGenerator generator, CreateConnectionRequest request) throws IOException {
        JsonMembers.write(generator, "ConnectionName", request.connectionName());
        JsonMembers.write(generator, "ProviderType", request.providerTypeAsString());
        if (request.hasTags()) {
            JsonMembers.writeAll(generator, "Tags", TagCodec.INSTANCE, request.tags());
        }
    }

    @Override
    CreateConnectionRequest.Builder newBuilder() {
        return CreateConnectionRequest.builder();
    }

    @Override
    void readMember(JsonParser parser, String member, CreateConnectionRequest.Builder request) throws IOException {
        switch (member) {
            case "ConnectionName" -> request.connectionName(JsonMembers.text(parser, member));
            case "ProviderType" -> request.providerType(JsonMembers.text(parser, member));
            case "Tags" -> request.tags(JsonMembers.list(parser, member, TagCodec.INSTANCE));
            default -> parser.skipChildren();
        }
    }
}
