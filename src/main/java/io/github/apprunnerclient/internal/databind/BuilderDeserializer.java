package io.github.apprunnerclient.internal.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import io.github.apprunnerclient.internal.protocol.JsonReader;
import io.github.apprunnerclient.internal.protocol.ModelBuilders;
import io.github.apprunnerclient.internal.schema.ModelBuilder;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the builder of any model, by the names of its setters, which data binding takes for the official client's, or by
 * those of the service. Public, with a public constructor: data binding creates it.
 */
public final class BuilderDeserializer extends JsonDeserializer<Object> implements ContextualDeserializer {
    private final @Nullable String model;

    /** Called by data binding, which then asks for the one that reads the class at hand. */
    public BuilderDeserializer() {
        this(null);
    }

    private BuilderDeserializer(@Nullable String model) {
        this.model = model;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        Class<?> modelClass = context.getContextualType().getRawClass().getEnclosingClass();
        return new BuilderDeserializer(modelClass.getSimpleName());
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (model == null || !(ModelBuilders.newBuilder(model) instanceof ModelBuilder builder)) {
            throw new IllegalStateException("Data binding did not say which builder to read");
        }
        JsonReader.readIgnoringCase(parser, builder);
        return builder;
    }
}
