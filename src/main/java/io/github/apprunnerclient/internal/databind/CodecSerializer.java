package io.github.apprunnerclient.internal.databind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.apprunnerclient.internal.protocol.JsonCodec;
import java.io.IOException;

/** Writes a model with its codec. */
abstract class CodecSerializer<T> extends JsonSerializer<T> {
    private final JsonCodec<T> codec;

    CodecSerializer(JsonCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public final void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        codec.write(generator, value);
    }

    @Override
    public final void serializeWithType(
            T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types) throws IOException {
        WritableTypeId type = types.writeTypePrefix(generator, types.typeId(value, JsonToken.START_OBJECT));
        codec.writeMembers(generator, value);
        types.writeTypeSuffix(generator, type);
    }
}
