package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.apprunnerclient.model.TagResourceRequest;
import java.io.IOException;

/** The shape {@code TagResourceRequest}. */
public final class TagResourceRequestCodec extends StructureCodec<TagResourceRequest, TagResourceRequest.Builder> {
    public static final TagResourceRequestCodec INSTANCE = new TagResourceRequestCodec();

    private TagResourceRequestCodec() {
        super(TagResourceRequest.class);
    }

    @Override
    public void writeMembers(JsonGenerator generator, TagResourceRequest request) throws IOException {
        JsonMembers.write(generator, "ResourceArn", request.resourceArn());
        if (request.hasTags()) {
            JsonMembers.writeAll(generator, "Tags", TagCodec.INSTANCE, request.tags());
        }
    }

    @Override
    TagResourceRequest.Builder newBuilder() {
        return TagResourceRequest.builder();
    }

    @Override
    void readMember(JsonParser parser, String member, TagResourceRequest.Builder request) throws IOException {
        switch (member) {
            case "ResourceArn" -> request.resourceArn(JsonMembers.text(parser, member));
            case "Tags" -> request.tags(JsonMembers.list(parser, member, TagCodec.INSTANCE));
            default -> parser.skipChildren();
        }
    }
}
