package io.github.apprunnerclient.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The replies that fuzzing starts from, and those that it once found a fault with. */
class ReplySeedsTest {
    private static final Path SEEDS = Path.of(
            "src/test/resources/io/github/apprunnerclient/internal/http/ReplyFuzzTestInputs/is_read_or_refused");

    @ParameterizedTest
    @MethodSource("seeds")
    void every_seed_is_read_or_refused(Path seed) throws IOException {
        ReplyOracle.check(Files.readAllBytes(seed));
    }

    @ParameterizedTest
    @MethodSource("validSeeds")
    void a_valid_reply_is_read(Path seed) throws IOException {
        assertThat(ReplyOracle.check(Files.readAllBytes(seed)).failure()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("malformedSeeds")
    void a_malformed_reply_is_refused(Path seed) throws IOException {
        assertThat(ReplyOracle.check(Files.readAllBytes(seed)).failure()).isNotEmpty();
    }

    private static List<Path> seeds() throws IOException {
        return seeds("");
    }

    private static List<Path> validSeeds() throws IOException {
        return seeds("valid-");
    }

    private static List<Path> malformedSeeds() throws IOException {
        return seeds("malformed-");
    }

    private static List<Path> seeds(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }
}
