package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads one shape of the API as a JSON object. Stateless, so thread-safe.
 *
 * @param <T> the model class of the shape
 */
public interface JsonCodec<T> {
    /** Writes the members that are set, in the model's order, without the braces. */
    void writeMembers(JsonGenerator generator, T value) throws IOException;

    /** Writes the whole object. */
    default void write(JsonGenerator generator, T value) throws IOException {
        generator.writeStartObject();
        writeMembers(generator, value);
        generator.writeEndObject();
    }

    /**
     * Reads the object that the parser stands on, and leaves the parser on its closing brace. Members that the shape
     * does not have are skipped; of members that appear twice, the last one counts.
     *
     * @throws com.fasterxml.jackson.core.JsonProcessingException if it is not JSON, or not of this shape
     */
    T read(JsonParser parser) throws IOException;

    /** As {@link #read}, where the parser may also stand on null. */
    default @Nullable T readOrNull(JsonParser parser) throws IOException {
        return parser.hasToken(JsonToken.VALUE_NULL) ? null : read(parser);
    }
}
