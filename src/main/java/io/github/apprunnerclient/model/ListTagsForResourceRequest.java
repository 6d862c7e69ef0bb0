package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
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
 * Asks for the tags of a resource. Immutable, so thread-safe.
 *
 * <p>Its JSON holds the members named in the API, not {@link #overrideConfiguration()}.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListTagsForResource.html">API reference</a>
 */
@ModelJson
public final class ListTagsForResourceRequest extends AppRunnerRequest
        implements ToCopyableBuilder<ListTagsForResourceRequest.Builder, ListTagsForResourceRequest> {
    private final @Nullable String resourceArn;

    private ListTagsForResourceRequest(BuilderImpl builder) {
        super(builder);
        this.resourceArn = builder.resourceArn;
    }

    /** {@return the Amazon Resource Name of the resource, or null if it is not set} */
    public @Nullable String resourceArn() {
        return resourceArn;
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
        return 31 * (31 + super.hashCode()) + Objects.hashCode(resourceArn);
    }

    @Override
    public boolean equalsBySdkFields(@Nullable Object obj) {
        return obj instanceof ListTagsForResourceRequest other && Objects.equals(resourceArn, other.resourceArn);
    }

    @Override
    public String toString() {
        return ToString.builder("ListTagsForResourceRequest")
                .add("ResourceArn", resourceArn)
                .build();
    }

    @Override
    public <T> Optional<T> getValueForField(String fieldName, Class<T> clazz) {
        return fieldName.equals("ResourceArn") ? Optional.ofNullable(clazz.cast(resourceArn)) : Optional.empty();
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
        static final SdkFields<ListTagsForResourceRequest, Builder> TABLE = new SdkFields<>(
                        ListTagsForResourceRequest.class, Builder.class)
                .text("ResourceArn", ListTagsForResourceRequest::resourceArn, Builder::resourceArn);
    }

    /** Builds a {@link ListTagsForResourceRequest}. Not thread-safe. Every setter takes null for not set. */
    public interface Builder
            extends AppRunnerRequest.Builder, SdkPojo, CopyableBuilder<Builder, ListTagsForResourceRequest> {
        /**
         * {@return this builder, with this resource}
         *
         * @param resourceArn the Amazon Resource Name of one of App Runner's resources, 1 to 1011 characters; the
         *     service requires it; null for not set
         */
        Builder resourceArn(@Nullable String resourceArn);

        @Override
        Builder overrideConfiguration(@Nullable AwsRequestOverrideConfiguration overrideConfiguration);

        @Override
        Builder overrideConfiguration(Consumer<AwsRequestOverrideConfiguration.Builder> builderConsumer);
    }

    static final class BuilderImpl extends AppRunnerRequest.BuilderImpl implements Builder {
        private @Nullable String resourceArn;

        private BuilderImpl() {}

        private BuilderImpl(ListTagsForResourceRequest request) {
            super(request);
            this.resourceArn = request.resourceArn;
        }

        @Override
        public Builder resourceArn(@Nullable String resourceArn) {
            this.resourceArn = resourceArn;
            return this;
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
        public ListTagsForResourceRequest build() {
            return new ListTagsForResourceRequest(this);
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
