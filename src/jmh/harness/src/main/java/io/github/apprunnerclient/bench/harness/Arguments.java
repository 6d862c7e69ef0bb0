package io.github.apprunnerclient.bench.harness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Arguments such as {@code rounds=5 contenders=official,ours}; each has a default. */
public final class Arguments {
    private final Map<String, String> values;

    private Arguments(Map<String, String> values) {
        this.values = values;
    }

    /** @throws IllegalArgumentException if an argument has none of the names in {@code defaults} */
    public static Arguments of(Map<String, String> defaults, String... args) {
        Map<String, String> values = new HashMap<>(defaults);
        for (String arg : args) {
            int sign = arg.indexOf('=');
            if (sign < 0 || values.replace(arg.substring(0, sign), arg.substring(sign + 1)) == null) {
                throw new IllegalArgumentException(arg + " is not like one of "
                        + defaults.entrySet().stream()
                                .map(Object::toString)
                                .sorted()
                                .toList());
            }
        }
        return new Arguments(values);
    }

    public int number(String name) {
        return Integer.parseInt(list(name).get(0));
    }

    public List<Integer> numbers(String name) {
        return list(name).stream().map(Integer::valueOf).toList();
    }

    public List<String> list(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new AssertionError(name);
        }
        return Arrays.asList(value.split(",", -1));
    }
}
