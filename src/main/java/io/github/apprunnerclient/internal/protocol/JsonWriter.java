package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.ModelBuilder;
import io.github.apprunnerclient.internal.schema.Models;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes models as JSON objects: the members that are set, in the model's order. */
public final class JsonWriter {
    private JsonWriter() {}

    /** Writes the whole object. */
    public static void write(JsonGenerator generator, Object model) throws IOException {
        generator.writeStartObject();
        writeMembers(generator, model);
        generator.writeEndObject();
    }

    /** Writes the members without the braces. */
    public static void writeMembers(JsonGenerator generator, Object model) throws IOException {
        ModelBuilder builder = Models.builder(model);
        for (Member<?> member : builder.schema().members()) {
            Object value = builder.values().get(member);
            if (value != null) {
                generator.writeFieldName(member.name());
                writeValue(generator, value);
            }
        }
    }

    private static void writeValue(JsonGenerator generator, @Nullable Object value) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else if (value instanceof Boolean bool) {
            generator.writeBoolean(bool);
        } else if (value instanceof Instant time) {
            Timestamps.write(generator, time);
        } else if (value instanceof Collection<?> list) {
            generator.writeStartArray();
            for (Object element : list) {
                writeValue(generator, element);
            }
            generator.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                generator.writeFieldName(String.valueOf(entry.getKey()));
                writeValue(generator, entry.getValue());
            }
            generator.writeEndObject();
        } else {
            write(generator, value);
        }
    }
}
