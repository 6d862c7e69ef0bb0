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
 * A service as lists show it: its identity, address and status, but not its settings. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ServiceSummary.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class ServiceSummary extends AppRunnerStructure
        implements ToCopyableBuilder<ServiceSummary.Builder, ServiceSummary> {
    private static final long serialVersionUID = -1394050116L;

    private static final Schema SCHEMA = new Schema("ServiceSummary");
    private static final Member<String> SERVICE_NAME =
            SCHEMA.string("ServiceName").minimumLength(4);
    private static final Member<String> SERVICE_ID = SCHEMA.string("ServiceId").minimumLength(32);
    private static final Member<String> SERVICE_ARN =
            SCHEMA.string("ServiceArn").minimumLength(1);
    private static final Member<String> SERVICE_URL = SCHEMA.string("ServiceUrl");
    private static final Member<Instant> CREATED_AT = SCHEMA.timestamp("CreatedAt");
    private static final Member<Instant> UPDATED_AT = SCHEMA.timestamp("UpdatedAt");
    private static final Member<String> STATUS = SCHEMA.enumeration("Status", ServiceStatus.class);

    private ServiceSummary(BuilderImpl builder) {
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

    /** {@return the state of the service, or {@code UNKNOWN_TO_SDK_VERSION}; null if it is not set} */
    public @Nullable ServiceStatus status() {
        return ServiceStatus.fromValue(values.get(STATUS));
    }

    /** {@return the text of {@link #status()}; null if it is not set} */
    public @Nullable String statusAsString() {
        return values.get(STATUS);
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

    /** Builds {@link ServiceSummary}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, ServiceSummary> {
        /**
         * {@return this builder, with the name that the customer gave the service}
         *
         * @param serviceName 4 to 40 characters matching {@code [A-Za-z0-9][A-Za-z0-9-_]{3,39}}; null for not set
         */
        default Builder serviceName(@Nullable String serviceName) {
            return Setters.set(this, SERVICE_NAME, serviceName);
        }

        /**
         * {@return this builder, with the ID that App Runner gave the service, unique in the region}
         *
         * @param serviceId 32 characters; null for not set
         */
        default Builder serviceId(@Nullable String serviceId) {
            return Setters.set(this, SERVICE_ID, serviceId);
        }

        /**
         * {@return this builder, with the Amazon Resource Name of the service}
         *
         * @param serviceArn 1 to 1011 characters; null for not set
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
         * @param createdAt null for not set
         */
        default Builder createdAt(@Nullable Instant createdAt) {
            return Setters.set(this, CREATED_AT, createdAt);
        }

        /**
         * {@return this builder, saying when the service was last updated}
         *
         * @param updatedAt null for not set
         */
        default Builder updatedAt(@Nullable Instant updatedAt) {
            return Setters.set(this, UPDATED_AT, updatedAt);
        }

        /**
         * {@return this builder, with the state of the service}
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
        default Builder status(@Nullable ServiceStatus status) {
            return status(status == null ? null : status.toString());
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public ServiceSummary build() {
            return new ServiceSummary(this);
        }
    }
}
