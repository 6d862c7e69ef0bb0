package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Setters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * Asks for a new service: what to deploy, and with which settings to run it. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CreateService.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class CreateServiceRequest extends AppRunnerRequest
        implements ToCopyableBuilder<CreateServiceRequest.Builder, CreateServiceRequest> {
    private static final Schema SCHEMA = new Schema("CreateServiceRequest");
    private static final Member<String> SERVICE_NAME =
            SCHEMA.string("ServiceName").required().minimumLength(4);
    private static final Member<SourceConfiguration> SOURCE_CONFIGURATION =
            SCHEMA.<SourceConfiguration>structure("SourceConfiguration").required();
    private static final Member<InstanceConfiguration> INSTANCE_CONFIGURATION =
            SCHEMA.structure("InstanceConfiguration");
    private static final Member<List<Tag>> TAGS = SCHEMA.structures("Tags");
    private static final Member<EncryptionConfiguration> ENCRYPTION_CONFIGURATION =
            SCHEMA.structure("EncryptionConfiguration");
    private static final Member<HealthCheckConfiguration> HEALTH_CHECK_CONFIGURATION =
            SCHEMA.structure("HealthCheckConfiguration");
    private static final Member<String> AUTO_SCALING_CONFIGURATION_ARN =
            SCHEMA.string("AutoScalingConfigurationArn").minimumLength(1);
    private static final Member<NetworkConfiguration> NETWORK_CONFIGURATION = SCHEMA.structure("NetworkConfiguration");
    private static final Member<ServiceObservabilityConfiguration> OBSERVABILITY_CONFIGURATION =
            SCHEMA.structure("ObservabilityConfiguration");

    private CreateServiceRequest(BuilderImpl builder) {
        super(builder);
    }

    /**
     * {@return the name for the new service, unique among the running services in the account and region; null if it is
     * not set}
     */
    public @Nullable String serviceName() {
        return values.get(SERVICE_NAME);
    }

    /** {@return the source code or image to deploy; null if it is not set} */
    public @Nullable SourceConfiguration sourceConfiguration() {
        return values.get(SOURCE_CONFIGURATION);
    }

    /** {@return the CPU, memory and IAM role of each instance; null if it is not set} */
    public @Nullable InstanceConfiguration instanceConfiguration() {
        return values.get(INSTANCE_CONFIGURATION);
    }

    /** {@return whether {@link #tags()} was set, be it to nothing} */
    public boolean hasTags() {
        return values.isSet(TAGS);
    }

    /** {@return the tags for the new service; unmodifiable, and empty unless {@link #hasTags()}} */
    public List<Tag> tags() {
        return values.list(TAGS);
    }

    /**
     * {@return the key for App Runner's copy of the source and for the service's logs; it cannot be changed later; left
     * out, AWS manages the key; null if it is not set}
     */
    public @Nullable EncryptionConfiguration encryptionConfiguration() {
        return values.get(ENCRYPTION_CONFIGURATION);
    }

    /** {@return the settings of the health check; null if it is not set} */
    public @Nullable HealthCheckConfiguration healthCheckConfiguration() {
        return values.get(HEALTH_CHECK_CONFIGURATION);
    }

    /**
     * {@return the Amazon Resource Name of the auto scaling configuration; without a revision, the latest is meant;
     * left out, the service gets the default configuration of the account and region; null if it is not set}
     */
    public @Nullable String autoScalingConfigurationArn() {
        return values.get(AUTO_SCALING_CONFIGURATION_ARN);
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

    /** Builds {@link CreateServiceRequest}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends AppRunnerRequest.Builder, SdkPojo, CopyableBuilder<Builder, CreateServiceRequest> {
        /**
         * {@return this builder, with the name for the new service, unique among the running services in the account
         * and region}
         *
         * @param serviceName required; 4 to 40 characters matching {@code [A-Za-z0-9][A-Za-z0-9-_]{3,39}}; null for not
         *     set
         */
        default Builder serviceName(@Nullable String serviceName) {
            return Setters.set(this, SERVICE_NAME, serviceName);
        }

        /**
         * {@return this builder, with the source code or image to deploy}
         *
         * @param sourceConfiguration required; null for not set
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
         * {@return this builder, with the tags for the new service}
         *
         * @param tags null for not set
         */
        default Builder tags(@Nullable Collection<Tag> tags) {
            return Setters.set(this, TAGS, tags);
        }

        /**
         * {@return this builder, with a list of these}
         *
         * @param tags the elements
         */
        default Builder tags(Tag... tags) {
            return Setters.setAll(this, TAGS, tags);
        }

        /**
         * {@return this builder, with a list of one, built here}
         *
         * @param tags fills it in
         */
        default Builder tags(Consumer<Tag.Builder> tags) {
            return Setters.fillOne(this, TAGS, tags);
        }

        /**
         * {@return this builder, with a tag for each entry}
         *
         * @param tags the tags' values by their keys; null for not set
         */
        default Builder tags(@Nullable Map<String, String> tags) {
            return tags(TagMap.tags(tags));
        }

        /**
         * {@return this builder, with a list of what is built here}
         *
         * @param tags fill in one each
         */
        @SuppressWarnings("unchecked") // An interface method can't be @SafeVarargs.
        default Builder tags(Consumer<Tag.Builder>... tags) {
            return Setters.fillAll(this, TAGS, tags);
        }

        /**
         * {@return this builder, with the key for App Runner's copy of the source and for the service's logs; it cannot
         * be changed later; left out, AWS manages the key}
         *
         * @param encryptionConfiguration null for not set
         */
        default Builder encryptionConfiguration(@Nullable EncryptionConfiguration encryptionConfiguration) {
            return Setters.set(this, ENCRYPTION_CONFIGURATION, encryptionConfiguration);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param encryptionConfiguration fills it in
         */
        default Builder encryptionConfiguration(Consumer<EncryptionConfiguration.Builder> encryptionConfiguration) {
            return Setters.fill(this, ENCRYPTION_CONFIGURATION, encryptionConfiguration);
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
         * {@return this builder, with the Amazon Resource Name of the auto scaling configuration; without a revision,
         * the latest is meant; left out, the service gets the default configuration of the account and region}
         *
         * @param autoScalingConfigurationArn 1 to 1011 characters; null for not set
         */
        default Builder autoScalingConfigurationArn(@Nullable String autoScalingConfigurationArn) {
            return Setters.set(this, AUTO_SCALING_CONFIGURATION_ARN, autoScalingConfigurationArn);
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
        public CreateServiceRequest build() {
            return new CreateServiceRequest(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "SourceConfiguration" -> SourceConfiguration.builder();
                case "InstanceConfiguration" -> InstanceConfiguration.builder();
                case "Tags" -> Tag.builder();
                case "EncryptionConfiguration" -> EncryptionConfiguration.builder();
                case "HealthCheckConfiguration" -> HealthCheckConfiguration.builder();
                case "NetworkConfiguration" -> NetworkConfiguration.builder();
                case "ObservabilityConfiguration" -> ServiceObservabilityConfiguration.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
