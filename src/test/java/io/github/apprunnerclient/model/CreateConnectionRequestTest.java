package io.github.apprunnerclient.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
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
}
