package io.github.apprunnerclient.internal.databind;

import io.github.apprunnerclient.internal.protocol.ConnectionCodec;
import io.github.apprunnerclient.internal.protocol.CreateConnectionRequestCodec;
import io.github.apprunnerclient.internal.protocol.CreateConnectionResponseCodec;
import io.github.apprunnerclient.internal.protocol.JsonCodec;
import io.github.apprunnerclient.internal.protocol.TagCodec;

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
            case "CreateConnectionRequest" -> CreateConnectionRequestCodec.INSTANCE;
            case "CreateConnectionResponse" -> CreateConnectionResponseCodec.INSTANCE;
            case "Tag" -> TagCodec.INSTANCE;
            default -> throw new IllegalArgumentException(model + " has no codec");
        };
    }
}
