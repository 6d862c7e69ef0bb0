package io.github.apprunnerclient.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The suites, and the manual's page about them against what their tests hold to. */
class SuiteTest {

    /** Reported as skipped, suite by suite, where there are no cases. */
    @ParameterizedTest
    @EnumSource
    void a_suite_has_files(Suite suite) {
        assertThat(suite.files()).isNotEmptyDirectory();
    }

    @Test
    void the_table_says_of_each_suite_what_its_tests_show() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("src/site/markdown/conformance.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| suite ") && !line.startsWith("| ---"))
                .toList();

        List<String> shown = Stream.of(Stream.of(Suite.values()).map(Suite::row), samples(), clients())
                .flatMap(part -> part)
                .toList();

        assertThat(rows)
                .hasSameSizeAs(shown)
                .zipSatisfy(shown, (line, row) -> assertThat(line).matches("\\Q" + row + "\\E(: .+)? \\|"));
    }

    /** The suites that have a project in src/it, which fails unless so many of their cases pass. */
    private static Stream<String> samples() throws IOException {
        return Stream.of(
                row("HTTP client suite of AWS", "2.40.2", "http-client-suite", "HttpClientSuiteTest"),
                row("Reactive Streams TCK", "1.0.4", "reactive-streams-suite", "ReactiveStreamsSuiteTest"));
    }

    /** Whose tests fail unless each call and each program does as the table says. */
    private static Stream<String> clients() throws IOException {
        int calls = 0;
        for (JsonNode step : new ObjectMapper()
                .readTree(Path.of("src/test/clients/calls.json").toFile())
                .get("calls")) {
            calls += step.has("call") ? 1 : 0;
        }
        int programs;
        try (Stream<Path> users = Files.list(Path.of("src/test/dropin/users"))) {
            programs = (int)
                    users.filter(file -> file.toString().endsWith(".java")).count();
        }
        return Stream.of(
                row("boto3 on the fake", "installed", calls),
                row("AWS CLI on the fake", "installed", calls),
                row("AWS SDK for JavaScript on the fake", "installed", calls),
                row("Programs of users, with both clients", "own", programs));
    }

    private static String row(String title, String version, int cases) {
        return "| " + title + " | " + version + " | " + cases + " | " + cases + " | none";
    }

    private static String row(String title, String version, String project, String test) throws IOException {
        String source = Files.readString(Path.of("src/it", project, "src/test/java/com/example", test + ".java"));
        int cases = Pattern.compile("\\.class, (\\d+)")
                .matcher(source)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
        return row(title, version, cases);
    }
}
