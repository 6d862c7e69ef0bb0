package io.github.apprunnerclient.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Public suites of test cases, which are not part of this project. {@code -Dconformance.data} or
 * {@code CONFORMANCE_DATA} names the folder that holds them; else they are looked for beside the checkout, and not run
 * where there are none.
 */
public enum Suite {
    PROTOCOL_1_0("protocol", 21 + 32),
    PROTOCOL_1_1("protocol", 54 + 58),
    ENDPOINTS("endpoints", 27),
    JSON_PARSING("json-parsing", 318),
    SIGV4("sigv4", 34);

    private final String folder;
    private final int cases;

    Suite(String folder, int cases) {
        this.folder = folder;
        this.cases = cases;
    }

    /** Its files. Skips the test where there are none, and fails it where somebody said that there are. */
    public Path files() {
        assumeTrue(Data.ARE_EXPECTED, () -> cases + " cases are not run: there is no " + Data.FOLDER);
        Path files = Data.FOLDER.resolve(folder);
        assertThat(files).isDirectory();
        return files;
    }

    /** The same cases, none of which is missing. */
    public <T> List<T> all(List<T> found) {
        assertThat(found).as("cases of " + folder).hasSize(cases);
        return found;
    }

    /** Found once, so that the log of the tests says once what is not run. */
    private static final class Data {
        private static final String NAMED = System.getProperty("conformance.data", System.getenv("CONFORMANCE_DATA"));
        private static final Path FOLDER = Path.of(NAMED == null ? "../shared/conformance" : NAMED);
        private static final boolean ARE_EXPECTED = NAMED != null || Files.isDirectory(FOLDER);

        static {
            if (!ARE_EXPECTED) {
                System.out.println(
                        Stream.of(values()).mapToInt(suite -> suite.cases).sum()
                                + " cases of public suites are not run: there is no " + FOLDER
                                + ", and no -Dconformance.data or CONFORMANCE_DATA names another folder");
            }
        }
    }
}
