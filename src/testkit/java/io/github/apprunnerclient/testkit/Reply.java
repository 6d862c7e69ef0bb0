package io.github.apprunnerclient.testkit;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the service answers, before it is put on the wire. */
record Reply(int status, String contentType, String body, Map<String, String> headers) {
    static final String JSON = "application/x-amz-json-1.0";

    static Reply of(Map<String, Object> members) {
        return new Reply(200, JSON, Json.write(members), Map.of());
    }

    static Reply of(ServiceFault fault) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("__type", fault.type());
        members.put("Message", fault.message());
        return new Reply(fault.status(), JSON, Json.write(members), Map.of());
    }

    static Reply html(int status, String title) {
        return new Reply(
                status,
                "text/html",
                "<html>\n<head><title>" + title + "</title></head>\n<body><h1>" + title + "</h1></body>\n</html>\n",
                Map.of());
    }
}
