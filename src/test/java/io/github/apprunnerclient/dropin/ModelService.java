package io.github.apprunnerclient.dropin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apprunnerclient.oracle.Flavour;
import io.github.apprunnerclient.oracle.ModelValues;
import io.github.apprunnerclient.oracle.OfficialOperation;
import io.github.apprunnerclient.oracle.RecordedRequest;
import io.github.apprunnerclient.oracle.Reply;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;

/**
 * A service that answers every operation as the model says: with every member of the response. What the request has
 * under the same name, the response repeats; a list has two pages; a service is busy for one look after each change.
 */
final class ModelService implements Function<RecordedRequest, Reply> {
    private static final Map<String, String> CHANGES = Map.of(
            "CreateService", "RUNNING",
            "UpdateService", "RUNNING",
            "ResumeService", "RUNNING",
            "PauseService", "PAUSED",
            "DeleteService", "DELETED");

    private final ObjectMapper mapper = new ObjectMapper();
    private String statusAfterwards;
    private boolean busy;

    /** What is asked by a request. */
    static String operation(RecordedRequest request) {
        return request.header("X-Amz-Target").substring("AppRunner.".length());
    }

    @Override
    public Reply apply(RecordedRequest request) {
        try {
            return Reply.of(200, operation(request))
                    .body(reply(operation(request), mapper.readTree(request.body()))
                            .toString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private ObjectNode reply(String operation, JsonNode request) throws JsonProcessingException {
        ObjectNode reply = (ObjectNode)
                mapper.readTree(ModelValues.of(new OfficialOperation(operation).response(), Flavour.EVERYTHING)
                        .json());
        repeat(request, reply);
        if (request.has("NextToken")) {
            reply.remove("NextToken");
        }
        if (reply.get("Service") instanceof ObjectNode service) {
            service.put("Status", status(operation));
        }
        return reply;
    }

    private void repeat(JsonNode request, JsonNode reply) {
        if (reply instanceof ArrayNode list) {
            list.forEach(element -> repeat(request, element));
        }
        if (reply instanceof ObjectNode structure) {
            for (Map.Entry<String, JsonNode> member : structure.properties()) {
                JsonNode given = request.get(member.getKey());
                if (given != null && given.getNodeType() == member.getValue().getNodeType()) {
                    member.setValue(given);
                } else {
                    repeat(request, member.getValue());
                }
            }
        }
    }

    private String status(String operation) {
        if (CHANGES.containsKey(operation)) {
            statusAfterwards = CHANGES.get(operation);
            busy = true;
            return "OPERATION_IN_PROGRESS";
        }
        String status = busy ? "OPERATION_IN_PROGRESS" : statusAfterwards;
        busy = false;
        return status;
    }
}
