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
 * Asks for a new VPC connector. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CreateVpcConnector.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class CreateVpcConnectorRequest extends AppRunnerRequest
        implements ToCopyableBuilder<CreateVpcConnectorRequest.Builder, CreateVpcConnectorRequest> {
    private static final Schema SCHEMA = new Schema("CreateVpcConnectorRequest");
    private static final Member<String> VPC_CONNECTOR_NAME =
            SCHEMA.string("VpcConnectorName").required().minimumLength(4);
    private static final Member<List<String>> SUBNETS =
            SCHEMA.strings("Subnets").required();
    private static final Member<List<String>> SECURITY_GROUPS = SCHEMA.strings("SecurityGroups");
    private static final Member<List<Tag>> TAGS = SCHEMA.structures("Tags");

    private CreateVpcConnectorRequest(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the name for the new VPC connector; null if it is not set} */
    public @Nullable String vpcConnectorName() {
        return values.get(VPC_CONNECTOR_NAME);
    }

    /** {@return whether {@link #subnets()} was set, be it to nothing} */
    public boolean hasSubnets() {
        return values.isSet(SUBNETS);
    }

    /**
     * {@return the IDs of the subnets to connect services to, all in the same VPC; only IPv4 is supported;
     * unmodifiable, and empty unless {@link #hasSubnets()}}
     */
    public List<String> subnets() {
        return values.list(SUBNETS);
    }

    /** {@return whether {@link #securityGroups()} was set, be it to nothing} */
    public boolean hasSecurityGroups() {
        return values.isSet(SECURITY_GROUPS);
    }

    /**
     * {@return the IDs of the security groups that govern access from these subnets; left out, the VPC's default group
     * is used, which allows all outbound traffic; unmodifiable, and empty unless {@link #hasSecurityGroups()}}
     */
    public List<String> securityGroups() {
        return values.list(SECURITY_GROUPS);
    }

    /** {@return whether {@link #tags()} was set, be it to nothing} */
    public boolean hasTags() {
        return values.isSet(TAGS);
    }

    /** {@return the tags for the new VPC connector; unmodifiable, and empty unless {@link #hasTags()}} */
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

    /** Builds {@link CreateVpcConnectorRequest}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerRequest.Builder, SdkPojo, CopyableBuilder<Builder, CreateVpcConnectorRequest> {
        /**
         * {@return this builder, with the name for the new VPC connector}
         *
         * @param vpcConnectorName required; 4 to 40 characters matching {@code [A-Za-z0-9][A-Za-z0-9\-_]{3,39}}; null
         *     for not set
         */
        default Builder vpcConnectorName(@Nullable String vpcConnectorName) {
            return Setters.set(this, VPC_CONNECTOR_NAME, vpcConnectorName);
        }

        /**
         * {@return this builder, with the IDs of the subnets to connect services to, all in the same VPC; only IPv4 is
         * supported}
         *
         * @param subnets required; each: up to 51200 characters; null for not set
         */
        default Builder subnets(@Nullable Collection<String> subnets) {
            return Setters.set(this, SUBNETS, subnets);
        }

        /**
         * {@return this builder, with a list of these}
         *
         * @param subnets the elements
         */
        default Builder subnets(String... subnets) {
            return Setters.setAll(this, SUBNETS, subnets);
        }

        /**
         * {@return this builder, with the IDs of the security groups that govern access from these subnets; left out,
         * the VPC's default group is used, which allows all outbound traffic}
         *
         * @param securityGroups each: up to 51200 characters; null for not set
         */
        default Builder securityGroups(@Nullable Collection<String> securityGroups) {
            return Setters.set(this, SECURITY_GROUPS, securityGroups);
        }

        /**
         * {@return this builder, with a list of these}
         *
         * @param securityGroups the elements
         */
        default Builder securityGroups(String... securityGroups) {
            return Setters.setAll(this, SECURITY_GROUPS, securityGroups);
        }

        /**
         * {@return this builder, with the tags for the new VPC connector}
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
        public CreateVpcConnectorRequest build() {
            return new CreateVpcConnectorRequest(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "Tags" -> Tag.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
