package io.github.apprunnerclient.dropin;

import static io.github.apprunnerclient.model.OfficialModels.OFFICIAL;
import static io.github.apprunnerclient.model.OfficialModels.OURS;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The part of the official client's public surface that has to do with connections: what the clients' six operations
 * name, and what those types name, and so on. Types are called by what follows the client's package.
 */
final class PublicSurface {
    private static final Set<String> OPERATIONS = Set.of(
            "CreateConnection",
            "DeleteConnection",
            "ListConnections",
            "ListTagsForResource",
            "TagResource",
            "UntagResource");

    private static final Pattern OFFICIAL_TYPE = Pattern.compile(Pattern.quote(OFFICIAL) + "([\\w.$]+)");

    private PublicSurface() {}

    /** The signatures of each type, with our package for the official one. */
    static Map<String, Set<String>> official() {
        Map<String, Set<String>> surface = new TreeMap<>();
        Deque<String> pending = new ArrayDeque<>();
        pending.add("AppRunnerClient");
        if (find(OURS + "AppRunnerAsyncClient") != null) {
            pending.add("AppRunnerAsyncClient");
        }
        while (!pending.isEmpty()) {
            String name = pending.remove();
            if (!surface.containsKey(name)) {
                Class<?> type = find(OFFICIAL + name);
                Set<String> signatures = Signatures.of(type, PublicSurface::isOfConnections);
                pending.addAll(typesNamedIn(signatures));
                for (Class<?> nested : type.getClasses()) {
                    pending.addAll(typesNamedIn(Set.of(nested.getName())));
                }
                surface.put(
                        name,
                        signatures.stream()
                                .map(signature -> signature.replace(OFFICIAL, OURS))
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        return surface;
    }

    /** Our type of that name, or null. */
    static Class<?> ours(String name) {
        return find(OURS + name);
    }

    /** Name and parameters of each method of the official type. */
    static Set<String> officialOverloads(String name) {
        return overloads(find(OFFICIAL + name));
    }

    /** Name and parameters of each method of ours that shares its name with an official one. */
    static Set<String> ourOverloads(String name) {
        Set<String> officialNames = new TreeSet<>();
        for (Method method : find(OFFICIAL + name).getMethods()) {
            officialNames.add(method.getName());
        }
        Set<String> overloads = overloads(find(OURS + name));
        overloads.removeIf(overload -> !officialNames.contains(overload.substring(0, overload.indexOf('('))));
        return overloads;
    }

    private static Set<String> overloads(Class<?> type) {
        Set<String> overloads = new TreeSet<>();
        for (Method method : type.getMethods()) {
            overloads.add((method.getName() + Signatures.parameters(method)).replace(OFFICIAL, OURS));
        }
        return overloads;
    }

    private static Set<String> typesNamedIn(Set<String> signatures) {
        Set<String> types = new TreeSet<>();
        for (String signature : signatures) {
            Matcher type = OFFICIAL_TYPE.matcher(signature);
            while (type.find()) {
                types.add(type.group(1));
            }
        }
        return types;
    }

    /** Whether it is one of the six operations, or no operation at all. */
    private static boolean isOfConnections(Method method) {
        String operation = method.getName().replace("Paginator", "");
        operation = Character.toUpperCase(operation.charAt(0)) + operation.substring(1);
        return OPERATIONS.contains(operation) || find(OFFICIAL + "model." + operation + "Request") == null;
    }

    private static Class<?> find(String name) {
        try {
            return Class.forName(name, false, PublicSurface.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
