package io.github.apprunnerclient.dropin;

import static io.github.apprunnerclient.model.OfficialModels.OFFICIAL;
import static io.github.apprunnerclient.model.OfficialModels.OURS;

import io.github.apprunnerclient.oracle.OfficialJar;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The official client's public surface, found by listing its jar. Types are called by what follows the client's package.
 */
final class PublicSurface {
    private PublicSurface() {}

    /** The signatures of each type, with our package for the official one. */
    static Map<String, Set<String>> official() {
        Map<String, Set<String>> surface = new TreeMap<>();
        for (Class<?> type : OfficialJar.TYPES) {
            surface.put(type.getName().substring(OFFICIAL.length()), ours(Signatures.of(type)));
        }
        return surface;
    }

    /** Our type of that name, or null. */
    static Class<?> ours(String name) {
        try {
            return Class.forName(OURS + name, false, PublicSurface.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    /** Name and parameters of each method of the official type. */
    static Set<String> officialOverloads(String name) {
        return ours(Signatures.overloads(official(name)));
    }

    /** Name and parameters of each method of ours that shares its name with an official one. */
    static Set<String> ourOverloads(String name) {
        Set<String> officialNames = new TreeSet<>();
        for (Method method : official(name).getMethods()) {
            officialNames.add(method.getName());
        }
        Set<String> overloads = Signatures.overloads(ours(name));
        overloads.removeIf(overload -> !officialNames.contains(overload.substring(0, overload.indexOf('('))));
        return overloads;
    }

    private static Class<?> official(String name) {
        return OfficialJar.TYPES.stream()
                .filter(type -> type.getName().equals(OFFICIAL + name))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> ours(Set<String> signatures) {
        return signatures.stream()
                .map(signature -> signature.replace(OFFICIAL, OURS))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
