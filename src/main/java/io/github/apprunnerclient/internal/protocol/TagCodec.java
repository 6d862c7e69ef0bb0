package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.apprunnerclient.model.Tag;
import java.io.IOException;

/** The shape {@code Tag}. */
public final class TagCodec extends StructureCodec<Tag, Tag.Builder> {
    public static final TagCodec INSTANCE = new TagCodec();

    private TagCodec() {
        super(Tag.class);
    }

    @Override
    public void writeMembers(JsonGenerator generator, Tag tag) throws IOException {
        JsonMembers.write(generator, "Key", tag.key());
        JsonMembers.write(generator, "Value", tag.value());
    }

    @Override
    Tag.Builder newBuilder() {
        return Tag.builder();
    }

    @Override
    void readMember(JsonParser parser, String member, Tag.Builder tag) throws IOException {
        switch (member) {
            case "Key" -> tag.key(JsonMembers.text(parser, member));
            case "Value" -> tag.value(JsonMembers.text(parser, member));
            default -> parser.skipChildren();
        }
    }
}
