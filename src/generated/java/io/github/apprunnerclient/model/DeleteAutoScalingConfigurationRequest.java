package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Setters;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * Asks for one revision of an auto scaling configuration, or all of them, to be deleted. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DeleteAutoScalingConfiguration.html">API
 *     reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class DeleteAutoScalingConfigurationRequest extends AppRunnerRequest
        implements ToCopyableBuilder<
                DeleteAutoScalingConfigurationRequest.Builder, DeleteAutoScalingConfigurationRequest> {
    private static final Schema SCHEMA = new Schema("DeleteAutoScalingConfigurationRequest");
    private static final Member<String> AUTO_SCALING_CONFIGURATION_ARN =
            SCHEMA.string("AutoScalingConfigurationArn").required().minimumLength(1);
    private static final Member<Boolean> DELETE_ALL_REVISIONS = SCHEMA.bool("DeleteAllRevisions");

    private DeleteAutoScalingConfigurationRequest(BuilderImpl builder) {
        super(builder);
    }

    /**
     * {@return the Amazon Resource Name of the auto scaling configuration; without a revision, the latest active one is
     * meant; null if it is not set}
     */
    public @Nullable String autoScalingConfigurationArn() {
        return values.get(AUTO_SCALING_CONFIGURATION_ARN);
    }

    /**
     * {@return whether to delete all revisions, for which the Amazon Resource Name must end with the configuration's
     * name; only one is deleted by default; null if it is not set}
     */
    public @Nullable Boolean deleteAllRevisions() {
        return values.get(DELETE_ALL_REVISIONS);
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

    /** Builds {@link DeleteAutoScalingConfigurationRequest}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerRequest.Builder, SdkPojo, CopyableBuilder<Builder, DeleteAutoScalingConfigurationRequest> {
        /**
         * {@return this builder, with the Amazon Resource Name of the auto scaling configuration; without a revision,
         * the latest active one is meant}
         *
         * @param autoScalingConfigurationArn required; 1 to 1011 characters; null for not set
         */
        default Builder autoScalingConfigurationArn(@Nullable String autoScalingConfigurationArn) {
            return Setters.set(this, AUTO_SCALING_CONFIGURATION_ARN, autoScalingConfigurationArn);
        }

        /**
         * {@return this builder, saying whether to delete all revisions, for which the Amazon Resource Name must end
         * with the configuration's name; only one is deleted by default}
         *
         * @param deleteAllRevisions null for not set
         */
        default Builder deleteAllRevisions(@Nullable Boolean deleteAllRevisions) {
            return Setters.set(this, DELETE_ALL_REVISIONS, deleteAllRevisions);
        }

        @Override
        Builder overrideConfiguration(@Nullable AwsRequestOverrideConfiguration overrideConfiguration);

        @Override
        Builder overrideConfiguration(Consumer<AwsRequestOverrideConfiguration.Builder> builderConsumer);
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public DeleteAutoScalingConfigurationRequest build() {
            return new DeleteAutoScalingConfigurationRequest(this);
        }
    }
}
