package io.github.apprunnerclient.testkit;

/** Requests of TagResource; see {@link AppRunnerStubs#tagResourceRequested()}. Not thread-safe. */
public final class TagResourceRequested extends OperationRequested {
    TagResourceRequested() {
        super(Operation.TAG_RESOURCE);
    }

    /**
     * Only requests for the resource with this ARN.
     *
     * @param resourceArn the whole ARN
     * @return this pattern
     */
    public TagResourceRequested withArn(String resourceArn) {
        withRequestBody(RequestMembers.member("ResourceArn", resourceArn));
        return this;
    }

    /**
     * Only requests that send this tag, among others or alone.
     *
     * @param key its key
     * @param value its value
     * @return this pattern
     */
    public TagResourceRequested withTag(String key, String value) {
        withRequestBody(RequestMembers.tag(key, value));
        return this;
    }
}
