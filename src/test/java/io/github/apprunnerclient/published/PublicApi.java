package io.github.apprunnerclient.published;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What users of a folder of classes can name: every public or protected type and member outside internal packages. */
final class PublicApi {

    private PublicApi() {}

    static String of(Path classes) throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.walk(classes)) {
            names = files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace(classes.getFileSystem().getSeparator(), "."))
                    .filter(name -> !name.contains(".internal.") && !name.endsWith("-info"))
                    .sorted()
                    .toList();
        }
        StringBuilder api = new StringBuilder();
        for (String name : names) {
            Class<?> type = load(name);
            if (isVisible(type)) {
                describe(type, api);
            }
        }
        return api.toString();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return isVisible(type.getModifiers()) && (enclosing == null || isVisible(enclosing));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static void describe(Class<?> type, StringBuilder api) {
        api.append(deprecation(type)).append(declaration(type)).append('\n');
        if (type.getGenericSuperclass() != null && type.getSuperclass() != Object.class) {
            api.append("    extends ")
                    .append(type.getGenericSuperclass().getTypeName())
                    .append('\n');
        }
        Arrays.stream(type.getGenericInterfaces())
                .map(java.lang.reflect.Type::getTypeName)
                .sorted()
                .forEach(name -> api.append("    implements ").append(name).append('\n'));
        new TreeSet<>(members(type))
                .forEach(member -> api.append("  ").append(member).append('\n'));
        api.append('\n');
    }

    /** Those of superclasses that nobody can name, too: their public members are the subclass's. */
    private static List<String> members(Class<?> type) {
        List<String> members = new ArrayList<>();
        for (Constructor<?> constructor : visible(type.getDeclaredConstructors())) {
            members.add(executable(constructor, constructor.toGenericString()));
        }
        Class<?> declaring = type;
        do {
            for (Field field : visible(declaring.getDeclaredFields())) {
                members.add(deprecation(field) + field.toGenericString() + nullable("", field.getAnnotatedType()));
            }
            for (Method method : visible(declaring.getDeclaredMethods())) {
                members.add(executable(method, method.toGenericString()));
            }
            declaring = declaring.getSuperclass();
        } while (declaring != null && !isVisible(declaring));
        return members;
    }

    private static <T extends Member> List<T> visible(T[] members) {
        return Arrays.stream(members)
                .filter(member -> isVisible(member.getModifiers()) && !member.isSynthetic())
                .toList();
    }

    private static String executable(Executable executable, String signature) {
        AnnotatedType[] parameters = executable.getAnnotatedParameterTypes();
        List<String> nullable = new ArrayList<>();
        for (int i = 0; i < parameters.length; i++) {
            nullable.add(nullable("parameter " + (i + 1), parameters[i]));
        }
        nullable.add(nullable("result", executable.getAnnotatedReturnType()));
        String notes = nullable.stream().filter(note -> !note.isEmpty()).collect(Collectors.joining(","));
        return deprecation(executable) + signature + notes;
    }

    private static String nullable(String what, @Nullable AnnotatedType type) {
        if (type == null || !type.isAnnotationPresent(Nullable.class)) {
            return "";
        }
        return " @Nullable" + (what.isEmpty() ? "" : " " + what);
    }

    /** The older JDKs leave out that a type is sealed. */
    private static String declaration(Class<?> type) {
        String declaration = type.toGenericString();
        return !type.isSealed() || declaration.contains(" sealed ")
                ? declaration
                : declaration.replaceFirst(" (class|interface) ", " sealed $1 ");
    }

    private static String deprecation(AnnotatedElement element) {
        return element.isAnnotationPresent(Deprecated.class) ? "@Deprecated " : "";
    }
}
