package io.github.apprunnerclient.model;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequest;

/** What every request to App Runner has: settings that hold for one call only. Immutable, so thread-safe. */
public abstract class AppRunnerRequest extends AwsRequest {
    /**
     * Takes what every request has from its builder.
     *
     * @param builder the builder of the request
     */
    protected AppRunnerRequest(Builder builder) {
        super(builder);
    }

    @Override
    public abstract Builder toBuilder();

    @Override
    public boolean equals(@Nullable Object obj) {
        return super.equals(obj) && equalsBySdkFields(obj);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    /** Builds a request. Not thread-safe. */
    public interface Builder extends AwsRequest.Builder {
        @Override
        AppRunnerRequest build();
    }

    /** Keeps what every request's builder keeps. */
    protected abstract static class BuilderImpl extends AwsRequest.BuilderImpl implements Builder {
        /** Starts with nothing set. */
        protected BuilderImpl() {}

        /**
         * Starts from a request.
         *
         * @param request the request to take over
         */
        protected BuilderImpl(AppRunnerRequest request) {
            super(request);
        }
    }
}
