package io.github.apprunnerclient.codegen;

import io.github.apprunnerclient.codegen.ServiceModel.Shape;

/** What the protocol finds by name. */
final class ProtocolSource {
    private static final String ERROR_SHAPES = """
            /** The errors that the API names. */
            @Generated("${generator}")
            final class ErrorShapes {
                private ErrorShapes() {}

                /** A builder of the exception for an error's code, with nothing set. */
                static AppRunnerException.Builder newException(@Nullable String code) {
                    if (code == null) {
                        return AppRunnerException.builder();
                    }
                    return switch (code) {
            ${cases}            default -> AppRunnerException.builder();
                    };
                }
            }
            """;

    private static final String MODEL_BUILDERS = """
            /** Finds the builder of a model by name, so that no other model is loaded, and without reflection. */
            @Generated("${generator}")
            public final class ModelBuilders {
                private ModelBuilders() {}

                /** A builder with nothing set, for the model of that simple name. */
                public static SdkPojo newBuilder(String model) {
                    return switch (model) {
            ${cases}            default -> throw new IllegalArgumentException("There is no model " + model);
                    };
                }
            }
            """;

    private ProtocolSource() {}

    static String errorShapes(ServiceModel model) {
        StringBuilder cases = new StringBuilder();
        model.shapes().stream()
                .filter(Shape::isException)
                .forEach(error -> cases.append(builderCase(error.name(), error.name())));
        return Source.fill(ERROR_SHAPES, "generator", Source.GENERATOR, "cases", cases.toString());
    }

    static String modelBuilders(ServiceModel model) {
        StringBuilder cases = new StringBuilder();
        model.shapes().stream()
                .filter(shape -> shape.isStructure() && !shape.isException())
                .forEach(shape -> cases.append(builderCase(shape.name(), shape.name())));
        return Source.fill(MODEL_BUILDERS, "generator", Source.GENERATOR, "cases", cases.toString());
    }

    private static String builderCase(String name, String type) {
        return Source.line(12, "case \"" + name + "\" -> ", type + ".builder();");
    }
}
