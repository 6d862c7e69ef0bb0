package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.apprunnerclient.model.UntagResourceResponse;
import java.io.IOException;

/** The shape {@code UntagResourceResponse}. */
public final class UntagResourceResponseCodec
        extends StructureCodec<UntagResourceResponse, UntagResourceResponse.Builder> {
    public static final UntagResourceResponseCodec INSTANCE = new UntagResourceResponseCodec();

    private UntagResourceResponseCodec() {
        super(UntagResourceResponse.class);
    }

    @Override
    public void writeMembers(JsonGenerator generator, UntagResourceResponse response) throws IOException {}

    @Override
    UntagResourceResponse.Builder newBuilder() {
        return UntagResourceResponse.builder();
    }

    @Override
    void readMember(JsonParser parser, String member, UntagResourceResponse.Builder response) throws IOException {
        parser.skipChildren();
    }
}
