package io.github.apprunnerclient.internal.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.apprunnerclient.internal.protocol.JsonReader;
import io.github.apprunnerclient.internal.protocol.ModelBuilders;
import io.github.apprunnerclient.internal.schema.ModelBuilder;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads any model by its schema. Public, with a public constructor: data binding creates it. */
public final class ModelDeserializer extends JsonDeserializer<Object> implements ContextualDeserializer {
    private final @Nullable String model;

    /** Called by data binding, which then asks for the one that reads the class at hand. */
    public ModelDeserializer() {
        this(null);
    }

    private ModelDeserializer(@Nullable String model) {
        this.model = model;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new ModelDeserializer(context.getContextualType().getRawClass().getSimpleName());
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (model == null || !(ModelBuilders.newBuilder(model) instanceof ModelBuilder builder)) {
            throw new IllegalStateException("Data binding did not say which model to read");
        }
        JsonReader.read(parser, builder);
        return builder.build();
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return types.deserializeTypedFromObject(parser, context);
    }

    @Override
    public boolean isCachable() {
        return true;
    }
}
