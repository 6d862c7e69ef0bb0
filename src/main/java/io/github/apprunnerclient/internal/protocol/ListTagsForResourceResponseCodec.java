package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.apprunnerclient.model.ListTagsForResourceResponse;
import java.io.IOException;

/** The shape {@code ListTagsForResourceResponse}. */
public final class ListTagsForResourceResponseCodec
        extends StructureCodec<ListTagsForResourceResponse, ListTagsForResourceResponse.Builder> {
    public static final ListTagsForResourceResponseCodec INSTANCE = new ListTagsForResourceResponseCodec();

    private ListTagsForResourceResponseCodec() {
        super(ListTagsForResourceResponse.class);
    }

    @Override
    public void writeMembers(JsonGenerator generator, ListTagsForResourceResponse response) throws IOException {
        if (response.hasTags()) {
            JsonMembers.writeAll(generator, "Tags", TagCodec.INSTANCE, response.tags());
        }
    }

    @Override
    ListTagsForResourceResponse.Builder newBuilder() {
        return ListTagsForResourceResponse.builder();
    }

    @Override
    void readMember(JsonParser parser, String member, ListTagsForResourceResponse.Builder response) throws IOException {
        if (member.equals("Tags")) {
            response.tags(JsonMembers.list(parser, member, TagCodec.INSTANCE));
        } else {
            parser.skipChildren();
        }
    }
}
