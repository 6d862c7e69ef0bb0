package io.github.apprunnerclient.internal.protocol;

import io.github.apprunnerclient.model.ListTagsForResourceRequest;
import io.github.apprunnerclient.model.ListTagsForResourceResponse;

/** {@code ListTagsForResource}: reads the tags of a resource. */
public final class ListTagsForResourceOperation
        extends Operation<ListTagsForResourceRequest, ListTagsForResourceResponse> {
    public static final Operation<ListTagsForResourceRequest, ListTagsForResourceResponse> INSTANCE =
            new ListTagsForResourceOperation();

    private ListTagsForResourceOperation() {
        super(
                "ListTagsForResource",
                ListTagsForResourceRequestCodec.INSTANCE,
                ListTagsForResourceResponseCodec.INSTANCE,
                null);
    }

    @Override
    public void check(ListTagsForResourceRequest request, RequestViolations violations) {
        violations.required("resourceArn", request.resourceArn());
        violations.minimumLength("resourceArn", request.resourceArn(), MinimumLength.ARN);
    }
}
