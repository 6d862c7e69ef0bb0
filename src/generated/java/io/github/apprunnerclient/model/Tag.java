package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Setters;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * A key and a value that label an App Runner resource. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_Tag.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class Tag extends AppRunnerStructure implements ToCopyableBuilder<Tag.Builder, Tag> {
    private static final long serialVersionUID = 84756147L;

    private static final Schema SCHEMA = new Schema("Tag");
    private static final Member<String> KEY = SCHEMA.string("Key").minimumLength(1);
    private static final Member<String> VALUE = SCHEMA.string("Value");

    private Tag(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the key; null if it is not set} */
    public @Nullable String key() {
        return values.get(KEY);
    }

    /** {@return the value; null if it is not set} */
    public @Nullable String value() {
        return values.get(VALUE);
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

    /** Builds {@link Tag}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, Tag> {
        /**
         * {@return this builder, with the key}
         *
         * @param key 1 to 128 characters matching {@code (?!aws:).+}; null for not set
         */
        default Builder key(@Nullable String key) {
            return Setters.set(this, KEY, key);
        }

        /**
         * {@return this builder, with the value}
         *
         * @param value up to 256 characters; null for not set
         */
        default Builder value(@Nullable String value) {
            return Setters.set(this, VALUE, value);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public Tag build() {
            return new Tag(this);
        }
    }
}
