package io.github.apprunnerclient.model;

import static io.github.apprunnerclient.model.OfficialModels.OURS;
import static io.github.apprunnerclient.model.OfficialModels.builderOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.model.ModelSamples.Sample;
import io.github.apprunnerclient.oracle.Accessors;
import io.github.apprunnerclient.oracle.Flavour;
import io.github.apprunnerclient.oracle.ModelValues;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.awscore.DefaultAwsResponseMetadata;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.util.DefaultSdkAutoConstructList;
import software.amazon.awssdk.core.util.DefaultSdkAutoConstructMap;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.SdkBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/** What holds for every model alike. */
class ModelRulesTest {

    static List<Sample> samples() {
        return ModelSamples.all();
    }

    static Stream<Sample> responses() {
        return samples().stream().filter(sample -> sample.official() instanceof AwsResponse);
    }

    static Stream<Sample> requests() {
        return samples().stream().filter(sample -> sample.official() instanceof AwsRequest);
    }

    static Stream<Sample> serializable() {
        return samples().stream().filter(sample -> sample.official() instanceof Serializable);
    }

    static Stream<Arguments> members() {
        return ModelSamples.full().stream()
                .flatMap(sample ->
                        sample.official().sdkFields().stream().map(field -> Arguments.of(sample, field.memberName())));
    }

    static Stream<Arguments> lists() {
        return ofType(MarshallingType.LIST);
    }

    static Stream<Arguments> maps() {
        return ofType(MarshallingType.MAP);
    }

    private static Stream<Arguments> ofType(MarshallingType<?> type) {
        return ModelSamples.full().stream()
                .flatMap(sample -> sample.official().sdkFields().stream()
                        .filter(field -> field.marshallingType().equals(type))
                        .map(field -> Arguments.of(sample.model(), field.memberName())));
    }

    @Test
    void models_are_equal_when_every_member_is() {
        List<SdkPojo> models = samples().stream().map(Sample::ours).toList();
        assertThat(models)
                .doesNotHaveDuplicates()
                .isEqualTo(samples().stream().map(Sample::ours).toList());
    }

    @ParameterizedTest
    @MethodSource("members")
    void no_member_goes_without_saying(Sample full, String member) {
        SdkPojo model = full.ours();
        SdkPojo without = full.values().with(member, null).in(OURS);
        assertThat(without).isNotEqualTo(model).doesNotHaveSameHashCodeAs(model);
        assertThat(without.equalsBySdkFields(model)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_model_survives_its_builder(Sample sample) {
        SdkPojo model = sample.ours();
        Object copy = ((ToCopyableBuilder<?, ?>) model).toBuilder().build();
        assertThat(copy).isEqualTo(model).isNotSameAs(model).hasSameHashCodeAs(model);
        assertThat(model).isNotEqualTo(null).isNotEqualTo("text");
        assertThat(model.equalsBySdkFields(null)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_built_model_does_not_follow_its_builder(Sample sample) {
        SdkPojo model = sample.ours();
        CopyableBuilder<?, ?> builder = (CopyableBuilder<?, ?>) ((ToCopyableBuilder<?, ?>) model).toBuilder();
        Object built = builder.build();
        CopyableBuilder<?, ?> copy = builder.copy();
        for (SdkField<?> field : model.sdkFields()) {
            field.set(builder, null);
        }
        assertThat(built).isEqualTo(model);
        assertThat(copy.build()).isEqualTo(model);
        assertThat(builder.build())
                .isEqualTo(ModelValues.of(sample.model(), Flavour.NOTHING).in(OURS));
    }

    @ParameterizedTest
    @MethodSource("serializable")
    void java_serialization_keeps_every_member(Sample sample) throws Exception {
        SdkPojo model = sample.ours();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(model);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Object read = in.readObject();
            assertThat(read).isEqualTo(model).hasToString(model.toString());
            assertThat(Accessors.values(read)).isEqualTo(Accessors.values(model));
        }
    }

    @ParameterizedTest
    @MethodSource("members")
    void a_member_asked_for_as_another_class_fails(Sample full, String member) throws Exception {
        SdkPojo model = full.ours();
        Method valueForField = model.getClass().getMethod("getValueForField", String.class, Class.class);
        assertThatThrownBy(() -> valueForField.invoke(model, member, Thread.class))
                .hasCauseInstanceOf(ClassCastException.class);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void frameworks_find_the_builder(Sample sample) throws Exception {
        SdkPojo model = sample.ours();
        assertThat(model.getClass().getMethod("serializableBuilderClass").invoke(null))
                .isEqualTo(builderOf(model.getClass().getName()).getClass());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void a_request_keeps_its_override_configuration_which_counts_for_equality(Sample sample) {
        AwsRequest request = (AwsRequest) sample.ours();
        AwsRequestOverrideConfiguration override =
                AwsRequestOverrideConfiguration.builder().putHeader("a", "b").build();
        AwsRequest with = request.toBuilder().overrideConfiguration(override).build();
        assertThat(with.overrideConfiguration()).containsSame(override);
        assertThat(with.toBuilder().build()).isEqualTo(with).hasSameHashCodeAs(with);
        assertThat(with).isNotEqualTo(request);
        assertThat(((SdkPojo) with).equalsBySdkFields(request)).isTrue();
        assertThat(with.toBuilder()
                        .overrideConfiguration((AwsRequestOverrideConfiguration) null)
                        .build())
                .isEqualTo(request);
    }

    @ParameterizedTest
    @MethodSource("responses")
    void a_response_keeps_its_metadata_which_do_not_count_for_equality(Sample sample) {
        AppRunnerResponse response = (AppRunnerResponse) sample.ours();
        AppRunnerResponse.Builder builder = (AppRunnerResponse.Builder) response.toBuilder();
        builder.responseMetadata(DefaultAwsResponseMetadata.create(Map.of("AWS_REQUEST_ID", "r-1")));
        builder.sdkHttpResponse(SdkHttpResponse.builder().statusCode(200).build());
        AppRunnerResponse fromTheWire = builder.build();
        AppRunnerResponse copy = ((AppRunnerResponse.Builder) fromTheWire.toBuilder()).build();

        assertThat(copy.responseMetadata().requestId()).isEqualTo("r-1");
        assertThat(copy.sdkHttpResponse()).isEqualTo(fromTheWire.sdkHttpResponse());
        assertThat(copy).isEqualTo(response).hasSameHashCodeAs(response);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_is_unset_until_it_is_set(String model, String member) {
        assertUnsetUntilSet(model, member, DefaultSdkAutoConstructList.getInstance(), List.of());
        assertThat(built(model, member, null).toString()).doesNotContain(member + "=");
        assertThat(built(model, member, List.of()).toString()).contains(member + "=[]");
    }

    @ParameterizedTest
    @MethodSource("maps")
    void a_map_is_unset_until_it_is_set(String model, String member) {
        assertUnsetUntilSet(model, member, DefaultSdkAutoConstructMap.getInstance(), Map.of());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_is_a_copy_that_cannot_be_modified_and_may_hold_null(String model, String member) {
        List<Object> given = new ArrayList<>();
        given.add(null);
        Object built = built(model, member, given);
        given.clear();

        List<?> list = (List<?>) field(model, member).getValueOrDefault(built);
        assertThat(list).hasSize(1).containsNull();
        assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @MethodSource("maps")
    void a_map_is_a_copy_in_the_same_order_that_cannot_be_modified(String model, String member) {
        Map<String, String> given = new LinkedHashMap<>();
        List.of("z", "a", "m", "b").forEach(key -> given.put(key, "value"));
        given.put("none", null);
        Object built = built(model, member, given);
        given.clear();

        Map<?, ?> map = (Map<?, ?>) field(model, member).getValueOrDefault(built);
        assertThat(map.keySet().toString()).isEqualTo("[z, a, m, b, none]");
        assertThat(map.get("none")).isNull();
        assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void lists_of_models_can_be_filled_in_by_consumers() {
        Tag tag = Tag.builder().key("k").build();
        assertThat(TagResourceRequest.builder().tags(t -> t.key("k")).build().tags())
                .containsExactly(tag);
        assertThat(ListTagsForResourceResponse.builder()
                        .tags(t -> t.key("k"), t -> t.key("k"))
                        .build()
                        .tags())
                .containsExactly(tag, tag);
        assertThat(ListConnectionsResponse.builder()
                        .connectionSummaryList(c -> c.connectionName("n").status(ConnectionStatus.ERROR))
                        .build()
                        .connectionSummaryList())
                .containsExactly(ConnectionSummary.builder()
                        .connectionName("n")
                        .status("ERROR")
                        .build());
        assertThat(DeleteConnectionResponse.builder()
                        .connection(c -> c.connectionName("n"))
                        .build()
                        .connection()
                        .connectionName())
                .isEqualTo("n");
    }

    private static void assertUnsetUntilSet(String model, String member, Object unset, Object empty) {
        for (Object built : List.of(
                ModelValues.of(model, Flavour.NOTHING).in(OURS),
                built(model, member, null),
                built(model, member, unset))) {
            assertThat(has(built, member)).isFalse();
            assertThat(field(model, member).getValueOrDefault(built)).isSameAs(unset);
        }

        Object built = built(model, member, empty);
        assertThat(has(built, member)).isTrue();
        assertThat(built).isNotEqualTo(built(model, member, null));
    }

    private static Object built(String model, String member, Object value) {
        SdkPojo builder = builderOf(OURS + "model." + model);
        builder.sdkFieldNameToField().get(member).set(builder, value);
        return ((SdkBuilder<?, ?>) builder).build();
    }

    private static SdkField<?> field(String model, String member) {
        return builderOf(OURS + "model." + model).sdkFieldNameToField().get(member);
    }

    private static boolean has(Object model, String member) {
        return (boolean) Accessors.value(
                model,
                Accessors.of(model.getClass().getSimpleName(), "has" + member).getName());
    }
}
