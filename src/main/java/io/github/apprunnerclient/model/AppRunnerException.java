package io.github.apprunnerclient.model;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkField;

/**
 * An error that App Runner answered with: the parent of those that the API names, and itself thrown for any other.
 *
 * <p>{@link #awsErrorDetails()} has the error's code and message, {@link #requestId()} what to quote to AWS Support.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/CommonErrors.html">API reference</a>
 */
public class AppRunnerException extends AwsServiceException {
    private static final long serialVersionUID = 1L;

    // AwsServiceException has no getter for its own, so that its builder loses it.
    private final @Nullable Duration clockSkew;

    private final @Nullable String callDiagnostics;

    // Older versions of the SDK have no getter for these two.
    private final @Nullable String text;
    private final @Nullable Integer numAttempts;

    /**
     * Takes what every App Runner exception has from its builder.
     *
     * @param builder the builder of the exception
     */
    protected AppRunnerException(Builder builder) {
        super(builder);
        this.clockSkew = builder.clockSkew();
        this.callDiagnostics = builder.callDiagnostics();
        this.text = text(builder);
        this.numAttempts = builder.numAttempts();
    }

    private static @Nullable String text(Builder builder) {
        if (builder.message() != null || builder.cause() == null) {
            return builder.message();
        }
        return builder.cause().getMessage();
    }

    /** {@return how often the request was sent, or null if that is not known} */
    @SuppressWarnings("MissingOverride") // not in all versions of the SDK
    public @Nullable Integer numAttempts() {
        return numAttempts;
    }

    /**
     * The service's message and, in parentheses, what is known of the service, status code, request IDs and number of
     * attempts.
     *
     * @return the message, or null if nothing at all is known
     */
    @Override
    public @Nullable String getMessage() {
        StringJoiner message = new StringJoiner(" ");
        AwsErrorDetails details = awsErrorDetails();
        String said = text == null && details != null ? details.errorMessage() : text;
        if (said != null) {
            message.add(said);
        }
        if (details != null) {
            String diagnostics = diagnostics(details);
            if (!diagnostics.isEmpty()) {
                message.add("(" + diagnostics + ")");
            }
        }
        if (numAttempts != null) {
            message.add("(SDK Attempt Count: " + numAttempts + ")");
        }
        if (callDiagnostics != null) {
            message.add(callDiagnostics);
        }
        return message.length() == 0 ? null : message.toString();
    }

    private String diagnostics(AwsErrorDetails details) {
        StringJoiner diagnostics = new StringJoiner(", ");
        if (details.serviceName() != null) {
            diagnostics.add("Service: " + details.serviceName());
        }
        if (statusCode() != 0) {
            diagnostics.add("Status Code: " + statusCode());
        }
        if (requestId() != null) {
            diagnostics.add("Request ID: " + requestId());
        }
        if (extendedRequestId() != null) {
            diagnostics.add("Extended Request ID: " + extendedRequestId());
        }
        return diagnostics.toString();
    }

    @Override
    public Map<String, SdkField<?>> sdkFieldNameToField() {
        return Collections.emptyMap();
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

    /** Builds an {@link AppRunnerException}. Not thread-safe. Every setter of an object takes null for not set. */
    public interface Builder extends AwsServiceException.Builder {
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

        /**
         * Sets how often the request was sent.
         *
         * @param numAttempts the number, or null if that is not known
         * @return this builder
         */
        @SuppressWarnings("MissingOverride") // not in all versions of the SDK
        Builder numAttempts(@Nullable Integer numAttempts);

        /** {@return what was given to {@link #numAttempts(Integer)}} */
        @SuppressWarnings("MissingOverride") // not in all versions of the SDK
        default @Nullable Integer numAttempts() {
            return null;
        }

        /**
         * The end of the message: operation, endpoint, and whether the service may have acted.
         *
         * @param callDiagnostics a sentence or two, or null for none
         * @return this builder
         */
        Builder callDiagnostics(@Nullable String callDiagnostics);

        /** {@return what was given to {@link #callDiagnostics(String)}} */
        @Nullable
        String callDiagnostics();

        @Override
        AppRunnerException build();
    }

    /** The setters of every App Runner exception's builder, once: {@code B} is the builder that they return. */
    abstract static class BuilderBase<B extends Builder> extends AwsServiceException.BuilderImpl implements Builder {
        private @Nullable String callDiagnostics;
        private @Nullable Integer attempts;

        BuilderBase() {}

        BuilderBase(AppRunnerException exception) {
            super(exception);
            super.clockSkew(exception.clockSkew);
            super.message(exception.text);
            callDiagnostics = exception.callDiagnostics;
            attempts = exception.numAttempts;
        }

        @Override
        public B callDiagnostics(@Nullable String callDiagnostics) {
            this.callDiagnostics = callDiagnostics;
            return self();
        }

        @Override
        public @Nullable String callDiagnostics() {
            return callDiagnostics;
        }

        @Override
        public B awsErrorDetails(@Nullable AwsErrorDetails awsErrorDetails) {
            super.awsErrorDetails(awsErrorDetails);
            return self();
        }

        @Override
        public B clockSkew(@Nullable Duration clockSkew) {
            super.clockSkew(clockSkew);
            return self();
        }

        @Override
        public B message(@Nullable String message) {
            super.message(message);
            return self();
        }

        @Override
        public B requestId(@Nullable String requestId) {
            super.requestId(requestId);
            return self();
        }

        @Override
        public B extendedRequestId(@Nullable String extendedRequestId) {
            super.extendedRequestId(extendedRequestId);
            return self();
        }

        @Override
        public B statusCode(int statusCode) {
            super.statusCode(statusCode);
            return self();
        }

        @Override
        public B cause(@Nullable Throwable cause) {
            super.cause(cause);
            return self();
        }

        @Override
        public B writableStackTrace(@Nullable Boolean writableStackTrace) {
            super.writableStackTrace(writableStackTrace);
            return self();
        }

        @Override
        public B numAttempts(@Nullable Integer numAttempts) {
            attempts = numAttempts;
            return self();
        }

        @Override
        public @Nullable Integer numAttempts() {
            return attempts;
        }

        @Override
        public Map<String, SdkField<?>> sdkFieldNameToField() {
            return Collections.emptyMap();
        }

        // AwsServiceException.BuilderImpl would build an exception of its own type.
        @Override
        public abstract AppRunnerException build();

        @SuppressWarnings("unchecked") // Every subclass names its own Builder interface as B.
        private B self() {
            return (B) this;
        }
    }

    static final class BuilderImpl extends BuilderBase<Builder> {
        private BuilderImpl() {}

        private BuilderImpl(AppRunnerException exception) {
            super(exception);
        }

        @Override
        public AppRunnerException build() {
            return new AppRunnerException(this);
        }
    }
}
