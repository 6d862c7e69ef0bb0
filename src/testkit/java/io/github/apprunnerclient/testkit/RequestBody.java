package io.github.apprunnerclient.testkit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request's JSON, which is as the service's model says. */
final class RequestBody {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION);

    private final JsonNode members;

    private RequestBody(JsonNode members) {
        this.members = members;
    }

    /** Refuses what is no JSON, or not of that shape. */
    static RequestBody parse(byte[] json, Shape shape) {
        JsonNode members = parse(json);
        if (!members.isObject()) {
            throw ServiceFault.serialization("The request's body is no JSON object");
        }
        shape.check("", members);
        return new RequestBody(members);
    }

    private static JsonNode parse(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw ServiceFault.serialization("The request's body is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw ServiceFault.serialization("The request's body is no JSON: " + e.getMessage());
        }
    }

    /** A member that the model requires. */
    String string(String member) {
        return members.get(member).textValue();
    }

    @Nullable
    String stringOrNull(String member) {
        return members.path(member).textValue();
    }

    @Nullable
    Integer integerOrNull(String member) {
        return members.hasNonNull(member) ? members.get(member).intValue() : null;
    }

    List<String> strings(String member) {
        List<String> strings = new ArrayList<>();
        members.path(member).forEach(element -> strings.add(element.textValue()));
        return strings;
    }

    /** The model requires neither half of a tag; the service does without a value only. */
    Map<String, String> tags(String member) {
        Map<String, String> tags = new LinkedHashMap<>();
        JsonNode sent = members.path(member);
        for (int i = 0; i < sent.size(); i++) {
            if (!sent.get(i).hasNonNull("Key")) {
                throw ServiceFault.invalidRequest(member + "[" + i + "].Key is missing");
            }
            tags.put(
                    sent.get(i).get("Key").textValue(),
                    sent.get(i).path("Value").asText(""));
        }
        return tags;
    }
}
