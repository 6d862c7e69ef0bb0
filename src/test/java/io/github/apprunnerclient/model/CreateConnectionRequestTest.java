package io.github.apprunnerclient.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.util.DefaultSdkAutoConstructList;

class CreateConnectionRequestTest {
    private static final Tag TAG = Tag.builder().key("k").value("v").build();

    private final CreateConnectionRequest request = CreateConnectionRequest.builder()
            .connectionName("my-conn")
            .providerType(ProviderType.GITHUB)
            .tags(TAG)
            .build();

    @Test
    void members_come_back_as_set() {
        assertThat(request.connectionName()).isEqualTo("my-conn");
        assertThat(request.providerType()).isSameAs(ProviderType.GITHUB);
        assertThat(request.providerTypeAsString()).isEqualTo("GITHUB");
        assertThat(request.tags()).containsExactly(TAG);
        assertThat(request.hasTags()).isTrue();
    }

    @Test
    void unset_tags_are_an_empty_list_that_says_so() {
        CreateConnectionRequest empty = CreateConnectionRequest.builder().build();
        assertThat(empty.tags()).isEmpty();
        assertThat(empty.tags()).isSameAs(DefaultSdkAutoConstructList.getInstance());
        assertThat(empty.hasTags()).isFalse();
        assertThat(empty.getValueForField("Tags", List.class)).contains(List.of());
        assertThat(empty).hasToString("CreateConnectionRequest()");
    }

    @Test
    void null_and_the_unset_list_unset_the_tags() {
        CreateConnectionRequest empty = CreateConnectionRequest.builder().build();
        assertThat(request.copy(r -> r.tags((Collection<Tag>) null)).hasTags()).isFalse();
        assertThat(request.copy(r -> r.tags(empty.tags())).hasTags()).isFalse();
    }

    @Test
    void an_empty_list_of_tags_is_not_an_unset_one() {
        CreateConnectionRequest unset = CreateConnectionRequest.builder().build();
        CreateConnectionRequest none =
                CreateConnectionRequest.builder().tags(List.of()).build();
        assertThat(none.hasTags()).isTrue();
        assertThat(none).isNotEqualTo(unset).hasToString("CreateConnectionRequest(Tags=[])");
        assertThat(none.toBuilder().build()).isEqualTo(none);
        assertThat(unset.toBuilder().build()).isEqualTo(unset).hasSameHashCodeAs(unset);
    }

    @Test
    void tags_are_copied_and_cannot_be_modified() {
        List<Tag> tags = new ArrayList<>(List.of(TAG));
        CreateConnectionRequest.Builder builder =
                CreateConnectionRequest.builder().tags(tags);
        tags.clear();
        assertThat(builder.build().tags()).containsExactly(TAG);

        Tag[] array = {TAG};
        CreateConnectionRequest fromArray =
                CreateConnectionRequest.builder().tags(array).build();
        array[0] = Tag.builder().build();
        assertThat(fromArray.tags()).containsExactly(TAG);
        assertThatThrownBy(() -> fromArray.tags().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void tags_may_hold_null() {
        assertThat(request.copy(r -> r.tags(Arrays.asList(TAG, null))).tags()).containsExactly(TAG, null);
    }

    @Test
    @SuppressWarnings("unchecked")
    void tags_can_be_filled_in_by_consumers() {
        CreateConnectionRequest built = CreateConnectionRequest.builder()
                .tags(t -> t.key("k").value("v"), t -> t.key("x"))
                .build();
        assertThat(built.tags()).containsExactly(TAG, Tag.builder().key("x").build());
    }

    @Test
    void every_member_counts_for_equality() {
        assertThat(request.toBuilder().build()).isEqualTo(request).hasSameHashCodeAs(request);
        List<CreateConnectionRequest> others = List.of(
                request.copy(r -> r.connectionName("x")),
                request.copy(r -> r.providerType("x")),
                request.copy(r -> r.tags(TAG, TAG)),
                request.copy(r -> r.overrideConfiguration(o -> o.putHeader("a", "b"))));
        assertThat(others).doesNotContain(request).doesNotHaveDuplicates();
        assertThat(request).isNotEqualTo(null).isNotEqualTo("my-conn");
    }

    @Test
    void fields_alone_can_be_compared_without_the_override_configuration() {
        CreateConnectionRequest other = request.copy(r -> r.overrideConfiguration(o -> o.putHeader("a", "b")));
        assertThat(request.equalsBySdkFields(other)).isTrue();
        assertThat(request.equalsBySdkFields(null)).isFalse();
    }

    @Test
    void the_override_configuration_is_kept_through_a_builder() {
        AwsRequestOverrideConfiguration override =
                AwsRequestOverrideConfiguration.builder().putHeader("a", "b").build();
        CreateConnectionRequest with =
                request.toBuilder().overrideConfiguration(override).build();
        assertThat(with.overrideConfiguration()).containsSame(override);
        assertThat(with.toBuilder().build().overrideConfiguration()).containsSame(override);
        assertThat(with.copy(r -> r.overrideConfiguration((AwsRequestOverrideConfiguration) null)))
                .isEqualTo(request);
    }
}
