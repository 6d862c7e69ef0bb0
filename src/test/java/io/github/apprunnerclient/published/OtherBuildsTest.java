package io.github.apprunnerclient.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The benchmarks and the fake as one jar are builds of their own around this one. */
class OtherBuildsTest {
    private static final Pattern VERSION = Pattern.compile("<([\\w.-]+\\.version)>([^<]+)<");

    @ParameterizedTest
    @ValueSource(strings = {"src/jmh/pom.xml", "src/standalone/jar/pom.xml"})
    void they_have_the_versions_of_this_build(String pom) throws IOException {
        Map<String, String> versions = versions("pom.xml");
        versions.put("apprunner-client.version", System.getProperty("project.version"));
        versions.keySet().retainAll(versions(pom).keySet());

        assertThat(versions).containsKeys("apprunner-client.version", "wiremock.version");
        assertThat(versions(pom)).containsAllEntriesOf(versions);
    }

    private static Map<String, String> versions(String pom) throws IOException {
        return VERSION.matcher(Files.readString(Path.of(pom)))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (first, last) -> first));
    }
}
