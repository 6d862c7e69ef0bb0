package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.apprunnerclient.internal.schema.ModelBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import software.amazon.awssdk.core.SdkPojo;

/** Request and response bodies. */
public final class JsonBodies {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            // Interned names would outlive the reply in the JVM's string table, and cost time, for nothing.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(1000).build())
            .build();

    private JsonBodies() {}

    /** Writes a body, in UTF-8. */
    public static byte[] write(SdkPojo model) {
        ByteArrayOutputStream body = new ByteArrayOutputStream(256);
        try (JsonGenerator generator = FACTORY.createGenerator(body)) {
            JsonWriter.write(generator, model);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write to memory", e);
        }
        return body.toByteArray();
    }

    /**
     * Reads a body, in UTF-8, UTF-16 or UTF-32, into a builder. An empty one sets nothing.
     *
     * @throws com.fasterxml.jackson.core.JsonProcessingException if it is not one JSON object of the builder's shape
     * @throws IOException if it is not text in one of these encodings
     */
    public static void read(byte[] body, Object builder) throws IOException {
        try (JsonParser parser = parser(body)) {
            if (parser.nextToken() != null) {
                JsonReader.read(parser, (ModelBuilder) builder);
                if (parser.nextToken() != null) {
                    throw new JsonParseException(parser, "Something follows the object");
                }
            }
        } catch (JsonEOFException e) {
            throw e.getTokenBeingDecoded() == null ? endsEarly(e) : e;
        }
    }

    /** Jackson says that the input ends "in null" where no token has begun. */
    private static JsonEOFException endsEarly(JsonEOFException e) {
        return new JsonEOFException(e.getProcessor(), null, "Unexpected end-of-input");
    }

    static JsonParser parser(byte[] body) throws IOException {
        return FACTORY.createParser(body);
    }
}
