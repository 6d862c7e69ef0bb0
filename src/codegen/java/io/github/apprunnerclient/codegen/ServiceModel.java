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
record ServiceModel(List<Operation> operations, Map<String, Shape> shapes) {

    static ServiceModel read(Path file) throws IOException {
        JsonNode root = new ObjectMapper().readTree(file.toFile());
        ServiceModel model = new ServiceModel(new ArrayList<>(), new LinkedHashMap<>());
        root.get("operations").properties().forEach(entry -> {
            String resultKey =
                    root.at("/paginators/" + entry.getKey() + "/result_key").asText();
            model.operations.add(new Operation(model, entry.getKey(), entry.getValue(), resultKey));
        });
        root.get("shapes").properties().forEach(entry -> {
            model.shapes.put(entry.getKey(), new Shape(model, entry.getKey(), entry.getValue()));
        });
        return model;
    }

    Operation operation(String name) {
        return operations.stream()
                .filter(operation -> operation.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Shape referredTo(JsonNode reference) {
        return shapes.get(reference.get("shape").asText());
    }

    /** @param resultKey the member of the response that holds a page; empty if it has no pages */
    record Operation(ServiceModel model, String name, JsonNode json, String resultKey) {
        Shape request() {
            return model.referredTo(json.get("input"));
        }

        Shape response() {
            return model.referredTo(json.get("output"));
        }

        List<String> errors() {
            return json.get("errors").findValuesAsText("shape");
        }

        boolean isPaginated() {
            return !resultKey.isEmpty();
        }

        String fill(String template) {
            return template.replace("${Operation}", name)
                    .replace("${OPERATION}", Member.constant(name))
                    .replace("${method}", Member.uncapitalized(name))
                    .replace("${Request}", request().name())
                    .replace("${request}", Member.uncapitalized(request().name()))
                    .replace("${Response}", response().name());
        }
    }

    record Shape(ServiceModel model, String name, JsonNode json) {
        String type() {
            return json.get("type").asText();
        }

        boolean isStructure() {
            return type().equals("structure");
        }

        /** {@code Request}, {@code Response} or {@code Structure}. */
        String kind() {
            return name.endsWith("Request") ? "Request" : name.endsWith("Response") ? "Response" : "Structure";
        }

        List<Member> members() {
            return json.get("members").properties().stream()
                    .map(entry -> new Member(this, entry.getKey(), model.referredTo(entry.getValue())))
                    .toList();
        }

        /** What is in it: the {@code member} of a list, the {@code key} or {@code value} of a map. */
        Shape part(String property) {
            return model.referredTo(json.get(property));
        }

        boolean has(String property) {
            return json.has(property);
        }

        /** The texts of {@code enum} or {@code required}. */
        List<String> texts(String property) {
            List<String> texts = new ArrayList<>();
            json.path(property).forEach(text -> texts.add(text.asText()));
            return texts;
        }

        /** {@code min} or {@code max}, or 0. */
        int bound(String property) {
            return json.path(property).asInt();
        }

        /** What the whole text must match; empty if any will do. */
        String pattern() {
            return json.path("pattern").asText().replaceFirst("^\\^|^\\.\\*$", "");
        }
    }
}
