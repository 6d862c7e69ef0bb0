package io.github.apprunnerclient.dropin;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Types as one type's users see them: where a supertype has a parameter, they see what that stands for, so that it makes
 * no difference on which level a member is declared.
 */
final class TypeNames {
    private final Map<TypeVariable<?>, Type> given = new HashMap<>();
    private final Set<Type> supertypes = new LinkedHashSet<>();

    TypeNames(Class<?> type) {
        addSupertypesOf(type);
    }

    /** All that a value of the type can be passed for. */
    Set<Type> supertypes() {
        return supertypes;
    }

    String of(Type type) {
        if (type instanceof TypeVariable<?> variable) {
            return given.containsKey(variable) ? of(given.get(variable)) : variable.getName();
        }
        if (type instanceof ParameterizedType parameterized) {
            return of(parameterized.getRawType()) + "<" + all(parameterized.getActualTypeArguments(), ", ") + ">";
        }
        if (type instanceof GenericArrayType array) {
            return of(array.getGenericComponentType()) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.getLowerBounds().length > 0
                    ? "? super " + all(wildcard.getLowerBounds(), " & ")
                    : "? extends " + all(wildcard.getUpperBounds(), " & ");
        }
        return type.getTypeName();
    }

    String all(Type[] types, String separator) {
        return Arrays.stream(types).map(this::of).collect(joining(separator));
    }

    private void addSupertypesOf(Class<?> type) {
        if (type.getGenericSuperclass() != null) {
            add(type.getGenericSuperclass());
        }
        for (Type parent : type.getGenericInterfaces()) {
            add(parent);
        }
    }

    private void add(Type supertype) {
        supertypes.add(supertype);
        if (supertype instanceof ParameterizedType parameterized) {
            Class<?> raw = (Class<?>) parameterized.getRawType();
            for (int i = 0; i < raw.getTypeParameters().length; i++) {
                given.put(raw.getTypeParameters()[i], parameterized.getActualTypeArguments()[i]);
            }
            addSupertypesOf(raw);
        } else {
            addSupertypesOf((Class<?>) supertype);
        }
    }
}
