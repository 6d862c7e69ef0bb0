package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Setters;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * An asynchronous operation on a service: what it does, and its progress. App Runner keeps one for each time that the
 * service is created, updated, deployed, paused, resumed or deleted. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_OperationSummary.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class OperationSummary extends AppRunnerStructure
        implements ToCopyableBuilder<OperationSummary.Builder, OperationSummary> {
    private static final long serialVersionUID = 308101691L;

    private static final Schema SCHEMA = new Schema("OperationSummary");
    private static final Member<String> ID = SCHEMA.string("Id").minimumLength(36);
    private static final Member<String> TYPE = SCHEMA.enumeration("Type", OperationType.class);
    private static final Member<String> STATUS = SCHEMA.enumeration("Status", OperationStatus.class);
    private static final Member<String> TARGET_ARN = SCHEMA.string("TargetArn").minimumLength(1);
    private static final Member<Instant> STARTED_AT = SCHEMA.timestamp("StartedAt");
    private static final Member<Instant> ENDED_AT = SCHEMA.timestamp("EndedAt");
    private static final Member<Instant> UPDATED_AT = SCHEMA.timestamp("UpdatedAt");

    private OperationSummary(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the ID of the operation, unique among those on the service; null if it is not set} */
    public @Nullable String id() {
        return values.get(ID);
    }

    /** {@return the kind of operation, or {@code UNKNOWN_TO_SDK_VERSION}; null if it is not set} */
    public @Nullable OperationType type() {
        return OperationType.fromValue(values.get(TYPE));
    }

    /** {@return the text of {@link #type()}; null if it is not set} */
    public @Nullable String typeAsString() {
        return values.get(TYPE);
    }

    /** {@return the state of the operation, or {@code UNKNOWN_TO_SDK_VERSION}; null if it is not set} */
    public @Nullable OperationStatus status() {
        return OperationStatus.fromValue(values.get(STATUS));
    }

    /** {@return the text of {@link #status()}; null if it is not set} */
    public @Nullable String statusAsString() {
        return values.get(STATUS);
    }

    /** {@return the Amazon Resource Name of what the operation acts on, such as the service; null if it is not set} */
    public @Nullable String targetArn() {
        return values.get(TARGET_ARN);
    }

    /** {@return when the operation started; null if it is not set} */
    public @Nullable Instant startedAt() {
        return values.get(STARTED_AT);
    }

    /** {@return when the operation ended, if it did; null if it is not set} */
    public @Nullable Instant endedAt() {
        return values.get(ENDED_AT);
    }

    /** {@return when the operation was last updated; null if it is not set} */
    public @Nullable Instant updatedAt() {
        return values.get(UPDATED_AT);
    }

    @Override
    public Builder toBuilder() {
        return new BuilderImpl().from(this);
    }

    /** {@return a new builder with nothing set} */
    public static Builder builder() {
        return new BuilderImpl();
    }

    /** {@return the class behind {@link #builder()}, for frameworks that build models by reflection} */
    public static Class<? extends Builder> serializableBuilderClass() {
        return BuilderImpl.class;
    }

    /** Builds {@link OperationSummary}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, OperationSummary> {
        /**
         * {@return this builder, with the ID of the operation, unique among those on the service}
         *
         * @param id 36 characters; null for not set
         */
        default Builder id(@Nullable String id) {
            return Setters.set(this, ID, id);
        }

        /**
         * {@return this builder, with the kind of operation}
         *
         * @param type null for not set
         */
        default Builder type(@Nullable String type) {
            return Setters.set(this, TYPE, type);
        }

        /**
         * {@return this builder, with the same by its constant}
         *
         * @param type null for not set
         */
        default Builder type(@Nullable OperationType type) {
            return type(type == null ? null : type.toString());
        }

        /**
         * {@return this builder, with the state of the operation}
         *
         * @param status null for not set
         */
        default Builder status(@Nullable String status) {
            return Setters.set(this, STATUS, status);
        }

        /**
         * {@return this builder, with the same by its constant}
         *
         * @param status null for not set
         */
        default Builder status(@Nullable OperationStatus status) {
            return status(status == null ? null : status.toString());
        }

        /**
         * {@return this builder, with the Amazon Resource Name of what the operation acts on, such as the service}
         *
         * @param targetArn 1 to 1011 characters; null for not set
         */
        default Builder targetArn(@Nullable String targetArn) {
            return Setters.set(this, TARGET_ARN, targetArn);
        }

        /**
         * {@return this builder, saying when the operation started}
         *
         * @param startedAt null for not set
         */
        default Builder startedAt(@Nullable Instant startedAt) {
            return Setters.set(this, STARTED_AT, startedAt);
        }

        /**
         * {@return this builder, saying when the operation ended, if it did}
         *
         * @param endedAt null for not set
         */
        default Builder endedAt(@Nullable Instant endedAt) {
            return Setters.set(this, ENDED_AT, endedAt);
        }

        /**
         * {@return this builder, saying when the operation was last updated}
         *
         * @param updatedAt null for not set
         */
        default Builder updatedAt(@Nullable Instant updatedAt) {
            return Setters.set(this, UPDATED_AT, updatedAt);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public OperationSummary build() {
            return new OperationSummary(this);
        }
    }
}
