package io.github.apprunnerclient;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.published.CodeBlocks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the manual shows in other JVM languages is what their samples in {@code src/it} compile and run. */
class ReadmeLanguagesTest {
    private static final Path PAGE = Path.of("src/site/markdown/languages.md");
    private static final Path SAMPLES = Path.of("src/it");
    private static final List<String> OF_JAVA = List.of(
            "consumer",
            "ecosystem",
            "fat-jars",
            "http-client-suite",
            "jpms",
            "oldest-sdk",
            "reactive-streams-suite",
            "versions");
    private static final List<String> OF_TEST_FRAMEWORKS = List.of("kotest", "spock", "testng");

    @ParameterizedTest
    @CsvSource({
        "kotlin, src/main/kotlin/com/example/Connections.kt",
        "scala, src/main/scala/com/example/Connections.scala",
        "groovy, src/main/groovy/com/example/Connections.groovy",
        "clojure, src/main/clojure/com/example/connections.clj"
    })
    void an_example_is_what_its_sample_compiles(String language, String file) throws IOException {
        assertThat(example(language))
                .isEqualTo(tagged(Files.readString(SAMPLES.resolve(language).resolve(file))));
    }

    @Test
    void every_language_has_its_example() throws IOException {
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            List<String> languages = samples.map(sample -> sample.getFileName().toString())
                    .filter(name -> !OF_JAVA.contains(name) && !OF_TEST_FRAMEWORKS.contains(name))
                    .toList();

            assertThat(languages)
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(example(name)).isNotEmpty());
        }
    }

    @Test
    void CI_runs_all_samples() throws IOException {
        assertThat(Files.readString(Path.of(".ci/run"))).contains(" verify -Dit.projects='*'\n");
    }

    private static String example(String language) throws IOException {
        List<String> examples = CodeBlocks.of(PAGE, language);
        assertThat(examples).as("examples in " + language).isNotEmpty();
        return examples.get(0);
    }

    /** What stands between the comments {@code tag::readme[]} and {@code end::readme[]}, moved to the margin. */
    private static String tagged(String source) {
        Matcher region = Pattern.compile("\\S+ tag::readme\\[]\n(.*?)\\h*\\S+ end::readme\\[]", Pattern.DOTALL)
                .matcher(source);
        assertThat(region.find()).as("a region for the README").isTrue();
        return region.group(1).stripTrailing().stripIndent() + "\n";
    }
}
