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
 * The name that the DNS has to map a custom domain to, so that it leads to the service from within a VPC. Immutable, so
 * thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_VpcDNSTarget.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class VpcDNSTarget extends AppRunnerStructure
        implements ToCopyableBuilder<VpcDNSTarget.Builder, VpcDNSTarget> {
    private static final long serialVersionUID = -1163839939L;

    private static final Schema SCHEMA = new Schema("VpcDNSTarget");
    private static final Member<String> VPC_INGRESS_CONNECTION_ARN =
            SCHEMA.string("VpcIngressConnectionArn").minimumLength(1);
    private static final Member<String> VPC_ID = SCHEMA.string("VpcId");
    private static final Member<String> DOMAIN_NAME =
            SCHEMA.string("DomainName").minimumLength(1);

    private VpcDNSTarget(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the Amazon Resource Name of the VPC ingress connection to the service; null if it is not set} */
    public @Nullable String vpcIngressConnectionArn() {
        return values.get(VPC_INGRESS_CONNECTION_ARN);
    }

    /** {@return the ID of the VPC that traffic comes from; null if it is not set} */
    public @Nullable String vpcId() {
        return values.get(VPC_ID);
    }

    /** {@return the domain name to map the custom domain to; null if it is not set} */
    public @Nullable String domainName() {
        return values.get(DOMAIN_NAME);
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

    /** Builds {@link VpcDNSTarget}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, VpcDNSTarget> {
        /**
         * {@return this builder, with the Amazon Resource Name of the VPC ingress connection to the service}
         *
         * @param vpcIngressConnectionArn 1 to 1011 characters; null for not set
         */
        default Builder vpcIngressConnectionArn(@Nullable String vpcIngressConnectionArn) {
            return Setters.set(this, VPC_INGRESS_CONNECTION_ARN, vpcIngressConnectionArn);
        }

        /**
         * {@return this builder, with the ID of the VPC that traffic comes from}
         *
         * @param vpcId up to 51200 characters; null for not set
         */
        default Builder vpcId(@Nullable String vpcId) {
            return Setters.set(this, VPC_ID, vpcId);
        }

        /**
         * {@return this builder, with the domain name to map the custom domain to}
         *
         * @param domainName 1 to 255 characters matching {@code [A-Za-z0-9*.-]{1,255}}; null for not set
         */
        default Builder domainName(@Nullable String domainName) {
            return Setters.set(this, DOMAIN_NAME, domainName);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public VpcDNSTarget build() {
            return new VpcDNSTarget(this);
        }
    }
}
