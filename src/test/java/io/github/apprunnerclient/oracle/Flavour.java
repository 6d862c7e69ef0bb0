package io.github.apprunnerclient.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** With what a model is filled. The count makes each value of a model another one. */
public enum Flavour {
    NOTHING,

    EVERYTHING,

    /** Texts that the enums have no constants for. */
    UNKNOWN_ENUMS {
        @Override
        String constant(List<String> known, int count) {
            return "SOMETHING_NEW_" + count;
        }
    },

    /** Non-ASCII text, control characters, and what JSON has to escape; the ends of the other types. */
    ODD_VALUES {
        @Override
        String text(String member, int count) {
            return "äöüß-接続-\u2028\uFEFF-😀\uD834\uDD1E-\u0000\u001F\t\n\r\b\f\u007F\u0085-\"'/\\<>&\\u0041 " + member
                    + count;
        }

        @Override
        Integer number(int count) {
            return count % 2 == 0 ? Integer.MAX_VALUE : Integer.MAX_VALUE - count;
        }

        @Override
        Instant time(int count) {
            return Instant.ofEpochSecond(-count, count);
        }
    },

    /** What is no text at all, strictly speaking, and can be in one nevertheless. */
    LONE_SURROGATES {
        @Override
        String text(String member, int count) {
            return super.text(member, count) + "\uD83D-" + "\uDE00\uD83D";
        }
    },

    EMPTY_TEXTS {
        @Override
        String text(String member, int count) {
            return "";
        }

        @Override
        String constant(List<String> known, int count) {
            return "";
        }
    },

    EMPTY_COLLECTIONS {
        @Override
        List<Object> list(Supplier<Object> elements) {
            return List.of();
        }

        @Override
        Map<String, Object> map(Supplier<Object> keys, Supplier<Object> values) {
            return Map.of();
        }
    },

    EMPTY_STRUCTURES,

    NULL_ELEMENTS {
        @Override
        List<Object> list(Supplier<Object> elements) {
            return Arrays.asList(elements.get(), null, elements.get());
        }
    },

    NULL_IN_MAPS {
        @Override
        Map<String, Object> map(Supplier<Object> keys, Supplier<Object> values) {
            Map<String, Object> map = super.map(keys, values);
            map.put((String) keys.get(), null);
            return map;
        }
    };

    /** Longer than any of the model's least lengths; each one before the last in the alphabet. */
    String text(String member, int count) {
        return member + " number " + (1000 - count) + ", which is as long as any has to be";
    }

    String constant(List<String> known, int count) {
        return known.get(count % known.size());
    }

    Integer number(int count) {
        return count;
    }

    /** In milliseconds, which is as much as the official client reads. */
    Instant time(int count) {
        return Instant.ofEpochMilli(1_600_000_000_000L + count * 1001L);
    }

    List<Object> list(Supplier<Object> elements) {
        List<Object> list = new ArrayList<>();
        list.add(elements.get());
        list.add(elements.get());
        return list;
    }

    Map<String, Object> map(Supplier<Object> keys, Supplier<Object> values) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put((String) keys.get(), values.get());
        map.put((String) keys.get(), values.get());
        return map;
    }
}
