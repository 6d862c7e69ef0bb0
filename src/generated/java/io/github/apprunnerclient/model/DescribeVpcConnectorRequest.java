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
 * Asks for the description of a VPC connector. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DescribeVpcConnector.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class DescribeVpcConnectorRequest extends AppRunnerRequest
        implements ToCopyableBuilder<DescribeVpcConnectorRequest.Builder, DescribeVpcConnectorRequest> {
    private static final Schema SCHEMA = new Schema("DescribeVpcConnectorRequest");
    private static final Member<String> VPC_CONNECTOR_ARN =
            SCHEMA.string("VpcConnectorArn").required().minimumLength(1);

    private DescribeVpcConnectorRequest(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the full Amazon Resource Name of the VPC connector; null if it is not set} */
    public @Nullable String vpcConnectorArn() {
        return values.get(VPC_CONNECTOR_ARN);
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

    /** Builds {@link DescribeVpcConnectorRequest}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerRequest.Builder, SdkPojo, CopyableBuilder<Builder, DescribeVpcConnectorRequest> {
        /**
         * {@return this builder, with the full Amazon Resource Name of the VPC connector}
         *
         * @param vpcConnectorArn required; 1 to 1011 characters; null for not set
         */
        default Builder vpcConnectorArn(@Nullable String vpcConnectorArn) {
            return Setters.set(this, VPC_CONNECTOR_ARN, vpcConnectorArn);
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
        public DescribeVpcConnectorRequest build() {
            return new DescribeVpcConnectorRequest(this);
        }
    }
}
