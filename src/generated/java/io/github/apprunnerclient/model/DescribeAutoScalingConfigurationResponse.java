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
 * Answers with the auto scaling configuration that was asked for. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DescribeAutoScalingConfiguration.html">API
 *     reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class DescribeAutoScalingConfigurationResponse extends AppRunnerResponse
        implements ToCopyableBuilder<
                DescribeAutoScalingConfigurationResponse.Builder, DescribeAutoScalingConfigurationResponse> {
    private static final Schema SCHEMA = new Schema("DescribeAutoScalingConfigurationResponse");
    private static final Member<AutoScalingConfiguration> AUTO_SCALING_CONFIGURATION =
            SCHEMA.structure("AutoScalingConfiguration");

    private DescribeAutoScalingConfigurationResponse(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the revision that was asked for; null if it is not set} */
    public @Nullable AutoScalingConfiguration autoScalingConfiguration() {
        return values.get(AUTO_SCALING_CONFIGURATION);
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

    /** Builds {@link DescribeAutoScalingConfigurationResponse}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerResponse.Builder,
                    SdkPojo,
                    CopyableBuilder<Builder, DescribeAutoScalingConfigurationResponse> {
        /**
         * {@return this builder, with the revision that was asked for}
         *
         * @param autoScalingConfiguration null for not set
         */
        default Builder autoScalingConfiguration(@Nullable AutoScalingConfiguration autoScalingConfiguration) {
            return Setters.set(this, AUTO_SCALING_CONFIGURATION, autoScalingConfiguration);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param autoScalingConfiguration fills it in
         */
        default Builder autoScalingConfiguration(Consumer<AutoScalingConfiguration.Builder> autoScalingConfiguration) {
            return Setters.fill(this, AUTO_SCALING_CONFIGURATION, autoScalingConfiguration);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public DescribeAutoScalingConfigurationResponse build() {
            return new DescribeAutoScalingConfigurationResponse(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "AutoScalingConfiguration" -> AutoScalingConfiguration.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
