package io.github.apprunnerclient.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Public suites of test cases, which are not part of this project. {@code -Dconformance.data} or
 * {@code CONFORMANCE_DATA} names the folder that holds them; else they are looked for beside the checkout, and not run
 * where there are none.
 */
public enum Suite {
    JSON_PARSING("json-parsing", 318),
    ;

    private static final Path BESIDE_THE_CHECKOUT = Path.of("..", "shared", "conformance");

    private final String folder;
    private final int cases;

    Suite(String folder, int cases) {
        this.folder = folder;
        this.cases = cases;
    }

    /** Its files. Skips the test where there are none, and fails it where somebody said that there are. */
    public Path files() {
        String named = System.getProperty("conformance.data", System.getenv("CONFORMANCE_DATA"));
        if (named == null) {
            assumeTrue(
                    Files.isDirectory(BESIDE_THE_CHECKOUT),
                    () -> cases + " cases of " + folder + " are not run: there is no " + BESIDE_THE_CHECKOUT
                            + ", and no -Dconformance.data names another folder");
        }
        Path files = (named == null ? BESIDE_THE_CHECKOUT : Path.of(named)).resolve(folder);
        assertThat(files).isDirectory();
        return files;
    }

    /** The same cases, none of which is missing. */
    public <T> List<T> all(List<T> found) {
        assertThat(found).as("cases of " + folder).hasSize(cases);
        return found;
    }
}
