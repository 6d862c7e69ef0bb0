package io.github.apprunnerclient.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CreateConnectionRequestTest {
    private static final Tag TAG = Tag.builder().key("k").value("v").build();

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
    void tags_can_be_a_map_and_keep_its_order() {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("z", "1");
        tags.put("a", "2");

        assertThat(CreateConnectionRequest.builder().tags(tags).build().tags())
                .containsExactly(
                        Tag.builder().key("z").value("1").build(),
                        Tag.builder().key("a").value("2").build());
    }

    @Test
    void an_empty_map_sets_no_tags_and_no_map_unsets_them() {
        Map<String, String> none = null;
        CreateConnectionRequest.Builder builder = CreateConnectionRequest.builder();

        assertThat(builder.tags(Map.of()).build().hasTags()).isTrue();
        assertThat(builder.tags(none).build().hasTags()).isFalse();
    }
}
