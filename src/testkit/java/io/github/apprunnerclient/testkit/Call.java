package io.github.apprunnerclient.testkit;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One request, which is as the model says, and the errors that its operation can give. */
record Call(Operation operation, Map<String, Object> members) {
    private static final String INVALID_STATE = "InvalidStateException";
    private static final String NOT_FOUND = "ResourceNotFoundException";

    /** Refuses what is no JSON, or not of the request's shape. */
    @SuppressWarnings("unchecked")
    static Call parse(Operation operation, byte[] body) {
        if (!(json(body) instanceof Map<?, ?> members)) {
            throw ServiceFault.serialization("The request's body is no JSON object");
        }
        operation.requestShape().check("", members);
        return new Call(operation, (Map<String, Object>) members);
    }

    private static @Nullable Object json(byte[] body) {
        try {
            return Json.parse(body);
        } catch (IOException e) {
            throw ServiceFault.serialization("The request's body is no JSON: " + Json.reason(e));
        }
    }

    /** A member that the model requires. */
    String text(String member) {
        return (String) Objects.requireNonNull(members.get(member), member);
    }

    @Nullable
    String textOrNull(String member) {
        return (String) members.get(member);
    }

    @Nullable
    Integer integerOrNull(String member) {
        return members.get(member) instanceof BigDecimal number ? number.intValue() : null;
    }

    /** A structure in here; empty if it isn't there. The path's parts are separated by dots. */
    @SuppressWarnings("unchecked")
    Map<String, Object> structure(String path) {
        Map<String, Object> structure = members;
        for (String part : path.split("\\.", -1)) {
            structure = (Map<String, Object>) structure.getOrDefault(part, Map.of());
            structure = structure == null ? Map.of() : structure;
        }
        return structure;
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String member) {
        return (List<String>) members.getOrDefault(member, List.of());
    }

    /** The model requires neither half of a tag; the service does without a value only. */
    Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        int position = 0;
        List<?> sent = members.get("Tags") instanceof List<?> list ? list : List.of();
        for (Object each : sent) {
            Map<?, ?> tag = (Map<?, ?>) each;
            if (tag.get("Key") == null) {
                throw invalidRequest("Tags[" + position + "].Key is missing");
            }
            tags.put((String) tag.get("Key"), tag.get("Value") == null ? "" : (String) tag.get("Value"));
            position++;
        }
        return tags;
    }

    ServiceFault invalidRequest(String message) {
        return ServiceFault.invalidRequest(message);
    }

    ServiceFault invalidState(String message) {
        return operation.lists(INVALID_STATE) ? ServiceFault.invalidState(message) : invalidRequest(message);
    }

    ServiceFault notFound(String arn) {
        String message = "Resource not found for the provided ARN: " + arn;
        return operation.lists(NOT_FOUND) ? ServiceFault.resourceNotFound(message) : invalidRequest(message);
    }

    ServiceFault quotaExceeded(String message) {
        return operation.lists("ServiceQuotaExceededException")
                ? ServiceFault.serviceQuotaExceeded(message)
                : invalidRequest(message);
    }
}
