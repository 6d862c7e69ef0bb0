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
 * Asks for a new auto scaling configuration, or for a new revision of one. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CreateAutoScalingConfiguration.html">API
 *     reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class CreateAutoScalingConfigurationRequest extends AppRunnerRequest
        implements ToCopyableBuilder<
                CreateAutoScalingConfigurationRequest.Builder, CreateAutoScalingConfigurationRequest> {
    private static final Schema SCHEMA = new Schema("CreateAutoScalingConfigurationRequest");
    private static final Member<String> AUTO_SCALING_CONFIGURATION_NAME =
            SCHEMA.string("AutoScalingConfigurationName").required().minimumLength(4);
    private static final Member<Integer> MAX_CONCURRENCY = SCHEMA.integer("MaxConcurrency");
    private static final Member<Integer> MIN_SIZE = SCHEMA.integer("MinSize");
    private static final Member<Integer> MAX_SIZE = SCHEMA.integer("MaxSize");
    private static final Member<List<Tag>> TAGS = SCHEMA.structures("Tags");

    private CreateAutoScalingConfigurationRequest(BuilderImpl builder) {
        super(builder);
    }

    /**
     * {@return the name of the auto scaling configuration; one that exists in the region gets a new revision; null if
     * it is not set}
     */
    public @Nullable String autoScalingConfigurationName() {
        return values.get(AUTO_SCALING_CONFIGURATION_NAME);
    }

    /**
     * {@return the most requests that an instance should handle at a time; if there are more, App Runner adds
     * instances; 100 by default; null if it is not set}
     */
    public @Nullable Integer maxConcurrency() {
        return values.get(MAX_CONCURRENCY);
    }

    /**
     * {@return the fewest instances to keep provisioned; memory is charged for all of them, CPU only for those that
     * serve traffic; 1 by default; null if it is not set}
     */
    public @Nullable Integer minSize() {
        return values.get(MIN_SIZE);
    }

    /** {@return the most instances that may serve traffic at a time; 25 by default; null if it is not set} */
    public @Nullable Integer maxSize() {
        return values.get(MAX_SIZE);
    }

    /** {@return whether {@link #tags()} was set, be it to nothing} */
    public boolean hasTags() {
        return values.isSet(TAGS);
    }

    /** {@return the tags for the new auto scaling configuration; unmodifiable, and empty unless {@link #hasTags()}} */
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

    /** Builds {@link CreateAutoScalingConfigurationRequest}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerRequest.Builder, SdkPojo, CopyableBuilder<Builder, CreateAutoScalingConfigurationRequest> {
        /**
         * {@return this builder, with the name of the auto scaling configuration; one that exists in the region gets a
         * new revision}
         *
         * @param autoScalingConfigurationName required; 4 to 32 characters matching
         *     {@code [A-Za-z0-9][A-Za-z0-9\-_]{3,31}}; null for not set
         */
        default Builder autoScalingConfigurationName(@Nullable String autoScalingConfigurationName) {
            return Setters.set(this, AUTO_SCALING_CONFIGURATION_NAME, autoScalingConfigurationName);
        }

        /**
         * {@return this builder, with the most requests that an instance should handle at a time; if there are more,
         * App Runner adds instances; 100 by default}
         *
         * @param maxConcurrency 1 to 200; null for not set
         */
        default Builder maxConcurrency(@Nullable Integer maxConcurrency) {
            return Setters.set(this, MAX_CONCURRENCY, maxConcurrency);
        }

        /**
         * {@return this builder, with the fewest instances to keep provisioned; memory is charged for all of them, CPU
         * only for those that serve traffic; 1 by default}
         *
         * @param minSize 1 to 25; null for not set
         */
        default Builder minSize(@Nullable Integer minSize) {
            return Setters.set(this, MIN_SIZE, minSize);
        }

        /**
         * {@return this builder, with the most instances that may serve traffic at a time; 25 by default}
         *
         * @param maxSize at least 1; null for not set
         */
        default Builder maxSize(@Nullable Integer maxSize) {
            return Setters.set(this, MAX_SIZE, maxSize);
        }

        /**
         * {@return this builder, with the tags for the new auto scaling configuration}
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
        public CreateAutoScalingConfigurationRequest build() {
            return new CreateAutoScalingConfigurationRequest(this);
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
