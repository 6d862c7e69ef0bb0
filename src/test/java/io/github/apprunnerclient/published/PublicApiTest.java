package io.github.apprunnerclient.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change of what users compile against shows in a review: it is a change of a file in src/api. */
class PublicApiTest {

    @ParameterizedTest
    @CsvSource({"classes, main.txt", "testkit-classes, testkit.txt"})
    void the_public_API_is_the_one_that_was_last_agreed_on(String classes, String file) throws IOException {
        Path agreed = Path.of("src", "api", file);
        String api = PublicApi.of(Path.of("target", classes));
        if (System.getProperty("api.update") != null) {
            Files.createDirectories(agreed.getParent());
            Files.writeString(agreed, api, UTF_8);
        }

        List<String> agreedLines = Files.readString(agreed, UTF_8).lines().toList();
        List<String> lines = api.lines().toList();

        assertThat(difference(agreedLines, lines))
                .as(agreed + " is not the public API. If it changed on purpose, write it anew with"
                        + " ./mvnw test -Dtest=PublicApiTest -Dapi.update and commit the difference:")
                .isEmpty();
        assertThat(lines).as("order of %s", agreed).isEqualTo(agreedLines);
    }

    private static List<String> difference(List<String> agreed, List<String> found) {
        List<String> gone = new ArrayList<>(agreed);
        gone.removeAll(found);
        List<String> added = new ArrayList<>(found);
        added.removeAll(agreed);
        List<String> difference = new ArrayList<>();
        gone.forEach(line -> difference.add("- " + line));
        added.forEach(line -> difference.add("+ " + line));
        return difference;
    }
}
