package io.github.apprunnerclient.codegen;

import io.github.apprunnerclient.codegen.ServiceModel.Shape;
import java.util.ArrayList;
import java.util.List;

/** A member of a structure, as the templates see it. */
record Member(ServiceModel model, Shape structure, String name, Shape shape) {
    private static final int LONGEST_PATTERN = 60;

    String accessor() {
        return Names.accessor(name);
    }

    String constant() {
        return Names.constant(name);
    }

    boolean isEnum() {
        return shape.isEnum();
    }

    boolean isList() {
        return shape.type().equals("list");
    }

    boolean isMap() {
        return shape.type().equals("map");
    }

    boolean isStructure() {
        return shape.isStructure();
    }

    /** What a list is made of. */
    Shape element() {
        return model.shape(shape.target("member"));
    }

    boolean isListOfStructures() {
        return isList() && element().isStructure();
    }

    boolean isRequired() {
        return structure.required().contains(name);
    }

    /** The class of the value, and for an enum that of its text. */
    String javaType() {
        return switch (shape.type()) {
            case "string" -> "String";
            case "integer" -> "Integer";
            case "boolean" -> "Boolean";
            case "timestamp" -> "Instant";
            case "structure" -> shape.name();
            case "list" -> "List<" + elementType() + ">";
            case "map" -> "Map<String, String>";
            default -> throw new IllegalArgumentException(name + " is a " + shape.type() + ", which has no template");
        };
    }

    /** The model that it is, or that its list is made of. */
    String modelType() {
        return isStructure() ? shape.name() : element().name();
    }

    String elementType() {
        return element().isStructure() ? element().name() : "String";
    }

    /** The expression that adds it to its schema. */
    String declaration() {
        String arguments = "(\"" + name + "\"";
        String factory = switch (shape.type()) {
            case "string" ->
                isEnum() ? "enumeration" + arguments + ", " + shape.name() + ".class)" : "text" + arguments + ")";
            case "integer" -> "integer" + arguments + ")";
            case "boolean" -> "bool" + arguments + ")";
            case "timestamp" -> "timestamp" + arguments + ")";
            case "structure" -> typed("structure", shape.name()) + arguments + ")";
            case "list" -> (isListOfStructures() ? typed("structures", elementType()) : "texts") + arguments + ")";
            default -> "textMap" + arguments + ")";
        };
        return "SCHEMA." + factory + rules();
    }

    /** Where a rule follows, Java can't tell the type from where the member is kept. */
    private String typed(String factory, String type) {
        return rules().isEmpty() ? factory : "<" + type + ">" + factory;
    }

    private String rules() {
        StringBuilder rules = new StringBuilder();
        if (isRequired() && !structure.isResponse()) {
            rules.append(".required()");
        }
        if (isSensitive()) {
            rules.append(".sensitive()");
        }
        if (model.isPageLimit(structure, name)) {
            rules.append(".minimum(").append(shape.bound("min")).append(")");
        }
        if (isMap()) {
            int ofKeys = Math.max(0, model.shape(shape.target("key")).bound("min"));
            int ofValues = Math.max(0, model.shape(shape.target("value")).bound("min"));
            rules.append(".minimumLengths(" + ofKeys + ", " + ofValues + ")");
        } else {
            Shape text = isList() ? element() : shape;
            if (text.type().equals("string") && text.bound("min") > 0 && !structure.isResponse()) {
                rules.append(".minimumLength(" + text.bound("min") + ")");
            }
        }
        return rules.toString();
    }

    /** A map counts as sensitive as a whole. */
    private boolean isSensitive() {
        return shape.isSensitive()
                || (isMap()
                        && (model.shape(shape.target("key")).isSensitive()
                                || model.shape(shape.target("value")).isSensitive()));
    }

    /** What the model says of its values, for people. */
    String constraints() {
        List<String> constraints = new ArrayList<>();
        if (isRequired() && !structure.isResponse()) {
            constraints.add("required");
        }
        if (isMap()) {
            constraints.add("keys: " + describe(model.shape(shape.target("key"))));
            constraints.add("values: " + describe(model.shape(shape.target("value"))));
        } else if (isList() && !element().isStructure()) {
            constraints.add("each: " + describe(element()));
        } else {
            constraints.add(describe(shape));
        }
        constraints.removeIf(constraint -> constraint.isEmpty() || constraint.endsWith(": "));
        return String.join("; ", constraints);
    }

    private static String describe(Shape shape) {
        int least = shape.bound("min");
        int most = shape.bound("max");
        String unit = shape.type().equals("string") ? " characters" : "";
        String range = least > 0 && most == least
                ? most + unit
                : least > 0 && most > 0
                        ? least + " to " + most + unit
                        : least > 0 ? "at least " + least + unit : most > 0 ? "up to " + most + unit : "";
        String pattern = shape.pattern();
        if (pattern.isEmpty() || pattern.equals(".*") || pattern.length() > LONGEST_PATTERN) {
            return range;
        }
        return range + (range.isEmpty() ? "" : " ") + "matching {@code " + pattern + "}";
    }
}
