package io.github.apprunnerclient.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** The jar is what every Lambda function downloads. */
class JarSizeTest {
    private static final int MOST_BYTES = 1_200_000;

    @Test
    void the_jar_grows_only_when_this_is_raised_with_a_reason() throws IOException {
        Path classes = Path.of("target", "classes");
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.walk(classes);
                ZipOutputStream zip = new ZipOutputStream(jar)) {
            List<Path> entries = files.filter(Files::isRegularFile).toList();
            assertThat(entries).hasSizeGreaterThan(100);
            for (Path entry : entries) {
                zip.putNextEntry(new ZipEntry(classes.relativize(entry).toString()));
                Files.copy(entry, zip);
            }
        }

        assertThat(jar.size()).isLessThan(MOST_BYTES);
    }
}
