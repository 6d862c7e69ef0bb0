package io.github.apprunnerclient.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A model without one of its members, or without one of a structure in it.
 *
 * @param path to the member, as a caller writes it: {@code tags[1].key}
 * @param required whether the service's model says that the structure must have the member
 */
record Omission(String path, boolean required, ModelValues values) {
    private static final JsonNode SHAPES = shapes();

    /** One for each member, on every level; of a list, the second element stands for all. */
    static Stream<Omission> of(ModelValues values) {
        return values.members().entrySet().stream().flatMap(member -> of(values, member));
    }

    private static Stream<Omission> of(ModelValues values, Map.Entry<String, Object> member) {
        String name = member.getKey();
        String path = Accessors.of(values.model(), name).getName();
        Omission whole = new Omission(path, isRequired(values.model(), name), values.with(name, null));
        if (member.getValue() instanceof ModelValues structure) {
            return Stream.concat(
                    Stream.of(whole),
                    of(structure)
                            .map(inside -> new Omission(
                                    path + "." + inside.path, inside.required, values.with(name, inside.values))));
        }
        if (member.getValue() instanceof List<?> list && list.get(1) instanceof ModelValues structure) {
            return Stream.concat(Stream.of(whole), of(structure).map(inside -> {
                List<Object> changed = new ArrayList<>(list);
                changed.set(1, inside.values);
                return new Omission(path + "[1]." + inside.path, inside.required, values.with(name, changed));
            }));
        }
        return Stream.of(whole);
    }

    private static boolean isRequired(String structure, String member) {
        for (JsonNode required : SHAPES.path(structure).path("required")) {
            if (required.asText().equals(member)) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode shapes() {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("src/model/apprunner.json").toFile())
                    .get("shapes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
