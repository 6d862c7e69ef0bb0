package io.github.apprunnerclient.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operations of connections: each checks its request, asks the store, and writes its reply. */
enum Operation {
    CREATE_CONNECTION("CreateConnection") {
        @Override
        void answer(RequestBody request, ConnectionStore store, ObjectNode reply) {
            String name = request.string("ConnectionName");
            String provider = request.string("ProviderType");
            Map<String, String> tags = request.tags("Tags");
            ConnectionJson.write(store.create(name, provider, tags), reply.putObject("Connection"));
        }
    },
    LIST_CONNECTIONS("ListConnections") {
        @Override
        void answer(RequestBody request, ConnectionStore store, ObjectNode reply) {
            ConnectionStore.Page page = store.list(
                    request.stringOrNull("ConnectionName"),
                    request.integerOrNull("MaxResults"),
                    request.stringOrNull("NextToken"));
            var summaries = reply.putArray("ConnectionSummaryList");
            page.connections().forEach(connection -> ConnectionJson.write(connection, summaries.addObject()));
            if (page.nextToken() != null) {
                reply.put("NextToken", page.nextToken());
            }
        }
    },
    DELETE_CONNECTION("DeleteConnection") {
        @Override
        void answer(RequestBody request, ConnectionStore store, ObjectNode reply) {
            String arn = request.string("ConnectionArn");
            ConnectionJson.write(store.delete(arn), reply.putObject("Connection"));
        }
    },
    TAG_RESOURCE("TagResource") {
        @Override
        void answer(RequestBody request, ConnectionStore store, ObjectNode reply) {
            String arn = request.string("ResourceArn");
            store.tag(arn, request.tags("Tags"));
        }
    },
    UNTAG_RESOURCE("UntagResource") {
        @Override
        void answer(RequestBody request, ConnectionStore store, ObjectNode reply) {
            String arn = request.string("ResourceArn");
            store.untag(arn, request.strings("TagKeys"));
        }
    },
    LIST_TAGS_FOR_RESOURCE("ListTagsForResource") {
        @Override
        void answer(RequestBody request, ConnectionStore store, ObjectNode reply) {
            String arn = request.string("ResourceArn");
            var tags = reply.putArray("Tags");
            store.tags(arn)
                    .forEach((key, value) -> tags.addObject().put("Key", key).put("Value", value));
        }
    };

    private static final String SERVICE = "AppRunner.";

    private final String operationName;

    Operation(String operationName) {
        this.operationName = operationName;
    }

    abstract void answer(RequestBody request, ConnectionStore store, ObjectNode reply);

    final ObjectNode answer(byte[] requestBody, ConnectionStore store) {
        RequestBody request = RequestBody.parse(requestBody, Shapes.named(operationName + "Request"));
        ObjectNode reply = JsonNodeFactory.instance.objectNode();
        answer(request, store, reply);
        return reply;
    }

    /** The operation of an {@code X-Amz-Target} header, or null if this service has none of that name. */
    static @Nullable Operation ofTarget(@Nullable String target) {
        return target == null || !target.startsWith(SERVICE) ? null : named(target.substring(SERVICE.length()));
    }

    static @Nullable Operation named(String name) {
        for (Operation operation : values()) {
            if (operation.operationName.equals(name)) {
                return operation;
            }
        }
        return null;
    }

    /** What {@code X-Amz-Target} says when a caller asks for this operation. */
    String target() {
        return SERVICE + operationName;
    }

    @Override
    public String toString() {
        return operationName;
    }
}
