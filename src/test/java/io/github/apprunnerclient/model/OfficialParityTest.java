package io.github.apprunnerclient.model;

import static io.github.apprunnerclient.model.OfficialModels.OFFICIAL;
import static io.github.apprunnerclient.model.OfficialModels.OURS;
import static io.github.apprunnerclient.model.OfficialModels.builderOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/** The models against those of the official client, which knew the same values. */
class OfficialParityTest {
    static List<SdkPojo> samples() {
        return ModelSamples.all();
    }

    static Stream<String> models() {
        return samples().stream().map(model -> model.getClass().getSimpleName()).distinct();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void texts_are_the_same(SdkPojo model) {
        assertThat(model).hasToString(OfficialModels.of(model).toString());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hash_codes_are_the_same_where_equality_is(SdkPojo model) {
        if (!(model instanceof AppRunnerResponse)) {
            assertThat(model.hashCode()).isEqualTo(OfficialModels.of(model).hashCode());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void members_are_found_by_the_same_names(SdkPojo model) throws Exception {
        SdkPojo official = OfficialModels.of(model);
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
    void sdk_fields_read_models_and_write_builders(SdkPojo model) {
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
