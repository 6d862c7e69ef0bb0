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
 * Asks for tags to be added to a resource; the value of a key that it has already is replaced. Immutable, so
 * thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_TagResource.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class TagResourceRequest extends AppRunnerRequest
        implements ToCopyableBuilder<TagResourceRequest.Builder, TagResourceRequest> {
    private static final Schema SCHEMA = new Schema("TagResourceRequest");
    private static final Member<String> RESOURCE_ARN =
            SCHEMA.string("ResourceArn").required().minimumLength(1);
    private static final Member<List<Tag>> TAGS = SCHEMA.<Tag>structures("Tags").required();

    private TagResourceRequest(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the Amazon Resource Name of the resource, one of App Runner's; null if it is not set} */
    public @Nullable String resourceArn() {
        return values.get(RESOURCE_ARN);
    }

    /** {@return whether {@link #tags()} was set, be it to nothing} */
    public boolean hasTags() {
        return values.isSet(TAGS);
    }

    /** {@return the tags to set; unmodifiable, and empty unless {@link #hasTags()}} */
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

    /** Builds {@link TagResourceRequest}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends AppRunnerRequest.Builder, SdkPojo, CopyableBuilder<Builder, TagResourceRequest> {
        /**
         * {@return this builder, with the Amazon Resource Name of the resource, one of App Runner's}
         *
         * @param resourceArn required; 1 to 1011 characters; null for not set
         */
        default Builder resourceArn(@Nullable String resourceArn) {
            return Setters.set(this, RESOURCE_ARN, resourceArn);
        }

        /**
         * {@return this builder, with the tags to set}
         *
         * @param tags required; null for not set
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
        public TagResourceRequest build() {
            return new TagResourceRequest(this);
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
