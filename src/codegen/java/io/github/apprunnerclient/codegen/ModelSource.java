package io.github.apprunnerclient.codegen;

import io.github.apprunnerclient.codegen.ServiceModel.Shape;

/** Enums, exceptions, and how builders are found by name. */
final class ModelSource {
    private static final String ENUM = """
            /** ${sentence} */
            @Generated("io.github.apprunnerclient.codegen.Generate")
            public enum ${Enum} {
            ${constants}    /** A value that this version of the client does not know; the {@code AsString} getter has its text. */
                UNKNOWN_TO_SDK_VERSION;

                /**
                 * Finds the constant for the service's text. Case counts.
                 *
                 * @param value the text; may be null
                 * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} for a text that is not known, or null for null
                 */
                public static @Nullable ${Enum} fromValue(@Nullable String value) {
                    return Constants.named(value, values(), UNKNOWN_TO_SDK_VERSION);
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

    private static final String EXCEPTION = """
            /** ${sentence} */
            @Generated("io.github.apprunnerclient.codegen.Generate")
            public final class ${Exception} extends AppRunnerException
                    implements ToCopyableBuilder<${Exception}.Builder, ${Exception}> {
                private static final long serialVersionUID = 1L;

                private ${Exception}(BuilderImpl builder) {
                    super(builder);
                }

                @Override
                public Builder toBuilder() {
                    return new BuilderImpl(this);
                }

            ${builder}

                /** Builds {@link ${Exception}}. Not thread-safe. Setters of objects take null for not set. */
                public interface Builder extends SdkPojo, CopyableBuilder<Builder, ${Exception}>, AppRunnerException.Builder {${setters}
                }

                static final class BuilderImpl extends BuilderBase<Builder> implements Builder {
                    private BuilderImpl() {}

                    private BuilderImpl(${Exception} exception) {
                        super(exception);
                    }

                    @Override
                    public ${Exception} build() {
                        return new ${Exception}(this);
                    }
                }
            }
            """;

    /** The official client declares the setters of every exception anew. */
    private static final String PROPERTIES =
            "@Nullable AwsErrorDetails awsErrorDetails, @Nullable Duration clockSkew, @Nullable String message,"
                    + " @Nullable String requestId, @Nullable String extendedRequestId, int statusCode, @Nullable Throwable cause,"
                    + " @Nullable Boolean writableStackTrace, @Nullable Integer numAttempts";

    private static final String MODEL_BUILDERS = """
            /** Finds the builder of a model or exception by name, so that no other is loaded, and without reflection. */
            @Generated("io.github.apprunnerclient.codegen.Generate")
            public final class ModelBuilders {
                private ModelBuilders() {}

                /** A builder with nothing set, for the model of that simple name, or null if there is none. */
                public static @Nullable SdkPojo newBuilder(String model) {
                    return switch (model) {
            ${cases}            default -> null;
                    };
                }
            }
            """;

    private ModelSource() {}

    static String ofEnum(Shape shape, Documentation words) {
        String constants = "";
        for (String constant : shape.texts("enum")) {
            constants +=
                    "    /** " + words.of("enum " + shape.name() + "." + constant) + " */\n    " + constant + ",\n\n";
        }
        return ENUM.replace("${sentence}", words.of("enum " + shape.name()))
                .replace("${constants}", constants)
                .replace("${Enum}", shape.name());
    }

    static String ofException(Shape shape, Documentation words) {
        String setters = "";
        for (String property : PROPERTIES.split(", ")) {
            String name = property.substring(property.lastIndexOf(' ') + 1);
            setters += "\n        @Override\n        Builder " + name + "(" + property + ");\n";
        }
        return EXCEPTION
                .replace("${builder}", StructureSource.BUILDER)
                .replace("${sentence}", words.of("exception " + shape.name()))
                .replace("${setters}", setters)
                .replace("${Exception}", shape.name());
    }

    static String modelBuilders(ServiceModel model) {
        String cases = "";
        for (Shape shape : model.shapes().values()) {
            if (shape.isStructure()) {
                cases += "            case \"" + shape.name() + "\" -> " + shape.name() + ".builder();\n";
            }
        }
        return MODEL_BUILDERS.replace("${cases}", cases);
    }
}
