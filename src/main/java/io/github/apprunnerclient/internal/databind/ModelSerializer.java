package io.github.apprunnerclient.internal.databind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.apprunnerclient.internal.protocol.JsonWriter;
import java.io.IOException;

/** Writes any model by its schema. Public, with a public constructor: data binding creates it. */
public final class ModelSerializer extends JsonSerializer<Object> {
    /** Called by data binding. */
    public ModelSerializer() {}

    @Override
    public void serialize(Object model, JsonGenerator generator, SerializerProvider provider) throws IOException {
        JsonWriter.write(generator, model);
    }

    @Override
    public void serializeWithType(
            Object model, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        WritableTypeId type = types.writeTypePrefix(generator, types.typeId(model, JsonToken.START_OBJECT));
        JsonWriter.writeMembers(generator, model);
        types.writeTypeSuffix(generator, type);
    }
}
