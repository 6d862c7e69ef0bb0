package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Setters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * Asks for a new VPC ingress connection from an endpoint in a VPC to a service. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CreateVpcIngressConnection.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class CreateVpcIngressConnectionRequest extends AppRunnerRequest
        implements ToCopyableBuilder<CreateVpcIngressConnectionRequest.Builder, CreateVpcIngressConnectionRequest> {
    private static final Schema SCHEMA = new Schema("CreateVpcIngressConnectionRequest");
    private static final Member<String> SERVICE_ARN =
            SCHEMA.string("ServiceArn").required().minimumLength(1);
    private static final Member<String> VPC_INGRESS_CONNECTION_NAME =
            SCHEMA.string("VpcIngressConnectionName").required().minimumLength(4);
    private static final Member<IngressVpcConfiguration> INGRESS_VPC_CONFIGURATION =
            SCHEMA.<IngressVpcConfiguration>structure("IngressVpcConfiguration").required();
    private static final Member<List<Tag>> TAGS = SCHEMA.structures("Tags");

    private CreateVpcIngressConnectionRequest(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the Amazon Resource Name of the service to make reachable; null if it is not set} */
    public @Nullable String serviceArn() {
        return values.get(SERVICE_ARN);
    }

    /**
     * {@return the name for the new VPC ingress connection, unique among the active ones in the account and region;
     * null if it is not set}
     */
    public @Nullable String vpcIngressConnectionName() {
        return values.get(VPC_INGRESS_CONNECTION_NAME);
    }

    /** {@return the VPC and its endpoint that traffic comes from; null if it is not set} */
    public @Nullable IngressVpcConfiguration ingressVpcConfiguration() {
        return values.get(INGRESS_VPC_CONFIGURATION);
    }

    /** {@return whether {@link #tags()} was set, be it to nothing} */
    public boolean hasTags() {
        return values.isSet(TAGS);
    }

    /** {@return the tags for the new VPC ingress connection; unmodifiable, and empty unless {@link #hasTags()}} */
    public List<Tag> tags() {
        return values.list(TAGS);
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

    /** Builds {@link CreateVpcIngressConnectionRequest}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerRequest.Builder, SdkPojo, CopyableBuilder<Builder, CreateVpcIngressConnectionRequest> {
        /**
         * {@return this builder, with the Amazon Resource Name of the service to make reachable}
         *
         * @param serviceArn required; 1 to 1011 characters; null for not set
         */
        default Builder serviceArn(@Nullable String serviceArn) {
            return Setters.set(this, SERVICE_ARN, serviceArn);
        }

        /**
         * {@return this builder, with the name for the new VPC ingress connection, unique among the active ones in the
         * account and region}
         *
         * @param vpcIngressConnectionName required; 4 to 40 characters matching
         *     {@code [A-Za-z0-9][A-Za-z0-9\-_]{3,39}}; null for not set
         */
        default Builder vpcIngressConnectionName(@Nullable String vpcIngressConnectionName) {
            return Setters.set(this, VPC_INGRESS_CONNECTION_NAME, vpcIngressConnectionName);
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

        /**
         * {@return this builder, with the tags for the new VPC ingress connection}
         *
         * @param tags null for not set
         */
        default Builder tags(@Nullable Collection<Tag> tags) {
            return Setters.set(this, TAGS, tags);
        }

        /**
         * {@return this builder, with a list of these}
         *
         * @param tags the elements
         */
        default Builder tags(Tag... tags) {
            return Setters.setAll(this, TAGS, tags);
        }

        /**
         * {@return this builder, with a list of one, built here}
         *
         * @param tags fills it in
         */
        default Builder tags(Consumer<Tag.Builder> tags) {
            return Setters.fillOne(this, TAGS, tags);
        }

        /**
         * {@return this builder, with a tag for each entry}
         *
         * @param tags the tags' values by their keys; null for not set
         */
        default Builder tags(@Nullable Map<String, String> tags) {
            return tags(TagMap.tags(tags));
        }

        /**
         * {@return this builder, with a list of what is built here}
         *
         * @param tags fill in one each
         */
        @SuppressWarnings("unchecked") // An interface method can't be @SafeVarargs.
        default Builder tags(Consumer<Tag.Builder>... tags) {
            return Setters.fillAll(this, TAGS, tags);
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
        public CreateVpcIngressConnectionRequest build() {
            return new CreateVpcIngressConnectionRequest(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "IngressVpcConfiguration" -> IngressVpcConfiguration.builder();
                case "Tags" -> Tag.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
