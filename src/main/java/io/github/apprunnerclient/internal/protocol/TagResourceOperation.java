package io.github.apprunnerclient.internal.protocol;

import io.github.apprunnerclient.model.TagResourceRequest;
import io.github.apprunnerclient.model.TagResourceResponse;

/** {@code TagResource}: sets tags of a resource. */
public final class TagResourceOperation extends Operation<TagResourceRequest, TagResourceResponse> {
    public static final Operation<TagResourceRequest, TagResourceResponse> INSTANCE = new TagResourceOperation();

    private TagResourceOperation() {
        super(
                "TagResource",
                TagResourceRequestCodec.INSTANCE,
                TagResourceResponseCodec.INSTANCE,
                new Effect(
                        "The tags may have been set: list the tags of the resource to find out.",
                        "The tags are probably set: list the tags of the resource to find out."));
    }

    @Override
    public void check(TagResourceRequest request, RequestViolations violations) {
        violations.required("resourceArn", request.resourceArn());
        violations.minimumLength("resourceArn", request.resourceArn(), MinimumLength.ARN);
        violations.required("tags", request.hasTags() ? request.tags() : null);
        TagRules.checkTags(request.tags(), violations);
    }
}
