package io.github.apprunnerclient.testkit;

/** Requests of UntagResource; see {@link AppRunnerStubs#untagResourceRequested()}. Not thread-safe. */
public final class UntagResourceRequested extends OperationRequested {
    UntagResourceRequested() {
        super(Operation.UNTAG_RESOURCE);
    }

    /**
     * Only requests for the resource with this ARN.
     *
     * @param resourceArn the whole ARN
     * @return this pattern
     */
    public UntagResourceRequested withArn(String resourceArn) {
        withRequestBody(RequestMembers.member("ResourceArn", resourceArn));
        return this;
    }

    /**
     * Only requests that name this tag key, among others or alone.
     *
     * @param key the key
     * @return this pattern
     */
    public UntagResourceRequested withTagKey(String key) {
        withRequestBody(RequestMembers.tagKey(key));
        return this;
    }
}
