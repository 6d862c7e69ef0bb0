package io.github.apprunnerclient.testkit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request's JSON as the service reads it: what has the wrong JSON type is a {@code SerializationException}. */
final class RequestBody {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION);

    private final JsonNode members;

    private RequestBody(JsonNode members) {
        this.members = members;
    }

    static RequestBody parse(byte[] json) {
        try {
            JsonNode members = JSON.readTree(json);
            if (!members.isObject()) {
                throw ServiceFault.serialization("The request's body is no JSON object");
            }
            return new RequestBody(members);
        } catch (JsonProcessingException e) {
            throw ServiceFault.serialization("The request's body is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw ServiceFault.serialization("The request's body is no JSON: " + e.getMessage());
        }
    }

    @Nullable
    String string(String member) {
        return string(members, member, member);
    }

    @Nullable
    Integer integer(String member) {
        JsonNode value = members.path(member);
        if (isAbsent(value)) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw wrongType(value, member, "an Integer");
        }
        return value.intValue();
    }

    @Nullable
    List<String> strings(String member) {
        List<JsonNode> elements = elements(member);
        if (elements == null) {
            return null;
        }
        List<String> strings = new ArrayList<>();
        for (JsonNode element : elements) {
            if (!element.isTextual()) {
                throw wrongType(element, member + "[" + strings.size() + "]", "a String");
            }
            strings.add(element.textValue());
        }
        return strings;
    }

    @Nullable
    List<SentTag> tags(String member) {
        List<JsonNode> elements = elements(member);
        if (elements == null) {
            return null;
        }
        List<SentTag> tags = new ArrayList<>();
        for (JsonNode element : elements) {
            String where = member + "[" + tags.size() + "]";
            if (!element.isObject()) {
                throw wrongType(element, where, "a Tag");
            }
            tags.add(new SentTag(
                    string(element, "Key", where + ".Key"), string(element, "Value", where + ".Value"), where));
        }
        return tags;
    }

    /** A tag as it was sent, and where it stood. */
    record SentTag(@Nullable String key, @Nullable String value, String where) {}

    private @Nullable List<JsonNode> elements(String member) {
        JsonNode value = members.path(member);
        if (isAbsent(value)) {
            return null;
        }
        if (!value.isArray()) {
            throw wrongType(value, member, "a List");
        }
        List<JsonNode> elements = new ArrayList<>();
        value.forEach(elements::add);
        return elements;
    }

    private static @Nullable String string(JsonNode structure, String member, String where) {
        JsonNode value = structure.path(member);
        if (isAbsent(value)) {
            return null;
        }
        if (!value.isTextual()) {
            throw wrongType(value, where, "a String");
        }
        return value.textValue();
    }

    // A member that is null is a member that is not there.
    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static ServiceFault wrongType(JsonNode value, String where, String expected) {
        return ServiceFault.serialization(
                value.getNodeType() + "_VALUE can not be converted to " + expected + " at " + where);
    }
}
