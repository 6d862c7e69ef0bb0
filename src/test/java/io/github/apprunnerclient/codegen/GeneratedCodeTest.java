package io.github.apprunnerclient.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is committed is what the generator makes of the model, and what it says of a model that it can't use. */
class GeneratedCodeTest {
    private static final Path MODEL = Path.of("src/model");
    private static final Path SOURCES = Path.of("src");

    @TempDir
    private Path folder;

    @Test
    void the_generated_code_is_up_to_date() throws IOException {
        assertThat(committed())
                .as("./mvnw -f src/codegen.xml process-classes writes it anew")
                .isEqualTo(formatted(Generate.files(MODEL)));
    }

    @Test
    void the_generated_code_is_no_more_than_people_can_search() throws IOException {
        Map<String, Long> lines = new TreeMap<>();
        for (Path path : committedFiles()) {
            lines.put(
                    path.getFileName().toString(),
                    Files.readAllLines(path).stream().count());
        }

        assertThat(lines.values().stream().mapToLong(Long::longValue).sum()).isLessThan(21_500);
        assertThat(lines.get("CreateConnectionRequest.java")).isLessThan(185);
    }

    @Test
    void a_member_without_a_sentence_is_missed_by_name() throws IOException {
        documentation(text -> text.replaceFirst("    Key: .*\n", ""));

        assertThatThrownBy(() -> Generate.files(folder))
                .hasMessage("src/model/documentation.txt has nothing on structure Tag.Key");
    }

    @Test
    void a_line_that_is_neither_an_entry_nor_a_member_is_refused_by_its_number() throws IOException {
        documentation(text -> "# comment\n\noperations: all of them\n" + text);

        assertThatThrownBy(() -> Generate.files(folder))
                .hasMessage("src/model/documentation.txt, line 3, is no entry and no member: operations: all of them");
    }

    @Test
    void a_second_sentence_on_the_same_is_refused_by_its_number() throws IOException {
        documentation(text -> "structure Tag: A tag.\nstructure Tag: A tag.\n");

        assertThatThrownBy(() -> Generate.files(folder))
                .hasMessage("src/model/documentation.txt, line 2: there is structure Tag already");
    }

    private void documentation(UnaryOperator<String> change) throws IOException {
        Files.copy(MODEL.resolve("apprunner.json"), folder.resolve("apprunner.json"));
        String text = Files.readString(MODEL.resolve("documentation.txt"));
        Files.writeString(folder.resolve("documentation.txt"), change.apply(text));
    }

    private static Map<String, String> committed() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path path : committedFiles()) {
            String name = SOURCES.relativize(path).toString().replace('\\', '/');
            files.put(name, Files.readString(path));
        }
        return formatted(files);
    }

    private static List<Path> committedFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : Generate.FOLDERS) {
            try (Stream<Path> paths = Files.walk(SOURCES.resolve(folder))) {
                paths.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        return files;
    }

    /** Line breaks and the choice of imports are the formatter's affair, which the build checks. */
    private static Map<String, String> formatted(Map<String, String> files) {
        Map<String, String> formatted = new TreeMap<>();
        files.forEach((name, text) ->
                formatted.put(name, text.replaceAll("(?m)^import .*;$", "").replaceAll("[\\s*]+", "")));
        return formatted;
    }
}
