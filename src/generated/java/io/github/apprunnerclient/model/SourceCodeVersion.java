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
 * Which version of the source code in a repository is deployed. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_SourceCodeVersion.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class SourceCodeVersion extends AppRunnerStructure
        implements ToCopyableBuilder<SourceCodeVersion.Builder, SourceCodeVersion> {
    private static final long serialVersionUID = 163712248L;

    private static final Schema SCHEMA = new Schema("SourceCodeVersion");
    private static final Member<String> TYPE =
            SCHEMA.enumeration("Type", SourceCodeVersionType.class).required();
    private static final Member<String> VALUE = SCHEMA.string("Value").required();

    private SourceCodeVersion(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the kind of version, or {@code UNKNOWN_TO_SDK_VERSION}; null if it is not set} */
    public @Nullable SourceCodeVersionType type() {
        return SourceCodeVersionType.fromValue(values.get(TYPE));
    }

    /** {@return the text of {@link #type()}; null if it is not set} */
    public @Nullable String typeAsString() {
        return values.get(TYPE);
    }

    /** {@return the name of the branch, of which the latest commit is deployed; null if it is not set} */
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

    /** Builds {@link SourceCodeVersion}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, SourceCodeVersion> {
        /**
         * {@return this builder, with the kind of version}
         *
         * @param type required; null for not set
         */
        default Builder type(@Nullable String type) {
            return Setters.set(this, TYPE, type);
        }

        /**
         * {@return this builder, with the same by its constant}
         *
         * @param type null for not set
         */
        default Builder type(@Nullable SourceCodeVersionType type) {
            return type(type == null ? null : type.toString());
        }

        /**
         * {@return this builder, with the name of the branch, of which the latest commit is deployed}
         *
         * @param value required; up to 51200 characters; null for not set
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
        public SourceCodeVersion build() {
            return new SourceCodeVersion(this);
        }
    }
}
