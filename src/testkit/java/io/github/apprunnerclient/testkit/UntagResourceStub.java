package io.github.apprunnerclient.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.github.tomakehurst.wiremock.client.MappingBuilder;

/** Stubs UntagResource; see {@link AppRunnerStubs#untagResource()}. Not thread-safe. */
public final class UntagResourceStub extends OperationStub {
    UntagResourceStub() {
        super(Operation.UNTAG_RESOURCE);
    }

    /**
     * Only calls for the resource with this ARN.
     *
     * @param resourceArn the whole ARN
     * @return this stub
     */
    public UntagResourceStub withArn(String resourceArn) {
        with(RequestMembers.member("ResourceArn", resourceArn));
        return this;
    }

    /**
     * Only calls that name this tag key, among others or alone.
     *
     * @param key the key
     * @return this stub
     */
    public UntagResourceStub withTagKey(String key) {
        with(RequestMembers.tagKey(key));
        return this;
    }

    /**
     * The service has done it, and says nothing more.
     *
     * @return WireMock's builder of the stub
     */
    public MappingBuilder willSucceed() {
        return willReturn(JsonNodeFactory.instance.objectNode());
    }
}
