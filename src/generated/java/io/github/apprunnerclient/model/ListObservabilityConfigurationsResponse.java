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
 * Answers with one page of observability configurations. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListObservabilityConfigurations.html">API
 *     reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class ListObservabilityConfigurationsResponse extends AppRunnerResponse
        implements ToCopyableBuilder<
                ListObservabilityConfigurationsResponse.Builder, ListObservabilityConfigurationsResponse> {
    private static final Schema SCHEMA = new Schema("ListObservabilityConfigurationsResponse");
    private static final Member<List<ObservabilityConfigurationSummary>> OBSERVABILITY_CONFIGURATION_SUMMARY_LIST =
            SCHEMA.structures("ObservabilityConfigurationSummaryList");
    private static final Member<String> NEXT_TOKEN = SCHEMA.string("NextToken");

    private ListObservabilityConfigurationsResponse(BuilderImpl builder) {
        super(builder);
    }

    /** {@return whether {@link #observabilityConfigurationSummaryList()} was set, be it to nothing} */
    public boolean hasObservabilityConfigurationSummaryList() {
        return values.isSet(OBSERVABILITY_CONFIGURATION_SUMMARY_LIST);
    }

    /**
     * {@return the observability configurations in this page, each with its revision; unmodifiable, and empty unless
     * {@link #hasObservabilityConfigurationSummaryList()}}
     */
    public List<ObservabilityConfigurationSummary> observabilityConfigurationSummaryList() {
        return values.list(OBSERVABILITY_CONFIGURATION_SUMMARY_LIST);
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

    /** Builds {@link ListObservabilityConfigurationsResponse}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerResponse.Builder,
                    SdkPojo,
                    CopyableBuilder<Builder, ListObservabilityConfigurationsResponse> {
        /**
         * {@return this builder, with the observability configurations in this page, each with its revision}
         *
         * @param observabilityConfigurationSummaryList null for not set
         */
        default Builder observabilityConfigurationSummaryList(
                @Nullable Collection<ObservabilityConfigurationSummary> observabilityConfigurationSummaryList) {
            return Setters.set(this, OBSERVABILITY_CONFIGURATION_SUMMARY_LIST, observabilityConfigurationSummaryList);
        }

        /**
         * {@return this builder, with a list of these}
         *
         * @param observabilityConfigurationSummaryList the elements
         */
        default Builder observabilityConfigurationSummaryList(
                ObservabilityConfigurationSummary... observabilityConfigurationSummaryList) {
            return Setters.setAll(
                    this, OBSERVABILITY_CONFIGURATION_SUMMARY_LIST, observabilityConfigurationSummaryList);
        }

        /**
         * {@return this builder, with a list of one, built here}
         *
         * @param observabilityConfigurationSummaryList fills it in
         */
        default Builder observabilityConfigurationSummaryList(
                Consumer<ObservabilityConfigurationSummary.Builder> observabilityConfigurationSummaryList) {
            return Setters.fillOne(
                    this, OBSERVABILITY_CONFIGURATION_SUMMARY_LIST, observabilityConfigurationSummaryList);
        }

        /**
         * {@return this builder, with a list of what is built here}
         *
         * @param observabilityConfigurationSummaryList fill in one each
         */
        @SuppressWarnings("unchecked") // An interface method can't be @SafeVarargs.
        default Builder observabilityConfigurationSummaryList(
                Consumer<ObservabilityConfigurationSummary.Builder>... observabilityConfigurationSummaryList) {
            return Setters.fillAll(
                    this, OBSERVABILITY_CONFIGURATION_SUMMARY_LIST, observabilityConfigurationSummaryList);
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
        public ListObservabilityConfigurationsResponse build() {
            return new ListObservabilityConfigurationsResponse(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "ObservabilityConfigurationSummaryList" -> ObservabilityConfigurationSummary.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
