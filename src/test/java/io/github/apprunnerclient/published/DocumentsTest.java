package io.github.apprunnerclient.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the project's documents point to is there. */
class DocumentsTest {

    @ParameterizedTest
    @MethodSource("documents")
    void a_link_leads_to_a_file_or_a_heading(Path document) throws IOException {
        assertThat(all("\\]\\((?!https?:)([^)]+)\\)", Files.readString(document)))
                .allSatisfy(link -> {
                    int anchor = link.indexOf('#');
                    String file = anchor < 0 ? link : link.substring(0, anchor);
                    Path target = file.isEmpty() ? document : document.resolveSibling(file);
                    assertThat(target).exists();
                    if (anchor >= 0) {
                        assertThat(headings(target)).contains(link.substring(anchor + 1));
                    }
                });
    }

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> manual = Files.list(Path.of("src/site/markdown"))) {
            return Stream.concat(
                    Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "CODE_OF_CONDUCT.md")
                            .map(Path::of),
                    manual.toList().stream());
        }
    }

    private static List<String> headings(Path document) throws IOException {
        return all("(?m)^#+ (.*)$", Files.readString(document))
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\w -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_command_names_tests_profiles_and_scripts_that_exist(Path document) throws IOException {
        String commands = String.join("", CodeBlocks.of(document, "shell"));
        String pom = Files.readString(Path.of("pom.xml"));

        assertThat(all("-Dtest=(\\w+)", commands))
                .allSatisfy(test -> assertThat(find(test + ".java")).isNotEmpty());
        assertThat(all("(?m)^\\S*mvnw.* -P(\\w+)", commands))
                .allSatisfy(profile -> assertThat(pom).contains("<id>" + profile + "</id>"));
        assertThat(all("(?m)^(\\.ci/\\S+)", commands))
                .allSatisfy(script -> assertThat(Path.of(script)).exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTRIBUTING.md", "src/main/java/io/github/apprunnerclient/package-info.java"})
    void the_picture_of_the_packages_shows_every_package(String document) throws IOException {
        String text = Files.readString(Path.of(document)).replaceAll("(?m)^ \\* ", "");
        String picture = all("(?ms)^(io\\.github\\.apprunnerclient  .*?)^(?:```|</pre>)", text)
                .findFirst()
                .orElseThrow();
        Path root = Path.of("src", "main", "java", "io", "github", "apprunnerclient");

        assertThat(packagesOf("  ", picture)).containsExactlyInAnyOrderElementsOf(packagesIn(root));
        assertThat(packagesOf("    ", picture))
                .containsExactlyInAnyOrderElementsOf(packagesIn(root.resolve("internal")));
    }

    @Test
    void a_file_that_CONTRIBUTING_names_exists() throws IOException {
        List<String> files = all("`(internal/[\\w/]+(?:\\.java)?)`", Files.readString(Path.of("CONTRIBUTING.md")))
                .toList();

        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Path.of("src/main/java/io/github/apprunnerclient", file))
                        .exists());
    }

    @Test
    void README_is_a_front_page_of_at_most_200_lines() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void README_links_to_every_page_of_the_manual() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        try (Stream<Path> pages = Files.list(Path.of("src/site/markdown"))) {
            assertThat(pages)
                    .allSatisfy(page -> assertThat(readme).contains("](src/site/markdown/" + page.getFileName()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "In short, README.md",
        "In short, src/site/markdown/speed.md",
        "How cost grows, src/site/markdown/speed.md",
        "In a Lambda function, src/site/markdown/lambda.md"
    })
    void the_published_figures_are_those_that_were_measured(String title, String page) throws IOException {
        assertThat(Files.readString(Path.of(page))).contains(figures(title));
    }

    @Test
    void the_manual_says_why_a_target_is_missed() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/speed.md"));

        assertThat(figures("Targets").lines().filter(row -> row.endsWith(" **missed** |")))
                .allSatisfy(row -> assertThat(page)
                        .containsPattern(Pattern.quote(row.replace(" **missed** |", "")) + " \\w[^|]+\\. \\|"));
    }

    private static String figures(String title) throws IOException {
        String report = Files.readString(Path.of(".github", "benchmarks.md"));
        return all("(?s)## " + title + "\n\n(.*?)\n\n", report).findFirst().orElseThrow();
    }

    private static List<String> packagesOf(String indent, String picture) {
        return all("(?m)^" + indent + "(\\.\\w.*?)  ", picture)
                .flatMap(names -> all("\\.(\\w+)", names))
                .toList();
    }

    private static List<String> packagesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static List<Path> find(String fileName) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test"))) {
            return files.filter(file -> file.getFileName().toString().equals(fileName))
                    .toList();
        }
    }

    private static Stream<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1));
    }
}
