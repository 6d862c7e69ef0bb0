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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads any model by its schema, or the builder of one: that by the names of its setters too, which data binding takes for
 * the official client's. Public, with a public constructor: data binding creates it.
 */
public final class ModelDeserializer extends JsonDeserializer<Object> implements ContextualDeserializer {
    private final @Nullable Class<?> type;

    /** Called by data binding, which then asks for the one that reads the class at hand. */
    public ModelDeserializer() {
        this(null);
    }

    private ModelDeserializer(@Nullable Class<?> type) {
        this.type = type;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new ModelDeserializer(context.getContextualType().getRawClass());
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (type == null) {
            throw new IllegalStateException("Data binding did not say which model to read");
        }
        boolean isBuilder = ModelBuilder.class.isAssignableFrom(type);
        Class<?> model = isBuilder ? type.getEnclosingClass() : type;
        ModelBuilder builder = (ModelBuilder) Objects.requireNonNull(ModelBuilders.newBuilder(model.getSimpleName()));
        if (isBuilder) {
            JsonReader.readIgnoringCase(parser, builder);
            return builder;
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
