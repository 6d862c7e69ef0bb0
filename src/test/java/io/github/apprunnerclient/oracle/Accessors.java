package io.github.apprunnerclient.oracle;

import static io.github.apprunnerclient.model.OfficialModels.OFFICIAL;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkPojo;

/** The accessors that the official client's models have, asked of the models of either client. */
public final class Accessors {
    private static final Set<String> OF_EVERY_MODEL =
            Set.of("toBuilder", "hashCode", "toString", "sdkFields", "sdkFieldNameToField");

    private Accessors() {}

    /** The accessor of one member of an official model. */
    public static Method of(String model, String member) {
        return all(model)
                .filter(method -> method.getName().equalsIgnoreCase(member))
                .findFirst()
                .orElseThrow(() -> new AssertionError(model + " has no accessor for " + member));
    }

    /** What every accessor says, by its name: {@code tags}, {@code hasTags}, {@code status}, {@code statusAsString}. */
    public static Object values(Object value) {
        if (value instanceof SdkPojo) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("class", value.getClass().getSimpleName());
            all(value.getClass().getSimpleName())
                    .map(Method::getName)
                    .forEach(name -> values.put(name, values(value(value, name))));
            return values;
        }
        if (value instanceof List<?> list) {
            List<Object> values = new ArrayList<>();
            list.forEach(element -> values.add(values(element)));
            return values;
        }
        if (value instanceof Map<?, ?> map) {
            return new ArrayList<>(map.entrySet());
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    public static Object value(Object model, String accessor) {
        try {
            return model.getClass().getMethod(accessor).invoke(model);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(model.getClass().getSimpleName() + "." + accessor, e);
        }
    }

    private static Stream<Method> all(String model) {
        try {
            return Arrays.stream(Class.forName(OFFICIAL + "model." + model).getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers())
                            && !Modifier.isStatic(method.getModifiers())
                            && !method.isSynthetic()
                            && method.getParameterCount() == 0
                            && !OF_EVERY_MODEL.contains(method.getName()))
                    .sorted((a, b) -> a.getName().compareTo(b.getName()));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
