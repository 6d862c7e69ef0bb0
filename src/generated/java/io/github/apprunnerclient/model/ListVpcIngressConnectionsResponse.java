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
 * Answers with one page of VPC ingress connections. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListVpcIngressConnections.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class ListVpcIngressConnectionsResponse extends AppRunnerResponse
        implements ToCopyableBuilder<ListVpcIngressConnectionsResponse.Builder, ListVpcIngressConnectionsResponse> {
    private static final Schema SCHEMA = new Schema("ListVpcIngressConnectionsResponse");
    private static final Member<List<VpcIngressConnectionSummary>> VPC_INGRESS_CONNECTION_SUMMARY_LIST =
            SCHEMA.structures("VpcIngressConnectionSummaryList");
    private static final Member<String> NEXT_TOKEN = SCHEMA.string("NextToken");

    private ListVpcIngressConnectionsResponse(BuilderImpl builder) {
        super(builder);
    }

    /** {@return whether {@link #vpcIngressConnectionSummaryList()} was set, be it to nothing} */
    public boolean hasVpcIngressConnectionSummaryList() {
        return values.isSet(VPC_INGRESS_CONNECTION_SUMMARY_LIST);
    }

    /**
     * {@return the VPC ingress connections in this page; unmodifiable, and empty unless
     * {@link #hasVpcIngressConnectionSummaryList()}}
     */
    public List<VpcIngressConnectionSummary> vpcIngressConnectionSummaryList() {
        return values.list(VPC_INGRESS_CONNECTION_SUMMARY_LIST);
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

    /** Builds {@link ListVpcIngressConnectionsResponse}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerResponse.Builder, SdkPojo, CopyableBuilder<Builder, ListVpcIngressConnectionsResponse> {
        /**
         * {@return this builder, with the VPC ingress connections in this page}
         *
         * @param vpcIngressConnectionSummaryList null for not set
         */
        default Builder vpcIngressConnectionSummaryList(
                @Nullable Collection<VpcIngressConnectionSummary> vpcIngressConnectionSummaryList) {
            return Setters.set(this, VPC_INGRESS_CONNECTION_SUMMARY_LIST, vpcIngressConnectionSummaryList);
        }

        /**
         * {@return this builder, with a list of these}
         *
         * @param vpcIngressConnectionSummaryList the elements
         */
        default Builder vpcIngressConnectionSummaryList(
                VpcIngressConnectionSummary... vpcIngressConnectionSummaryList) {
            return Setters.setAll(this, VPC_INGRESS_CONNECTION_SUMMARY_LIST, vpcIngressConnectionSummaryList);
        }

        /**
         * {@return this builder, with a list of one, built here}
         *
         * @param vpcIngressConnectionSummaryList fills it in
         */
        default Builder vpcIngressConnectionSummaryList(
                Consumer<VpcIngressConnectionSummary.Builder> vpcIngressConnectionSummaryList) {
            return Setters.fillOne(this, VPC_INGRESS_CONNECTION_SUMMARY_LIST, vpcIngressConnectionSummaryList);
        }

        /**
         * {@return this builder, with a list of what is built here}
         *
         * @param vpcIngressConnectionSummaryList fill in one each
         */
        @SuppressWarnings("unchecked") // An interface method can't be @SafeVarargs.
        default Builder vpcIngressConnectionSummaryList(
                Consumer<VpcIngressConnectionSummary.Builder>... vpcIngressConnectionSummaryList) {
            return Setters.fillAll(this, VPC_INGRESS_CONNECTION_SUMMARY_LIST, vpcIngressConnectionSummaryList);
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
        public ListVpcIngressConnectionsResponse build() {
            return new ListVpcIngressConnectionsResponse(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "VpcIngressConnectionSummaryList" -> VpcIngressConnectionSummary.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
