package io.github.apprunnerclient.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** What GitHub would only tell after a push. {@code .ci/lint-workflows} looks closer. */
class WorkflowsTest {
    private static final Path GITHUB = Path.of(".github");

    static List<Path> workflows() throws IOException {
        return yaml("workflows");
    }

    static List<Path> issueForms() throws IOException {
        return yaml("ISSUE_TEMPLATE").stream()
                .filter(file -> !file.endsWith("config.yml"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void A_workflow_may_only_read_unless_one_of_its_jobs_says_more(Path workflow) throws IOException {
        assertThat(map(parse(workflow)).get("permissions")).isEqualTo(Map.of("contents", "read"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void Each_job_has_a_time_limit_and_steps_that_do_something(Path workflow) throws IOException {
        assertThat(map(map(parse(workflow)).get("jobs"))).isNotEmpty().allSatisfy((name, job) -> {
            assertThat(map(job)).as(name).containsKeys("runs-on", "timeout-minutes", "steps");
            assertThat((List<?>) map(job).get("steps"))
                    .as(name)
                    .allSatisfy(step -> assertThat(map(step).keySet()).containsAnyOf("run", "uses"));
        });
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void An_action_is_pinned_by_its_whole_hash_and_says_its_version(Path workflow) throws IOException {
        assertThat(Files.readAllLines(workflow))
                .filteredOn(line -> line.contains("uses:"))
                .isNotEmpty()
                .allMatch(line -> line.matches(" *-? *uses: [\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void A_script_that_a_workflow_runs_is_there(Path workflow) throws IOException {
        assertThat(Files.readAllLines(workflow))
                .filteredOn(line -> line.matches(".*run: \\.ci/.*"))
                .allMatch(line -> Files.isRegularFile(
                        Path.of(line.substring(line.indexOf(".ci/")).split(" ", 2)[0])));
    }

    @ParameterizedTest
    @MethodSource("issueForms")
    void An_issue_form_has_what_GitHub_asks_for(Path form) throws IOException {
        assertThat(map(parse(form))).containsKeys("name", "description", "body");
    }

    private static List<Path> yaml(String folder) throws IOException {
        try (Stream<Path> files = Files.list(GITHUB.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        }
    }

    private static Object parse(Path file) throws IOException {
        return new Yaml().load(Files.readString(file));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object yaml) {
        return (Map<String, Object>) yaml;
    }
}
