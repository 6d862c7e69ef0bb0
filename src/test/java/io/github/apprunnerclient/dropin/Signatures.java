package io.github.apprunnerclient.dropin;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.function.Predicate;

/** All that a program can say of a type, as text: its declaration and every public member, inherited ones too. */
final class Signatures {
    private Signatures() {}

    static TreeSet<String> of(Class<?> type, Predicate<Method> counts) {
        TreeSet<String> signatures = new TreeSet<>();
        signatures.add(declaration(type));
        for (Class<?> heir = type; heir != null; heir = heir.getSuperclass()) {
            for (Type parent : heir.getGenericInterfaces()) {
                signatures.add("is a " + parent.getTypeName());
            }
            if (heir.getGenericSuperclass() != null) {
                signatures.add("is a " + heir.getGenericSuperclass().getTypeName());
            }
        }
        for (Field field : type.getFields()) {
            signatures.add(constant(field));
        }
        for (Constructor<?> constructor : type.getConstructors()) {
            signatures.add("new " + parameters(constructor) + exceptions(constructor));
        }
        for (Method method : type.getMethods()) {
            if (counts.test(method)) {
                signatures.add(modifiers(method) + typeParameters(method.getTypeParameters())
                        + method.getGenericReturnType().getTypeName() + " " + method.getName() + parameters(method)
                        + exceptions(method));
            }
        }
        return signatures;
    }

    static String parameters(Executable executable) {
        return Arrays.stream(executable.getGenericParameterTypes())
                .map(Type::getTypeName)
                .collect(joining(", ", "(", executable.isVarArgs() ? " ...)" : ")"));
    }

    private static String declaration(Class<?> type) {
        int modifiers = type.getModifiers() & (Modifier.ABSTRACT | Modifier.FINAL | Modifier.INTERFACE);
        return "declared " + typeParameters(type.getTypeParameters()) + Modifier.toString(modifiers);
    }

    private static String constant(Field field) {
        String value = "";
        try {
            if (field.getType() == String.class || field.getType().isPrimitive()) {
                value = " = " + field.get(null);
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
        return Modifier.toString(field.getModifiers()) + " "
                + field.getGenericType().getTypeName() + " " + field.getName() + value;
    }

    /** To a caller, {@code final}, {@code abstract} and {@code default} say nothing. */
    private static String modifiers(Method method) {
        String modifiers = Modifier.toString(method.getModifiers() & Modifier.STATIC);
        return modifiers.isEmpty() ? "" : modifiers + " ";
    }

    private static String exceptions(Executable executable) {
        if (executable.getExceptionTypes().length == 0) {
            return "";
        }
        return Arrays.stream(executable.getExceptionTypes())
                .sorted(Comparator.comparing(Class::getSimpleName))
                .map(Class::getTypeName)
                .collect(joining(", ", " throws ", ""));
    }

    private static String typeParameters(TypeVariable<?>[] variables) {
        if (variables.length == 0) {
            return "";
        }
        return Arrays.stream(variables)
                .map(variable -> variable + " extends "
                        + Arrays.stream(variable.getBounds())
                                .map(Type::getTypeName)
                                .collect(joining(" & ")))
                .collect(joining(", ", "<", "> "));
    }
}
