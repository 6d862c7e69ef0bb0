package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Setters;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * Answers with one page of VPC connectors. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListVpcConnectors.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class ListVpcConnectorsResponse extends AppRunnerResponse
        implements ToCopyableBuilder<ListVpcConnectorsResponse.Builder, ListVpcConnectorsResponse> {
    private static final Schema SCHEMA = new Schema("ListVpcConnectorsResponse");
    private static final Member<List<VpcConnector>> VPC_CONNECTORS = SCHEMA.structures("VpcConnectors");
    private static final Member<String> NEXT_TOKEN = SCHEMA.string("NextToken");

    private ListVpcConnectorsResponse(BuilderImpl builder) {
        super(builder);
    }

    /** {@return whether {@link #vpcConnectors()} was set, be it to nothing} */
    public boolean hasVpcConnectors() {
        return values.isSet(VPC_CONNECTORS);
    }

    /** {@return the VPC connectors in this page; unmodifiable, and empty unless {@link #hasVpcConnectors()}} */
    public List<VpcConnector> vpcConnectors() {
        return values.list(VPC_CONNECTORS);
    }

    /** {@return the token to ask for the next page with, which the last page lacks; null if it is not set} */
    public @Nullable String nextToken() {
        return values.get(NEXT_TOKEN);
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

    /** Builds {@link ListVpcConnectorsResponse}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerResponse.Builder, SdkPojo, CopyableBuilder<Builder, ListVpcConnectorsResponse> {
        /**
         * {@return this builder, with the VPC connectors in this page}
         *
         * @param vpcConnectors null for not set
         */
        default Builder vpcConnectors(@Nullable Collection<VpcConnector> vpcConnectors) {
            return Setters.set(this, VPC_CONNECTORS, vpcConnectors);
        }

        /**
         * {@return this builder, with a list of these}
         *
         * @param vpcConnectors the elements
         */
        default Builder vpcConnectors(VpcConnector... vpcConnectors) {
            return Setters.setAll(this, VPC_CONNECTORS, vpcConnectors);
        }

        /**
         * {@return this builder, with a list of one, built here}
         *
         * @param vpcConnectors fills it in
         */
        default Builder vpcConnectors(Consumer<VpcConnector.Builder> vpcConnectors) {
            return Setters.fillOne(this, VPC_CONNECTORS, vpcConnectors);
        }

        /**
         * {@return this builder, with a list of what is built here}
         *
         * @param vpcConnectors fill in one each
         */
        @SuppressWarnings("unchecked") // An interface method can't be @SafeVarargs.
        default Builder vpcConnectors(Consumer<VpcConnector.Builder>... vpcConnectors) {
            return Setters.fillAll(this, VPC_CONNECTORS, vpcConnectors);
        }

        /**
         * {@return this builder, with the token to ask for the next page with, which the last page lacks}
         *
         * @param nextToken 1 to 1024 characters; null for not set
         */
        default Builder nextToken(@Nullable String nextToken) {
            return Setters.set(this, NEXT_TOKEN, nextToken);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public ListVpcConnectorsResponse build() {
            return new ListVpcConnectorsResponse(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "VpcConnectors" -> VpcConnector.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
