package io.github.apprunnerclient.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/** App Runner met an unexpected error of its own. */
@Generated("io.github.apprunnerclient.codegen.Generate")
public final class InternalServiceErrorException extends AppRunnerException
        implements ToCopyableBuilder<InternalServiceErrorException.Builder, InternalServiceErrorException> {
    private static final long serialVersionUID = 1L;

    private InternalServiceErrorException(BuilderImpl builder) {
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

    /** Builds {@link InternalServiceErrorException}. Not thread-safe. Setters of objects take null for not set. */
    public interface Builder
            extends SdkPojo, CopyableBuilder<Builder, InternalServiceErrorException>, AppRunnerException.Builder {
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

        private BuilderImpl(InternalServiceErrorException exception) {
            super(exception);
        }

        @Override
        public InternalServiceErrorException build() {
            return new InternalServiceErrorException(this);
        }
    }
}
