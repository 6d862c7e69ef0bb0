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
 * Says which VPC and endpoint the traffic of a VPC ingress connection is to come from. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_UpdateVpcIngressConnection.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class UpdateVpcIngressConnectionRequest extends AppRunnerRequest
        implements ToCopyableBuilder<UpdateVpcIngressConnectionRequest.Builder, UpdateVpcIngressConnectionRequest> {
    private static final Schema SCHEMA = new Schema("UpdateVpcIngressConnectionRequest");
    private static final Member<String> VPC_INGRESS_CONNECTION_ARN =
            SCHEMA.string("VpcIngressConnectionArn").required().minimumLength(1);
    private static final Member<IngressVpcConfiguration> INGRESS_VPC_CONFIGURATION =
            SCHEMA.<IngressVpcConfiguration>structure("IngressVpcConfiguration").required();

    private UpdateVpcIngressConnectionRequest(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the Amazon Resource Name of the VPC ingress connection; null if it is not set} */
    public @Nullable String vpcIngressConnectionArn() {
        return values.get(VPC_INGRESS_CONNECTION_ARN);
    }

    /** {@return the VPC and its endpoint that traffic comes from; null if it is not set} */
    public @Nullable IngressVpcConfiguration ingressVpcConfiguration() {
        return values.get(INGRESS_VPC_CONFIGURATION);
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

    /** Builds {@link UpdateVpcIngressConnectionRequest}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerRequest.Builder, SdkPojo, CopyableBuilder<Builder, UpdateVpcIngressConnectionRequest> {
        /**
         * {@return this builder, with the Amazon Resource Name of the VPC ingress connection}
         *
         * @param vpcIngressConnectionArn required; 1 to 1011 characters; null for not set
         */
        default Builder vpcIngressConnectionArn(@Nullable String vpcIngressConnectionArn) {
            return Setters.set(this, VPC_INGRESS_CONNECTION_ARN, vpcIngressConnectionArn);
        }

        /**
         * {@return this builder, with the VPC and its endpoint that traffic comes from}
         *
         * @param ingressVpcConfiguration required; null for not set
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
        public UpdateVpcIngressConnectionRequest build() {
            return new UpdateVpcIngressConnectionRequest(this);
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
