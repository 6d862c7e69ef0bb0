package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.apprunnerclient.model.Tag;
import java.io.IOException;

/** The shape {@code Tag}. */
public final class TagCodec implements JsonCodec<Tag> {
    public static final TagCodec INSTANCE = new TagCodec();

    private TagCodec() {}

    @Override
    public void writeMembers(JsonGenerator generator, Tag tag) throws IOException {
        JsonMembers.write(generator, "Key", tag.key());
        JsonMembers.write(generator, "Value", tag.value());
    }

    @Override
    public Tag read(JsonParser parser) throws IOException {
        Tag.Builder tag = Tag.builder();
        for (String member = JsonMembers.first(parser, Tag.class); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "Key" -> tag.key(JsonMembers.text(parser, member));
                case "Value" -> tag.value(JsonMembers.text(parser, member));
                default -> parser.skipChildren();
            }
        }
        return tag.build();
    }
}
