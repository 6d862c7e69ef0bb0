package io.github.apprunnerclient.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the manual shows for a test framework is what a sample project has and runs, and all that it has. */
class FrameworksTest {
    private static final Path PAGE = Path.of("src/site/markdown/frameworks.md");
    private static final Path SAMPLES = Path.of("src/it");

    @ParameterizedTest
    @CsvSource({
        "java, testng/src/test/java/com/example/ConnectionsTest.java",
        "groovy, spock/src/test/groovy/com/example/ConnectionsSpec.groovy",
        "kotlin, kotest/src/test/kotlin/com/example/ConnectionsSpec.kt"
    })
    void a_test_that_it_shows_is_run_by_a_sample(String language, String file) throws IOException {
        String run = Files.readString(SAMPLES.resolve(file)).replaceFirst("package .*\\s+", "");

        assertThat(CodeBlocks.of(PAGE, language)).containsExactly(run);
    }

    @ParameterizedTest
    @CsvSource({
        "testng, wiremock, org.testng:testng",
        "spock, wiremock-standalone, org.spockframework:spock-core",
        "kotest, wiremock-standalone, io.kotest:kotest-runner-junit5-jvm"
    })
    void a_sample_has_what_it_names_and_nothing_else(String sample, String wireMock, String framework)
            throws IOException {
        String pom = Files.readString(SAMPLES.resolve(sample).resolve("pom.xml"));
        String dependencies = all("<dependencies>(.*?)</dependencies>", pom).get(0);

        assertThat(all("<artifactId>(.*?)</artifactId>", dependencies))
                .containsExactly(
                        "apprunner-client",
                        "apprunner-client",
                        wireMock,
                        framework.split(":")[1]);
        assertThat(Files.readString(PAGE)).contains("`" + framework + "`");
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
