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
 * A web application that App Runner builds, deploys, runs and scales, with all its settings. Callers create it; a
 * deleted service is described this way, too. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_Service.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class Service extends AppRunnerStructure implements ToCopyableBuilder<Service.Builder, Service> {
    private static final long serialVersionUID = -718888452L;

    private static final Schema SCHEMA = new Schema("Service");
    private static final Member<String> SERVICE_NAME =
            SCHEMA.string("ServiceName").required().minimumLength(4);
    private static final Member<String> SERVICE_ID =
            SCHEMA.string("ServiceId").required().minimumLength(32);
    private static final Member<String> SERVICE_ARN =
            SCHEMA.string("ServiceArn").required().minimumLength(1);
    private static final Member<String> SERVICE_URL = SCHEMA.string("ServiceUrl");
    private static final Member<Instant> CREATED_AT =
            SCHEMA.timestamp("CreatedAt").required();
    private static final Member<Instant> UPDATED_AT =
            SCHEMA.timestamp("UpdatedAt").required();
    private static final Member<Instant> DELETED_AT = SCHEMA.timestamp("DeletedAt");
    private static final Member<String> STATUS =
            SCHEMA.enumeration("Status", ServiceStatus.class).required();
    private static final Member<SourceConfiguration> SOURCE_CONFIGURATION =
            SCHEMA.<SourceConfiguration>structure("SourceConfiguration").required();
    private static final Member<InstanceConfiguration> INSTANCE_CONFIGURATION =
            SCHEMA.<InstanceConfiguration>structure("InstanceConfiguration").required();
    private static final Member<EncryptionConfiguration> ENCRYPTION_CONFIGURATION =
            SCHEMA.structure("EncryptionConfiguration");
    private static final Member<HealthCheckConfiguration> HEALTH_CHECK_CONFIGURATION =
            SCHEMA.structure("HealthCheckConfiguration");
    private static final Member<AutoScalingConfigurationSummary> AUTO_SCALING_CONFIGURATION_SUMMARY =
            SCHEMA.<AutoScalingConfigurationSummary>structure("AutoScalingConfigurationSummary")
                    .required();
    private static final Member<NetworkConfiguration> NETWORK_CONFIGURATION =
            SCHEMA.<NetworkConfiguration>structure("NetworkConfiguration").required();
    private static final Member<ServiceObservabilityConfiguration> OBSERVABILITY_CONFIGURATION =
            SCHEMA.structure("ObservabilityConfiguration");

    private Service(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the name that the customer gave the service; null if it is not set} */
    public @Nullable String serviceName() {
        return values.get(SERVICE_NAME);
    }

    /** {@return the ID that App Runner gave the service, unique in the region; null if it is not set} */
    public @Nullable String serviceId() {
        return values.get(SERVICE_ID);
    }

    /** {@return the Amazon Resource Name of the service; null if it is not set} */
    public @Nullable String serviceArn() {
        return values.get(SERVICE_ARN);
    }

    /** {@return the App Runner subdomain at which the service is reached, without a scheme; null if it is not set} */
    public @Nullable String serviceUrl() {
        return values.get(SERVICE_URL);
    }

    /** {@return when the service was created; null if it is not set} */
    public @Nullable Instant createdAt() {
        return values.get(CREATED_AT);
    }

    /** {@return when the service was last updated; null if it is not set} */
    public @Nullable Instant updatedAt() {
        return values.get(UPDATED_AT);
    }

    /** {@return when the service was deleted, if it was; null if it is not set} */
    public @Nullable Instant deletedAt() {
        return values.get(DELETED_AT);
    }

    /** {@return the state of the service, or {@code UNKNOWN_TO_SDK_VERSION}; null if it is not set} */
    public @Nullable ServiceStatus status() {
        return ServiceStatus.fromValue(values.get(STATUS));
    }

    /** {@return the text of {@link #status()}; null if it is not set} */
    public @Nullable String statusAsString() {
        return values.get(STATUS);
    }

    /** {@return the source code or image that is deployed; null if it is not set} */
    public @Nullable SourceConfiguration sourceConfiguration() {
        return values.get(SOURCE_CONFIGURATION);
    }

    /** {@return the CPU, memory and IAM role of each instance; null if it is not set} */
    public @Nullable InstanceConfiguration instanceConfiguration() {
        return values.get(INSTANCE_CONFIGURATION);
    }

    /**
     * {@return the key for App Runner's copy of the source and for the service's logs, the customer's or one that AWS
     * manages; null if it is not set}
     */
    public @Nullable EncryptionConfiguration encryptionConfiguration() {
        return values.get(ENCRYPTION_CONFIGURATION);
    }

    /** {@return the settings of the health check; null if it is not set} */
    public @Nullable HealthCheckConfiguration healthCheckConfiguration() {
        return values.get(HEALTH_CHECK_CONFIGURATION);
    }

    /** {@return the auto scaling configuration that the service uses; null if it is not set} */
    public @Nullable AutoScalingConfigurationSummary autoScalingConfigurationSummary() {
        return values.get(AUTO_SCALING_CONFIGURATION_SUMMARY);
    }

    /** {@return the settings for incoming and outgoing traffic; null if it is not set} */
    public @Nullable NetworkConfiguration networkConfiguration() {
        return values.get(NETWORK_CONFIGURATION);
    }

    /** {@return the observability configuration that the service uses, if any; null if it is not set} */
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

    /** Builds {@link Service}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, Service> {
        /**
         * {@return this builder, with the name that the customer gave the service}
         *
         * @param serviceName required; 4 to 40 characters matching {@code [A-Za-z0-9][A-Za-z0-9-_]{3,39}}; null for not
         *     set
         */
        default Builder serviceName(@Nullable String serviceName) {
            return Setters.set(this, SERVICE_NAME, serviceName);
        }

        /**
         * {@return this builder, with the ID that App Runner gave the service, unique in the region}
         *
         * @param serviceId required; 32 characters; null for not set
         */
        default Builder serviceId(@Nullable String serviceId) {
            return Setters.set(this, SERVICE_ID, serviceId);
        }

        /**
         * {@return this builder, with the Amazon Resource Name of the service}
         *
         * @param serviceArn required; 1 to 1011 characters; null for not set
         */
        default Builder serviceArn(@Nullable String serviceArn) {
            return Setters.set(this, SERVICE_ARN, serviceArn);
        }

        /**
         * {@return this builder, with the App Runner subdomain at which the service is reached, without a scheme}
         *
         * @param serviceUrl up to 51200 characters; null for not set
         */
        default Builder serviceUrl(@Nullable String serviceUrl) {
            return Setters.set(this, SERVICE_URL, serviceUrl);
        }

        /**
         * {@return this builder, saying when the service was created}
         *
         * @param createdAt required; null for not set
         */
        default Builder createdAt(@Nullable Instant createdAt) {
            return Setters.set(this, CREATED_AT, createdAt);
        }

        /**
         * {@return this builder, saying when the service was last updated}
         *
         * @param updatedAt required; null for not set
         */
        default Builder updatedAt(@Nullable Instant updatedAt) {
            return Setters.set(this, UPDATED_AT, updatedAt);
        }

        /**
         * {@return this builder, saying when the service was deleted, if it was}
         *
         * @param deletedAt null for not set
         */
        default Builder deletedAt(@Nullable Instant deletedAt) {
            return Setters.set(this, DELETED_AT, deletedAt);
        }

        /**
         * {@return this builder, with the state of the service}
         *
         * @param status required; null for not set
         */
        default Builder status(@Nullable String status) {
            return Setters.set(this, STATUS, status);
        }

        /**
         * {@return this builder, with the same by its constant}
         *
         * @param status null for not set
         */
        default Builder status(@Nullable ServiceStatus status) {
            return status(status == null ? null : status.toString());
        }

        /**
         * {@return this builder, with the source code or image that is deployed}
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
         * @param instanceConfiguration required; null for not set
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
         * {@return this builder, with the key for App Runner's copy of the source and for the service's logs, the
         * customer's or one that AWS manages}
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
         * {@return this builder, with the auto scaling configuration that the service uses}
         *
         * @param autoScalingConfigurationSummary required; null for not set
         */
        default Builder autoScalingConfigurationSummary(
                @Nullable AutoScalingConfigurationSummary autoScalingConfigurationSummary) {
            return Setters.set(this, AUTO_SCALING_CONFIGURATION_SUMMARY, autoScalingConfigurationSummary);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param autoScalingConfigurationSummary fills it in
         */
        default Builder autoScalingConfigurationSummary(
                Consumer<AutoScalingConfigurationSummary.Builder> autoScalingConfigurationSummary) {
            return Setters.fill(this, AUTO_SCALING_CONFIGURATION_SUMMARY, autoScalingConfigurationSummary);
        }

        /**
         * {@return this builder, with the settings for incoming and outgoing traffic}
         *
         * @param networkConfiguration required; null for not set
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
         * {@return this builder, with the observability configuration that the service uses, if any}
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
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public Service build() {
            return new Service(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "SourceConfiguration" -> SourceConfiguration.builder();
                case "InstanceConfiguration" -> InstanceConfiguration.builder();
                case "EncryptionConfiguration" -> EncryptionConfiguration.builder();
                case "HealthCheckConfiguration" -> HealthCheckConfiguration.builder();
                case "AutoScalingConfigurationSummary" -> AutoScalingConfigurationSummary.builder();
                case "NetworkConfiguration" -> NetworkConfiguration.builder();
                case "ObservabilityConfiguration" -> ServiceObservabilityConfiguration.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
