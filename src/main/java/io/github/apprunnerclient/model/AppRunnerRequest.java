package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.ModelBuilder;
import io.github.apprunnerclient.internal.schema.Models;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkField;

/**
 * What every request to App Runner has: settings that hold for one call only. Immutable, so thread-safe.
 *
 * <p>A request's JSON holds the members named in the API, not {@link #overrideConfiguration()}.
 */
public abstract class AppRunnerRequest extends AwsRequest {
    final Values values;

    /**
     * Takes what every request has from its builder.
     *
     * @param builder the builder of the request
     */
    protected AppRunnerRequest(Builder builder) {
        super(builder);
        this.values = Models.valuesOf(builder);
    }

    @Override
    public abstract Builder toBuilder();

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
        return obj instanceof AppRunnerRequest other && getClass() == other.getClass() && values.equals(other.values);
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return super.equals(obj) && equalsBySdkFields(obj);
    }

    @Override
    public int hashCode() {
        return values.hashCode(31 + super.hashCode());
    }

    @Override
    public String toString() {
        return Models.toString(this);
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

    /** What the builders of requests share: {@code B} is the interface that their setters return. */
    @ModelJson
    abstract static class MembersBuilder<B extends Builder> extends BuilderImpl implements ModelBuilder {
        private final Schema schema;
        private Values values;

        MembersBuilder(Schema schema) {
            this.schema = schema;
            this.values = new Values(schema);
        }

        final B from(AppRunnerRequest request) {
            values = request.values.copy();
            return overrideConfiguration(request.overrideConfiguration().orElse(null));
        }

        @Override
        public final Schema schema() {
            return schema;
        }

        @Override
        public final Values values() {
            return values;
        }

        @Override
        public final B overrideConfiguration(@Nullable AwsRequestOverrideConfiguration overrideConfiguration) {
            super.overrideConfiguration(overrideConfiguration);
            return self();
        }

        @Override
        public final B overrideConfiguration(Consumer<AwsRequestOverrideConfiguration.Builder> builderConsumer) {
            super.overrideConfiguration(builderConsumer);
            return self();
        }

        @SuppressWarnings("unchecked") // every subclass names its own Builder interface as B
        private B self() {
            return (B) this;
        }
    }
}
