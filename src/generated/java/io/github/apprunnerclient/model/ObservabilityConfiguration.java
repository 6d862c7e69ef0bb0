package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Setters;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * One revision of what App Runner observes of a service: so far, the traces of its requests. Callers create it; to
 * change it, they create the next revision. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ObservabilityConfiguration.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class ObservabilityConfiguration extends AppRunnerStructure
        implements ToCopyableBuilder<ObservabilityConfiguration.Builder, ObservabilityConfiguration> {
    private static final long serialVersionUID = -1163486572L;

    private static final Schema SCHEMA = new Schema("ObservabilityConfiguration");
    private static final Member<String> OBSERVABILITY_CONFIGURATION_ARN =
            SCHEMA.string("ObservabilityConfigurationArn").minimumLength(1);
    private static final Member<String> OBSERVABILITY_CONFIGURATION_NAME =
            SCHEMA.string("ObservabilityConfigurationName").minimumLength(4);
    private static final Member<TraceConfiguration> TRACE_CONFIGURATION = SCHEMA.structure("TraceConfiguration");
    private static final Member<Integer> OBSERVABILITY_CONFIGURATION_REVISION =
            SCHEMA.integer("ObservabilityConfigurationRevision");
    private static final Member<Boolean> LATEST = SCHEMA.bool("Latest");
    private static final Member<String> STATUS = SCHEMA.enumeration("Status", ObservabilityConfigurationStatus.class);
    private static final Member<Instant> CREATED_AT = SCHEMA.timestamp("CreatedAt");
    private static final Member<Instant> DELETED_AT = SCHEMA.timestamp("DeletedAt");

    private ObservabilityConfiguration(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the Amazon Resource Name of the revision; null if it is not set} */
    public @Nullable String observabilityConfigurationArn() {
        return values.get(OBSERVABILITY_CONFIGURATION_ARN);
    }

    /** {@return the name of the observability configuration, the same for all its revisions; null if it is not set} */
    public @Nullable String observabilityConfigurationName() {
        return values.get(OBSERVABILITY_CONFIGURATION_NAME);
    }

    /** {@return how requests are traced, if they are; null if it is not set} */
    public @Nullable TraceConfiguration traceConfiguration() {
        return values.get(TRACE_CONFIGURATION);
    }

    /** {@return the number of the revision, unique among the active ones of the same name; null if it is not set} */
    public @Nullable Integer observabilityConfigurationRevision() {
        return values.get(OBSERVABILITY_CONFIGURATION_REVISION);
    }

    /** {@return whether this is the highest revision of its name; null if it is not set} */
    public @Nullable Boolean latest() {
        return values.get(LATEST);
    }

    /**
     * {@return the state of the revision, which services can use while it is {@code ACTIVE}, or
     * {@code UNKNOWN_TO_SDK_VERSION}; null if it is not set}
     */
    public @Nullable ObservabilityConfigurationStatus status() {
        return ObservabilityConfigurationStatus.fromValue(values.get(STATUS));
    }

    /** {@return the text of {@link #status()}; null if it is not set} */
    public @Nullable String statusAsString() {
        return values.get(STATUS);
    }

    /** {@return when the revision was created; null if it is not set} */
    public @Nullable Instant createdAt() {
        return values.get(CREATED_AT);
    }

    /** {@return when the revision was deleted, if it was; null if it is not set} */
    public @Nullable Instant deletedAt() {
        return values.get(DELETED_AT);
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

    /** Builds {@link ObservabilityConfiguration}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, ObservabilityConfiguration> {
        /**
         * {@return this builder, with the Amazon Resource Name of the revision}
         *
         * @param observabilityConfigurationArn 1 to 1011 characters; null for not set
         */
        default Builder observabilityConfigurationArn(@Nullable String observabilityConfigurationArn) {
            return Setters.set(this, OBSERVABILITY_CONFIGURATION_ARN, observabilityConfigurationArn);
        }

        /**
         * {@return this builder, with the name of the observability configuration, the same for all its revisions}
         *
         * @param observabilityConfigurationName 4 to 32 characters matching {@code [A-Za-z0-9][A-Za-z0-9\-_]{3,31}};
         *     null for not set
         */
        default Builder observabilityConfigurationName(@Nullable String observabilityConfigurationName) {
            return Setters.set(this, OBSERVABILITY_CONFIGURATION_NAME, observabilityConfigurationName);
        }

        /**
         * {@return this builder, saying how requests are traced, if they are}
         *
         * @param traceConfiguration null for not set
         */
        default Builder traceConfiguration(@Nullable TraceConfiguration traceConfiguration) {
            return Setters.set(this, TRACE_CONFIGURATION, traceConfiguration);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param traceConfiguration fills it in
         */
        default Builder traceConfiguration(Consumer<TraceConfiguration.Builder> traceConfiguration) {
            return Setters.fill(this, TRACE_CONFIGURATION, traceConfiguration);
        }

        /**
         * {@return this builder, with the number of the revision, unique among the active ones of the same name}
         *
         * @param observabilityConfigurationRevision null for not set
         */
        default Builder observabilityConfigurationRevision(@Nullable Integer observabilityConfigurationRevision) {
            return Setters.set(this, OBSERVABILITY_CONFIGURATION_REVISION, observabilityConfigurationRevision);
        }

        /**
         * {@return this builder, saying whether this is the highest revision of its name}
         *
         * @param latest null for not set
         */
        default Builder latest(@Nullable Boolean latest) {
            return Setters.set(this, LATEST, latest);
        }

        /**
         * {@return this builder, with the state of the revision, which services can use while it is {@code ACTIVE}}
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
        default Builder status(@Nullable ObservabilityConfigurationStatus status) {
            return status(status == null ? null : status.toString());
        }

        /**
         * {@return this builder, saying when the revision was created}
         *
         * @param createdAt null for not set
         */
        default Builder createdAt(@Nullable Instant createdAt) {
            return Setters.set(this, CREATED_AT, createdAt);
        }

        /**
         * {@return this builder, saying when the revision was deleted, if it was}
         *
         * @param deletedAt null for not set
         */
        default Builder deletedAt(@Nullable Instant deletedAt) {
            return Setters.set(this, DELETED_AT, deletedAt);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public ObservabilityConfiguration build() {
            return new ObservabilityConfiguration(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "TraceConfiguration" -> TraceConfiguration.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
