package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How members of JSON objects are written and read, the same for every codec. */
final class JsonMembers {
    private JsonMembers() {}

    static void write(JsonGenerator generator, String name, @Nullable String value) throws IOException {
        if (value != null) {
            generator.writeStringField(name, value);
        }
    }

    /**
     * Enters the object that the parser stands on.
     *
     * @return the name of its first member, or null if it has none
     */
    static @Nullable String first(JsonParser parser, Class<?> shape) throws IOException {
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
        throw mismatch(parser, shape.getSimpleName(), "an object", shape);
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
