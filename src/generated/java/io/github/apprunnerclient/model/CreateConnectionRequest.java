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
 * Asks for a new connection to a source repository provider. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CreateConnection.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class CreateConnectionRequest extends AppRunnerRequest
        implements ToCopyableBuilder<CreateConnectionRequest.Builder, CreateConnectionRequest> {
    private static final Schema SCHEMA = new Schema("CreateConnectionRequest");
    private static final Member<String> CONNECTION_NAME =
            SCHEMA.string("ConnectionName").required().minimumLength(4);
    private static final Member<String> PROVIDER_TYPE =
            SCHEMA.enumeration("ProviderType", ProviderType.class).required();
    private static final Member<List<Tag>> TAGS = SCHEMA.structures("Tags");

    private CreateConnectionRequest(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the name for the new connection, unique in the account and region; null if it is not set} */
    public @Nullable String connectionName() {
        return values.get(CONNECTION_NAME);
    }

    /** {@return the source repository provider, or {@code UNKNOWN_TO_SDK_VERSION}; null if it is not set} */
    public @Nullable ProviderType providerType() {
        return ProviderType.fromValue(values.get(PROVIDER_TYPE));
    }

    /** {@return the text of {@link #providerType()}; null if it is not set} */
    public @Nullable String providerTypeAsString() {
        return values.get(PROVIDER_TYPE);
    }

    /** {@return whether {@link #tags()} was set, be it to nothing} */
    public boolean hasTags() {
        return values.isSet(TAGS);
    }

    /** {@return the tags for the new connection; unmodifiable, and empty unless {@link #hasTags()}} */
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

    /** Builds {@link CreateConnectionRequest}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerRequest.Builder, SdkPojo, CopyableBuilder<Builder, CreateConnectionRequest> {
        /**
         * {@return this builder, with the name for the new connection, unique in the account and region}
         *
         * @param connectionName required; 4 to 32 characters matching {@code [A-Za-z0-9][A-Za-z0-9\-_]{3,31}}; null for
         *     not set
         */
        default Builder connectionName(@Nullable String connectionName) {
            return Setters.set(this, CONNECTION_NAME, connectionName);
        }

        /**
         * {@return this builder, with the source repository provider}
         *
         * @param providerType required; null for not set
         */
        default Builder providerType(@Nullable String providerType) {
            return Setters.set(this, PROVIDER_TYPE, providerType);
        }

        /**
         * {@return this builder, with the same by its constant}
         *
         * @param providerType null for not set
         */
        default Builder providerType(@Nullable ProviderType providerType) {
            return providerType(providerType == null ? null : providerType.toString());
        }

        /**
         * {@return this builder, with the tags for the new connection}
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
        public CreateConnectionRequest build() {
            return new CreateConnectionRequest(this);
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
