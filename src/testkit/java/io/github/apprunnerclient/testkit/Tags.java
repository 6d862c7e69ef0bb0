package io.github.apprunnerclient.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tags of everything that has an ARN. */
final class Tags {
    private static final int MAX_TAGS = 50;

    private final Account account;

    Tags(Account account) {
        this.account = account;
    }

    static void checkNumber(Map<String, String> tags) {
        if (tags.size() > MAX_TAGS) {
            throw ServiceFault.invalidRequest(
                    "A resource has at most " + MAX_TAGS + " tags, and this one would have " + tags.size());
        }
    }

    Map<String, Object> tag(Call call) {
        Resource resource = tagged(call);
        Map<String, String> together = new LinkedHashMap<>(resource.tags);
        together.putAll(call.tags());
        checkNumber(together);
        resource.tags.putAll(call.tags());
        return Map.of();
    }

    Map<String, Object> untag(Call call) {
        tagged(call).tags.keySet().removeAll(call.texts("TagKeys"));
        return Map.of();
    }

    Map<String, Object> list(Call call) {
        List<Object> tags = new ArrayList<>();
        tagged(call).tags.forEach((key, value) -> tags.add(Map.of("Key", key, "Value", value)));
        return Map.of("Tags", tags);
    }

    private Resource tagged(Call call) {
        String arn = call.text("ResourceArn");
        Resource resource = account.ofArn(arn);
        if (resource == null || resource.kind == Kind.CUSTOM_DOMAIN) {
            throw call.notFound(arn);
        }
        if (resource.isDeleted()) {
            throw call.invalidState(resource.kind.capitalized() + " " + resource.name + " is deleted");
        }
        return resource;
    }
}
