package io.github.apprunnerclient.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines for Gradle, of README and of the manual's page on testing, which has all of them. */
class GradleTest {
    private static final Path README = Path.of("README.md");
    private static final Path TESTING = Path.of("src/site/markdown/testing.md");

    @Test
    void scripts_name_what_the_lines_for_Maven_name_and_what_Gradle_needs_besides() throws IOException {
        List<String> expected = new ArrayList<>();
        expected.add("repositories/mavenLocal()");
        expected.add("repositories/mavenCentral()");
        for (String dependency : mavenDependencies()) {
            expected.add("dependencies/" + dependency);
        }
        expected.add("dependencies/testRuntimeOnly(org.junit.platform:junit-platform-launcher)");
        expected.add("tasks.test/useJUnitPlatform()");

        assertThat(GradleScript.calls(script())).containsExactlyElementsOf(expected);
    }

    @Test
    void the_scripts_of_the_README_are_among_them() throws IOException {
        String readme = CodeBlocks.of(README, "kotlin").get(0);

        assertThat(GradleScript.calls(script())).containsAll(GradleScript.calls(readme));
    }

    @Test
    void scripts_of_the_manual_are_read_by_Gradle(@TempDir Path directory) throws IOException, InterruptedException {
        Optional<Path> gradle = gradle();
        assumeThat(gradle).as("a Gradle on the PATH").isPresent();
        Files.writeString(directory.resolve("settings.gradle.kts"), "");
        Files.writeString(directory.resolve("build.gradle.kts"), "plugins { java }\n" + script());

        Process process = new ProcessBuilder(gradle.get().toString(), "--offline", "--no-daemon", "help")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dependencies {",
                "}",
                "dependencies { implementation(\"a:b:1\") } }",
                "implementation(\"a:b:1)",
                "implementation 'a:b:1'",
                "implementation(libs.a)"
            })
    void another_kind_of_script_is_refused(String script) {
        assertThatThrownBy(() -> GradleScript.calls(script)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String script() throws IOException {
        return CodeBlocks.of(TESTING, "kotlin").get(0);
    }

    private static List<String> mavenDependencies() throws IOException {
        return Stream.concat(CodeBlocks.of(README, "xml").stream(), CodeBlocks.of(TESTING, "xml").stream())
                .flatMap(block -> Pattern.compile("(?s)<dependency>(.*?)</dependency>")
                        .matcher(block)
                        .results())
                .map(dependency -> dependency.group(1))
                .map(dependency ->
                        (dependency.contains("<scope>test</scope>") ? "testImplementation(" : "implementation(")
                                + coordinates(dependency) + ")")
                .toList();
    }

    private static String coordinates(String dependency) {
        List<String> coordinates = new ArrayList<>();
        for (String element : List.of("groupId", "artifactId", "version", "classifier")) {
            Matcher value = Pattern.compile("<" + element + ">(.*?)<").matcher(dependency);
            if (value.find()) {
                coordinates.add(value.group(1));
            }
        }
        return String.join(":", coordinates);
    }

    private static Optional<Path> gradle() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "gradle"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
