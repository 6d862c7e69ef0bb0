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
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * Answers with the tags of the resource. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListTagsForResource.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class ListTagsForResourceResponse extends AppRunnerResponse
        implements ToCopyableBuilder<ListTagsForResourceResponse.Builder, ListTagsForResourceResponse> {
    private static final Schema SCHEMA = new Schema("ListTagsForResourceResponse");
    private static final Member<List<Tag>> TAGS = SCHEMA.structures("Tags");

    private ListTagsForResourceResponse(BuilderImpl builder) {
        super(builder);
    }

    /** {@return whether {@link #tags()} was set, be it to nothing} */
    public boolean hasTags() {
        return values.isSet(TAGS);
    }

    /** {@return the tags of the resource; unmodifiable, and empty unless {@link #hasTags()}} */
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

    /** Builds {@link ListTagsForResourceResponse}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerResponse.Builder, SdkPojo, CopyableBuilder<Builder, ListTagsForResourceResponse> {
        /**
         * {@return this builder, with the tags of the resource}
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
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public ListTagsForResourceResponse build() {
            return new ListTagsForResourceResponse(this);
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
