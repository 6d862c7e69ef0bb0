package io.github.apprunnerclient.codegen;

import io.github.apprunnerclient.codegen.ServiceModel.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A member of a structure: what it is called in Java, and what the model says of its values. */
record Member(ServiceModel model, Shape structure, String name, Shape shape) {
    private static final int LONGEST_PATTERN = 60;

    /** {@code DNSTarget} is the one name that does not follow the rule. */
    String accessor() {
        return name.equals("DNSTarget") ? "dnsTarget" : uncapitalized(name);
    }

    static String uncapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** {@code VpcDNSTargets} gives {@code VPC_DNS_TARGETS}. */
    String constant() {
        String words = name.replaceAll("([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])", "$1$3_$2$4");
        return words.toUpperCase(Locale.ROOT);
    }

    boolean isList() {
        return shape.type().equals("list");
    }

    boolean isMap() {
        return shape.type().equals("map");
    }

    /** Whether it is a model, or a list of them. */
    boolean isMadeOfModels() {
        return (isList() ? target("member") : shape).isStructure();
    }

    boolean isRequired() {
        return structure.texts("required").contains(name) && !structure.isResponse();
    }

    /** The class of its value; for an enum, that of its text. */
    String type() {
        return isList() ? "List<" + element() + ">" : type(shape);
    }

    /** The class of a list's elements; what is not a list is its own element. */
    String element() {
        return type(isList() ? target("member") : shape);
    }

    private static String type(Shape shape) {
        return switch (shape.type()) {
            case "string" -> "String";
            case "integer" -> "Integer";
            case "boolean" -> "Boolean";
            case "timestamp" -> "Instant";
            case "map" -> "Map<String, String>";
            case "structure" -> shape.name();
            default ->
                throw new IllegalArgumentException("There is no template for a " + shape.type() + ": " + shape.name());
        };
    }

    /** The expression that adds it to its schema. Where a rule follows, Java can't infer the type of a model. */
    String declaration() {
        String kind = shape.isEnum()
                ? "enumeration"
                : switch (isList() ? target("member").type() + "s" : shape.type()) {
                    case "string" -> "text";
                    case "strings" -> "texts";
                    case "boolean" -> "bool";
                    case "map" -> "textMap";
                    default -> isList() ? "structures" : shape.type();
                };
        String typeArgument = isMadeOfModels() && !rules().isEmpty() ? "<" + element() + ">" : "";
        String constants = shape.isEnum() ? ", " + shape.name() + ".class" : "";
        return "SCHEMA." + typeArgument + kind + "(\"" + name + "\"" + constants + ")" + rules();
    }

    private String rules() {
        String rules = isRequired() ? ".required()" : "";
        if (shape.json().has("sensitive") || (isMap() && target("value").json().has("sensitive"))) {
            rules += ".sensitive()";
        }
        if (model.isPageLimit(structure, name)) {
            rules += ".minimum(" + shape.bound("min") + ")";
        }
        if (isMap()) {
            rules += ".minimumLengths(" + target("key").bound("min") + ", "
                    + target("value").bound("min") + ")";
        } else {
            Shape text = isList() ? target("member") : shape;
            boolean hasRule = text.type().equals("string") && text.bound("min") > 0 && !structure.isResponse();
            rules += hasRule ? ".minimumLength(" + text.bound("min") + ")" : "";
        }
        return rules;
    }

    /** What the model says of its values, for people; empty if that is nothing. */
    String constraints() {
        List<String> constraints = new ArrayList<>();
        constraints.add(isRequired() ? "required" : "");
        if (isMap()) {
            constraints.add("keys: " + describe(target("key")));
            constraints.add("values: " + describe(target("value")));
        } else {
            constraints.add(isList() ? "each: " + describe(target("member")) : describe(shape));
        }
        constraints.removeIf(constraint -> constraint.isEmpty() || constraint.endsWith(": "));
        return String.join("; ", constraints);
    }

    private static String describe(Shape shape) {
        int least = shape.bound("min");
        int most = shape.bound("max");
        String range = least == most ? "" + most : most == 0 ? "at least " + least : least + " to " + most;
        String description = least == 0 ? "up to " + most : range;
        description = most + least == 0 ? "" : description + (shape.type().equals("string") ? " characters" : "");
        String pattern = shape.json().path("pattern").asText();
        boolean isShown = !pattern.isEmpty() && !pattern.equals(".*") && pattern.length() <= LONGEST_PATTERN;
        return isShown ? (description + " matching {@code " + pattern + "}").strip() : description;
    }

    private Shape target(String part) {
        return model.shape(shape.json().get(part).get("shape").asText());
    }
}
