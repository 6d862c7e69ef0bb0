package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.apprunnerclient.model.ListTagsForResourceRequest;
import java.io.IOException;

/** The shape {@code ListTagsForResourceRequest}. */
public final class ListTagsForResourceRequestCodec
        extends StructureCodec<ListTagsForResourceRequest, ListTagsForResourceRequest.Builder> {
    public static final ListTagsForResourceRequestCodec INSTANCE = new ListTagsForResourceRequestCodec();

    private ListTagsForResourceRequestCodec() {
        super(ListTagsForResourceRequest.class);
    }

    @Override
    public void writeMembers(JsonGenerator generator, ListTagsForResourceRequest request) throws IOException {
        JsonMembers.write(generator, "ResourceArn", request.resourceArn());
    }

    @Override
    ListTagsForResourceRequest.Builder newBuilder() {
        return ListTagsForResourceRequest.builder();
    }

    @Override
    void readMember(JsonParser parser, String member, ListTagsForResourceRequest.Builder request) throws IOException {
        if (member.equals("ResourceArn")) {
            request.resourceArn(JsonMembers.text(parser, member));
        } else {
            parser.skipChildren();
        }
    }
}
