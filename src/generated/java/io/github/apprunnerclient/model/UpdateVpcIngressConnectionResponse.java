package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Setters;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * Answers with the VPC ingress connection, which is still being updated. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_UpdateVpcIngressConnection.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class UpdateVpcIngressConnectionResponse extends AppRunnerResponse
        implements ToCopyableBuilder<UpdateVpcIngressConnectionResponse.Builder, UpdateVpcIngressConnectionResponse> {
    private static final Schema SCHEMA = new Schema("UpdateVpcIngressConnectionResponse");
    private static final Member<VpcIngressConnection> VPC_INGRESS_CONNECTION = SCHEMA.structure("VpcIngressConnection");

    private UpdateVpcIngressConnectionResponse(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the VPC ingress connection that is being updated; null if it is not set} */
    public @Nullable VpcIngressConnection vpcIngressConnection() {
        return values.get(VPC_INGRESS_CONNECTION);
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

    /** Builds {@link UpdateVpcIngressConnectionResponse}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerResponse.Builder, SdkPojo, CopyableBuilder<Builder, UpdateVpcIngressConnectionResponse> {
        /**
         * {@return this builder, with the VPC ingress connection that is being updated}
         *
         * @param vpcIngressConnection null for not set
         */
        default Builder vpcIngressConnection(@Nullable VpcIngressConnection vpcIngressConnection) {
            return Setters.set(this, VPC_INGRESS_CONNECTION, vpcIngressConnection);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param vpcIngressConnection fills it in
         */
        default Builder vpcIngressConnection(Consumer<VpcIngressConnection.Builder> vpcIngressConnection) {
            return Setters.fill(this, VPC_INGRESS_CONNECTION, vpcIngressConnection);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public UpdateVpcIngressConnectionResponse build() {
            return new UpdateVpcIngressConnectionResponse(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "VpcIngressConnection" -> VpcIngressConnection.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
