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
 * Asks for one page of the custom domains of a service. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DescribeCustomDomains.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class DescribeCustomDomainsRequest extends AppRunnerRequest
        implements ToCopyableBuilder<DescribeCustomDomainsRequest.Builder, DescribeCustomDomainsRequest> {
    private static final Schema SCHEMA = new Schema("DescribeCustomDomainsRequest");
    private static final Member<String> SERVICE_ARN =
            SCHEMA.string("ServiceArn").required().minimumLength(1);
    private static final Member<String> NEXT_TOKEN = SCHEMA.string("NextToken");
    private static final Member<Integer> MAX_RESULTS =
            SCHEMA.integer("MaxResults").minimum(1);

    private DescribeCustomDomainsRequest(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the Amazon Resource Name of the service; null if it is not set} */
    public @Nullable String serviceArn() {
        return values.get(SERVICE_ARN);
    }

    /**
     * {@return the token of the page wanted, from the page before it, in an otherwise unchanged request; the first page
     * by default; null if it is not set}
     */
    public @Nullable String nextToken() {
        return values.get(NEXT_TOKEN);
    }

    /** {@return the most domains wanted in one page; all that there are by default; null if it is not set} */
    public @Nullable Integer maxResults() {
        return values.get(MAX_RESULTS);
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

    /** Builds {@link DescribeCustomDomainsRequest}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerRequest.Builder, SdkPojo, CopyableBuilder<Builder, DescribeCustomDomainsRequest> {
        /**
         * {@return this builder, with the Amazon Resource Name of the service}
         *
         * @param serviceArn required; 1 to 1011 characters; null for not set
         */
        default Builder serviceArn(@Nullable String serviceArn) {
            return Setters.set(this, SERVICE_ARN, serviceArn);
        }

        /**
         * {@return this builder, with the token of the page wanted, from the page before it, in an otherwise unchanged
         * request; the first page by default}
         *
         * @param nextToken up to 51200 characters; null for not set
         */
        default Builder nextToken(@Nullable String nextToken) {
            return Setters.set(this, NEXT_TOKEN, nextToken);
        }

        /**
         * {@return this builder, with the most domains wanted in one page; all that there are by default}
         *
         * @param maxResults 1 to 5; null for not set
         */
        default Builder maxResults(@Nullable Integer maxResults) {
            return Setters.set(this, MAX_RESULTS, maxResults);
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
        public DescribeCustomDomainsRequest build() {
            return new DescribeCustomDomainsRequest(this);
        }
    }
}
