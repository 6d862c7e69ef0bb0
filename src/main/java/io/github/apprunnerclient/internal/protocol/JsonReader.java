package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.ModelBuilder;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Type;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads models out of JSON objects. */
public final class JsonReader {
    private final boolean ignoresCase;

    private JsonReader(boolean ignoresCase) {
        this.ignoresCase = ignoresCase;
    }

    /**
     * Reads the object that the parser stands on into a builder, and leaves the parser on its closing brace. Members that
     * the shape does not have are skipped; of members that appear twice, the last one counts.
     *
     * @throws com.fasterxml.jackson.core.JsonProcessingException if it is not JSON, or not of this shape
     */
    public static void read(JsonParser parser, ModelBuilder builder) throws IOException {
        new JsonReader(false).readMembers(parser, builder);
    }

    /** As {@link #read}, where members may be named as the builder's setters are, which differ in case alone. */
    public static void readIgnoringCase(JsonParser parser, ModelBuilder builder) throws IOException {
        new JsonReader(true).readMembers(parser, builder);
    }

    private void readMembers(JsonParser parser, ModelBuilder builder) throws IOException {
        Schema schema = builder.schema();
        for (String name = firstMember(parser, schema); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            Member<?> member = ignoresCase ? schema.memberIgnoringCase(name) : schema.member(name);
            if (member == null) {
                parser.skipChildren();
            } else {
                builder.values().set(member, value(parser, member.type(), member.name(), builder));
            }
        }
    }

    private static @Nullable String firstMember(JsonParser parser, Schema schema) throws IOException {
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
        throw mismatch(parser, schema.name(), "an object", Object.class);
    }

    private @Nullable Object value(JsonParser parser, Type type, String name, ModelBuilder builder) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            return null;
        }
        return switch (type.kind()) {
            case STRING -> text(parser, name);
            case INTEGER -> integer(parser, name);
            case BOOLEAN -> bool(parser, name);
            case TIMESTAMP -> Timestamps.read(parser, name);
            case STRUCTURE -> structure(parser, name, builder);
            case LIST -> list(parser, type.element(), name, builder);
            case MAP -> map(parser, type.element(), name, builder);
        };
    }

    /** The text of a scalar; a number or boolean gives its own text. */
    private static String text(JsonParser parser, String name) throws IOException {
        if (!parser.currentToken().isScalarValue()) {
            throw mismatch(parser, name, "a string", String.class);
        }
        return parser.getText();
    }

    private static int integer(JsonParser parser, String name) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            throw mismatch(parser, name, "a whole number", Integer.class);
        }
        try {
            return parser.getIntValue();
        } catch (InputCoercionException e) {
            throw new InputCoercionException(
                    parser, name + " is out of range of int", JsonToken.VALUE_NUMBER_INT, Integer.class);
        }
    }

    private static boolean bool(JsonParser parser, String name) throws IOException {
        if (!parser.currentToken().isBoolean()) {
            throw mismatch(parser, name, "a boolean", Boolean.class);
        }
        return parser.getBooleanValue();
    }

    private Object structure(JsonParser parser, String name, ModelBuilder builder) throws IOException {
        ModelBuilder structure = (ModelBuilder) builder.newBuilder(name);
        readMembers(parser, structure);
        return structure.build();
    }

    private List<?> list(JsonParser parser, Type element, String name, ModelBuilder builder) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            throw mismatch(parser, name, "an array", List.class);
        }
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser, element, name, builder));
        }
        return list;
    }

    private Map<String, ?> map(JsonParser parser, Type value, String name, ModelBuilder builder) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            throw mismatch(parser, name, "an object", Map.class);
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            parser.nextToken();
            map.put(key, value(parser, value, name, builder));
        }
        return map;
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
