package io.github.apprunnerclient.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.regex.Pattern;

/** What the service's model says of a value. {@link Shapes} has them all; they refer to each other by name. */
interface Shape {
    /**
     * Refuses the first thing that the model does not allow.
     *
     * @param where the value's path in the request, such as {@code Tags[0].Key}
     * @throws ServiceFault a {@code SerializationException} for another JSON type, else an
     *     {@code InvalidRequestException}
     */
    void check(String where, JsonNode value);

    /** @param pattern what the whole text must match; empty if any will do */
    record Text(int minimum, int maximum, String pattern) implements Shape {
        // The model counts characters, not UTF-16 units.
        @Override
        public void check(String where, JsonNode value) {
            mustBe(value.isTextual(), "a String", where, value);
            String text = value.textValue();
            int length = text.codePointCount(0, text.length());
            if (length < minimum || length > maximum) {
                throw ServiceFault.invalidRequest(
                        where + " has " + length + " characters, not " + range(minimum, maximum));
            }
            if (!pattern.isEmpty() && !Pattern.matches(pattern, text)) {
                throw ServiceFault.invalidRequest(where + " does not match " + pattern);
            }
        }
    }

    record OneOf(List<String> values) implements Shape {
        @Override
        public void check(String where, JsonNode value) {
            mustBe(value.isTextual(), "a String", where, value);
            if (!values.contains(value.textValue())) {
                throw ServiceFault.invalidRequest(
                        where + " is none of " + values.stream().sorted().toList());
            }
        }
    }

    record Int(int minimum, int maximum) implements Shape {
        @Override
        public void check(String where, JsonNode value) {
            mustBe(value.isIntegralNumber() && value.canConvertToInt(), "an Integer", where, value);
            if (value.intValue() < minimum || value.intValue() > maximum) {
                throw ServiceFault.invalidRequest(where + " is " + value + ", not " + range(minimum, maximum));
            }
        }
    }

    record Bool() implements Shape {
        @Override
        public void check(String where, JsonNode value) {
            mustBe(value.isBoolean(), "a Boolean", where, value);
        }
    }

    record Timestamp() implements Shape {
        @Override
        public void check(String where, JsonNode value) {
            mustBe(value.isNumber(), "a Timestamp", where, value);
        }
    }

    /** @param element the name of its elements' shape */
    record ListOf(String element) implements Shape {
        @Override
        public void check(String where, JsonNode value) {
            mustBe(value.isArray(), "a List", where, value);
            Shape shape = Shapes.named(element);
            for (int i = 0; i < value.size(); i++) {
                shape.check(where + "[" + i + "]", value.get(i));
            }
        }
    }

    /** @param key the name of its keys' shape, a text; a key may be sensitive, so no message names it */
    record MapOf(String key, String value) implements Shape {
        @Override
        public void check(String where, JsonNode entries) {
            mustBe(entries.isObject(), "a Map", where, entries);
            Shape keyShape = Shapes.named(key);
            Shape valueShape = Shapes.named(value);
            entries.properties().forEach(entry -> {
                keyShape.check(where + " (a key)", TextNode.valueOf(entry.getKey()));
                valueShape.check(where + " (a value)", entry.getValue());
            });
        }
    }

    /** A member that is null is a member that is not there; one that the model does not know is ignored. */
    record Structure(List<Member> members) implements Shape {
        @Override
        public void check(String where, JsonNode value) {
            mustBe(value.isObject(), "a Structure", where, value);
            for (Member member : members) {
                String place = where.isEmpty() ? member.name : where + "." + member.name;
                if (value.hasNonNull(member.name)) {
                    Shapes.named(member.shape).check(place, value.get(member.name));
                } else if (member.isRequired) {
                    throw ServiceFault.invalidRequest(place + " is missing");
                }
            }
        }
    }

    record Member(String name, String shape, boolean isRequired) {}

    static Structure structure(Member... members) {
        return new Structure(List.of(members));
    }

    static Member required(String name, String shape) {
        return new Member(name, shape, true);
    }

    static Member optional(String name, String shape) {
        return new Member(name, shape, false);
    }

    private static void mustBe(boolean isSo, String expected, String where, JsonNode value) {
        if (!isSo) {
            throw ServiceFault.serialization(
                    value.getNodeType() + "_VALUE can not be converted to " + expected + " at " + where);
        }
    }

    private static String range(int minimum, int maximum) {
        return maximum == Integer.MAX_VALUE ? "at least " + minimum : minimum + " to " + maximum;
    }
}
