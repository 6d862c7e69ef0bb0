package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.apprunnerclient.model.TagResourceResponse;
import java.io.IOException;

/** The shape {@code TagResourceResponse}. */
public final class TagResourceResponseCodec extends StructureCodec<TagResourceResponse, TagResourceResponse.Builder> {
    public static final TagResourceResponseCodec INSTANCE = new TagResourceResponseCodec();

    private TagResourceResponseCodec() {
        super(TagResourceResponse.class);
    }

    @Override
    public void writeMembers(JsonGenerator generator, TagResourceResponse response) throws IOException {}

    @Override
    TagResourceResponse.Builder newBuilder() {
        return TagResourceResponse.builder();
    }

    @Override
    void readMember(JsonParser parser, String member, TagResourceResponse.Builder response) throws IOException {
        parser.skipChildren();
    }
}
