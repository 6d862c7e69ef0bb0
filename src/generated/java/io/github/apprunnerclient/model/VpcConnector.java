package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Setters;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * The subnets and security groups through which services reach what is inside a VPC. Callers create it. Immutable, so
 * thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_VpcConnector.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class VpcConnector extends AppRunnerStructure
        implements ToCopyableBuilder<VpcConnector.Builder, VpcConnector> {
    private static final long serialVersionUID = -1800979727L;

    private static final Schema SCHEMA = new Schema("VpcConnector");
    private static final Member<String> VPC_CONNECTOR_NAME =
            SCHEMA.string("VpcConnectorName").minimumLength(4);
    private static final Member<String> VPC_CONNECTOR_ARN =
            SCHEMA.string("VpcConnectorArn").minimumLength(1);
    private static final Member<Integer> VPC_CONNECTOR_REVISION = SCHEMA.integer("VpcConnectorRevision");
    private static final Member<List<String>> SUBNETS = SCHEMA.strings("Subnets");
    private static final Member<List<String>> SECURITY_GROUPS = SCHEMA.strings("SecurityGroups");
    private static final Member<String> STATUS = SCHEMA.enumeration("Status", VpcConnectorStatus.class);
    private static final Member<Instant> CREATED_AT = SCHEMA.timestamp("CreatedAt");
    private static final Member<Instant> DELETED_AT = SCHEMA.timestamp("DeletedAt");

    private VpcConnector(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the name that the customer gave the VPC connector; null if it is not set} */
    public @Nullable String vpcConnectorName() {
        return values.get(VPC_CONNECTOR_NAME);
    }

    /** {@return the Amazon Resource Name of the VPC connector; null if it is not set} */
    public @Nullable String vpcConnectorArn() {
        return values.get(VPC_CONNECTOR_ARN);
    }

    /** {@return the number of the revision; so far, there is only one for each name; null if it is not set} */
    public @Nullable Integer vpcConnectorRevision() {
        return values.get(VPC_CONNECTOR_REVISION);
    }

    /** {@return whether {@link #subnets()} was set, be it to nothing} */
    public boolean hasSubnets() {
        return values.isSet(SUBNETS);
    }

    /**
     * {@return the IDs of the subnets that services are connected to, all in the same VPC; unmodifiable, and empty
     * unless {@link #hasSubnets()}}
     */
    public List<String> subnets() {
        return values.list(SUBNETS);
    }

    /** {@return whether {@link #securityGroups()} was set, be it to nothing} */
    public boolean hasSecurityGroups() {
        return values.isSet(SECURITY_GROUPS);
    }

    /**
     * {@return the IDs of the security groups that govern access from these subnets; unmodifiable, and empty unless
     * {@link #hasSecurityGroups()}}
     */
    public List<String> securityGroups() {
        return values.list(SECURITY_GROUPS);
    }

    /**
     * {@return the state of the VPC connector, which services can use while it is {@code ACTIVE}, or
     * {@code UNKNOWN_TO_SDK_VERSION}; null if it is not set}
     */
    public @Nullable VpcConnectorStatus status() {
        return VpcConnectorStatus.fromValue(values.get(STATUS));
    }

    /** {@return the text of {@link #status()}; null if it is not set} */
    public @Nullable String statusAsString() {
        return values.get(STATUS);
    }

    /** {@return when the VPC connector was created; null if it is not set} */
    public @Nullable Instant createdAt() {
        return values.get(CREATED_AT);
    }

    /** {@return when the VPC connector was deleted, if it was; null if it is not set} */
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

    /** Builds {@link VpcConnector}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, VpcConnector> {
        /**
         * {@return this builder, with the name that the customer gave the VPC connector}
         *
         * @param vpcConnectorName 4 to 40 characters matching {@code [A-Za-z0-9][A-Za-z0-9\-_]{3,39}}; null for not set
         */
        default Builder vpcConnectorName(@Nullable String vpcConnectorName) {
            return Setters.set(this, VPC_CONNECTOR_NAME, vpcConnectorName);
        }

        /**
         * {@return this builder, with the Amazon Resource Name of the VPC connector}
         *
         * @param vpcConnectorArn 1 to 1011 characters; null for not set
         */
        default Builder vpcConnectorArn(@Nullable String vpcConnectorArn) {
            return Setters.set(this, VPC_CONNECTOR_ARN, vpcConnectorArn);
        }

        /**
         * {@return this builder, with the number of the revision; so far, there is only one for each name}
         *
         * @param vpcConnectorRevision null for not set
         */
        default Builder vpcConnectorRevision(@Nullable Integer vpcConnectorRevision) {
            return Setters.set(this, VPC_CONNECTOR_REVISION, vpcConnectorRevision);
        }

        /**
         * {@return this builder, with the IDs of the subnets that services are connected to, all in the same VPC}
         *
         * @param subnets each: up to 51200 characters; null for not set
         */
        default Builder subnets(@Nullable Collection<String> subnets) {
            return Setters.set(this, SUBNETS, subnets);
        }

        /**
         * {@return this builder, with a list of these}
         *
         * @param subnets the elements
         */
        default Builder subnets(String... subnets) {
            return Setters.setAll(this, SUBNETS, subnets);
        }

        /**
         * {@return this builder, with the IDs of the security groups that govern access from these subnets}
         *
         * @param securityGroups each: up to 51200 characters; null for not set
         */
        default Builder securityGroups(@Nullable Collection<String> securityGroups) {
            return Setters.set(this, SECURITY_GROUPS, securityGroups);
        }

        /**
         * {@return this builder, with a list of these}
         *
         * @param securityGroups the elements
         */
        default Builder securityGroups(String... securityGroups) {
            return Setters.setAll(this, SECURITY_GROUPS, securityGroups);
        }

        /**
         * {@return this builder, with the state of the VPC connector, which services can use while it is
         * {@code ACTIVE}}
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
        default Builder status(@Nullable VpcConnectorStatus status) {
            return status(status == null ? null : status.toString());
        }

        /**
         * {@return this builder, saying when the VPC connector was created}
         *
         * @param createdAt null for not set
         */
        default Builder createdAt(@Nullable Instant createdAt) {
            return Setters.set(this, CREATED_AT, createdAt);
        }

        /**
         * {@return this builder, saying when the VPC connector was deleted, if it was}
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
        public VpcConnector build() {
            return new VpcConnector(this);
        }
    }
}
