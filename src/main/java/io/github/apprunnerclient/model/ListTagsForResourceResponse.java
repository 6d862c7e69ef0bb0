package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.ToString;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * The reply to a {@link ListTagsForResourceRequest}. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListTagsForResource.html">API reference</a>
 */
@ModelJson
public final class ListTagsForResourceResponse extends AppRunnerResponse
        implements ToCopyableBuilder<ListTagsForResourceResponse.Builder, ListTagsForResourceResponse> {
    private final List<Tag> tags;

    private ListTagsForResourceResponse(BuilderImpl builder) {
        super(builder);
        this.tags = builder.tags;
    }

    /** {@return whether the service sent a list, be it an empty one} */
    public boolean hasTags() {
        return ModelLists.isSet(tags);
    }

    /**
     * The tags of the resource.
     *
     * @return an unmodifiable list, empty if the service did not send it (see {@link #hasTags()})
     */
    public List<Tag> tags() {
        return tags;
    }

    @Override
    public Builder toBuilder() {
        return new BuilderImpl(this);
    }

    /** {@return a new builder with nothing set, for tests and stubs} */
    public static Builder builder() {
        return new BuilderImpl();
    }

    /** {@return the class behind {@link #builder()}, for frameworks that build models by reflection} */
    public static Class<? extends Builder> serializableBuilderClass() {
        return BuilderImpl.class;
    }

    @Override
    public int hashCode() {
        return hasTags() ? tags.hashCode() : 0;
    }

    @Override
    public boolean equalsBySdkFields(@Nullable Object obj) {
        return obj instanceof ListTagsForResourceResponse other
                && hasTags() == other.hasTags()
                && tags.equals(other.tags);
    }

    @Override
    public String toString() {
        return ToString.builder("ListTagsForResourceResponse")
                .add("Tags", hasTags() ? tags : null)
                .build();
    }

    @Override
    public <T> Optional<T> getValueForField(String fieldName, Class<T> clazz) {
        return fieldName.equals("Tags") ? Optional.ofNullable(clazz.cast(tags)) : Optional.empty();
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
        static final SdkFields<ListTagsForResourceResponse, Builder> TABLE = new SdkFields<>(
                        ListTagsForResourceResponse.class, Builder.class)
                .structures("Tags", Tag::builder, ListTagsForResourceResponse::tags, Builder::tags);
    }

    /** Builds a {@link ListTagsForResourceResponse}. Not thread-safe. */
    public interface Builder
            extends AppRunnerResponse.Builder, SdkPojo, CopyableBuilder<Builder, ListTagsForResourceResponse> {
        /**
         * {@return this builder, with a copy of these tags}
         *
         * @param tags the tags; null for not set
         */
        Builder tags(@Nullable Collection<Tag> tags);

        /**
         * {@return this builder, with a copy of these tags}
         *
         * @param tags the tags
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
    }

    static final class BuilderImpl extends AppRunnerResponse.BuilderImpl implements Builder {
        private List<Tag> tags = ModelLists.unset();

        private BuilderImpl() {}

        private BuilderImpl(ListTagsForResourceResponse response) {
            super(response);
            this.tags = response.tags;
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
        public ListTagsForResourceResponse build() {
            return new ListTagsForResourceResponse(this);
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
