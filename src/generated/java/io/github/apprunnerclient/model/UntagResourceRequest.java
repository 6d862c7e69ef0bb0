package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Setters;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * Asks for tags to be removed from a resource. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_UntagResource.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class UntagResourceRequest extends AppRunnerRequest
        implements ToCopyableBuilder<UntagResourceRequest.Builder, UntagResourceRequest> {
    private static final Schema SCHEMA = new Schema("UntagResourceRequest");
    private static final Member<String> RESOURCE_ARN =
            SCHEMA.string("ResourceArn").required().minimumLength(1);
    private static final Member<List<String>> TAG_KEYS =
            SCHEMA.strings("TagKeys").required().minimumLength(1);

    private UntagResourceRequest(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the Amazon Resource Name of the resource, one of App Runner's; null if it is not set} */
    public @Nullable String resourceArn() {
        return values.get(RESOURCE_ARN);
    }

    /** {@return whether {@link #tagKeys()} was set, be it to nothing} */
    public boolean hasTagKeys() {
        return values.isSet(TAG_KEYS);
    }

    /** {@return the keys of the tags to remove; unmodifiable, and empty unless {@link #hasTagKeys()}} */
    public List<String> tagKeys() {
        return values.list(TAG_KEYS);
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

    /** Builds {@link UntagResourceRequest}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends AppRunnerRequest.Builder, SdkPojo, CopyableBuilder<Builder, UntagResourceRequest> {
        /**
         * {@return this builder, with the Amazon Resource Name of the resource, one of App Runner's}
         *
         * @param resourceArn required; 1 to 1011 characters; null for not set
         */
        default Builder resourceArn(@Nullable String resourceArn) {
            return Setters.set(this, RESOURCE_ARN, resourceArn);
        }

        /**
         * {@return this builder, with the keys of the tags to remove}
         *
         * @param tagKeys required; each: 1 to 128 characters matching {@code (?!aws:).+}; null for not set
         */
        default Builder tagKeys(@Nullable Collection<String> tagKeys) {
            return Setters.set(this, TAG_KEYS, tagKeys);
        }

        /**
         * {@return this builder, with a list of these}
         *
         * @param tagKeys the elements
         */
        default Builder tagKeys(String... tagKeys) {
            return Setters.setAll(this, TAG_KEYS, tagKeys);
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
        public UntagResourceRequest build() {
            return new UntagResourceRequest(this);
        }
    }
}
