package io.github.apprunnerclient.codegen;

import io.github.apprunnerclient.codegen.ServiceModel.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A member of a structure: what it is called in Java, and what the model says of its values. */
record Member(Shape structure, String name, Shape shape) {
    private static final int LONGEST_PATTERN = 60;

    /** {@code DNSTarget} is the one name that does not follow the rule. */
    String accessor() {
        return name.equals("DNSTarget") ? "dnsTarget" : uncapitalized(name);
    }

    static String uncapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    String constant() {
        return constant(name);
    }

    /** {@code VpcDNSTargets} gives {@code VPC_DNS_TARGETS}. */
    static String constant(String name) {
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
        return element().isStructure();
    }

    boolean isRequired() {
        return structure.texts("required").contains(name) && !structure.kind().equals("Response");
    }

    /** The class of its value; for an enum, that of its text. */
    String type() {
        return isList() ? "List<" + elementType() + ">" : elementType();
    }

    /** The class of a list's elements; what is not a list is its own element. */
    String elementType() {
        return switch (element().type()) {
            case "string" -> "String";
            case "integer" -> "Integer";
            case "boolean" -> "Boolean";
            case "timestamp" -> "Instant";
            case "map" -> "Map<String, String>";
            case "structure" -> element().name();
            default -> throw new IllegalArgumentException("There is no template for " + shape.name());
        };
    }

    private Shape element() {
        return isList() ? shape.part("member") : shape;
    }

    /** The expression that adds it to its schema. Where a rule follows, Java can't infer the type of a model. */
    String declaration() {
        String type = element().type().replace("boolean", "bool") + (isList() ? "s" : "");
        String kind = shape.has("enum") ? "enumeration" : type;
        String typeArgument = isMadeOfModels() && !rules().isEmpty() ? "<" + elementType() + ">" : "";
        String constants = shape.has("enum") ? ", " + shape.name() + ".class" : "";
        return "SCHEMA." + typeArgument + kind + "(\"" + name + "\"" + constants + ")" + rules();
    }

    private String rules() {
        String rules = isRequired() ? ".required()" : "";
        if (shape.has("sensitive") || (isMap() && shape.part("value").has("sensitive"))) {
            rules += ".sensitive()";
        }
        if (name.equals("MaxResults")) { // Of all numbers, only this one is checked before a request is sent.
            rules += ".minimum(" + shape.bound("min") + ")";
        }
        if (isMap()) {
            int key = shape.part("key").bound("min");
            rules += ".minimumLengths(" + key + ", " + shape.part("value").bound("min") + ")";
        } else if (element().type().equals("string")
                && element().bound("min") > 0
                && !structure.kind().equals("Response")) {
            rules += ".minimumLength(" + element().bound("min") + ")";
        }
        return rules;
    }

    /** What the model says of its values, for people; empty if that is nothing. */
    String constraints() {
        List<String> constraints = new ArrayList<>();
        constraints.add(isRequired() ? "required" : "");
        if (isMap()) {
            constraints.add("keys: " + describe(shape.part("key")));
            constraints.add("values: " + describe(shape.part("value")));
        } else {
            constraints.add((isList() ? "each: " : "") + describe(element()));
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
        String pattern = shape.pattern();
        boolean isShown = !pattern.isEmpty() && pattern.length() <= LONGEST_PATTERN;
        return isShown ? (description + " matching {@code " + pattern + "}").strip() : description;
    }
}
