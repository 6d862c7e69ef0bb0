package io.github.apprunnerclient.testkit;

/** Requests of ListTagsForResource; see {@link AppRunnerStubs#listTagsForResourceRequested()}. Not thread-safe. */
public final class ListTagsForResourceRequested extends OperationRequested {
    ListTagsForResourceRequested() {
        super(Operation.LIST_TAGS_FOR_RESOURCE);
    }

    /**
     * Only requests for the resource with this ARN.
     *
     * @param resourceArn the whole ARN
     * @return this pattern
     */
    public ListTagsForResourceRequested withArn(String resourceArn) {
        withRequestBody(RequestMembers.member("ResourceArn", resourceArn));
        return this;
    }
}
