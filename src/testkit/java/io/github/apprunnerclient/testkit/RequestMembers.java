package io.github.apprunnerclient.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.matching.StringValuePattern;

/** WireMock patterns for bodies that have a member of this value, whatever else they have. */
final class RequestMembers {
    private RequestMembers() {}

    static StringValuePattern member(String name, String value) {
        return body(object().put(name, value));
    }

    static StringValuePattern member(String name, int value) {
        return body(object().put(name, value));
    }

    static StringValuePattern tag(String key, String value) {
        ObjectNode body = object();
        body.putArray("Tags").addObject().put("Key", key).put("Value", value);
        return body(body);
    }

    static StringValuePattern tagKey(String key) {
        ObjectNode body = object();
        body.putArray("TagKeys").add(key);
        return body(body);
    }

    // The JSON of requests only, so that a WireMock in another process takes these patterns too.
    private static StringValuePattern body(ObjectNode part) {
        boolean ignoreArrayOrder = true;
        boolean ignoreExtraElements = true;
        return equalToJson(part.toString(), ignoreArrayOrder, ignoreExtraElements);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
