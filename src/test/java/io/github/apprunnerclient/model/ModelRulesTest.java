package io.github.apprunnerclient.model;

import static io.github.apprunnerclient.model.OfficialModels.builderOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.DefaultAwsResponseMetadata;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.util.DefaultSdkAutoConstructList;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.utils.builder.SdkBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/** What holds for every model alike. */
class ModelRulesTest {

    static List<SdkPojo> samples() {
        return ModelSamples.all();
    }

    static Stream<SdkPojo> responses() {
        return samples().stream().filter(AppRunnerResponse.class::isInstance);
    }

    static Stream<SdkPojo> requests() {
        return samples().stream().filter(AppRunnerRequest.class::isInstance);
    }

    static Stream<Arguments> lists() {
        return samples().stream()
                .collect(Collectors.toMap(Object::getClass, model -> model, (first, same) -> first))
                .values()
                .stream()
                .flatMap(model -> model.sdkFields().stream()
                        .filter(field -> field.marshallingType().equals(MarshallingType.LIST))
                        .map(field -> Arguments.of(model.getClass(), field.memberName())));
    }

    @Test
    void models_are_equal_when_every_member_is() {
        assertThat(samples()).doesNotHaveDuplicates().isEqualTo(ModelSamples.all());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_model_survives_its_builder(SdkPojo model) {
        Object copy = ((ToCopyableBuilder<?, ?>) model).toBuilder().build();
        assertThat(copy).isEqualTo(model).isNotSameAs(model).hasSameHashCodeAs(model);
        assertThat(model).isNotEqualTo(null).isNotEqualTo("text");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void frameworks_find_the_builder(SdkPojo model) throws Exception {
        assertThat(model.getClass().getMethod("serializableBuilderClass").invoke(null))
                .isEqualTo(builderOf(model.getClass().getName()).getClass());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void a_request_keeps_its_override_configuration_which_counts_for_equality(AwsRequest request) {
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
    void a_response_keeps_its_metadata_which_do_not_count_for_equality(AppRunnerResponse response) {
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
    void a_list_is_unset_until_it_is_set(Class<?> model, String member) throws Exception {
        assertUnset(model, member, built(model, null, null));
        assertUnset(model, member, built(model, member, null));
        assertUnset(model, member, built(model, member, DefaultSdkAutoConstructList.getInstance()));

        Object empty = built(model, member, List.of());
        assertThat(has(empty, member)).isTrue();
        assertThat(empty).isNotEqualTo(built(model, null, null));
        assertThat(empty.toString()).contains(member + "=[]");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_is_a_copy_that_cannot_be_modified_and_may_hold_null(Class<?> model, String member) throws Exception {
        List<Object> given = new ArrayList<>();
        given.add(null);
        Object built = built(model, member, given);
        given.clear();

        List<?> list = (List<?>) field(model, member).getValueOrDefault(built);
        assertThat(list).hasSize(1).containsNull();
        assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
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

    private static void assertUnset(Class<?> model, String member, Object built) throws Exception {
        assertThat(has(built, member)).isFalse();
        assertThat(field(model, member).getValueOrDefault(built)).isSameAs(DefaultSdkAutoConstructList.getInstance());
        assertThat(built.toString()).doesNotContain(member + "=");
    }

    private static Object built(Class<?> model, String member, List<?> value) {
        SdkPojo builder = builderOf(model.getName());
        if (member != null) {
            builder.sdkFieldNameToField().get(member).set(builder, value);
        }
        return ((SdkBuilder<?, ?>) builder).build();
    }

    private static SdkField<?> field(Class<?> model, String member) {
        return builderOf(model.getName()).sdkFieldNameToField().get(member);
    }

    private static boolean has(Object model, String member) throws Exception {
        return (boolean) model.getClass().getMethod("has" + member).invoke(model);
    }
}
