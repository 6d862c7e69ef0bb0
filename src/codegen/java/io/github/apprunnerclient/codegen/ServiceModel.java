package io.github.apprunnerclient.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The facts of {@code src/model/apprunner.json}, in its order. */
record ServiceModel(List<Operation> operations, List<Shape> shapes) {

    static ServiceModel read(Path file) throws IOException {
        JsonNode root = new ObjectMapper().readTree(file.toFile());
        List<Operation> operations = new ArrayList<>();
        root.get("operations").properties().forEach(entry -> {
            JsonNode paginator = root.get("paginators").path(entry.getKey());
            operations.add(new Operation(entry.getKey(), entry.getValue(), paginator));
        });
        List<Shape> shapes = new ArrayList<>();
        root.get("shapes").properties().forEach(entry -> shapes.add(new Shape(entry.getKey(), entry.getValue())));
        return new ServiceModel(operations, shapes);
    }

    Shape shape(String name) {
        return shapes.stream()
                .filter(shape -> shape.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The model has no shape " + name));
    }

    List<Member> members(String structure) {
        List<Member> members = new ArrayList<>();
        shape(structure).json().get("members").properties().forEach(entry -> {
            Shape shape = shape(entry.getValue().get("shape").asText());
            members.add(new Member(this, shape(structure), entry.getKey(), shape));
        });
        return members;
    }

    /** How many items a page may have is the one number that is checked before a request is sent. */
    boolean isPageLimit(Shape structure, String member) {
        return operations.stream()
                .anyMatch(operation -> operation.request().equals(structure.name())
                        && operation.paginator().path("limit_key").asText().equals(member));
    }

    record Operation(String name, JsonNode json, JsonNode paginator) {
        String request() {
            return json.get("input").get("shape").asText();
        }

        String response() {
            return json.get("output").get("shape").asText();
        }

        List<String> errors() {
            return json.get("errors").findValuesAsText("shape");
        }

        boolean isPaginated() {
            return !paginator.isMissingNode();
        }

        boolean onlyReads() {
            return name.startsWith("List") || name.startsWith("Describe");
        }
    }

    record Shape(String name, JsonNode json) {
        String type() {
            return json.get("type").asText();
        }

        boolean isStructure() {
            return type().equals("structure");
        }

        boolean isException() {
            return json.has("exception");
        }

        boolean isEnum() {
            return json.has("enum");
        }

        boolean isRequest() {
            return isStructure() && name.endsWith("Request");
        }

        boolean isResponse() {
            return isStructure() && name.endsWith("Response");
        }

        /** The texts of {@code enum} or {@code required}. */
        List<String> texts(String property) {
            return StreamSupport.stream(json.path(property).spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }

        /** {@code min} or {@code max}, or 0. */
        int bound(String property) {
            return json.path(property).asInt();
        }
    }
}
