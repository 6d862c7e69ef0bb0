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
 * Asks for the description of one revision of an observability configuration. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DescribeObservabilityConfiguration.html">API
 *     reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class DescribeObservabilityConfigurationRequest extends AppRunnerRequest
        implements ToCopyableBuilder<
                DescribeObservabilityConfigurationRequest.Builder, DescribeObservabilityConfigurationRequest> {
    private static final Schema SCHEMA = new Schema("DescribeObservabilityConfigurationRequest");
    private static final Member<String> OBSERVABILITY_CONFIGURATION_ARN =
            SCHEMA.string("ObservabilityConfigurationArn").required().minimumLength(1);

    private DescribeObservabilityConfigurationRequest(BuilderImpl builder) {
        super(builder);
    }

    /**
     * {@return the Amazon Resource Name of the observability configuration; without a revision, the latest active one
     * is meant; null if it is not set}
     */
    public @Nullable String observabilityConfigurationArn() {
        return values.get(OBSERVABILITY_CONFIGURATION_ARN);
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

    /** Builds {@link DescribeObservabilityConfigurationRequest}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerRequest.Builder,
                    SdkPojo,
                    CopyableBuilder<Builder, DescribeObservabilityConfigurationRequest> {
        /**
         * {@return this builder, with the Amazon Resource Name of the observability configuration; without a revision,
         * the latest active one is meant}
         *
         * @param observabilityConfigurationArn required; 1 to 1011 characters; null for not set
         */
        default Builder observabilityConfigurationArn(@Nullable String observabilityConfigurationArn) {
            return Setters.set(this, OBSERVABILITY_CONFIGURATION_ARN, observabilityConfigurationArn);
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
        public DescribeObservabilityConfigurationRequest build() {
            return new DescribeObservabilityConfigurationRequest(this);
        }
    }
}
