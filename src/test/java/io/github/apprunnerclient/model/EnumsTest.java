package io.github.apprunnerclient.model;

import static io.github.apprunnerclient.model.OfficialModels.OFFICIAL;
import static io.github.apprunnerclient.model.OfficialModels.OURS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.oracle.OfficialJar;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnumsTest {
    private static final String UNKNOWN = "UNKNOWN_TO_SDK_VERSION";

    static Stream<String> enums() {
        return OfficialJar.enums();
    }

    @Test
    void no_enum_is_left_out() {
        assertThat(enums()).hasSize(19).contains("ProviderType", "Runtime", "ServiceStatus");
    }

    @ParameterizedTest
    @MethodSource("enums")
    void every_known_text_has_its_constant(String name) throws Exception {
        for (Object constant : knownValues(OURS, name)) {
            assertThat(fromValue(name, constant.toString())).isSameAs(constant);
        }
    }

    @ParameterizedTest
    @MethodSource("enums")
    void the_known_values_are_those_of_the_official_client(String name) throws Exception {
        assertThat(knownValues(OURS, name))
                .extracting(Object::toString)
                .containsExactlyElementsOf(knownValues(OFFICIAL, name).stream()
                        .map(Object::toString)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("enums")
    void the_constants_are_those_of_the_official_client_in_the_same_order(String name) throws Exception {
        assertThat(constants(OURS, name)).isEqualTo(constants(OFFICIAL, name));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void null_has_no_constant(String name) throws Exception {
        assertThat(fromValue(name, null)).isNull();
    }

    @ParameterizedTest
    @MethodSource("enums")
    void any_other_text_is_unknown_and_case_counts(String name) throws Exception {
        String known = knownValues(OURS, name).iterator().next().toString();
        for (String text : List.of("", " ", "null", known + " ", swapCase(known))) {
            assertThat(fromValue(name, text)).as("'%s'", text).hasToString(UNKNOWN);
        }
    }

    @ParameterizedTest
    @MethodSource("enums")
    void the_unknown_constant_never_prints_null(String name) throws Exception {
        assertThat(fromValue(name, UNKNOWN)).hasToString(UNKNOWN);
        assertThat(knownValues(OURS, name)).extracting(Object::toString).doesNotContain(UNKNOWN);
    }

    @Test
    void the_unknown_constant_is_a_text_like_any_other_for_a_builder() {
        assertThat(CreateConnectionRequest.builder()
                        .providerType(ProviderType.UNKNOWN_TO_SDK_VERSION)
                        .build()
                        .providerTypeAsString())
                .isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("enums")
    void known_values_are_the_callers_own_set(String name) throws Exception {
        int size = knownValues(OURS, name).size();
        knownValues(OURS, name).clear();
        assertThat(knownValues(OURS, name)).hasSize(size);
    }

    private static Set<?> knownValues(String clientPackage, String name) throws Exception {
        return (Set<?>) type(clientPackage, name).getMethod("knownValues").invoke(null);
    }

    private static List<String> constants(String clientPackage, String name) throws Exception {
        return Arrays.stream(type(clientPackage, name).getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private static Object fromValue(String name, String text) throws Exception {
        return type(OURS, name).getMethod("fromValue", String.class).invoke(null, text);
    }

    private static Class<?> type(String clientPackage, String name) throws ClassNotFoundException {
        return Class.forName(clientPackage + "model." + name);
    }

    private static String swapCase(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.equals(text) ? text.toUpperCase(Locale.ROOT) : lower;
    }
}
