package io.github.apprunnerclient.internal.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.util.VersionInfo;

class SdkVersionTest {

    @Test
    void the_version_is_that_of_the_SDK_on_the_class_path() {
        int minor = SdkVersion.minor(VersionInfo.SDK_VERSION);

        assertThat(SdkVersion.isAtLeast(minor)).isTrue();
        assertThat(SdkVersion.isAtLeast(minor + 1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2.30.0,30", "2.57.8,57", "2.100.1,100", "2.58.0-SNAPSHOT,58", "2.58-x,58"})
    void the_minor_version_is_read(String version, int minor) {
        assertThat(SdkVersion.minor(version)).isEqualTo(minor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3.0.0", "2.", "2.x", "unknown"})
    void a_version_that_says_nothing_counts_as_the_newest(String version) {
        assertThat(SdkVersion.minor(version)).isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.30.0", "2.30.12", "2.57.8", "3.0.0"})
    void versions_from_2_30_on_are_accepted(String version) {
        assertThatCode(() -> SdkVersion.check(version)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.29.52", "2.0.0"})
    void an_older_version_is_refused_with_what_is_needed_and_what_was_found(String version) {
        assertThatThrownBy(() -> SdkVersion.check(version))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("apprunner-client needs version 2.30.0 of the AWS SDK for Java or a newer one, but found"
                        + " sdk-core " + version);
    }
}
