package io.github.apprunnerclient.codegen;

import io.github.apprunnerclient.codegen.ServiceModel.Shape;

/** Enums, exceptions, and how models are found by name. */
final class ModelSource {
    private static final String ENUM = """
            /** ${sentence} */
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

                /** {@return a new builder with nothing set} */
                public static Builder builder() {
                    return new BuilderImpl();
                }

                /** {@return the class behind {@link #builder()}, for frameworks that build models by reflection} */
                public static Class<? extends Builder> serializableBuilderClass() {
                    return BuilderImpl.class;
                }

                /** Builds {@link ${Exception}}. Not thread-safe. Setters of objects take null for not set. */
                public interface Builder extends SdkPojo, CopyableBuilder<Builder, ${Exception}>, AppRunnerException.Builder {
            ${setters}    }

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

    private static final String MODEL_BUILDERS = """
            /** Finds the builder of a model or exception by name, so that no other is loaded, and without reflection. */
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
            String meaning = words.of("enum " + shape.name() + "." + constant);
            constants += "    /** " + meaning + " */\n    " + constant + ",\n\n";
        }
        boolean isInJavaLang = shape.name().equals("Runtime");
        String suppression = "@SuppressWarnings(\"JavaLangClash\") // The API calls it so.\n";
        return new Source(ENUM)
                .with("sentence", words.of("enum " + shape.name()))
                .with("suppression", isInJavaLang ? suppression : "")
                .with("constants", constants)
                .with("Enum", shape.name())
                .toString();
    }

    static String ofException(Shape shape, Documentation words) {
        String members =
                "@Nullable AwsErrorDetails awsErrorDetails, @Nullable Duration clockSkew, @Nullable String message,"
                        + " @Nullable String requestId, @Nullable String extendedRequestId, int statusCode, @Nullable Throwable cause,"
                        + " @Nullable Boolean writableStackTrace, @Nullable Integer numAttempts";
        String setters = "";
        for (String member : members.split(", ")) {
            String name = member.substring(member.lastIndexOf(' ') + 1);
            setters += (setters.isEmpty() ? "" : "\n") + "@Override\nBuilder " + name + "(" + member + ");\n";
        }
        return new Source(EXCEPTION)
                .with("sentence", words.of("exception " + shape.name()))
                .with("setters", setters.indent(8))
                .with("Exception", shape.name())
                .toString();
    }

    static String builders(ServiceModel model) {
        String cases = "";
        for (Shape shape : model.shapes()) {
            if (shape.isStructure()) {
                cases += "            case \"" + shape.name() + "\" -> " + shape.name() + ".builder();\n";
            }
        }
        return new Source(MODEL_BUILDERS).with("cases", cases).toString();
    }
}
