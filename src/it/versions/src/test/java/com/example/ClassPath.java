package com.example;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** What a program has on its class path: this one's own, and what the projects in class-paths resolved. */
final class ClassPath {
    private static final Path RESOLVED = Path.of("class-paths", "target");

    private final List<String> entries;

    private ClassPath(List<String> entries) {
        this.entries = entries;
    }

    /** This library and, of what it stands on, all that isn't asked for by name. */
    static ClassPath without(String... parts) {
        return new ClassPath(Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(containsAny(parts).negate())
                .toList());
    }

    static boolean isResolved(String project) {
        return Files.exists(RESOLVED.resolve(project + ".txt"));
    }

    /** Skips the test, visibly, if it could not be resolved. */
    ClassPath with(String project) throws IOException {
        return with(project, "");
    }

    ClassPath with(String project, String part) throws IOException {
        Assumptions.assumeTrue(isResolved(project), project + " could not be resolved");
        String resolved = Files.readString(RESOLVED.resolve(project + ".txt")).trim();
        List<String> all = new ArrayList<>(entries);
        Stream.of(resolved.split(File.pathSeparator)).filter(containsAny(part)).forEach(all::add);
        return new ClassPath(all);
    }

    @Override
    public String toString() {
        return String.join(File.pathSeparator, entries);
    }

    private static Predicate<String> containsAny(String... parts) {
        return entry -> Arrays.stream(parts).anyMatch(entry.replace('\\', '/')::contains);
    }
}
