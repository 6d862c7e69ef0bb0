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
 * One revision of the limits within which App Runner scales a service. Callers create it; to change a limit, they
 * create the next revision. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_AutoScalingConfiguration.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class AutoScalingConfiguration extends AppRunnerStructure
        implements ToCopyableBuilder<AutoScalingConfiguration.Builder, AutoScalingConfiguration> {
    private static final long serialVersionUID = -1207495589L;

    private static final Schema SCHEMA = new Schema("AutoScalingConfiguration");
    private static final Member<String> AUTO_SCALING_CONFIGURATION_ARN =
            SCHEMA.string("AutoScalingConfigurationArn").minimumLength(1);
    private static final Member<String> AUTO_SCALING_CONFIGURATION_NAME =
            SCHEMA.string("AutoScalingConfigurationName").minimumLength(4);
    private static final Member<Integer> AUTO_SCALING_CONFIGURATION_REVISION =
            SCHEMA.integer("AutoScalingConfigurationRevision");
    private static final Member<Boolean> LATEST = SCHEMA.bool("Latest");
    private static final Member<String> STATUS = SCHEMA.enumeration("Status", AutoScalingConfigurationStatus.class);
    private static final Member<Integer> MAX_CONCURRENCY = SCHEMA.integer("MaxConcurrency");
    private static final Member<Integer> MIN_SIZE = SCHEMA.integer("MinSize");
    private static final Member<Integer> MAX_SIZE = SCHEMA.integer("MaxSize");
    private static final Member<Instant> CREATED_AT = SCHEMA.timestamp("CreatedAt");
    private static final Member<Instant> DELETED_AT = SCHEMA.timestamp("DeletedAt");
    private static final Member<Boolean> HAS_ASSOCIATED_SERVICE = SCHEMA.bool("HasAssociatedService");
    private static final Member<Boolean> IS_DEFAULT = SCHEMA.bool("IsDefault");

    private AutoScalingConfiguration(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the Amazon Resource Name of the revision; null if it is not set} */
    public @Nullable String autoScalingConfigurationArn() {
        return values.get(AUTO_SCALING_CONFIGURATION_ARN);
    }

    /** {@return the name of the auto scaling configuration, the same for all its revisions; null if it is not set} */
    public @Nullable String autoScalingConfigurationName() {
        return values.get(AUTO_SCALING_CONFIGURATION_NAME);
    }

    /** {@return the number of the revision, unique among the active ones of the same name; null if it is not set} */
    public @Nullable Integer autoScalingConfigurationRevision() {
        return values.get(AUTO_SCALING_CONFIGURATION_REVISION);
    }

    /** {@return whether this is the highest revision of its name; null if it is not set} */
    public @Nullable Boolean latest() {
        return values.get(LATEST);
    }

    /**
     * {@return the state of the revision, which services can use while it is {@code ACTIVE}, or
     * {@code UNKNOWN_TO_SDK_VERSION}; null if it is not set}
     */
    public @Nullable AutoScalingConfigurationStatus status() {
        return AutoScalingConfigurationStatus.fromValue(values.get(STATUS));
    }

    /** {@return the text of {@link #status()}; null if it is not set} */
    public @Nullable String statusAsString() {
        return values.get(STATUS);
    }

    /**
     * {@return the most requests that an instance handles at a time; if there are more, App Runner adds instances; null
     * if it is not set}
     */
    public @Nullable Integer maxConcurrency() {
        return values.get(MAX_CONCURRENCY);
    }

    /**
     * {@return the fewest instances that are provisioned; memory is charged for all of them, CPU only for those that
     * serve traffic; null if it is not set}
     */
    public @Nullable Integer minSize() {
        return values.get(MIN_SIZE);
    }

    /** {@return the most instances that serve traffic at a time; null if it is not set} */
    public @Nullable Integer maxSize() {
        return values.get(MAX_SIZE);
    }

    /** {@return when the revision was created; null if it is not set} */
    public @Nullable Instant createdAt() {
        return values.get(CREATED_AT);
    }

    /** {@return when the revision was deleted, if it was; null if it is not set} */
    public @Nullable Instant deletedAt() {
        return values.get(DELETED_AT);
    }

    /** {@return whether any service uses the auto scaling configuration; null if it is not set} */
    public @Nullable Boolean hasAssociatedService() {
        return values.get(HAS_ASSOCIATED_SERVICE);
    }

    /**
     * {@return whether services that are created without an auto scaling configuration get this one; one in each
     * account and region is the default; null if it is not set}
     */
    public @Nullable Boolean isDefault() {
        return values.get(IS_DEFAULT);
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

    /** Builds {@link AutoScalingConfiguration}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, AutoScalingConfiguration> {
        /**
         * {@return this builder, with the Amazon Resource Name of the revision}
         *
         * @param autoScalingConfigurationArn 1 to 1011 characters; null for not set
         */
        default Builder autoScalingConfigurationArn(@Nullable String autoScalingConfigurationArn) {
            return Setters.set(this, AUTO_SCALING_CONFIGURATION_ARN, autoScalingConfigurationArn);
        }

        /**
         * {@return this builder, with the name of the auto scaling configuration, the same for all its revisions}
         *
         * @param autoScalingConfigurationName 4 to 32 characters matching {@code [A-Za-z0-9][A-Za-z0-9\-_]{3,31}}; null
         *     for not set
         */
        default Builder autoScalingConfigurationName(@Nullable String autoScalingConfigurationName) {
            return Setters.set(this, AUTO_SCALING_CONFIGURATION_NAME, autoScalingConfigurationName);
        }

        /**
         * {@return this builder, with the number of the revision, unique among the active ones of the same name}
         *
         * @param autoScalingConfigurationRevision null for not set
         */
        default Builder autoScalingConfigurationRevision(@Nullable Integer autoScalingConfigurationRevision) {
            return Setters.set(this, AUTO_SCALING_CONFIGURATION_REVISION, autoScalingConfigurationRevision);
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
        default Builder status(@Nullable AutoScalingConfigurationStatus status) {
            return status(status == null ? null : status.toString());
        }

        /**
         * {@return this builder, with the most requests that an instance handles at a time; if there are more, App
         * Runner adds instances}
         *
         * @param maxConcurrency null for not set
         */
        default Builder maxConcurrency(@Nullable Integer maxConcurrency) {
            return Setters.set(this, MAX_CONCURRENCY, maxConcurrency);
        }

        /**
         * {@return this builder, with the fewest instances that are provisioned; memory is charged for all of them, CPU
         * only for those that serve traffic}
         *
         * @param minSize null for not set
         */
        default Builder minSize(@Nullable Integer minSize) {
            return Setters.set(this, MIN_SIZE, minSize);
        }

        /**
         * {@return this builder, with the most instances that serve traffic at a time}
         *
         * @param maxSize null for not set
         */
        default Builder maxSize(@Nullable Integer maxSize) {
            return Setters.set(this, MAX_SIZE, maxSize);
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

        /**
         * {@return this builder, saying whether any service uses the auto scaling configuration}
         *
         * @param hasAssociatedService null for not set
         */
        default Builder hasAssociatedService(@Nullable Boolean hasAssociatedService) {
            return Setters.set(this, HAS_ASSOCIATED_SERVICE, hasAssociatedService);
        }

        /**
         * {@return this builder, saying whether services that are created without an auto scaling configuration get
         * this one; one in each account and region is the default}
         *
         * @param isDefault null for not set
         */
        default Builder isDefault(@Nullable Boolean isDefault) {
            return Setters.set(this, IS_DEFAULT, isDefault);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public AutoScalingConfiguration build() {
            return new AutoScalingConfiguration(this);
        }
    }
}
