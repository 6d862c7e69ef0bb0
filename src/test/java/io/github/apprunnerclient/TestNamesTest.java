package io.github.apprunnerclient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests are named in one style: like sentences, in lower case. */
class TestNamesTest {
    // What stands between an annotation and the method is not looked at: these are enough to keep the style.
    private static final Pattern TEST = Pattern.compile("@Test\\s+void (\\w+)|void (\\w+_\\w+)");
    // A sentence may begin with an acronym or with what is called so in code.
    private static final String SENTENCE = "(?:[a-z]\\w*|[A-Z]{2,}|[A-Z]+[a-z]+[A-Z]\\w*)_\\w+";
    private static final String APOSTROPHE = ".*_[st](?:_.*)?";

    @ParameterizedTest
    @ValueSource(strings = {"src/test", "src/it", "src/fuzz"})
    void every_name_is_a_sentence_in_lower_case(String folder) throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            names = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(TestNamesTest::names)
                    .toList();
        }

        assertThat(names)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).matches(SENTENCE).doesNotMatch(APOSTROPHE));
    }

    private static Stream<String> names(Path file) {
        try {
            return TEST.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
