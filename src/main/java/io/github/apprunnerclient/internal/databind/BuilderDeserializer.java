package io.github.apprunnerclient.internal.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apprunnerclient.internal.protocol.JsonReader;
import io.github.apprunnerclient.internal.protocol.ModelBuilders;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.ModelBuilder;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Type.Kind;
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
            throw new IllegalStateException("Data binding did not say which builder to read, but that of " + model);
        }
        JsonNode object = withServiceNames(context.readTree(parser), builder);
        try (JsonParser renamed = object.traverse(parser.getCodec())) {
            renamed.nextToken();
            JsonReader.read(renamed, builder);
        }
        return builder;
    }

    private static JsonNode withServiceNames(JsonNode json, ModelBuilder builder) {
        if (!(json instanceof ObjectNode object)) {
            return json;
        }
        ObjectNode renamed = object.objectNode();
        object.properties().forEach(entry -> {
            Member<?> member = member(builder.schema(), entry.getKey());
            if (member != null) {
                renamed.set(member.name(), withServiceNames(entry.getValue(), member, builder));
            }
        });
        return renamed;
    }

    private static JsonNode withServiceNames(JsonNode json, Member<?> member, ModelBuilder builder) {
        if (member.type().kind() == Kind.STRUCTURE) {
            return withServiceNames(json, (ModelBuilder) builder.newBuilder(member.name()));
        }
        if (member.type().kind() == Kind.LIST
                && member.type().element().kind() == Kind.STRUCTURE
                && json instanceof ArrayNode array) {
            ArrayNode renamed = array.arrayNode();
            for (JsonNode element : array) {
                renamed.add(withServiceNames(element, (ModelBuilder) builder.newBuilder(member.name())));
            }
            return renamed;
        }
        return json;
    }

    /** Setters differ from the service's names in case alone. */
    private static @Nullable Member<?> member(Schema schema, String name) {
        return schema.members().stream()
                .filter(member -> member.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }
}
