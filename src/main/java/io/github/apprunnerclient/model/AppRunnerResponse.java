package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.ModelBuilder;
import io.github.apprunnerclient.internal.schema.Models;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.awscore.AwsResponseMetadata;
import software.amazon.awssdk.core.SdkField;

/**
 * What every response from App Runner has: the request ID and the HTTP reply. Immutable, so thread-safe.
 *
 * <p>A response's JSON holds the members named in the API, not {@link #responseMetadata()} and
 * {@link #sdkHttpResponse()}. So that a response written as JSON and read back equals the one that came over the wire,
 * {@link #equals} does not compare these two either.
 */
public abstract class AppRunnerResponse extends AwsResponse {
    final Values values;

    private final @Nullable AppRunnerResponseMetadata responseMetadata;

    /**
     * Takes what every response has from its builder.
     *
     * @param builder the builder of the response
     */
    protected AppRunnerResponse(Builder builder) {
        super(builder);
        this.values = Models.valuesOf(builder);
        this.responseMetadata = builder.responseMetadata();
    }

    /** The request ID, to quote to AWS Support; null in a response that did not come from the service. */
    @Override
    public @Nullable AppRunnerResponseMetadata responseMetadata() {
        return responseMetadata;
    }

    @Override
    public <T> Optional<T> getValueForField(String fieldName, Class<T> clazz) {
        return Models.valueForField(this, fieldName, clazz);
    }

    @Override
    public List<SdkField<?>> sdkFields() {
        return Models.builder(this).sdkFields();
    }

    @Override
    public Map<String, SdkField<?>> sdkFieldNameToField() {
        return Models.builder(this).sdkFieldNameToField();
    }

    @Override
    public boolean equalsBySdkFields(@Nullable Object obj) {
        return obj instanceof AppRunnerResponse other && getClass() == other.getClass() && values.equals(other.values);
    }

    /** Compares the members named in the API only: where a response came from is not part of what it says. */
    @Override
    public boolean equals(@Nullable Object obj) {
        return equalsBySdkFields(obj);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return Models.toString(this);
    }

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

    /** What the builders of responses share: {@code B} is the interface that their setters return. */
    @ModelJson
    abstract static class MembersBuilder<B extends Builder> extends BuilderImpl implements ModelBuilder {
        private final Schema schema;
        private Values values;

        MembersBuilder(Schema schema) {
            this.schema = schema;
            this.values = new Values(schema);
        }

        @SuppressWarnings("unchecked") // every subclass names its own Builder interface as B
        final B from(AppRunnerResponse response) {
            values = response.values.copy();
            responseMetadata(response.responseMetadata());
            sdkHttpResponse(response.sdkHttpResponse());
            return (B) this;
        }

        @Override
        public final Schema schema() {
            return schema;
        }

        @Override
        public final Values values() {
            return values;
        }
    }
}
