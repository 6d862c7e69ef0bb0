package published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.apprunnerclient.AppRunnerClient;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in each of the jars that are published, as far as they were built: Javadoc is for a release alone. */
class PublishedJarsTest {
    private static final String PACKAGE = "io/github/apprunnerclient/";
    private static final Path MAIN = mainJar();

    static List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(MAIN.getParent())) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    @Test
    void all_jars_are_there() throws IOException {
        Set<String> classifiers =
                jars().stream().map(PublishedJarsTest::classifier).collect(Collectors.toSet());

        assertTrue(
                classifiers.containsAll(Set.of("", "-sources", "-testkit", "-testkit-sources")), classifiers::toString);
        assertEquals(classifiers.contains("-javadoc"), classifiers.contains("-testkit-javadoc"));
    }

    @ParameterizedTest
    @MethodSource("jars")
    void a_jar_has_its_licence_and_notice(Path jar) throws IOException {
        assertTrue(text(jar, "META-INF/LICENSE").contains("Apache License"));
        assertTrue(text(jar, "META-INF/NOTICE").startsWith("apprunner-client"));
    }

    @ParameterizedTest
    @MethodSource("jars")
    void a_jar_has_nothing_else_outside_of_the_librarys_packages(Path jar) throws IOException {
        Set<String> others = entries(jar).stream()
                .filter(entry -> !entry.startsWith(PACKAGE))
                .filter(entry -> !isOfJavadoc(jar) || entry.startsWith("META-INF/"))
                .collect(Collectors.toSet());
        others.removeAll(Set.of(
                "META-INF/MANIFEST.MF",
                "META-INF/LICENSE",
                "META-INF/NOTICE",
                "META-INF/services/software.amazon.awssdk.core.warmup.SdkWarmUpProvider"));

        assertEquals(Set.of(), others);
    }

    @ParameterizedTest
    @CsvSource({"'', -sources", "-testkit, -testkit-sources"})
    void the_sources_are_those_of_the_classes(String classes, String sources) throws IOException {
        Set<String> topLevel = entries(jar(classes)).stream()
                .filter(entry -> entry.endsWith(".class") && !entry.contains("$"))
                .map(entry -> entry.replace(".class", ".java"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = entries(jar(sources)).stream()
                .filter(entry -> entry.endsWith(".java"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertFalse(topLevel.isEmpty());
        assertEquals(topLevel, written);
    }

    @ParameterizedTest
    @MethodSource("jars")
    void the_Javadoc_has_the_public_packages_and_no_internal_one(Path jar) throws IOException {
        if (isOfJavadoc(jar)) {
            Set<String> documented = packages(jar, "package-summary.html");

            assertEquals(
                    packages(jar(classifier(jar).replace("-javadoc", "")), ".class").stream()
                            .filter(name -> !name.contains("/internal/"))
                            .collect(Collectors.toSet()),
                    documented);
        }
    }

    private static Set<String> packages(Path jar, String ending) throws IOException {
        return entries(jar).stream()
                .filter(entry -> entry.endsWith(ending))
                .map(entry -> entry.substring(0, entry.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
    }

    private static Set<String> entries(Path jar) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            return file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .collect(Collectors.toSet());
        }
    }

    private static String text(Path jar, String name) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            ZipEntry entry = file.getEntry(name);
            return entry == null ? "" : new String(file.getInputStream(entry).readAllBytes());
        }
    }

    private static boolean isOfJavadoc(Path jar) {
        return classifier(jar).endsWith("-javadoc");
    }

    private static String classifier(Path jar) {
        String main = MAIN.getFileName().toString().replace(".jar", "");
        return jar.getFileName().toString().substring(main.length()).replace(".jar", "");
    }

    private static Path jar(String classifier) {
        return MAIN.resolveSibling(MAIN.getFileName().toString().replace(".jar", classifier + ".jar"));
    }

    private static Path mainJar() {
        try {
            return Path.of(AppRunnerClient.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
