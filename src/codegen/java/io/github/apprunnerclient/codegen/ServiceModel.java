package io.github.apprunnerclient.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts of {@code src/model/apprunner.json}, in its order. */
record ServiceModel(List<Operation> operations, List<Shape> shapes, Map<String, Shape> byName) {

    static ServiceModel read(Path file) throws IOException {
        JsonNode root = new ObjectMapper().readTree(file.toFile());
        Map<String, Shape> shapes = new LinkedHashMap<>();
        root.get("shapes")
                .properties()
                .forEach(shape -> shapes.put(shape.getKey(), new Shape(shape.getKey(), shape.getValue())));
        List<Operation> operations = new ArrayList<>();
        root.get("operations")
                .properties()
                .forEach(operation -> operations.add(new Operation(
                        operation.getKey(),
                        operation.getValue(),
                        root.get("paginators").path(operation.getKey()))));
        return new ServiceModel(operations, List.copyOf(shapes.values()), shapes);
    }

    Shape shape(String name) {
        Shape shape = byName.get(name);
        if (shape == null) {
            throw new IllegalArgumentException("The model has no shape " + name);
        }
        return shape;
    }

    /** The members of a structure. */
    List<Member> members(Shape structure) {
        List<Member> members = new ArrayList<>();
        structure
                .json()
                .get("members")
                .properties()
                .forEach(member -> members.add(new Member(
                        this,
                        structure,
                        member.getKey(),
                        shape(member.getValue().get("shape").asText()))));
        return members;
    }

    /** The number of items that a page of any list may have is the one number that is checked before sending. */
    boolean isPageLimit(Shape structure, String member) {
        return operations.stream()
                .anyMatch(operation -> operation.isPaginated()
                        && operation.request().equals(structure.name())
                        && operation.paginator().get("limit_key").asText().equals(member));
    }

    record Operation(String name, JsonNode json, JsonNode paginator) {
        String method() {
            return Names.accessor(name);
        }

        String request() {
            return json.get("input").get("shape").asText();
        }

        String response() {
            return json.get("output").get("shape").asText();
        }

        List<String> errors() {
            return texts(json.get("errors").findValues("shape"));
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

        boolean isSensitive() {
            return json.has("sensitive");
        }

        boolean isRequest() {
            return isStructure() && name.endsWith("Request");
        }

        boolean isResponse() {
            return isStructure() && name.endsWith("Response");
        }

        List<String> constants() {
            return texts(json.get("enum"));
        }

        List<String> required() {
            return texts(json.path("required"));
        }

        /** The shape that {@code member}, {@code key} or {@code value} refers to. */
        String target(String part) {
            return json.get(part).get("shape").asText();
        }

        /** The shape's {@code min} or {@code max}, or -1. */
        int bound(String which) {
            return json.path(which).asInt(-1);
        }

        String pattern() {
            return json.path("pattern").asText();
        }
    }

    private static List<String> texts(Iterable<JsonNode> nodes) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
