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
 *
 * <p>Each case is a test that passes, or an exception that is listed and shown to be one.
 */
public enum Suite {
    PROTOCOL_1_0("awsJson 1.0 protocol tests", "2020-07-14", "protocol", 53, 32),
    PROTOCOL_1_1("awsJson 1.1 protocol tests", "2018-01-01", "protocol", 112, 46),
    ENDPOINTS("App Runner endpoint tests", "2020-05-15", "endpoints", 27, 0),
    JSON_PARSING("JSON parsing test suite", "unversioned", "json-parsing", 318, 2),
    SIGV4("Signature Version 4 test suite", "unversioned", "sigv4", 34, 0);

    private final String title;
    private final String version;
    private final String folder;
    private final int cases;
    private final int exceptions;

    Suite(String title, String version, String folder, int cases, int exceptions) {
        this.title = title;
        this.version = version;
        this.folder = folder;
        this.cases = cases;
        this.exceptions = exceptions;
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
        assertThat(found).as(title).hasSize(cases);
        return found;
    }

    int exceptions() {
        return exceptions;
    }

    /** What the manual says of it, and a run of its tests shows. */
    String row() {
        return "| " + title + " | " + version + " | " + cases + " | " + (cases - exceptions) + " | "
                + (exceptions == 0 ? "none" : exceptions);
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
