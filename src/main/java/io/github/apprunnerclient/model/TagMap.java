package io.github.apprunnerclient.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tags as callers like to write them. */
final class TagMap {
    private TagMap() {}

    /** A tag for each entry, in the map's order; null for null. */
    static @Nullable List<Tag> tags(@Nullable Map<String, String> valuesByKey) {
        if (valuesByKey == null) {
            return null;
        }
        List<Tag> tags = new ArrayList<>();
        for (Map.Entry<String, String> entry : valuesByKey.entrySet()) {
            tags.add(Tag.builder().key(entry.getKey()).value(entry.getValue()).build());
        }
        return tags;
    }
}
