package io.github.apprunnerclient.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.ModelBuilder;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Type;
import io.github.apprunnerclient.internal.schema.Values;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A model of a structure that a suite describes, and its builder in one. Members of types that no schema has are left out.
 */
final class ShapeModel implements ModelBuilder {
    private final Shapes shapes;
    private final Schema schema;
    private final Values values;

    ShapeModel(Shapes shapes, Schema schema) {
        this.shapes = shapes;
        this.schema = schema;
        this.values = new Values(schema);
    }

    /** Itself, set to what the JSON says. */
    ShapeModel with(JsonNode json) {
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            Member<?> member = schema.member(field.getKey());
            assertThat(member).as("%s.%s", schema.name(), field.getKey()).isNotNull();
            values.set(member, value(member.type(), member.name(), field.getValue()));
        }
        return this;
    }

    private Object value(Type type, String member, JsonNode json) {
        if (json.isNull()) {
            return null;
        }
        return switch (type.kind()) {
            case STRING -> json.textValue();
            case INTEGER -> json.intValue();
            case BOOLEAN -> json.booleanValue();
            case TIMESTAMP -> Instant.ofEpochSecond(json.longValue());
            case STRUCTURE -> newBuilder(member).with(json);
            case LIST -> {
                List<Object> list = new ArrayList<>();
                json.forEach(element -> list.add(value(type.element(), member, element)));
                yield list;
            }
            case MAP -> {
                Map<String, Object> map = new LinkedHashMap<>();
                json.properties()
                        .forEach(entry -> map.put(entry.getKey(), value(type.element(), member, entry.getValue())));
                yield map;
            }
        };
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public Values values() {
        return values;
    }

    @Override
    public ShapeModel newBuilder(String member) {
        return shapes.newModelIn(schema.name(), member);
    }

    @Override
    public Object build() {
        return this;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ShapeModel other && schema == other.schema && values.equals(other.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(schema, values);
    }
}
