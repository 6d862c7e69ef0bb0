package io.github.apprunnerclient.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The versions that the manual's page names are those that the build runs with. */
class CompatibilityTest {
    private static final Path VERSIONS = Path.of("src", "it", "versions");

    @Test
    void versions_of_the_AWS_SDK_are_those_of_the_build() throws IOException {
        assertThat(row("AWS SDK for Java 2.x"))
                .containsExactlyElementsOf(ran("runs_with_the_AWS_SDK"))
                .allSatisfy(version -> assertThat(classPath("sdk-" + version)).exists())
                .contains(pinned("awssdk.version"));
    }

    @Test
    void versions_of_Jackson_are_those_of_the_build() throws IOException {
        TreeSet<String> versions = new TreeSet<>(ran("runs_with_Jackson_core_alone"));
        assertThat(versions).containsExactlyElementsOf(ran("runs_with_data_binding"));
        assertThat(versions)
                .allSatisfy(
                        version -> assertThat(classPath("jackson-" + version)).exists());
        versions.add(pinned("jackson.version"));

        assertThat(row("Jackson 2.x core, with or without data binding")).containsExactlyElementsOf(versions);
    }

    @Test
    void versions_of_the_JDK_are_those_of_the_build() throws IOException {
        String workflow = Files.readString(Path.of(".github", "workflows", "nightly.yml"));

        assertThat(workflow).contains("java: [" + String.join(", ", row("JDK")) + "]");
    }

    /** The last cell of a row, when the first two are the ends of the range in it. */
    private static List<String> row(String title) throws IOException {
        String page = Files.readString(Path.of("src", "site", "markdown", "compatibility.md"));
        String line = page.lines()
                .filter(text -> text.startsWith("| " + title + " |"))
                .findFirst()
                .orElseThrow();
        String[] cells = line.split(" *\\| *");
        List<String> versions = List.of(cells[4].split(", "));
        assertThat(versions).startsWith(cells[2]).endsWith(cells[3]);
        return versions;
    }

    private static List<String> ran(String test) throws IOException {
        String source = Files.readString(VERSIONS.resolve(Path.of("src/test/java/com/example/VersionsTest.java")));
        String values = Pattern.compile("@ValueSource\\(strings = \\{([^}]*)}\\)\\s+void " + test)
                .matcher(source)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
        return Stream.of(values.split(",\\s*"))
                .map(value -> value.replace("\"", "").strip())
                .toList();
    }

    private static Path classPath(String project) {
        return VERSIONS.resolve("class-paths").resolve(project + ".xml");
    }

    private static String pinned(String property) throws IOException {
        return Pattern.compile("<" + property + ">(.*?)<")
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
    }
}
