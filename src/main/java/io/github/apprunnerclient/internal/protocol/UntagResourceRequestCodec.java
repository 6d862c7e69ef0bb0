package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.apprunnerclient.model.UntagResourceRequest;
import java.io.IOException;

/** The shape {@code UntagResourceRequest}. */
public final class UntagResourceRequestCodec
        extends StructureCodec<UntagResourceRequest, UntagResourceRequest.Builder> {
    public static final UntagResourceRequestCodec INSTANCE = new UntagResourceRequestCodec();

    private UntagResourceRequestCodec() {
        super(UntagResourceRequest.class);
    }

    @Override
    public void writeMembers(JsonGenerator generator, UntagResourceRequest request) throws IOException {
        JsonMembers.write(generator, "ResourceArn", request.resourceArn());
        if (request.hasTagKeys()) {
            JsonMembers.writeAll(generator, "TagKeys", request.tagKeys());
        }
    }

    @Override
    UntagResourceRequest.Builder newBuilder() {
        return UntagResourceRequest.builder();
    }

    @Override
    void readMember(JsonParser parser, String member, UntagResourceRequest.Builder request) throws IOException {
        switch (member) {
            case "ResourceArn" -> request.resourceArn(JsonMembers.text(parser, member));
            case "TagKeys" -> request.tagKeys(JsonMembers.texts(parser, member));
            default -> parser.skipChildren();
        }
    }
}
