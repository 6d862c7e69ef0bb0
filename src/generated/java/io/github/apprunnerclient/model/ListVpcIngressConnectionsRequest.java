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
 * Asks for one page of the VPC ingress connections in the account and region. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListVpcIngressConnections.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class ListVpcIngressConnectionsRequest extends AppRunnerRequest
        implements ToCopyableBuilder<ListVpcIngressConnectionsRequest.Builder, ListVpcIngressConnectionsRequest> {
    private static final Schema SCHEMA = new Schema("ListVpcIngressConnectionsRequest");
    private static final Member<ListVpcIngressConnectionsFilter> FILTER = SCHEMA.structure("Filter");
    private static final Member<Integer> MAX_RESULTS =
            SCHEMA.integer("MaxResults").minimum(1);
    private static final Member<String> NEXT_TOKEN = SCHEMA.string("NextToken").minimumLength(1);

    private ListVpcIngressConnectionsRequest(BuilderImpl builder) {
        super(builder);
    }

    /**
     * {@return the service, the VPC endpoint, or both, to narrow the list down to; all VPC ingress connections by
     * default; null if it is not set}
     */
    public @Nullable ListVpcIngressConnectionsFilter filter() {
        return values.get(FILTER);
    }

    /**
     * {@return the most VPC ingress connections wanted in one page; all that there are by default; null if it is not
     * set}
     */
    public @Nullable Integer maxResults() {
        return values.get(MAX_RESULTS);
    }

    /**
     * {@return the token of the page wanted, from the page before it, in an otherwise unchanged request; the first page
     * by default; null if it is not set}
     */
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

    /** Builds {@link ListVpcIngressConnectionsRequest}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerRequest.Builder, SdkPojo, CopyableBuilder<Builder, ListVpcIngressConnectionsRequest> {
        /**
         * {@return this builder, with the service, the VPC endpoint, or both, to narrow the list down to; all VPC
         * ingress connections by default}
         *
         * @param filter null for not set
         */
        default Builder filter(@Nullable ListVpcIngressConnectionsFilter filter) {
            return Setters.set(this, FILTER, filter);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param filter fills it in
         */
        default Builder filter(Consumer<ListVpcIngressConnectionsFilter.Builder> filter) {
            return Setters.fill(this, FILTER, filter);
        }

        /**
         * {@return this builder, with the most VPC ingress connections wanted in one page; all that there are by
         * default}
         *
         * @param maxResults 1 to 100; null for not set
         */
        default Builder maxResults(@Nullable Integer maxResults) {
            return Setters.set(this, MAX_RESULTS, maxResults);
        }

        /**
         * {@return this builder, with the token of the page wanted, from the page before it, in an otherwise unchanged
         * request; the first page by default}
         *
         * @param nextToken 1 to 1024 characters; null for not set
         */
        default Builder nextToken(@Nullable String nextToken) {
            return Setters.set(this, NEXT_TOKEN, nextToken);
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
        public ListVpcIngressConnectionsRequest build() {
            return new ListVpcIngressConnectionsRequest(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "Filter" -> ListVpcIngressConnectionsFilter.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
