package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Setters;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * Says which settings of a service to change. Those that it leaves out stay as they are. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_UpdateService.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class UpdateServiceRequest extends AppRunnerRequest
        implements ToCopyableBuilder<UpdateServiceRequest.Builder, UpdateServiceRequest> {
    private static final Schema SCHEMA = new Schema("UpdateServiceRequest");
    private static final Member<String> SERVICE_ARN =
            SCHEMA.string("ServiceArn").required().minimumLength(1);
    private static final Member<SourceConfiguration> SOURCE_CONFIGURATION = SCHEMA.structure("SourceConfiguration");
    private static final Member<InstanceConfiguration> INSTANCE_CONFIGURATION =
            SCHEMA.structure("InstanceConfiguration");
    private static final Member<String> AUTO_SCALING_CONFIGURATION_ARN =
            SCHEMA.string("AutoScalingConfigurationArn").minimumLength(1);
    private static final Member<HealthCheckConfiguration> HEALTH_CHECK_CONFIGURATION =
            SCHEMA.structure("HealthCheckConfiguration");
    private static final Member<NetworkConfiguration> NETWORK_CONFIGURATION = SCHEMA.structure("NetworkConfiguration");
    private static final Member<ServiceObservabilityConfiguration> OBSERVABILITY_CONFIGURATION =
            SCHEMA.structure("ObservabilityConfiguration");

    private UpdateServiceRequest(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the Amazon Resource Name of the service; null if it is not set} */
    public @Nullable String serviceArn() {
        return values.get(SERVICE_ARN);
    }

    /**
     * {@return the source to deploy from now on, of the same kind as before: source code or an image; null if it is not
     * set}
     */
    public @Nullable SourceConfiguration sourceConfiguration() {
        return values.get(SOURCE_CONFIGURATION);
    }

    /** {@return the CPU, memory and IAM role of each instance; null if it is not set} */
    public @Nullable InstanceConfiguration instanceConfiguration() {
        return values.get(INSTANCE_CONFIGURATION);
    }

    /**
     * {@return the Amazon Resource Name of the auto scaling configuration; without a revision, the latest is meant;
     * null if it is not set}
     */
    public @Nullable String autoScalingConfigurationArn() {
        return values.get(AUTO_SCALING_CONFIGURATION_ARN);
    }

    /** {@return the settings of the health check; null if it is not set} */
    public @Nullable HealthCheckConfiguration healthCheckConfiguration() {
        return values.get(HEALTH_CHECK_CONFIGURATION);
    }

    /** {@return the settings for incoming and outgoing traffic; null if it is not set} */
    public @Nullable NetworkConfiguration networkConfiguration() {
        return values.get(NETWORK_CONFIGURATION);
    }

    /** {@return the observability configuration to use, if any; null if it is not set} */
    public @Nullable ServiceObservabilityConfiguration observabilityConfiguration() {
        return values.get(OBSERVABILITY_CONFIGURATION);
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

    /** Builds {@link UpdateServiceRequest}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends AppRunnerRequest.Builder, SdkPojo, CopyableBuilder<Builder, UpdateServiceRequest> {
        /**
         * {@return this builder, with the Amazon Resource Name of the service}
         *
         * @param serviceArn required; 1 to 1011 characters; null for not set
         */
        default Builder serviceArn(@Nullable String serviceArn) {
            return Setters.set(this, SERVICE_ARN, serviceArn);
        }

        /**
         * {@return this builder, with the source to deploy from now on, of the same kind as before: source code or an
         * image}
         *
         * @param sourceConfiguration null for not set
         */
        default Builder sourceConfiguration(@Nullable SourceConfiguration sourceConfiguration) {
            return Setters.set(this, SOURCE_CONFIGURATION, sourceConfiguration);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param sourceConfiguration fills it in
         */
        default Builder sourceConfiguration(Consumer<SourceConfiguration.Builder> sourceConfiguration) {
            return Setters.fill(this, SOURCE_CONFIGURATION, sourceConfiguration);
        }

        /**
         * {@return this builder, with the CPU, memory and IAM role of each instance}
         *
         * @param instanceConfiguration null for not set
         */
        default Builder instanceConfiguration(@Nullable InstanceConfiguration instanceConfiguration) {
            return Setters.set(this, INSTANCE_CONFIGURATION, instanceConfiguration);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param instanceConfiguration fills it in
         */
        default Builder instanceConfiguration(Consumer<InstanceConfiguration.Builder> instanceConfiguration) {
            return Setters.fill(this, INSTANCE_CONFIGURATION, instanceConfiguration);
        }

        /**
         * {@return this builder, with the Amazon Resource Name of the auto scaling configuration; without a revision,
         * the latest is meant}
         *
         * @param autoScalingConfigurationArn 1 to 1011 characters; null for not set
         */
        default Builder autoScalingConfigurationArn(@Nullable String autoScalingConfigurationArn) {
            return Setters.set(this, AUTO_SCALING_CONFIGURATION_ARN, autoScalingConfigurationArn);
        }

        /**
         * {@return this builder, with the settings of the health check}
         *
         * @param healthCheckConfiguration null for not set
         */
        default Builder healthCheckConfiguration(@Nullable HealthCheckConfiguration healthCheckConfiguration) {
            return Setters.set(this, HEALTH_CHECK_CONFIGURATION, healthCheckConfiguration);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param healthCheckConfiguration fills it in
         */
        default Builder healthCheckConfiguration(Consumer<HealthCheckConfiguration.Builder> healthCheckConfiguration) {
            return Setters.fill(this, HEALTH_CHECK_CONFIGURATION, healthCheckConfiguration);
        }

        /**
         * {@return this builder, with the settings for incoming and outgoing traffic}
         *
         * @param networkConfiguration null for not set
         */
        default Builder networkConfiguration(@Nullable NetworkConfiguration networkConfiguration) {
            return Setters.set(this, NETWORK_CONFIGURATION, networkConfiguration);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param networkConfiguration fills it in
         */
        default Builder networkConfiguration(Consumer<NetworkConfiguration.Builder> networkConfiguration) {
            return Setters.fill(this, NETWORK_CONFIGURATION, networkConfiguration);
        }

        /**
         * {@return this builder, with the observability configuration to use, if any}
         *
         * @param observabilityConfiguration null for not set
         */
        default Builder observabilityConfiguration(
                @Nullable ServiceObservabilityConfiguration observabilityConfiguration) {
            return Setters.set(this, OBSERVABILITY_CONFIGURATION, observabilityConfiguration);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param observabilityConfiguration fills it in
         */
        default Builder observabilityConfiguration(
                Consumer<ServiceObservabilityConfiguration.Builder> observabilityConfiguration) {
            return Setters.fill(this, OBSERVABILITY_CONFIGURATION, observabilityConfiguration);
        }

        @Override
        Builder overrideConfiguration(@Nullable AwsRequestOverrideConfiguration overrideConfiguration);

        @Override
        Builder overrideConfiguration(Consumer<AwsRequestOverrideConfiguration.Builder> builderConsumer);
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public UpdateServiceRequest build() {
            return new UpdateServiceRequest(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "SourceConfiguration" -> SourceConfiguration.builder();
                case "InstanceConfiguration" -> InstanceConfiguration.builder();
                case "HealthCheckConfiguration" -> HealthCheckConfiguration.builder();
                case "NetworkConfiguration" -> NetworkConfiguration.builder();
                case "ObservabilityConfiguration" -> ServiceObservabilityConfiguration.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
