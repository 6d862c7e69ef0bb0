package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.ToString;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * The reply to a {@link TagResourceRequest}. It has no members. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_TagResource.html">API reference</a>
 */
@ModelJson
public final class TagResourceResponse extends AppRunnerResponse
        implements ToCopyableBuilder<TagResourceResponse.Builder, TagResourceResponse> {

    private TagResourceResponse(BuilderImpl builder) {
        super(builder);
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
        return 1;
    }

    @Override
    public boolean equalsBySdkFields(@Nullable Object obj) {
        return obj instanceof TagResourceResponse;
    }

    @Override
    public String toString() {
        return ToString.builder("TagResourceResponse").build();
    }

    @Override
    public <T> Optional<T> getValueForField(String fieldName, Class<T> clazz) {
        return Optional.empty();
    }

    @Override
    public List<SdkField<?>> sdkFields() {
        return List.of();
    }

    @Override
    public Map<String, SdkField<?>> sdkFieldNameToField() {
        return Map.of();
    }

    /** Builds a {@link TagResourceResponse}. Not thread-safe. */
    public interface Builder
            extends AppRunnerResponse.Builder, SdkPojo, CopyableBuilder<Builder, TagResourceResponse> {}

    static final class BuilderImpl extends AppRunnerResponse.BuilderImpl implements Builder {

        private BuilderImpl() {}

        private BuilderImpl(TagResourceResponse response) {
            super(response);
        }

        @Override
        public TagResourceResponse build() {
            return new TagResourceResponse(this);
        }

        @Override
        public List<SdkField<?>> sdkFields() {
            return List.of();
        }

        @Override
        public Map<String, SdkField<?>> sdkFieldNameToField() {
            return Map.of();
        }
    }
}
