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
 * Which observability configuration a service uses, if any. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ServiceObservabilityConfiguration.html">API
 *     reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class ServiceObservabilityConfiguration extends AppRunnerStructure
        implements ToCopyableBuilder<ServiceObservabilityConfiguration.Builder, ServiceObservabilityConfiguration> {
    private static final long serialVersionUID = -1825154967L;

    private static final Schema SCHEMA = new Schema("ServiceObservabilityConfiguration");
    private static final Member<Boolean> OBSERVABILITY_ENABLED =
            SCHEMA.bool("ObservabilityEnabled").required();
    private static final Member<String> OBSERVABILITY_CONFIGURATION_ARN =
            SCHEMA.string("ObservabilityConfigurationArn").minimumLength(1);

    private ServiceObservabilityConfiguration(BuilderImpl builder) {
        super(builder);
    }

    /** {@return whether the service uses an observability configuration; null if it is not set} */
    public @Nullable Boolean observabilityEnabled() {
        return values.get(OBSERVABILITY_ENABLED);
    }

    /**
     * {@return the Amazon Resource Name of the observability configuration, given only if the service uses one; without
     * a revision, the latest is meant; null if it is not set}
     */
    public @Nullable String observabilityConfigurationArn() {
        return values.get(OBSERVABILITY_CONFIGURATION_ARN);
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

    /** Builds {@link ServiceObservabilityConfiguration}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, ServiceObservabilityConfiguration> {
        /**
         * {@return this builder, saying whether the service uses an observability configuration}
         *
         * @param observabilityEnabled required; null for not set
         */
        default Builder observabilityEnabled(@Nullable Boolean observabilityEnabled) {
            return Setters.set(this, OBSERVABILITY_ENABLED, observabilityEnabled);
        }

        /**
         * {@return this builder, with the Amazon Resource Name of the observability configuration, given only if the
         * service uses one; without a revision, the latest is meant}
         *
         * @param observabilityConfigurationArn 1 to 1011 characters; null for not set
         */
        default Builder observabilityConfigurationArn(@Nullable String observabilityConfigurationArn) {
            return Setters.set(this, OBSERVABILITY_CONFIGURATION_ARN, observabilityConfigurationArn);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public ServiceObservabilityConfiguration build() {
            return new ServiceObservabilityConfiguration(this);
        }
    }
}
