package io.github.apprunnerclient.codegen;

import static io.github.apprunnerclient.codegen.Source.comment;

import io.github.apprunnerclient.codegen.ServiceModel.Shape;

/** A text with constants. */
final class EnumSource {
    private static final String ENUM = """
            ${comment}@Generated("${generator}")
            ${suppression}public enum ${Enum} {
            ${constants}    /** A value that this version of the client does not know; the {@code AsString} getter has its text. */
                UNKNOWN_TO_SDK_VERSION;

                /**
                 * Finds the constant for the service's text. Case counts.
                 *
                 * @param value the text; may be null
                 * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} for a text that is not known, or null for null
                 */
                public static @Nullable ${Enum} fromValue(@Nullable String value) {
                    if (value == null) {
                        return null;
                    }
                    return switch (value) {
            ${cases}            default -> UNKNOWN_TO_SDK_VERSION;
                    };
                }

                /**
                 * The values that this version of the client knows.
                 *
                 * @return a new set of every constant but {@link #UNKNOWN_TO_SDK_VERSION}
                 */
                public static Set<${Enum}> knownValues() {
                    return EnumSet.complementOf(EnumSet.of(UNKNOWN_TO_SDK_VERSION));
                }
            }
            """;

    private EnumSource() {}

    static String of(Shape shape, Documentation words) {
        StringBuilder constants = new StringBuilder();
        StringBuilder cases = new StringBuilder();
        for (String constant : shape.constants()) {
            constants.append(comment(4, words.of("enum", shape.name() + "." + constant)));
            constants.append("    ").append(constant).append(",\n\n");
            cases.append("            case \"" + constant + "\" -> " + constant + ";\n");
        }
        return Source.fill(
                ENUM,
                "comment",
                comment(0, words.of("enum", shape.name())),
                "generator",
                Source.GENERATOR,
                "suppression",
                isInJavaLang(shape.name()) ? "@SuppressWarnings(\"JavaLangClash\") // The API calls it so.\n" : "",
                "Enum",
                shape.name(),
                "constants",
                constants.toString(),
                "cases",
                cases.toString());
    }

    private static boolean isInJavaLang(String name) {
        try {
            return Class.forName("java.lang." + name) != null;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
