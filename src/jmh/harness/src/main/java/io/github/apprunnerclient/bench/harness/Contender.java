package io.github.apprunnerclient.bench.harness;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who takes part, and with which jars: those of a program that depends on nothing else.
 *
 * @param name as {@link io.github.apprunnerclient.bench.contender.Calls} knows it
 * @param jars what the program's user adds
 */
public record Contender(String name, List<Path> jars) {
    /** Against whom all others are compared. */
    public static final String OFFICIAL = "official";

    public static final String OURS = "ours";
    public static final String FLOOR = "floor";

    /** The JVM and what measures it. */
    public static final String EMPTY = "empty";

    public static Contender named(String name) throws IOException {
        return new Contender(
                name,
                switch (name) {
                    case OFFICIAL, "official-url-connection", OURS, "lightweight" -> jarsOf(name);
                    case "official-async", "official-chain" -> jarsOf(OFFICIAL);
                    case "ours-async", "ours-chain", "ours-environment", "ours-warmed-up" -> jarsOf(OURS);
                    case FLOOR, EMPTY -> List.of();
                    default -> throw new IllegalArgumentException("No contender is called " + name);
                });
    }

    public static List<Contender> named(List<String> names) throws IOException {
        List<Contender> contenders = new ArrayList<>();
        for (String name : names) {
            contenders.add(named(name));
        }
        return contenders;
    }

    /** The class path of a program that measures this contender. */
    public String classPath(Path... more) {
        List<String> entries = new ArrayList<>();
        entries.add(System.getProperty("bench.jar"));
        for (Path entry : more) {
            entries.add(entry.toString());
        }
        jars.forEach(jar -> entries.add(jar.toString()));
        return String.join(File.pathSeparator, entries);
    }

    public long bytesOfJars() throws IOException {
        long bytes = 0;
        for (Path jar : jars) {
            bytes += Files.size(jar);
        }
        return bytes;
    }

    /** {@return the names of the jar that the user asks for, and of the SDK's core under it} */
    public List<String> versions() {
        List<String> versions = new ArrayList<>();
        for (Path jar : jars) {
            String name = jar.getFileName().toString();
            if (versions.isEmpty() || name.startsWith("sdk-core-")) {
                versions.add(name.replaceFirst("\\.jar$", ""));
            }
        }
        return versions;
    }

    /** As Maven resolves the project of that name in src/jmh/contenders. */
    private static List<Path> jarsOf(String project) throws IOException {
        Path classPath = Path.of(System.getProperty("bench.contenders"), project, "target", "classpath.txt");
        return Arrays.stream(Files.readString(classPath).strip().split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }
}
