package io.github.apprunnerclient.testkit;

import io.github.apprunnerclient.model.ProviderType;
import io.github.apprunnerclient.testkit.RequestBody.SentTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The constraints of the service's model: who breaks one gets an {@code InvalidRequestException} that names it. */
final class Constraints {
    private static final Pattern CONNECTION_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9\\-_]{3,31}");
    private static final Pattern ARN = Pattern.compile(
            "arn:aws(-[\\w]+)*:[a-z0-9-\\\\.]{0,63}:[a-z0-9-\\\\.]{0,63}:[0-9]{12}:(\\w|\\/|-){1,1011}");
    private static final Pattern TAG_KEY = Pattern.compile("(?!aws:).+");

    private Constraints() {}

    static String connectionName(@Nullable String name) {
        return wellFormedName(required("ConnectionName", name));
    }

    static @Nullable String connectionNameFilter(@Nullable String name) {
        return name == null ? null : wellFormedName(name);
    }

    static String providerType(@Nullable String sent) {
        String provider = required("ProviderType", sent);
        if (ProviderType.knownValues().stream().noneMatch(known -> provider.equals(known.toString()))) {
            throw ServiceFault.invalidRequest("ProviderType is none of "
                    + ProviderType.knownValues().stream()
                            .map(ProviderType::toString)
                            .sorted()
                            .toList());
        }
        return provider;
    }

    static String arn(String member, @Nullable String sent) {
        String arn = required(member, sent);
        length(member, arn, 1, 1011);
        return pattern(member, arn, ARN);
    }

    static @Nullable Integer maxResults(@Nullable Integer maxResults) {
        if (maxResults != null && (maxResults < 1 || maxResults > 100)) {
            throw ServiceFault.invalidRequest("MaxResults is " + maxResults + ", not 1 to 100");
        }
        return maxResults;
    }

    static @Nullable String nextToken(@Nullable String token) {
        if (token != null) {
            length("NextToken", token, 1, 1024);
        }
        return token;
    }

    static Map<String, String> requiredTags(@Nullable List<SentTag> tags) {
        return tags(required("Tags", tags));
    }

    static Map<String, String> tags(@Nullable List<SentTag> sent) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (SentTag tag : sent == null ? List.<SentTag>of() : sent) {
            String key = tagKey(tag.where() + ".Key", required(tag.where() + ".Key", tag.key()));
            String value = tag.value() == null ? "" : tag.value();
            length(tag.where() + ".Value", value, 0, 256);
            tags.put(key, value);
        }
        return tags;
    }

    static List<String> tagKeys(@Nullable List<String> sent) {
        List<String> keys = new ArrayList<>();
        for (String key : required("TagKeys", sent)) {
            keys.add(tagKey("TagKeys[" + keys.size() + "]", key));
        }
        return keys;
    }

    private static String wellFormedName(String name) {
        length("ConnectionName", name, 4, 32);
        return pattern("ConnectionName", name, CONNECTION_NAME);
    }

    private static String tagKey(String member, String key) {
        length(member, key, 1, 128);
        return pattern(member, key, TAG_KEY);
    }

    private static <T> T required(String member, @Nullable T value) {
        if (value == null) {
            throw ServiceFault.invalidRequest(member + " is missing");
        }
        return value;
    }

    // The model counts characters, not UTF-16 units.
    private static void length(String member, String value, int minimum, int maximum) {
        int length = value.codePointCount(0, value.length());
        if (length < minimum || length > maximum) {
            throw ServiceFault.invalidRequest(
                    member + " has " + length + " characters, not " + minimum + " to " + maximum);
        }
    }

    private static String pattern(String member, String value, Pattern pattern) {
        if (!pattern.matcher(value).matches()) {
            throw ServiceFault.invalidRequest(member + " does not match " + pattern);
        }
        return value;
    }
}
