package io.github.apprunnerclient.internal.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.apprunnerclient.internal.protocol.JsonCodec;
import java.io.IOException;

/** Reads a model with its codec. */
abstract class CodecDeserializer<T> extends JsonDeserializer<T> {
    private final JsonCodec<T> codec;

    CodecDeserializer(JsonCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public final T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return codec.read(parser);
    }

    @Override
    public final Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return types.deserializeTypedFromObject(parser, context);
    }

    @Override
    public final boolean isCachable() {
        return true;
    }
}
