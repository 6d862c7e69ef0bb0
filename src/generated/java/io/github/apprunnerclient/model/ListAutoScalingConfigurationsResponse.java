package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Setters;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * Answers with one page of auto scaling configurations. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListAutoScalingConfigurations.html">API
 *     reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class ListAutoScalingConfigurationsResponse extends AppRunnerResponse
        implements ToCopyableBuilder<
                ListAutoScalingConfigurationsResponse.Builder, ListAutoScalingConfigurationsResponse> {
    private static final Schema SCHEMA = new Schema("ListAutoScalingConfigurationsResponse");
    private static final Member<List<AutoScalingConfigurationSummary>> AUTO_SCALING_CONFIGURATION_SUMMARY_LIST =
            SCHEMA.structures("AutoScalingConfigurationSummaryList");
    private static final Member<String> NEXT_TOKEN = SCHEMA.string("NextToken");

    private ListAutoScalingConfigurationsResponse(BuilderImpl builder) {
        super(builder);
    }

    /** {@return whether {@link #autoScalingConfigurationSummaryList()} was set, be it to nothing} */
    public boolean hasAutoScalingConfigurationSummaryList() {
        return values.isSet(AUTO_SCALING_CONFIGURATION_SUMMARY_LIST);
    }

    /**
     * {@return the auto scaling configurations in this page, each with its revision; unmodifiable, and empty unless
     * {@link #hasAutoScalingConfigurationSummaryList()}}
     */
    public List<AutoScalingConfigurationSummary> autoScalingConfigurationSummaryList() {
        return values.list(AUTO_SCALING_CONFIGURATION_SUMMARY_LIST);
    }

    /** {@return the token to ask for the next page with, which the last page lacks; null if it is not set} */
    public @Nullable String nextToken() {
        return values.get(NEXT_TOKEN);
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

    /** Builds {@link ListAutoScalingConfigurationsResponse}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerResponse.Builder,
                    SdkPojo,
                    CopyableBuilder<Builder, ListAutoScalingConfigurationsResponse> {
        /**
         * {@return this builder, with the auto scaling configurations in this page, each with its revision}
         *
         * @param autoScalingConfigurationSummaryList null for not set
         */
        default Builder autoScalingConfigurationSummaryList(
                @Nullable Collection<AutoScalingConfigurationSummary> autoScalingConfigurationSummaryList) {
            return Setters.set(this, AUTO_SCALING_CONFIGURATION_SUMMARY_LIST, autoScalingConfigurationSummaryList);
        }

        /**
         * {@return this builder, with a list of these}
         *
         * @param autoScalingConfigurationSummaryList the elements
         */
        default Builder autoScalingConfigurationSummaryList(
                AutoScalingConfigurationSummary... autoScalingConfigurationSummaryList) {
            return Setters.setAll(this, AUTO_SCALING_CONFIGURATION_SUMMARY_LIST, autoScalingConfigurationSummaryList);
        }

        /**
         * {@return this builder, with a list of one, built here}
         *
         * @param autoScalingConfigurationSummaryList fills it in
         */
        default Builder autoScalingConfigurationSummaryList(
                Consumer<AutoScalingConfigurationSummary.Builder> autoScalingConfigurationSummaryList) {
            return Setters.fillOne(this, AUTO_SCALING_CONFIGURATION_SUMMARY_LIST, autoScalingConfigurationSummaryList);
        }

        /**
         * {@return this builder, with a list of what is built here}
         *
         * @param autoScalingConfigurationSummaryList fill in one each
         */
        @SuppressWarnings("unchecked") // An interface method can't be @SafeVarargs.
        default Builder autoScalingConfigurationSummaryList(
                Consumer<AutoScalingConfigurationSummary.Builder>... autoScalingConfigurationSummaryList) {
            return Setters.fillAll(this, AUTO_SCALING_CONFIGURATION_SUMMARY_LIST, autoScalingConfigurationSummaryList);
        }

        /**
         * {@return this builder, with the token to ask for the next page with, which the last page lacks}
         *
         * @param nextToken 1 to 1024 characters; null for not set
         */
        default Builder nextToken(@Nullable String nextToken) {
            return Setters.set(this, NEXT_TOKEN, nextToken);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public ListAutoScalingConfigurationsResponse build() {
            return new ListAutoScalingConfigurationsResponse(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "AutoScalingConfigurationSummaryList" -> AutoScalingConfigurationSummary.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
