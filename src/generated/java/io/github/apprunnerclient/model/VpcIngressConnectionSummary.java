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
 * A VPC ingress connection as lists show it: its identity, and the service that it leads to. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_VpcIngressConnectionSummary.html">API
 *     reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class VpcIngressConnectionSummary extends AppRunnerStructure
        implements ToCopyableBuilder<VpcIngressConnectionSummary.Builder, VpcIngressConnectionSummary> {
    private static final long serialVersionUID = 816835926L;

    private static final Schema SCHEMA = new Schema("VpcIngressConnectionSummary");
    private static final Member<String> VPC_INGRESS_CONNECTION_ARN =
            SCHEMA.string("VpcIngressConnectionArn").minimumLength(1);
    private static final Member<String> SERVICE_ARN =
            SCHEMA.string("ServiceArn").minimumLength(1);

    private VpcIngressConnectionSummary(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the Amazon Resource Name of the VPC ingress connection; null if it is not set} */
    public @Nullable String vpcIngressConnectionArn() {
        return values.get(VPC_INGRESS_CONNECTION_ARN);
    }

    /** {@return the Amazon Resource Name of the service that traffic goes to; null if it is not set} */
    public @Nullable String serviceArn() {
        return values.get(SERVICE_ARN);
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

    /** Builds {@link VpcIngressConnectionSummary}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, VpcIngressConnectionSummary> {
        /**
         * {@return this builder, with the Amazon Resource Name of the VPC ingress connection}
         *
         * @param vpcIngressConnectionArn 1 to 1011 characters; null for not set
         */
        default Builder vpcIngressConnectionArn(@Nullable String vpcIngressConnectionArn) {
            return Setters.set(this, VPC_INGRESS_CONNECTION_ARN, vpcIngressConnectionArn);
        }

        /**
         * {@return this builder, with the Amazon Resource Name of the service that traffic goes to}
         *
         * @param serviceArn 1 to 1011 characters; null for not set
         */
        default Builder serviceArn(@Nullable String serviceArn) {
            return Setters.set(this, SERVICE_ARN, serviceArn);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public VpcIngressConnectionSummary build() {
            return new VpcIngressConnectionSummary(this);
        }
    }
}
