package io.github.apprunnerclient.internal.databind;

import io.github.apprunnerclient.internal.protocol.ConnectionCodec;
import io.github.apprunnerclient.internal.protocol.ConnectionSummaryCodec;
import io.github.apprunnerclient.internal.protocol.CreateConnectionRequestCodec;
import io.github.apprunnerclient.internal.protocol.CreateConnectionResponseCodec;
import io.github.apprunnerclient.internal.protocol.DeleteConnectionRequestCodec;
import io.github.apprunnerclient.internal.protocol.DeleteConnectionResponseCodec;
import io.github.apprunnerclient.internal.protocol.JsonCodec;
import io.github.apprunnerclient.internal.protocol.ListConnectionsRequestCodec;
import io.github.apprunnerclient.internal.protocol.ListConnectionsResponseCodec;
import io.github.apprunnerclient.internal.protocol.ListTagsForResourceRequestCodec;
import io.github.apprunnerclient.internal.protocol.ListTagsForResourceResponseCodec;
import io.github.apprunnerclient.internal.protocol.TagCodec;
import io.github.apprunnerclient.internal.protocol.TagResourceRequestCodec;
import io.github.apprunnerclient.internal.protocol.TagResourceResponseCodec;
import io.github.apprunnerclient.internal.protocol.UntagResourceRequestCodec;
import io.github.apprunnerclient.internal.protocol.UntagResourceResponseCodec;

/** Finds the codec of a model. */
final class ModelCodecs {
    private ModelCodecs() {}

    @SuppressWarnings("unchecked") // a codec writes what it was found for
    static JsonCodec<Object> of(Object model) {
        return (JsonCodec<Object>) of(model.getClass());
    }

    /** By name, so that the codecs of other models are not loaded. Only models are annotated, so no other class comes here. */
    static JsonCodec<?> of(Class<?> model) {
        return switch (model.getSimpleName()) {
            case "Connection" -> ConnectionCodec.INSTANCE;
            case "ConnectionSummary" -> ConnectionSummaryCodec.INSTANCE;
            case "CreateConnectionRequest" -> CreateConnectionRequestCodec.INSTANCE;
            case "CreateConnectionResponse" -> CreateConnectionResponseCodec.INSTANCE;
            case "DeleteConnectionRequest" -> DeleteConnectionRequestCodec.INSTANCE;
            case "DeleteConnectionResponse" -> DeleteConnectionResponseCodec.INSTANCE;
            case "ListConnectionsRequest" -> ListConnectionsRequestCodec.INSTANCE;
            case "ListConnectionsResponse" -> ListConnectionsResponseCodec.INSTANCE;
            case "ListTagsForResourceRequest" -> ListTagsForResourceRequestCodec.INSTANCE;
            case "ListTagsForResourceResponse" -> ListTagsForResourceResponseCodec.INSTANCE;
            case "Tag" -> TagCodec.INSTANCE;
            case "TagResourceRequest" -> TagResourceRequestCodec.INSTANCE;
            case "TagResourceResponse" -> TagResourceResponseCodec.INSTANCE;
            case "UntagResourceRequest" -> UntagResourceRequestCodec.INSTANCE;
            case "UntagResourceResponse" -> UntagResourceResponseCodec.INSTANCE;
            default -> throw new IllegalArgumentException(model + " has no codec");
        };
    }
}
