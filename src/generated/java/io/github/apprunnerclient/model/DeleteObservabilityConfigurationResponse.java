package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Setters;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * Answers with the observability configuration that was deleted. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DeleteObservabilityConfiguration.html">API
 *     reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class DeleteObservabilityConfigurationResponse extends AppRunnerResponse
        implements ToCopyableBuilder<
                DeleteObservabilityConfigurationResponse.Builder, DeleteObservabilityConfigurationResponse> {
    private static final Schema SCHEMA = new Schema("DeleteObservabilityConfigurationResponse");
    private static final Member<ObservabilityConfiguration> OBSERVABILITY_CONFIGURATION =
            SCHEMA.structure("ObservabilityConfiguration");

    private DeleteObservabilityConfigurationResponse(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the revision that was deleted; null if it is not set} */
    public @Nullable ObservabilityConfiguration observabilityConfiguration() {
        return values.get(OBSERVABILITY_CONFIGURATION);
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

    /** Builds {@link DeleteObservabilityConfigurationResponse}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerResponse.Builder,
                    SdkPojo,
                    CopyableBuilder<Builder, DeleteObservabilityConfigurationResponse> {
        /**
         * {@return this builder, with the revision that was deleted}
         *
         * @param observabilityConfiguration null for not set
         */
        default Builder observabilityConfiguration(@Nullable ObservabilityConfiguration observabilityConfiguration) {
            return Setters.set(this, OBSERVABILITY_CONFIGURATION, observabilityConfiguration);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param observabilityConfiguration fills it in
         */
        default Builder observabilityConfiguration(
                Consumer<ObservabilityConfiguration.Builder> observabilityConfiguration) {
            return Setters.fill(this, OBSERVABILITY_CONFIGURATION, observabilityConfiguration);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public DeleteObservabilityConfigurationResponse build() {
            return new DeleteObservabilityConfigurationResponse(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "ObservabilityConfiguration" -> ObservabilityConfiguration.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
