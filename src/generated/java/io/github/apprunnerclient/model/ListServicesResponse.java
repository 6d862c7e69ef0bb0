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
 * Answers with one page of services. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListServices.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class ListServicesResponse extends AppRunnerResponse
        implements ToCopyableBuilder<ListServicesResponse.Builder, ListServicesResponse> {
    private static final Schema SCHEMA = new Schema("ListServicesResponse");
    private static final Member<List<ServiceSummary>> SERVICE_SUMMARY_LIST = SCHEMA.structures("ServiceSummaryList");
    private static final Member<String> NEXT_TOKEN = SCHEMA.string("NextToken");

    private ListServicesResponse(BuilderImpl builder) {
        super(builder);
    }

    /** {@return whether {@link #serviceSummaryList()} was set, be it to nothing} */
    public boolean hasServiceSummaryList() {
        return values.isSet(SERVICE_SUMMARY_LIST);
    }

    /** {@return the services in this page; unmodifiable, and empty unless {@link #hasServiceSummaryList()}} */
    public List<ServiceSummary> serviceSummaryList() {
        return values.list(SERVICE_SUMMARY_LIST);
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

    /** Builds {@link ListServicesResponse}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerResponse.Builder, SdkPojo, CopyableBuilder<Builder, ListServicesResponse> {
        /**
         * {@return this builder, with the services in this page}
         *
         * @param serviceSummaryList null for not set
         */
        default Builder serviceSummaryList(@Nullable Collection<ServiceSummary> serviceSummaryList) {
            return Setters.set(this, SERVICE_SUMMARY_LIST, serviceSummaryList);
        }

        /**
         * {@return this builder, with a list of these}
         *
         * @param serviceSummaryList the elements
         */
        default Builder serviceSummaryList(ServiceSummary... serviceSummaryList) {
            return Setters.setAll(this, SERVICE_SUMMARY_LIST, serviceSummaryList);
        }

        /**
         * {@return this builder, with a list of one, built here}
         *
         * @param serviceSummaryList fills it in
         */
        default Builder serviceSummaryList(Consumer<ServiceSummary.Builder> serviceSummaryList) {
            return Setters.fillOne(this, SERVICE_SUMMARY_LIST, serviceSummaryList);
        }

        /**
         * {@return this builder, with a list of what is built here}
         *
         * @param serviceSummaryList fill in one each
         */
        @SuppressWarnings("unchecked") // An interface method can't be @SafeVarargs.
        default Builder serviceSummaryList(Consumer<ServiceSummary.Builder>... serviceSummaryList) {
            return Setters.fillAll(this, SERVICE_SUMMARY_LIST, serviceSummaryList);
        }

        /**
         * {@return this builder, with the token to ask for the next page with, which the last page lacks}
         *
         * @param nextToken up to 51200 characters; null for not set
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
        public ListServicesResponse build() {
            return new ListServicesResponse(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "ServiceSummaryList" -> ServiceSummary.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
