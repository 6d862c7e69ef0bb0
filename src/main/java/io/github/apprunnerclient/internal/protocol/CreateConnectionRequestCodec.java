package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape {@code CreateConnectionRequest}. */
public final class CreateConnectionRequestCodec implements JsonCodec<CreateConnectionRequest> {
    public static final CreateConnectionRequestCodec INSTANCE = new CreateConnectionRequestCodec();

    private CreateConnectionRequestCodec() {}

    @Override
    public void writeMembers(JsonGenerator generator, CreateConnectionRequest request) throws IOException {
        JsonMembers.write(generator, "ConnectionName", request.connectionName());
        JsonMembers.write(generator, "ProviderType", request.providerTypeAsString());
        if (request.hasTags()) {
            generator.writeArrayFieldStart("Tags");
            for (Tag tag : request.tags()) {
                if (tag == null) {
                    generator.writeNull();
                } else {
                    TagCodec.INSTANCE.write(generator, tag);
                }
            }
            generator.writeEndArray();
        }
    }

    @Override
    public CreateConnectionRequest read(JsonParser parser) throws IOException {
        CreateConnectionRequest.Builder request = CreateConnectionRequest.builder();
        for (String member = JsonMembers.first(parser, CreateConnectionRequest.class);
                member != null;
                member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "ConnectionName" -> request.connectionName(JsonMembers.text(parser, member));
                case "ProviderType" -> request.providerType(JsonMembers.text(parser, member));
                case "Tags" -> request.tags(tags(parser, member));
                default -> parser.skipChildren();
            }
        }
        return request.build();
    }

    private static @Nullable List<Tag> tags(JsonParser parser, String member) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            return null;
        }
        if (!parser.isExpectedStartArrayToken()) {
            throw JsonMembers.mismatch(parser, member, "an array", List.class);
        }
        List<@Nullable Tag> tags = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            tags.add(parser.hasToken(JsonToken.VALUE_NULL) ? null : TagCodec.INSTANCE.read(parser));
        }
        return tags;
    }
}
