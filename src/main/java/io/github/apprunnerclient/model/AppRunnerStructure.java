package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.ModelBuilder;
import io.github.apprunnerclient.internal.schema.Models;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Values;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;

/** What every model has that requests and responses are made of. Immutable, so thread-safe. */
public abstract class AppRunnerStructure implements SdkPojo, Serializable {
    private static final long serialVersionUID = 1L;

    final Values values;

    AppRunnerStructure(MembersBuilder<?> builder) {
        this.values = builder.values().copy();
    }

    /**
     * Reads a member by the name that it has in the API.
     *
     * @param fieldName the member's name
     * @param clazz the member's class: {@code String} for an enum, {@code List} and {@code Map} for many
     * @param <T> the member's type
     * @return the member; empty if it is not set or there is none of that name
     * @throws ClassCastException if the member is of another class
     */
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
        return obj instanceof AppRunnerStructure other && getClass() == other.getClass() && values.equals(other.values);
    }

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

    /** What the builders of these models share: {@code B} is the interface that their setters return. */
    @ModelJson
    abstract static class MembersBuilder<B> implements ModelBuilder {
        private final Schema schema;
        private Values values;

        MembersBuilder(Schema schema) {
            this.schema = schema;
            this.values = new Values(schema);
        }

        @SuppressWarnings("unchecked") // every subclass names its own Builder interface as B
        final B from(AppRunnerStructure model) {
            values = model.values.copy();
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
