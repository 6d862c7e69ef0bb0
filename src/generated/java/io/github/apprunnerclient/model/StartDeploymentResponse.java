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
 * Answers with the ID of the operation that deploys the source. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_StartDeployment.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class StartDeploymentResponse extends AppRunnerResponse
        implements ToCopyableBuilder<StartDeploymentResponse.Builder, StartDeploymentResponse> {
    private static final Schema SCHEMA = new Schema("StartDeploymentResponse");
    private static final Member<String> OPERATION_ID = SCHEMA.string("OperationId");

    private StartDeploymentResponse(BuilderImpl builder) {
        super(builder);
    }

    /**
     * {@return the ID of the operation that deploys the source, to look for with {@code listOperations}; null if it is
     * not set}
     */
    public @Nullable String operationId() {
        return values.get(OPERATION_ID);
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

    /** Builds {@link StartDeploymentResponse}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerResponse.Builder, SdkPojo, CopyableBuilder<Builder, StartDeploymentResponse> {
        /**
         * {@return this builder, with the ID of the operation that deploys the source, to look for with
         * {@code listOperations}}
         *
         * @param operationId 36 characters; null for not set
         */
        default Builder operationId(@Nullable String operationId) {
            return Setters.set(this, OPERATION_ID, operationId);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public StartDeploymentResponse build() {
            return new StartDeploymentResponse(this);
        }
    }
}
