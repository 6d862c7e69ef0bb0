package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.ToString;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * Asks for a new connection to a source repository provider. Immutable, so thread-safe.
 *
 * <p>Its JSON holds the members named in the API, not {@link #overrideConfiguration()}.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CreateConnection.html">API reference</a>
 */
@ModelJson
public final class CreateConnectionRequest extends AppRunnerRequest
        implements ToCopyableBuilder<CreateConnectionRequest.Builder, CreateConnectionRequest> {
    private final @Nullable String connectionName;
    private final @Nullable String providerType;
    private final List<Tag> tags;

    private CreateConnectionRequest(BuilderImpl builder) {
        super(builder);
        this.connectionName = builder.connectionName;
        this.providerType = builder.providerType;
        this.tags = builder.tags;
    }

    /** {@return the name for the new connection, or null if it is not set} */
    public @Nullable String connectionName() {
        return connectionName;
    }

    /**
     * The source repository provider.
     *
     * @return the provider; {@link ProviderType#UNKNOWN_TO_SDK_VERSION} for one that this version of the client does not
     *     know, see {@link #providerTypeAsString()}; or null if it is not set
     */
    public @Nullable ProviderType providerType() {
        return ProviderType.fromValue(providerType);
    }

    /** {@return the text of the source repository provider, or null if it is not set} */
    public @Nullable String providerTypeAsString() {
        return providerType;
    }

    /** {@return whether tags were set, be it to an empty list} */
    public boolean hasTags() {
        return ModelLists.isSet(tags);
    }

    /**
     * The tags for the new connection.
     *
     * @return an unmodifiable list, empty if none were set (see {@link #hasTags()}), holding null where null was put in
     */
    public List<Tag> tags() {
        return tags;
    }

    @Override
    public Builder toBuilder() {
        return new BuilderImpl(this);
    }

    /** {@return a new builder with nothing set} */
    public static Builder builder() {
        return new BuilderImpl();
    }

    /** {@return the class behind {@link #builder()}, for frameworks that build models by reflection} */
    public static Class<? extends Builder> serializableBuilderClass() {
        return BuilderImpl.class;
    }

    @Override
    public int hashCode() {
        int hash = 31 + super.hashCode();
        hash = 31 * hash + Objects.hashCode(connectionName);
        hash = 31 * hash + Objects.hashCode(providerType);
        return 31 * hash + (hasTags() ? tags.hashCode() : 0);
    }

    @Override
    public boolean equalsBySdkFields(@Nullable Object obj) {
        return obj instanceof CreateConnectionRequest other
                && Objects.equals(connectionName, other.connectionName)
                && Objects.equals(providerType, other.providerType)
                && hasTags() == other.hasTags()
                && tags.equals(other.tags);
    }

    @Override
    public String toString() {
        return ToString.builder("CreateConnectionRequest")
                .add("ConnectionName", connectionName)
                .add("ProviderType", providerType)
                .add("Tags", hasTags() ? tags : null)
                .build();
    }

    @Override
    public <T> Optional<T> getValueForField(String fieldName, Class<T> clazz) {
        return switch (fieldName) {
            case "ConnectionName" -> Optional.ofNullable(clazz.cast(connectionName));
            case "ProviderType" -> Optional.ofNullable(clazz.cast(providerType));
            case "Tags" -> Optional.ofNullable(clazz.cast(tags));
            default -> Optional.empty();
        };
    }

    @Override
    public List<SdkField<?>> sdkFields() {
        return Fields.TABLE.all();
    }

    @Override
    public Map<String, SdkField<?>> sdkFieldNameToField() {
        return Fields.TABLE.byName();
    }

    private static final class Fields {
        static final SdkFields<CreateConnectionRequest, Builder> TABLE = new SdkFields<>(
                        CreateConnectionRequest.class, Builder.class)
                .text("ConnectionName", CreateConnectionRequest::connectionName, Builder::connectionName)
                .text("ProviderType", CreateConnectionRequest::providerTypeAsString, Builder::providerType)
                .structures("Tags", Tag::builder, CreateConnectionRequest::tags, Builder::tags);
    }

    /** Builds a {@link CreateConnectionRequest}. Not thread-safe. Every setter takes null for not set. */
    public interface Builder
            extends AppRunnerRequest.Builder, SdkPojo, CopyableBuilder<Builder, CreateConnectionRequest> {
        /**
         * {@return this builder, with this name}
         *
         * @param connectionName 4 to 32 letters, digits, hyphens and underscores, the first a letter or digit ({@code
         *     [A-Za-z0-9][A-Za-z0-9\-_]{3,31}}), unique in the account and region; the service requires it; null for
         *     not set
         */
        Builder connectionName(@Nullable String connectionName);

        /**
         * {@return this builder, with the provider of this text}
         *
         * @param providerType a text that {@link ProviderType} need not know; the service requires a provider; null for
         *     not set
         */
        Builder providerType(@Nullable String providerType);

        /**
         * {@return this builder, with this provider}
         *
         * @param providerType the provider, which the service requires; null for not set
         */
        Builder providerType(@Nullable ProviderType providerType);

        /**
         * {@return this builder, with a copy of these tags}
         *
         * @param tags a key of 1 to 128 characters, not beginning with {@code aws:}, and a value of up to 256
         *     characters each; null for not set
         */
        Builder tags(@Nullable Collection<Tag> tags);

        /**
         * {@return this builder, with a copy of these tags}
         *
         * @param tags a key of 1 to 128 characters, not beginning with {@code aws:}, and a value of up to 256
         *     characters each
         */
        Builder tags(Tag... tags);

        /**
         * {@return this builder, with this one tag}
         *
         * @param tag fills in the tag
         */
        default Builder tags(Consumer<Tag.Builder> tag) {
            return tags(Tag.builder().applyMutation(tag).build());
        }

        /**
         * {@return this builder, with a tag for each of these}
         *
         * @param tags fill in a tag each
         */
        @SuppressWarnings("unchecked") // An interface method cannot be @SafeVarargs.
        Builder tags(Consumer<Tag.Builder>... tags);

        @Override
        Builder overrideConfiguration(@Nullable AwsRequestOverrideConfiguration overrideConfiguration);

        @Override
        Builder overrideConfiguration(Consumer<AwsRequestOverrideConfiguration.Builder> builderConsumer);
    }

    static final class BuilderImpl extends AppRunnerRequest.BuilderImpl implements Builder {
        private @Nullable String connectionName;
        private @Nullable String providerType;
        private List<Tag> tags = ModelLists.unset();

        private BuilderImpl() {}

        private BuilderImpl(CreateConnectionRequest request) {
            super(request);
            this.connectionName = request.connectionName;
            this.providerType = request.providerType;
            this.tags = request.tags;
        }

        @Override
        public Builder connectionName(@Nullable String connectionName) {
            this.connectionName = connectionName;
            return this;
        }

        @Override
        public Builder providerType(@Nullable String providerType) {
            this.providerType = providerType;
            return this;
        }

        @Override
        public Builder providerType(@Nullable ProviderType providerType) {
            return providerType(providerType == null ? null : providerType.toString());
        }

        @Override
        public Builder tags(@Nullable Collection<Tag> tags) {
            this.tags = ModelLists.copyOf(tags);
            return this;
        }

        @Override
        public Builder tags(Tag... tags) {
            return tags(Arrays.asList(tags));
        }

        @Override
        @SafeVarargs
        @SuppressWarnings("varargs") // The array is read, and not kept.
        public final Builder tags(Consumer<Tag.Builder>... tags) {
            return tags(Tag.listOf(tags));
        }

        @Override
        public Builder overrideConfiguration(@Nullable AwsRequestOverrideConfiguration overrideConfiguration) {
            super.overrideConfiguration(overrideConfiguration);
            return this;
        }

        @Override
        public Builder overrideConfiguration(Consumer<AwsRequestOverrideConfiguration.Builder> builderConsumer) {
            super.overrideConfiguration(builderConsumer);
            return this;
        }

        @Override
        public CreateConnectionRequest build() {
            return new CreateConnectionRequest(this);
        }

        @Override
        public List<SdkField<?>> sdkFields() {
            return Fields.TABLE.all();
        }

        @Override
        public Map<String, SdkField<?>> sdkFieldNameToField() {
            return Fields.TABLE.byName();
        }
    }
}
