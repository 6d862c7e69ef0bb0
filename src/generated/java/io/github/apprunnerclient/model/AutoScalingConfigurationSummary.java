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
 * A revision of an auto scaling configuration as lists and services show it: its identity, but not its limits.
 * Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_AutoScalingConfigurationSummary.html">API
 *     reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class AutoScalingConfigurationSummary extends AppRunnerStructure
        implements ToCopyableBuilder<AutoScalingConfigurationSummary.Builder, AutoScalingConfigurationSummary> {
    private static final long serialVersionUID = -254063815L;

    private static final Schema SCHEMA = new Schema("AutoScalingConfigurationSummary");
    private static final Member<String> AUTO_SCALING_CONFIGURATION_ARN =
            SCHEMA.string("AutoScalingConfigurationArn").minimumLength(1);
    private static final Member<String> AUTO_SCALING_CONFIGURATION_NAME =
            SCHEMA.string("AutoScalingConfigurationName").minimumLength(4);
    private static final Member<Integer> AUTO_SCALING_CONFIGURATION_REVISION =
            SCHEMA.integer("AutoScalingConfigurationRevision");
    private static final Member<String> STATUS = SCHEMA.enumeration("Status", AutoScalingConfigurationStatus.class);
    private static final Member<Instant> CREATED_AT = SCHEMA.timestamp("CreatedAt");
    private static final Member<Boolean> HAS_ASSOCIATED_SERVICE = SCHEMA.bool("HasAssociatedService");
    private static final Member<Boolean> IS_DEFAULT = SCHEMA.bool("IsDefault");

    private AutoScalingConfigurationSummary(BuilderImpl builder) {
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

    /** {@return when the revision was created; null if it is not set} */
    public @Nullable Instant createdAt() {
        return values.get(CREATED_AT);
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

    /** Builds {@link AutoScalingConfigurationSummary}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, AutoScalingConfigurationSummary> {
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
         * {@return this builder, saying when the revision was created}
         *
         * @param createdAt null for not set
         */
        default Builder createdAt(@Nullable Instant createdAt) {
            return Setters.set(this, CREATED_AT, createdAt);
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
        public AutoScalingConfigurationSummary build() {
            return new AutoScalingConfigurationSummary(this);
        }
    }
}
