package io.github.apprunnerclient.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

        assertThat(rows)
                .hasSize(Suite.values().length)
                .zipSatisfy(
                        Stream.of(Suite.values()).map(Suite::row).toList(),
                        (line, row) -> assertThat(line).matches("\\Q" + row + "\\E(: .+)? \\|"));
    }
}
