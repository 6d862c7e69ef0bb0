package io.github.apprunnerclient.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** What the service answers, before it is put on the wire. */
record Reply(int status, String contentType, String body, Map<String, String> headers) {
    static final String JSON = "application/x-amz-json-1.0";

    static Reply of(ObjectNode members) {
        return new Reply(200, JSON, members.toString(), Map.of());
    }

    static Reply of(ServiceFault fault) {
        ObjectNode members = JsonNodeFactory.instance
                .objectNode()
                .put("__type", fault.type())
                .put("Message", fault.message());
        return new Reply(fault.status(), JSON, members.toString(), Map.of());
    }

    static Reply html(int status, String title) {
        return new Reply(
                status,
                "text/html",
                "<html>\n<head><title>" + title + "</title></head>\n<body><h1>" + title + "</h1></body>\n</html>\n",
                Map.of());
    }
}
