package io.github.apprunnerclient.model;

import static io.github.apprunnerclient.model.OfficialModels.OFFICIAL;
import static io.github.apprunnerclient.model.OfficialModels.OURS;
import static io.github.apprunnerclient.model.OfficialModels.builderOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.model.ModelSamples.Sample;
import io.github.apprunnerclient.oracle.Accessors;
import io.github.apprunnerclient.oracle.OfficialJar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/** The models against those of the official client, which knew the same values. */
class OfficialParityTest {
    private static final String REDACTED = "*** Sensitive Data Redacted ***";

    static List<Sample> samples() {
        return ModelSamples.all();
    }

    static Stream<String> models() {
        return OfficialJar.models();
    }

    @Test
    void no_model_is_left_out() {
        assertThat(models()).hasSizeBetween(100, 120).contains("Connection", "CodeConfigurationValues", "VpcDNSTarget");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void texts_are_the_same(Sample sample) {
        assertThat(sample.ours()).hasToString(sample.official().toString());
    }

    @Test
    void texts_without_what_is_sensitive_are_among_them() {
        assertThat(ModelSamples.full().stream()
                        .map(sample -> sample.official().toString())
                        .filter(text -> text.contains(REDACTED))
                        .map(text -> text.substring(0, text.indexOf('(')))
                        .collect(Collectors.toSet()))
                .contains(
                        "CodeConfigurationValues",
                        "ImageConfiguration",
                        "CreateServiceRequest",
                        "UpdateServiceResponse");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_accessor_says_the_same(Sample sample) {
        assertThat(Accessors.values(sample.ours())).isEqualTo(Accessors.values(sample.official()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hash_codes_are_the_same_where_equality_is(Sample sample) {
        SdkPojo model = sample.ours();
        if (!(model instanceof AppRunnerResponse)) {
            assertThat(model.hashCode()).isEqualTo(sample.official().hashCode());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void members_are_found_by_the_same_names(Sample sample) throws Exception {
        SdkPojo model = sample.ours();
        SdkPojo official = sample.official();
        List<String> names = new ArrayList<>(official.sdkFieldNameToField().keySet());
        names.addAll(List.of("x", ""));
        for (String name : names) {
            assertThat(member(model, name)).as(name).isEqualTo(member(official, name));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void sdk_fields_are_the_same_in_name_type_and_order(String model) {
        SdkPojo ours = builderOf(OURS + "model." + model);
        SdkPojo official = builderOf(OFFICIAL + "model." + model);
        assertThat(describe(ours)).isEqualTo(describe(official));
        assertThat(ours.sdkFieldNameToField().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        official.sdkFieldNameToField().keySet());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sdk_fields_read_models_and_write_builders(Sample sample) {
        SdkPojo model = sample.ours();
        SdkPojo builder = builderOf(model.getClass().getName());
        for (SdkField<?> field : model.sdkFields()) {
            field.set(builder, field.getValueOrDefault(model));
        }
        assertThat(((SdkBuilder<?, ?>) builder).build()).isEqualTo(model);
    }

    private static String ours(String signature) {
        return signature.replace(OFFICIAL, OURS);
    }

    private static String member(SdkPojo model, String name) throws Exception {
        return model.getClass()
                .getMethod("getValueForField", String.class, Class.class)
                .invoke(model, name, Object.class)
                .toString();
    }

    private static List<String> describe(SdkPojo pojo) {
        List<String> fields = new ArrayList<>();
        for (SdkField<?> field : pojo.sdkFields()) {
            fields.add(describe(field));
            if (field.containsTrait(ListTrait.class)) {
                fields.add(describe(field.getTrait(ListTrait.class).memberFieldInfo()));
            }
            if (field.containsTrait(MapTrait.class)) {
                fields.add(describe(field.getTrait(MapTrait.class).valueFieldInfo()));
            }
        }
        return fields;
    }

    private static String describe(SdkField<?> field) {
        String constructs = field.constructor() == null
                ? "nothing"
                : ours(field.constructor().get().getClass().getName());
        return field.memberName() + " " + field.marshallingType() + " " + field.location() + " " + field.locationName()
                + " " + field.unmarshallLocationName() + " constructs " + constructs;
    }
}
