package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Setters;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * A revision of an observability configuration as lists show it: its identity, but not what it observes. Immutable, so
 * thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ObservabilityConfigurationSummary.html">API
 *     reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class ObservabilityConfigurationSummary extends AppRunnerStructure
        implements ToCopyableBuilder<ObservabilityConfigurationSummary.Builder, ObservabilityConfigurationSummary> {
    private static final long serialVersionUID = 835636567L;

    private static final Schema SCHEMA = new Schema("ObservabilityConfigurationSummary");
    private static final Member<String> OBSERVABILITY_CONFIGURATION_ARN =
            SCHEMA.string("ObservabilityConfigurationArn").minimumLength(1);
    private static final Member<String> OBSERVABILITY_CONFIGURATION_NAME =
            SCHEMA.string("ObservabilityConfigurationName").minimumLength(4);
    private static final Member<Integer> OBSERVABILITY_CONFIGURATION_REVISION =
            SCHEMA.integer("ObservabilityConfigurationRevision");

    private ObservabilityConfigurationSummary(BuilderImpl builder) {
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

    /** {@return the number of the revision, unique among the active ones of the same name; null if it is not set} */
    public @Nullable Integer observabilityConfigurationRevision() {
        return values.get(OBSERVABILITY_CONFIGURATION_REVISION);
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

    /** Builds {@link ObservabilityConfigurationSummary}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, ObservabilityConfigurationSummary> {
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
         * {@return this builder, with the number of the revision, unique among the active ones of the same name}
         *
         * @param observabilityConfigurationRevision null for not set
         */
        default Builder observabilityConfigurationRevision(@Nullable Integer observabilityConfigurationRevision) {
            return Setters.set(this, OBSERVABILITY_CONFIGURATION_REVISION, observabilityConfigurationRevision);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public ObservabilityConfigurationSummary build() {
            return new ObservabilityConfigurationSummary(this);
        }
    }
}
