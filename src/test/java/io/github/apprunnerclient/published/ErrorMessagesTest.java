package io.github.apprunnerclient.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manual's page on errors has the client's own messages. */
class ErrorMessagesTest {

    static Stream<String> messages() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/errors.md"));
        int from = page.indexOf("| message |");
        return Pattern.compile("(?m)^\\| `(.*?)` \\|")
                .matcher(page.substring(from, page.indexOf("\n\n", from)))
                .results()
                .map(found -> found.group(1));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_message_is_worded_as_in_the_code(String message) throws IOException {
        String code = code();

        assertThat(List.of(message.split("…")))
                .isNotEmpty()
                .allSatisfy(
                        part -> assertThat(code.contains(part.strip())).as(part).isTrue());
    }

    /** All hand-written code, with each text that goes over lines in one piece. */
    private static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                code.append(Files.readString(file).replaceAll("\"\\s*\\+ \"", ""));
            }
        }
        return code.toString();
    }
}
