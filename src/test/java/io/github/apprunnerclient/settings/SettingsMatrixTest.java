package io.github.apprunnerclient.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** System properties and profile files act on both clients alike. What the environment does, EnvironmentTest shows. */
class SettingsMatrixTest {
    private final Map<String, String> before = new HashMap<>();

    @TempDir
    private Path directory;

    static Stream<SettingRow> rows() {
        return SettingRows.all();
    }

    static List<SettingDifferences.Difference> differences() {
        return SettingDifferences.ALL;
    }

    @AfterEach
    void restoreProperties() {
        before.forEach((property, value) -> {
            if (value == null) {
                System.clearProperty(property);
            } else {
                System.setProperty(property, value);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_setting_acts_and_acts_on_both_clients_alike(SettingRow row) throws IOException {
        apply(row);

        String official = Observation.ofOfficialClient(row.retries());

        assertThat(official).contains(row.shows());
        assertThat(Observation.ofOurClient(row.retries())).isEqualTo(official);
    }

    @ParameterizedTest
    @MethodSource("differences")
    void a_setting_acts_otherwise_only_for_a_reason(SettingDifferences.Difference difference) throws IOException {
        apply(difference.row());

        assertThat(Observation.ofOfficialClient(false)).contains(difference.official());
        assertThat(Observation.ofOurClient(false))
                .as(difference.reason())
                .doesNotContain(difference.official())
                .contains(difference.row().shows());
    }

    private void apply(SettingRow row) throws IOException {
        Path file = Files.write(directory.resolve("config"), row.file());
        set("aws.configFile", file.toString());
        row.properties().forEach(this::set);
    }

    private void set(String property, String value) {
        before.put(property, System.setProperty(property, value));
    }
}
