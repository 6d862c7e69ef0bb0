package io.github.apprunnerclient.codegen;

import io.github.apprunnerclient.codegen.ServiceModel.Shape;

/** An error that the API names. */
final class ExceptionSource {
    private static final String EXCEPTION = """
            ${comment}@Generated("${generator}")
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

                /** Builds ${anException}. Not thread-safe. Every setter of an object takes null for not set. */
                public interface Builder
                        extends SdkPojo, CopyableBuilder<Builder, ${Exception}>, AppRunnerException.Builder {
                    @Override
                    Builder awsErrorDetails(@Nullable AwsErrorDetails awsErrorDetails);

                    @Override
                    Builder clockSkew(@Nullable Duration clockSkew);

                    @Override
                    Builder message(@Nullable String message);

                    @Override
                    Builder requestId(@Nullable String requestId);

                    @Override
                    Builder extendedRequestId(@Nullable String extendedRequestId);

                    @Override
                    Builder statusCode(int statusCode);

                    @Override
                    Builder cause(@Nullable Throwable cause);

                    @Override
                    Builder writableStackTrace(@Nullable Boolean writableStackTrace);

                    @Override
                    Builder numAttempts(@Nullable Integer numAttempts);
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

    private ExceptionSource() {}

    static String of(Shape shape, Documentation words) {
        return Source.fill(
                EXCEPTION,
                "comment",
                Source.comment(0, words.of("exception", shape.name())),
                "generator",
                Source.GENERATOR,
                "Exception",
                shape.name(),
                "anException",
                Names.withArticle(shape.name()));
    }
}
