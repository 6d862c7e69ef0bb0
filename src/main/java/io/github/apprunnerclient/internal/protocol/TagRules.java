package io.github.apprunnerclient.internal.protocol;

import io.github.apprunnerclient.model.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tags of any request must keep. */
final class TagRules {
    private TagRules() {}

    static void checkTags(List<@Nullable Tag> tags, RequestViolations violations) {
        for (int i = 0; i < tags.size(); i++) {
            Tag tag = tags.get(i);
            String element = "tags[" + i + "]";
            violations.notNull(element, tag);
            if (tag != null) {
                violations.minimumLength(element + ".key", tag.key(), MinimumLength.TAG_KEY);
            }
        }
    }

    static void checkKeys(List<@Nullable String> keys, RequestViolations violations) {
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            String element = "tagKeys[" + i + "]";
            violations.notNull(element, key);
            violations.minimumLength(element, key, MinimumLength.TAG_KEY);
        }
    }
}
