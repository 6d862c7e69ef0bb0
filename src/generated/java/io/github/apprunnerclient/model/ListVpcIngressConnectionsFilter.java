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
 * Narrows a list of VPC ingress connections down to those of a service, of a VPC endpoint, or of both. Immutable, so
 * thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListVpcIngressConnectionsFilter.html">API
 *     reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class ListVpcIngressConnectionsFilter extends AppRunnerStructure
        implements ToCopyableBuilder<ListVpcIngressConnectionsFilter.Builder, ListVpcIngressConnectionsFilter> {
    private static final long serialVersionUID = 199618674L;

    private static final Schema SCHEMA = new Schema("ListVpcIngressConnectionsFilter");
    private static final Member<String> SERVICE_ARN =
            SCHEMA.string("ServiceArn").minimumLength(1);
    private static final Member<String> VPC_ENDPOINT_ID = SCHEMA.string("VpcEndpointId");

    private ListVpcIngressConnectionsFilter(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the Amazon Resource Name of the service; null if it is not set} */
    public @Nullable String serviceArn() {
        return values.get(SERVICE_ARN);
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

    /** Builds {@link ListVpcIngressConnectionsFilter}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, ListVpcIngressConnectionsFilter> {
        /**
         * {@return this builder, with the Amazon Resource Name of the service}
         *
         * @param serviceArn 1 to 1011 characters; null for not set
         */
        default Builder serviceArn(@Nullable String serviceArn) {
            return Setters.set(this, SERVICE_ARN, serviceArn);
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
        public ListVpcIngressConnectionsFilter build() {
            return new ListVpcIngressConnectionsFilter(this);
        }
    }
}
