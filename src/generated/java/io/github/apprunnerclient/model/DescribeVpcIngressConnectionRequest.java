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
 * Asks for the description of a VPC ingress connection. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DescribeVpcIngressConnection.html">API
 *     reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class DescribeVpcIngressConnectionRequest extends AppRunnerRequest
        implements ToCopyableBuilder<DescribeVpcIngressConnectionRequest.Builder, DescribeVpcIngressConnectionRequest> {
    private static final Schema SCHEMA = new Schema("DescribeVpcIngressConnectionRequest");
    private static final Member<String> VPC_INGRESS_CONNECTION_ARN =
            SCHEMA.string("VpcIngressConnectionArn").required().minimumLength(1);

    private DescribeVpcIngressConnectionRequest(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the Amazon Resource Name of the VPC ingress connection; null if it is not set} */
    public @Nullable String vpcIngressConnectionArn() {
        return values.get(VPC_INGRESS_CONNECTION_ARN);
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

    /** Builds {@link DescribeVpcIngressConnectionRequest}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerRequest.Builder, SdkPojo, CopyableBuilder<Builder, DescribeVpcIngressConnectionRequest> {
        /**
         * {@return this builder, with the Amazon Resource Name of the VPC ingress connection}
         *
         * @param vpcIngressConnectionArn required; 1 to 1011 characters; null for not set
         */
        default Builder vpcIngressConnectionArn(@Nullable String vpcIngressConnectionArn) {
            return Setters.set(this, VPC_INGRESS_CONNECTION_ARN, vpcIngressConnectionArn);
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
        public DescribeVpcIngressConnectionRequest build() {
            return new DescribeVpcIngressConnectionRequest(this);
        }
    }
}
