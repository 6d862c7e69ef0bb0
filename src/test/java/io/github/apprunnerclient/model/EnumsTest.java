package io.github.apprunnerclient.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnumsTest {
    @Test
    void every_known_text_has_its_constant() {
        for (ProviderType type : ProviderType.knownValues()) {
            assertThat(ProviderType.fromValue(type.toString())).isSameAs(type);
        }
        for (ConnectionStatus status : ConnectionStatus.knownValues()) {
            assertThat(ConnectionStatus.fromValue(status.toString())).isSameAs(status);
        }
    }

    @Test
    void the_known_values_are_those_of_the_official_client() {
        assertThat(ProviderType.knownValues())
                .extracting(Object::toString)
                .containsExactlyElementsOf(
                        software.amazon.awssdk.services.apprunner.model.ProviderType.knownValues().stream()
                                .map(Object::toString)
                                .toList());
        assertThat(ConnectionStatus.knownValues())
                .extracting(Object::toString)
                .containsExactlyElementsOf(
                        software.amazon.awssdk.services.apprunner.model.ConnectionStatus.knownValues().stream()
                                .map(Object::toString)
                                .toList());
    }

    @Test
    void null_has_no_constant() {
        assertThat(ProviderType.fromValue(null)).isNull();
        assertThat(ConnectionStatus.fromValue(null)).isNull();
    }

    @Test
    void any_other_text_is_unknown_and_case_counts() {
        assertThat(ProviderType.fromValue("github")).isSameAs(ProviderType.UNKNOWN_TO_SDK_VERSION);
        assertThat(ProviderType.fromValue("")).isSameAs(ProviderType.UNKNOWN_TO_SDK_VERSION);
        assertThat(ConnectionStatus.fromValue("available")).isSameAs(ConnectionStatus.UNKNOWN_TO_SDK_VERSION);
    }

    @Test
    void the_unknown_constant_never_prints_null() {
        assertThat(ProviderType.UNKNOWN_TO_SDK_VERSION).hasToString("UNKNOWN_TO_SDK_VERSION");
        assertThat(ConnectionStatus.UNKNOWN_TO_SDK_VERSION).hasToString("UNKNOWN_TO_SDK_VERSION");
        assertThat(CreateConnectionRequest.builder()
                        .providerType(ProviderType.UNKNOWN_TO_SDK_VERSION)
                        .build()
                        .providerTypeAsString())
                .isEqualTo("UNKNOWN_TO_SDK_VERSION");
    }

    @Test
    void known_values_are_the_callers_own_set() {
        ProviderType.knownValues().clear();
        assertThat(ProviderType.knownValues()).hasSize(2);
    }
}
