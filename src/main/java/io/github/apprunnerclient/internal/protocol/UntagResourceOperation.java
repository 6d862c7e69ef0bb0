package io.github.apprunnerclient.internal.protocol;

import io.github.apprunnerclient.model.UntagResourceRequest;
import io.github.apprunnerclient.model.UntagResourceResponse;

/** {@code UntagResource}: removes tags from a resource. */
public final class UntagResourceOperation extends Operation<UntagResourceRequest, UntagResourceResponse> {
    public static final Operation<UntagResourceRequest, UntagResourceResponse> INSTANCE = new UntagResourceOperation();

    private UntagResourceOperation() {
        super(
                "UntagResource",
                UntagResourceRequestCodec.INSTANCE,
                UntagResourceResponseCodec.INSTANCE,
                new Effect(
                        "The tags may have been removed: list the tags of the resource to find out.",
                        "The tags are probably removed: list the tags of the resource to find out."));
    }

    @Override
    public void check(UntagResourceRequest request, RequestViolations violations) {
        violations.required("resourceArn", request.resourceArn());
        violations.minimumLength("resourceArn", request.resourceArn(), MinimumLength.ARN);
        violations.required("tagKeys", request.hasTagKeys() ? request.tagKeys() : null);
        TagRules.checkKeys(request.tagKeys(), violations);
    }
}
