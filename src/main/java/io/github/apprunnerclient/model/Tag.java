package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.ToString;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * A key and a value that label an App Runner resource. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_Tag.html">API reference</a>
 */
@ModelJson
public final class Tag implements SdkPojo, Serializable, ToCopyableBuilder<Tag.Builder, Tag> {
    private static final long serialVersionUID = 1L;

    private final @Nullable String key;
    private final @Nullable String value;

    private Tag(BuilderImpl builder) {
        this.key = builder.key;
        this.value = builder.value;
    }

    /** {@return the key, or null if it is not set} */
    public @Nullable String key() {
        return key;
    }

    /** {@return the value, or null if it is not set} */
    public @Nullable String value() {
        return value;
    }

    @Override
    public Builder toBuilder() {
        return new BuilderImpl(this);
    }

    /** {@return a new builder with nothing set} */
    public static Builder builder() {
        return new BuilderImpl();
    }

    /** A tag for each of these. */
    static List<Tag> listOf(Consumer<Builder>[] tags) {
        List<Tag> built = new ArrayList<>(tags.length);
        for (Consumer<Builder> tag : tags) {
            built.add(builder().applyMutation(tag).build());
        }
        return built;
    }

    /** {@return the class behind {@link #builder()}, for frameworks that build models by reflection} */
    public static Class<? extends Builder> serializableBuilderClass() {
        return BuilderImpl.class;
    }

    @Override
    public int hashCode() {
        return 31 * (31 + Objects.hashCode(key)) + Objects.hashCode(value);
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return equalsBySdkFields(obj);
    }

    @Override
    public boolean equalsBySdkFields(@Nullable Object obj) {
        return obj instanceof Tag other && Objects.equals(key, other.key) && Objects.equals(value, other.value);
    }

    @Override
    public String toString() {
        return ToString.builder("Tag").add("Key", key).add("Value", value).build();
    }

    /**
     * Reads a member by the name that it has in the API.
     *
     * @param fieldName {@code "Key"} or {@code "Value"}
     * @param clazz the member's class, {@code String}
     * @param <T> the member's type
     * @return the member; empty if it is not set or there is none of that name
     * @throws ClassCastException if the member is of another class
     */
    public <T> Optional<T> getValueForField(String fieldName, Class<T> clazz) {
        return switch (fieldName) {
            case "Key" -> Optional.ofNullable(clazz.cast(key));
            case "Value" -> Optional.ofNullable(clazz.cast(value));
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
        static final SdkFields<Tag, Builder> TABLE = new SdkFields<>(Tag.class, Builder.class)
                .text("Key", Tag::key, Builder::key)
                .text("Value", Tag::value, Builder::value);
    }

    /** Builds a {@link Tag}. Not thread-safe. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, Tag> {
        /**
         * {@return this builder, with this key}
         *
         * @param key 1 to 128 characters, not beginning with {@code aws:}; null for not set
         */
        Builder key(@Nullable String key);

        /**
         * {@return this builder, with this value}
         *
         * @param value up to 256 characters; null for not set
         */
        Builder value(@Nullable String value);
    }

    static final class BuilderImpl implements Builder {
        private @Nullable String key;
        private @Nullable String value;

        private BuilderImpl() {}

        private BuilderImpl(Tag tag) {
            this.key = tag.key;
            this.value = tag.value;
        }

        @Override
        public Builder key(@Nullable String key) {
            this.key = key;
            return this;
        }

        @Override
        public Builder value(@Nullable String value) {
            this.value = value;
            return this;
        }

        @Override
        public Tag build() {
            return new Tag(this);
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
