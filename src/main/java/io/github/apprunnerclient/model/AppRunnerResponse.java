package io.github.apprunnerclient.model;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.awscore.AwsResponseMetadata;

/**
 * What every response from App Runner has: the request ID and the HTTP reply. Immutable, so thread-safe.
 *
 * <p>A response's JSON holds the members named in the API, not {@link #responseMetadata()} and
 * {@link #sdkHttpResponse()}. So that a response written as JSON and read back equals the one that came over the wire,
 * {@link #equals} does not compare these two either.
 */
public abstract class AppRunnerResponse extends AwsResponse {
    private final @Nullable AppRunnerResponseMetadata responseMetadata;

    /**
     * Takes what every response has from its builder.
     *
     * @param builder the builder of the response
     */
    protected AppRunnerResponse(Builder builder) {
        super(builder);
        this.responseMetadata = builder.responseMetadata();
    }

    /** The request ID, to quote to AWS Support; null in a response that did not come from the service. */
    @Override
    public @Nullable AppRunnerResponseMetadata responseMetadata() {
        return responseMetadata;
    }

    /** Compares the members named in the API only: where a response came from is not part of what it says. */
    @Override
    public boolean equals(@Nullable Object obj) {
        return equalsBySdkFields(obj);
    }

    @Override
    public abstract int hashCode();

    /** Builds a response. Not thread-safe. */
    public interface Builder extends AwsResponse.Builder {
        @Override
        AppRunnerResponse build();

        @Override
        @Nullable
        AppRunnerResponseMetadata responseMetadata();

        @Override
        Builder responseMetadata(@Nullable AwsResponseMetadata metadata);
    }

    /** Keeps what every response's builder keeps. */
    protected abstract static class BuilderImpl extends AwsResponse.BuilderImpl implements Builder {
        private @Nullable AppRunnerResponseMetadata responseMetadata;

        /** Starts with nothing set. */
        protected BuilderImpl() {}

        /**
         * Starts from a response.
         *
         * @param response the response to take over
         */
        protected BuilderImpl(AppRunnerResponse response) {
            super(response);
            this.responseMetadata = response.responseMetadata();
        }

        @Override
        public @Nullable AppRunnerResponseMetadata responseMetadata() {
            return responseMetadata;
        }

        @Override
        public Builder responseMetadata(@Nullable AwsResponseMetadata metadata) {
            this.responseMetadata = AppRunnerResponseMetadata.create(metadata);
            return this;
        }
    }
}
