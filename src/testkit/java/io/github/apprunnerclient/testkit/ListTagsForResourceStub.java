package io.github.apprunnerclient.testkit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import java.util.Map;

/** Stubs ListTagsForResource; see {@link AppRunnerStubs#listTagsForResource()}. Not thread-safe. */
public final class ListTagsForResourceStub extends OperationStub {
    ListTagsForResourceStub() {
        super(Operation.LIST_TAGS_FOR_RESOURCE);
    }

    /**
     * Only calls for the resource with this ARN.
     *
     * @param resourceArn the whole ARN
     * @return this stub
     */
    public ListTagsForResourceStub withArn(String resourceArn) {
        with(RequestMembers.member("ResourceArn", resourceArn));
        return this;
    }

    /**
     * The reply has these tags, in their order.
     *
     * @param tags values by key
     * @return WireMock's builder of the stub
     */
    public MappingBuilder willReturn(Map<String, String> tags) {
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        ArrayNode array = members.putArray("Tags");
        tags.forEach((key, value) -> array.addObject().put("Key", key).put("Value", value));
        return willReturn(members);
    }
}
