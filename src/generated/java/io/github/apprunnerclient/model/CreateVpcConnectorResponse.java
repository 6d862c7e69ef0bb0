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
 * Answers with the VPC connector that was created. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CreateVpcConnector.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class CreateVpcConnectorResponse extends AppRunnerResponse
        implements ToCopyableBuilder<CreateVpcConnectorResponse.Builder, CreateVpcConnectorResponse> {
    private static final Schema SCHEMA = new Schema("CreateVpcConnectorResponse");
    private static final Member<VpcConnector> VPC_CONNECTOR = SCHEMA.structure("VpcConnector");

    private CreateVpcConnectorResponse(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the VPC connector that was created; null if it is not set} */
    public @Nullable VpcConnector vpcConnector() {
        return values.get(VPC_CONNECTOR);
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

    /** Builds {@link CreateVpcConnectorResponse}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerResponse.Builder, SdkPojo, CopyableBuilder<Builder, CreateVpcConnectorResponse> {
        /**
         * {@return this builder, with the VPC connector that was created}
         *
         * @param vpcConnector null for not set
         */
        default Builder vpcConnector(@Nullable VpcConnector vpcConnector) {
            return Setters.set(this, VPC_CONNECTOR, vpcConnector);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param vpcConnector fills it in
         */
        default Builder vpcConnector(Consumer<VpcConnector.Builder> vpcConnector) {
            return Setters.fill(this, VPC_CONNECTOR, vpcConnector);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public CreateVpcConnectorResponse build() {
            return new CreateVpcConnectorResponse(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "VpcConnector" -> VpcConnector.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
