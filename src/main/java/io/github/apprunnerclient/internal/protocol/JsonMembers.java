package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How members of JSON objects are written and read, the same for every codec. */
final class JsonMembers {
    private JsonMembers() {}

    static void write(JsonGenerator generator, String name, @Nullable String value) throws IOException {
        if (value != null) {
            generator.writeStringField(name, value);
        }
    }

    static void write(JsonGenerator generator, String name, @Nullable Integer value) throws IOException {
        if (value != null) {
            generator.writeNumberField(name, value);
        }
    }

    static <T> void write(JsonGenerator generator, String name, JsonCodec<T> codec, @Nullable T value)
            throws IOException {
        if (value != null) {
            generator.writeFieldName(name);
            codec.write(generator, value);
        }
    }

    static <T> void writeAll(JsonGenerator generator, String name, JsonCodec<T> codec, List<@Nullable T> values)
            throws IOException {
        generator.writeArrayFieldStart(name);
        for (T value : values) {
            if (value == null) {
                generator.writeNull();
            } else {
                codec.write(generator, value);
            }
        }
        generator.writeEndArray();
    }

    static void writeAll(JsonGenerator generator, String name, List<@Nullable String> values) throws IOException {
        generator.writeArrayFieldStart(name);
        for (String value : values) {
            generator.writeString(value);
        }
        generator.writeEndArray();
    }

    /** Reads the text of the scalar that the parser stands on; a number or boolean gives its own text. */
    static @Nullable String text(JsonParser parser, String member) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            return null;
        }
        if (!parser.currentToken().isScalarValue()) {
            throw mismatch(parser, member, "a string", String.class);
        }
        return parser.getText();
    }

    static @Nullable Integer integer(JsonParser parser, String member) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            return null;
        }
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            throw mismatch(parser, member, "a whole number", Integer.class);
        }
        return parser.getIntValue();
    }

    /** Reads the array that the parser stands on; null gives null, and so does it inside the array. */
    static <T> @Nullable List<@Nullable T> list(JsonParser parser, String member, JsonCodec<T> elements)
            throws IOException {
        if (isNullInsteadOfArray(parser, member)) {
            return null;
        }
        List<@Nullable T> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(elements.readOrNull(parser));
        }
        return list;
    }

    /** As {@link #list}, for an array of texts. */
    static @Nullable List<@Nullable String> texts(JsonParser parser, String member) throws IOException {
        if (isNullInsteadOfArray(parser, member)) {
            return null;
        }
        List<@Nullable String> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(text(parser, member));
        }
        return list;
    }

    private static boolean isNullInsteadOfArray(JsonParser parser, String member) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            return true;
        }
        if (!parser.isExpectedStartArrayToken()) {
            throw mismatch(parser, member, "an array", List.class);
        }
        return false;
    }

    static InputCoercionException mismatch(JsonParser parser, String member, String expected, Class<?> target) {
        JsonToken found = parser.currentToken();
        return new InputCoercionException(
                parser, member + " is " + describe(found) + " where " + expected + " belongs", found, target);
    }

    private static String describe(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            default -> token.toString();
        };
    }
}
