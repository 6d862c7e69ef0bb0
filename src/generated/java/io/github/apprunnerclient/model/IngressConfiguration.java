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
 * Where the incoming traffic of a service may come from. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_IngressConfiguration.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class IngressConfiguration extends AppRunnerStructure
        implements ToCopyableBuilder<IngressConfiguration.Builder, IngressConfiguration> {
    private static final long serialVersionUID = -1329079019L;

    private static final Schema SCHEMA = new Schema("IngressConfiguration");
    private static final Member<Boolean> IS_PUBLICLY_ACCESSIBLE = SCHEMA.bool("IsPubliclyAccessible");

    private IngressConfiguration(BuilderImpl builder) {
        super(builder);
    }

    /**
     * {@return whether the service can be reached from the internet; if not, only from within a VPC; null if it is not
     * set}
     */
    public @Nullable Boolean isPubliclyAccessible() {
        return values.get(IS_PUBLICLY_ACCESSIBLE);
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

    /** Builds {@link IngressConfiguration}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, IngressConfiguration> {
        /**
         * {@return this builder, saying whether the service can be reached from the internet; if not, only from within
         * a VPC}
         *
         * @param isPubliclyAccessible null for not set
         */
        default Builder isPubliclyAccessible(@Nullable Boolean isPubliclyAccessible) {
            return Setters.set(this, IS_PUBLICLY_ACCESSIBLE, isPubliclyAccessible);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public IngressConfiguration build() {
            return new IngressConfiguration(this);
        }
    }
}
