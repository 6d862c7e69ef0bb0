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
 * A KMS key for App Runner's copy of a service's source and for the service's logs. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_EncryptionConfiguration.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class EncryptionConfiguration extends AppRunnerStructure
        implements ToCopyableBuilder<EncryptionConfiguration.Builder, EncryptionConfiguration> {
    private static final long serialVersionUID = -2043615859L;

    private static final Schema SCHEMA = new Schema("EncryptionConfiguration");
    private static final Member<String> KMS_KEY = SCHEMA.string("KmsKey").required();

    private EncryptionConfiguration(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the Amazon Resource Name of the key in AWS KMS; null if it is not set} */
    public @Nullable String kmsKey() {
        return values.get(KMS_KEY);
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

    /** Builds {@link EncryptionConfiguration}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, EncryptionConfiguration> {
        /**
         * {@return this builder, with the Amazon Resource Name of the key in AWS KMS}
         *
         * @param kmsKey required; up to 256 characters; null for not set
         */
        default Builder kmsKey(@Nullable String kmsKey) {
            return Setters.set(this, KMS_KEY, kmsKey);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public EncryptionConfiguration build() {
            return new EncryptionConfiguration(this);
        }
    }
}
