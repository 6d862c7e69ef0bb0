package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/**
 * A shape with members: goes through the object, and leaves what a member means to the shape.
 *
 * @param <T> the model class of the shape
 * @param <B> its builder
 */
abstract class StructureCodec<T, B extends SdkBuilder<B, T>> implements JsonCodec<T> {
    private final Class<T> shape;

    StructureCodec(Class<T> shape) {
        this.shape = shape;
    }

    abstract B newBuilder();

    /** Takes over the value that the parser stands on, or skips its children if the shape has no such member. */
    abstract void readMember(JsonParser parser, String member, B builder) throws IOException;

    @Override
    public final T read(JsonParser parser) throws IOException {
        B builder = newBuilder();
        for (String member = firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            readMember(parser, member, builder);
        }
        return builder.build();
    }

    private @Nullable String firstMember(JsonParser parser) throws IOException {
        if (parser.isExpectedStartObjectToken()) {
            return parser.nextFieldName();
        }
        // Data binding that looked for a type in the object has already entered it.
        if (parser.hasToken(JsonToken.FIELD_NAME)) {
            return parser.currentName();
        }
        if (parser.hasToken(JsonToken.END_OBJECT)) {
            return null;
        }
        throw JsonMembers.mismatch(parser, shape.getSimpleName(), "an object", shape);
    }
}
