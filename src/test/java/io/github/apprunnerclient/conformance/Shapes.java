package io.github.apprunnerclient.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The shapes that a suite describes, with schemas of its structures. */
final class Shapes {
    private static final Set<String> DEFAULT_TIMESTAMP_FORMAT = Set.of("", "unixTimestamp");

    private final JsonNode shapes;
    private final Map<String, Schema> schemas = new HashMap<>();

    Shapes(JsonNode shapes) {
        this.shapes = shapes;
    }

    /** With nothing set; of a structure without members if there is none of that name. */
    ShapeModel newModel(String structure) {
        return new ShapeModel(this, schemas.computeIfAbsent(structure, this::schema));
    }

    /** For a member of a structure, or for what is in it if it is a list or a map. */
    ShapeModel newModelIn(String structure, String member) {
        JsonNode target = shapes.path(structure).path("members").path(member);
        while (!shape(target).path("type").asText().equals("structure")) {
            target = elementOf(shape(target));
        }
        return newModel(target.path("shape").asText());
    }

    private Schema schema(String structure) {
        Schema schema = new Schema(structure);
        for (Map.Entry<String, JsonNode> member :
                shapes.path(structure).path("members").properties()) {
            type(member.getValue()).ifPresent(type -> schema.add(member.getKey(), type));
        }
        return schema;
    }

    /** Nothing for what schemas don't have. */
    private Optional<Type> type(JsonNode target) {
        JsonNode shape = shape(target);
        return switch (shape.path("type").asText()) {
            case "string" -> Optional.of(Type.of(Type.Kind.STRING));
            case "integer" -> Optional.of(Type.of(Type.Kind.INTEGER));
            case "boolean" -> Optional.of(Type.of(Type.Kind.BOOLEAN));
            case "timestamp" ->
                Optional.of(Type.of(Type.Kind.TIMESTAMP))
                        .filter(type -> DEFAULT_TIMESTAMP_FORMAT.contains(
                                shape.path("timestampFormat").asText()));
            case "structure" ->
                Optional.of(Type.of(Type.Kind.STRUCTURE)).filter(type -> !shape.has("union") && !shape.has("document"));
            case "list" -> type(elementOf(shape)).map(Type::listOf);
            case "map" -> type(elementOf(shape)).map(Type::mapOf);
            default -> Optional.empty();
        };
    }

    private JsonNode shape(JsonNode target) {
        return shapes.path(target.path("shape").asText());
    }

    private static JsonNode elementOf(JsonNode listOrMap) {
        return listOrMap.path(listOrMap.has("member") ? "member" : "value");
    }
}
