package io.github.apprunnerclient.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.github.tomakehurst.wiremock.client.MappingBuilder;

/** Stubs TagResource; see {@link AppRunnerStubs#tagResource()}. Not thread-safe. */
public final class TagResourceStub extends OperationStub {
    TagResourceStub() {
        super(Operation.TAG_RESOURCE);
    }

    /**
     * Only calls for the resource with this ARN.
     *
     * @param resourceArn the whole ARN
     * @return this stub
     */
    public TagResourceStub withArn(String resourceArn) {
        with(RequestMembers.member("ResourceArn", resourceArn));
        return this;
    }

    /**
     * Only calls that send this tag, among others or alone.
     *
     * @param key its key
     * @param value its value
     * @return this stub
     */
    public TagResourceStub withTag(String key, String value) {
        with(RequestMembers.tag(key, value));
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
