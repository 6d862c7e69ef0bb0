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
 * A VPC and the interface endpoint in it, through which a service can be reached from within the VPC. Immutable, so
 * thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_IngressVpcConfiguration.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class IngressVpcConfiguration extends AppRunnerStructure
        implements ToCopyableBuilder<IngressVpcConfiguration.Builder, IngressVpcConfiguration> {
    private static final long serialVersionUID = -1265710154L;

    private static final Schema SCHEMA = new Schema("IngressVpcConfiguration");
    private static final Member<String> VPC_ID = SCHEMA.string("VpcId");
    private static final Member<String> VPC_ENDPOINT_ID = SCHEMA.string("VpcEndpointId");

    private IngressVpcConfiguration(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the ID of the VPC that the endpoint is in; null if it is not set} */
    public @Nullable String vpcId() {
        return values.get(VPC_ID);
    }

    /** {@return the ID of the VPC endpoint; null if it is not set} */
    public @Nullable String vpcEndpointId() {
        return values.get(VPC_ENDPOINT_ID);
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

    /** Builds {@link IngressVpcConfiguration}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, IngressVpcConfiguration> {
        /**
         * {@return this builder, with the ID of the VPC that the endpoint is in}
         *
         * @param vpcId up to 51200 characters; null for not set
         */
        default Builder vpcId(@Nullable String vpcId) {
            return Setters.set(this, VPC_ID, vpcId);
        }

        /**
         * {@return this builder, with the ID of the VPC endpoint}
         *
         * @param vpcEndpointId up to 51200 characters; null for not set
         */
        default Builder vpcEndpointId(@Nullable String vpcEndpointId) {
            return Setters.set(this, VPC_ENDPOINT_ID, vpcEndpointId);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public IngressVpcConfiguration build() {
            return new IngressVpcConfiguration(this);
        }
    }
}
