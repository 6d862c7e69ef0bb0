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

/** All that a program can say of a type, as text: its declaration and every public member, inherited ones too. */
final class Signatures {
    private final Class<?> type;
    private final TypeNames names;

    private Signatures(Class<?> type) {
        this.type = type;
        this.names = new TypeNames(type);
    }

    static TreeSet<String> of(Class<?> type) {
        return new Signatures(type).all();
    }

    /** With the wider results, too, of the methods whose results are narrower than a supertype says. */
    static TreeSet<String> withWiderResults(Class<?> type) {
        Signatures signatures = new Signatures(type);
        TreeSet<String> all = signatures.all();
        for (Method method : type.getMethods()) {
            all.add(signatures.signature(method));
        }
        return all;
    }

    /** Name and parameters of each method. */
    static TreeSet<String> overloads(Class<?> type) {
        return new Signatures(type).overloads();
    }

    private TreeSet<String> all() {
        TreeSet<String> signatures = new TreeSet<>();
        signatures.add(declaration());
        for (Type supertype : names.supertypes()) {
            signatures.add("is a " + names.of(supertype));
        }
        for (Field field : type.getFields()) {
            signatures.add(constant(field));
        }
        for (Constructor<?> constructor : type.getConstructors()) {
            signatures.add("new " + parameters(constructor) + exceptions(constructor));
        }
        for (Method method : type.getMethods()) {
            if (!method.isSynthetic()) {
                signatures.add(signature(method));
            }
        }
        return signatures;
    }

    private String signature(Method method) {
        return modifiers(method) + typeParameters(method.getTypeParameters())
                + names.of(method.getGenericReturnType()) + " " + method.getName() + parameters(method)
                + exceptions(method);
    }

    private TreeSet<String> overloads() {
        TreeSet<String> overloads = new TreeSet<>();
        for (Method method : type.getMethods()) {
            if (!method.isSynthetic()) {
                overloads.add(method.getName() + parameters(method));
            }
        }
        return overloads;
    }

    private String parameters(Executable executable) {
        return Arrays.stream(executable.getGenericParameterTypes())
                .map(names::of)
                .collect(joining(", ", "(", executable.isVarArgs() ? " ...)" : ")"));
    }

    private String declaration() {
        int modifiers = type.getModifiers() & (Modifier.ABSTRACT | Modifier.FINAL | Modifier.INTERFACE);
        return "declared " + typeParameters(type.getTypeParameters()) + Modifier.toString(modifiers);
    }

    private String constant(Field field) {
        String value = "";
        try {
            if (field.getType() == String.class || field.getType().isPrimitive()) {
                value = " = " + field.get(null);
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
        return Modifier.toString(field.getModifiers()) + " " + names.of(field.getGenericType()) + " " + field.getName()
                + value;
    }

    /** {@code final} says nothing to a caller, and {@code default} is said by not being abstract. */
    private static String modifiers(Method method) {
        String modifiers = Modifier.toString(method.getModifiers() & (Modifier.STATIC | Modifier.ABSTRACT));
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

    private String typeParameters(TypeVariable<?>[] variables) {
        if (variables.length == 0) {
            return "";
        }
        return Arrays.stream(variables)
                .map(variable -> variable + " extends " + names.all(variable.getBounds(), " & "))
                .collect(joining(", ", "<", "> "));
    }
}
