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
 * Asks for tags to be added to a resource; the value of a key that it has already is replaced. Immutable, so
 * thread-safe.
 *
 * <p>Its JSON holds the members named in the API, not {@link #overrideConfiguration()}.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_TagResource.html">API reference</a>
 */
@ModelJson
public final class TagResourceRequest extends AppRunnerRequest
        implements ToCopyableBuilder<TagResourceRequest.Builder, TagResourceRequest> {
    private final @Nullable String resourceArn;
    private final List<Tag> tags;

    private TagResourceRequest(BuilderImpl builder) {
        super(builder);
        this.resourceArn = builder.resourceArn;
        this.tags = builder.tags;
    }

    /** {@return the Amazon Resource Name of the resource, or null if it is not set} */
    public @Nullable String resourceArn() {
        return resourceArn;
    }

    /** {@return whether tags were set, be it to an empty list} */
    public boolean hasTags() {
        return ModelLists.isSet(tags);
    }

    /**
     * The tags to set.
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
        hash = 31 * hash + Objects.hashCode(resourceArn);
        return 31 * hash + (hasTags() ? tags.hashCode() : 0);
    }

    @Override
    public boolean equalsBySdkFields(@Nullable Object obj) {
        return obj instanceof TagResourceRequest other
                && Objects.equals(resourceArn, other.resourceArn)
                && hasTags() == other.hasTags()
                && tags.equals(other.tags);
    }

    @Override
    public String toString() {
        return ToString.builder("TagResourceRequest")
                .add("ResourceArn", resourceArn)
                .add("Tags", hasTags() ? tags : null)
                .build();
    }

    @Override
    public <T> Optional<T> getValueForField(String fieldName, Class<T> clazz) {
        return switch (fieldName) {
            case "ResourceArn" -> Optional.ofNullable(clazz.cast(resourceArn));
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
        static final SdkFields<TagResourceRequest, Builder> TABLE = new SdkFields<>(
                        TagResourceRequest.class, Builder.class)
                .text("ResourceArn", TagResourceRequest::resourceArn, Builder::resourceArn)
                .structures("Tags", Tag::builder, TagResourceRequest::tags, Builder::tags);
    }

    /** Builds a {@link TagResourceRequest}. Not thread-safe. Every setter takes null for not set. */
    public interface Builder extends AppRunnerRequest.Builder, SdkPojo, CopyableBuilder<Builder, TagResourceRequest> {
        /**
         * {@return this builder, with this resource}
         *
         * @param resourceArn the Amazon Resource Name of one of App Runner's resources, 1 to 1011 characters; the
         *     service requires it; null for not set
         */
        Builder resourceArn(@Nullable String resourceArn);

        /**
         * {@return this builder, with a copy of these tags}
         *
         * @param tags a key of 1 to 128 characters, not beginning with {@code aws:}, and a value of up to 256
         *     characters each; the service requires it; null for not set
         */
        Builder tags(@Nullable Collection<Tag> tags);

        /**
         * {@return this builder, with a copy of these tags}
         *
         * @param tags a key of 1 to 128 characters, not beginning with {@code aws:}, and a value of up to 256
         *     characters each; the service requires it
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
        private @Nullable String resourceArn;
        private List<Tag> tags = ModelLists.unset();

        private BuilderImpl() {}

        private BuilderImpl(TagResourceRequest request) {
            super(request);
            this.resourceArn = request.resourceArn;
            this.tags = request.tags;
        }

        @Override
        public Builder resourceArn(@Nullable String resourceArn) {
            this.resourceArn = resourceArn;
            return this;
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
        public TagResourceRequest build() {
            return new TagResourceRequest(this);
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
