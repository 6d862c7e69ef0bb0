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
 * Asks for tags to be removed from a resource. Immutable, so thread-safe.
 *
 * <p>Its JSON holds the members named in the API, not {@link #overrideConfiguration()}.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_UntagResource.html">API reference</a>
 */
@ModelJson
public final class UntagResourceRequest extends AppRunnerRequest
        implements ToCopyableBuilder<UntagResourceRequest.Builder, UntagResourceRequest> {
    private final @Nullable String resourceArn;
    private final List<String> tagKeys;

    private UntagResourceRequest(BuilderImpl builder) {
        super(builder);
        this.resourceArn = builder.resourceArn;
        this.tagKeys = builder.tagKeys;
    }

    /** {@return the Amazon Resource Name of the resource, or null if it is not set} */
    public @Nullable String resourceArn() {
        return resourceArn;
    }

    /** {@return whether keys were set, be it to an empty list} */
    public boolean hasTagKeys() {
        return ModelLists.isSet(tagKeys);
    }

    /**
     * The keys of the tags to remove.
     *
     * @return an unmodifiable list, empty if none were set (see {@link #hasTagKeys()}), holding null where null was put in
     */
    public List<String> tagKeys() {
        return tagKeys;
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
        return 31 * hash + (hasTagKeys() ? tagKeys.hashCode() : 0);
    }

    @Override
    public boolean equalsBySdkFields(@Nullable Object obj) {
        return obj instanceof UntagResourceRequest other
                && Objects.equals(resourceArn, other.resourceArn)
                && hasTagKeys() == other.hasTagKeys()
                && tagKeys.equals(other.tagKeys);
    }

    @Override
    public String toString() {
        return ToString.builder("UntagResourceRequest")
                .add("ResourceArn", resourceArn)
                .add("TagKeys", hasTagKeys() ? tagKeys : null)
                .build();
    }

    @Override
    public <T> Optional<T> getValueForField(String fieldName, Class<T> clazz) {
        return switch (fieldName) {
            case "ResourceArn" -> Optional.ofNullable(clazz.cast(resourceArn));
            case "TagKeys" -> Optional.ofNullable(clazz.cast(tagKeys));
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
        static final SdkFields<UntagResourceRequest, Builder> TABLE = new SdkFields<>(
                        UntagResourceRequest.class, Builder.class)
                .text("ResourceArn", UntagResourceRequest::resourceArn, Builder::resourceArn)
                .texts("TagKeys", UntagResourceRequest::tagKeys, Builder::tagKeys);
    }

    /** Builds a {@link UntagResourceRequest}. Not thread-safe. Every setter takes null for not set. */
    public interface Builder extends AppRunnerRequest.Builder, SdkPojo, CopyableBuilder<Builder, UntagResourceRequest> {
        /**
         * {@return this builder, with this resource}
         *
         * @param resourceArn the Amazon Resource Name of one of App Runner's resources, 1 to 1011 characters; the
         *     service requires it; null for not set
         */
        Builder resourceArn(@Nullable String resourceArn);

        /**
         * {@return this builder, with a copy of these keys of the tags to remove}
         *
         * @param tagKeys 1 to 128 characters each, not beginning with {@code aws:}; the service requires the list; null
         *     for not set
         */
        Builder tagKeys(@Nullable Collection<String> tagKeys);

        /**
         * {@return this builder, with a copy of these keys of the tags to remove}
         *
         * @param tagKeys 1 to 128 characters each, not beginning with {@code aws:}; the service requires the list
         */
        Builder tagKeys(String... tagKeys);

        @Override
        Builder overrideConfiguration(@Nullable AwsRequestOverrideConfiguration overrideConfiguration);

        @Override
        Builder overrideConfiguration(Consumer<AwsRequestOverrideConfiguration.Builder> builderConsumer);
    }

    static final class BuilderImpl extends AppRunnerRequest.BuilderImpl implements Builder {
        private @Nullable String resourceArn;
        private List<String> tagKeys = ModelLists.unset();

        private BuilderImpl() {}

        private BuilderImpl(UntagResourceRequest request) {
            super(request);
            this.resourceArn = request.resourceArn;
            this.tagKeys = request.tagKeys;
        }

        @Override
        public Builder resourceArn(@Nullable String resourceArn) {
            this.resourceArn = resourceArn;
            return this;
        }

        @Override
        public Builder tagKeys(@Nullable Collection<String> tagKeys) {
            this.tagKeys = ModelLists.copyOf(tagKeys);
            return this;
        }

        @Override
        public Builder tagKeys(String... tagKeys) {
            return tagKeys(Arrays.asList(tagKeys));
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
        public UntagResourceRequest build() {
            return new UntagResourceRequest(this);
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
