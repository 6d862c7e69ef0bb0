package io.github.apprunnerclient.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the service's model says of a value. {@link Shapes} has them all; they refer to each other by name. */
interface Shape {
    /**
     * Refuses the first thing that the model does not allow.
     *
     * @param where the value's path in the request, such as {@code Tags[0].Key}
     * @throws ServiceFault a {@code SerializationException} for another JSON type, else an
     *     {@code InvalidRequestException}
     */
    void check(String where, @Nullable Object value);

    /** @param pattern what the whole text must match; empty if any will do */
    record Text(int minimum, int maximum, String pattern) implements Shape {
        // The model counts characters, not UTF-16 units.
        @Override
        public void check(String where, @Nullable Object value) {
            String text = as(String.class, "a String", where, value);
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
        public void check(String where, @Nullable Object value) {
            if (!values.contains(as(String.class, "a String", where, value))) {
                throw ServiceFault.invalidRequest(
                        where + " is none of " + values.stream().sorted().toList());
            }
        }
    }

    record Int(int minimum, int maximum) implements Shape {
        @Override
        public void check(String where, @Nullable Object value) {
            BigDecimal number = as(BigDecimal.class, "an Integer", where, value);
            if (number.scale() > 0 || number.compareTo(BigDecimal.valueOf(number.intValue())) != 0) {
                throw mismatch("an Integer", where, value);
            }
            if (number.intValue() < minimum || number.intValue() > maximum) {
                throw ServiceFault.invalidRequest(where + " is " + number + ", not " + range(minimum, maximum));
            }
        }
    }

    record Bool() implements Shape {
        @Override
        public void check(String where, @Nullable Object value) {
            as(Boolean.class, "a Boolean", where, value);
        }
    }

    record Timestamp() implements Shape {
        @Override
        public void check(String where, @Nullable Object value) {
            as(BigDecimal.class, "a Timestamp", where, value);
        }
    }

    /** @param element the name of its elements' shape */
    record ListOf(String element) implements Shape {
        @Override
        public void check(String where, @Nullable Object value) {
            List<?> elements = as(List.class, "a List", where, value);
            Shape shape = Shapes.named(element);
            for (int i = 0; i < elements.size(); i++) {
                shape.check(where + "[" + i + "]", elements.get(i));
            }
        }
    }

    /** @param key the name of its keys' shape, a text; a key may be sensitive, so no message names it */
    record MapOf(String key, String value) implements Shape {
        @Override
        public void check(String where, @Nullable Object entries) {
            Map<?, ?> map = as(Map.class, "a Map", where, entries);
            Shape keyShape = Shapes.named(key);
            Shape valueShape = Shapes.named(value);
            map.forEach((entryKey, entryValue) -> {
                keyShape.check(where + " (a key)", entryKey);
                valueShape.check(where + " (a value)", entryValue);
            });
        }
    }

    /** A member that is null is a member that is not there; one that the model does not know is ignored. */
    record Structure(List<Member> members) implements Shape {
        @Override
        public void check(String where, @Nullable Object value) {
            Map<?, ?> structure = as(Map.class, "a Structure", where, value);
            for (Member member : members) {
                String place = where.isEmpty() ? member.name : where + "." + member.name;
                if (structure.get(member.name) != null) {
                    Shapes.named(member.shape).check(place, structure.get(member.name));
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

    private static <T> T as(Class<T> type, String expected, String where, @Nullable Object value) {
        if (!type.isInstance(value)) {
            throw mismatch(expected, where, value);
        }
        return type.cast(value);
    }

    private static ServiceFault mismatch(String expected, String where, @Nullable Object value) {
        return ServiceFault.serialization(kind(value) + "_VALUE can not be converted to " + expected + " at " + where);
    }

    private static String kind(@Nullable Object value) {
        if (value == null) {
            return "NULL";
        }
        return value instanceof String
                ? "STRING"
                : value instanceof BigDecimal
                        ? "NUMBER"
                        : value instanceof Boolean ? "BOOLEAN" : value instanceof List ? "ARRAY" : "OBJECT";
    }

    private static String range(int minimum, int maximum) {
        return maximum == Integer.MAX_VALUE ? "at least " + minimum : minimum + " to " + maximum;
    }
}
