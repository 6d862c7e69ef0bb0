package io.github.apprunnerclient.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The benchmarks are a build of their own, and measure what this one builds. */
class BenchmarksTest {
    private static final Pattern VERSION = Pattern.compile("<([\\w.-]+\\.version)>([^<]+)<");

    @Test
    void they_have_the_versions_of_this_build() throws IOException {
        Map<String, String> versions = versions("pom.xml");
        versions.put("apprunner-client.version", System.getProperty("project.version"));
        versions.keySet().retainAll(versions("src/jmh/pom.xml").keySet());

        assertThat(versions).containsKeys("apprunner-client.version", "awssdk.version", "awssdk.apprunner.version");
        assertThat(versions("src/jmh/pom.xml")).containsAllEntriesOf(versions);
    }

    private static Map<String, String> versions(String pom) throws IOException {
        return VERSION.matcher(Files.readString(Path.of(pom)))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (first, last) -> first));
    }
}
