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
 * A way for traffic from within a VPC to a service, through an interface endpoint in the VPC. Callers create it.
 * Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_VpcIngressConnection.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class VpcIngressConnection extends AppRunnerStructure
        implements ToCopyableBuilder<VpcIngressConnection.Builder, VpcIngressConnection> {
    private static final long serialVersionUID = 1622482271L;

    private static final Schema SCHEMA = new Schema("VpcIngressConnection");
    private static final Member<String> VPC_INGRESS_CONNECTION_ARN =
            SCHEMA.string("VpcIngressConnectionArn").minimumLength(1);
    private static final Member<String> VPC_INGRESS_CONNECTION_NAME =
            SCHEMA.string("VpcIngressConnectionName").minimumLength(4);
    private static final Member<String> SERVICE_ARN =
            SCHEMA.string("ServiceArn").minimumLength(1);
    private static final Member<String> STATUS = SCHEMA.enumeration("Status", VpcIngressConnectionStatus.class);
    private static final Member<String> ACCOUNT_ID = SCHEMA.string("AccountId").minimumLength(12);
    private static final Member<String> DOMAIN_NAME =
            SCHEMA.string("DomainName").minimumLength(1);
    private static final Member<IngressVpcConfiguration> INGRESS_VPC_CONFIGURATION =
            SCHEMA.structure("IngressVpcConfiguration");
    private static final Member<Instant> CREATED_AT = SCHEMA.timestamp("CreatedAt");
    private static final Member<Instant> DELETED_AT = SCHEMA.timestamp("DeletedAt");

    private VpcIngressConnection(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the Amazon Resource Name of the VPC ingress connection; null if it is not set} */
    public @Nullable String vpcIngressConnectionArn() {
        return values.get(VPC_INGRESS_CONNECTION_ARN);
    }

    /** {@return the name that the customer gave the VPC ingress connection; null if it is not set} */
    public @Nullable String vpcIngressConnectionName() {
        return values.get(VPC_INGRESS_CONNECTION_NAME);
    }

    /** {@return the Amazon Resource Name of the service that traffic goes to; null if it is not set} */
    public @Nullable String serviceArn() {
        return values.get(SERVICE_ARN);
    }

    /**
     * {@return the state of the VPC ingress connection, which lets traffic through once it is {@code AVAILABLE}, or
     * {@code UNKNOWN_TO_SDK_VERSION}; null if it is not set}
     */
    public @Nullable VpcIngressConnectionStatus status() {
        return VpcIngressConnectionStatus.fromValue(values.get(STATUS));
    }

    /** {@return the text of {@link #status()}; null if it is not set} */
    public @Nullable String statusAsString() {
        return values.get(STATUS);
    }

    /** {@return the ID of the account that the VPC ingress connection was created in; null if it is not set} */
    public @Nullable String accountId() {
        return values.get(ACCOUNT_ID);
    }

    /** {@return the domain name at which the service is reached from within the VPC; null if it is not set} */
    public @Nullable String domainName() {
        return values.get(DOMAIN_NAME);
    }

    /** {@return the VPC and its endpoint that traffic comes from; null if it is not set} */
    public @Nullable IngressVpcConfiguration ingressVpcConfiguration() {
        return values.get(INGRESS_VPC_CONFIGURATION);
    }

    /** {@return when the VPC ingress connection was created; null if it is not set} */
    public @Nullable Instant createdAt() {
        return values.get(CREATED_AT);
    }

    /** {@return when the VPC ingress connection was deleted, if it was; null if it is not set} */
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

    /** Builds {@link VpcIngressConnection}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, VpcIngressConnection> {
        /**
         * {@return this builder, with the Amazon Resource Name of the VPC ingress connection}
         *
         * @param vpcIngressConnectionArn 1 to 1011 characters; null for not set
         */
        default Builder vpcIngressConnectionArn(@Nullable String vpcIngressConnectionArn) {
            return Setters.set(this, VPC_INGRESS_CONNECTION_ARN, vpcIngressConnectionArn);
        }

        /**
         * {@return this builder, with the name that the customer gave the VPC ingress connection}
         *
         * @param vpcIngressConnectionName 4 to 40 characters matching {@code [A-Za-z0-9][A-Za-z0-9\-_]{3,39}}; null for
         *     not set
         */
        default Builder vpcIngressConnectionName(@Nullable String vpcIngressConnectionName) {
            return Setters.set(this, VPC_INGRESS_CONNECTION_NAME, vpcIngressConnectionName);
        }

        /**
         * {@return this builder, with the Amazon Resource Name of the service that traffic goes to}
         *
         * @param serviceArn 1 to 1011 characters; null for not set
         */
        default Builder serviceArn(@Nullable String serviceArn) {
            return Setters.set(this, SERVICE_ARN, serviceArn);
        }

        /**
         * {@return this builder, with the state of the VPC ingress connection, which lets traffic through once it is
         * {@code AVAILABLE}}
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
        default Builder status(@Nullable VpcIngressConnectionStatus status) {
            return status(status == null ? null : status.toString());
        }

        /**
         * {@return this builder, with the ID of the account that the VPC ingress connection was created in}
         *
         * @param accountId 12 characters matching {@code [0-9]{12}}; null for not set
         */
        default Builder accountId(@Nullable String accountId) {
            return Setters.set(this, ACCOUNT_ID, accountId);
        }

        /**
         * {@return this builder, with the domain name at which the service is reached from within the VPC}
         *
         * @param domainName 1 to 255 characters matching {@code [A-Za-z0-9*.-]{1,255}}; null for not set
         */
        default Builder domainName(@Nullable String domainName) {
            return Setters.set(this, DOMAIN_NAME, domainName);
        }

        /**
         * {@return this builder, with the VPC and its endpoint that traffic comes from}
         *
         * @param ingressVpcConfiguration null for not set
         */
        default Builder ingressVpcConfiguration(@Nullable IngressVpcConfiguration ingressVpcConfiguration) {
            return Setters.set(this, INGRESS_VPC_CONFIGURATION, ingressVpcConfiguration);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param ingressVpcConfiguration fills it in
         */
        default Builder ingressVpcConfiguration(Consumer<IngressVpcConfiguration.Builder> ingressVpcConfiguration) {
            return Setters.fill(this, INGRESS_VPC_CONFIGURATION, ingressVpcConfiguration);
        }

        /**
         * {@return this builder, saying when the VPC ingress connection was created}
         *
         * @param createdAt null for not set
         */
        default Builder createdAt(@Nullable Instant createdAt) {
            return Setters.set(this, CREATED_AT, createdAt);
        }

        /**
         * {@return this builder, saying when the VPC ingress connection was deleted, if it was}
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
        public VpcIngressConnection build() {
            return new VpcIngressConnection(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "IngressVpcConfiguration" -> IngressVpcConfiguration.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
