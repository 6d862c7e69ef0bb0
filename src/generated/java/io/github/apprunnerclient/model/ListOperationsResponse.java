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
 * Answers with one page of the operations on a service. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListOperations.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class ListOperationsResponse extends AppRunnerResponse
        implements ToCopyableBuilder<ListOperationsResponse.Builder, ListOperationsResponse> {
    private static final Schema SCHEMA = new Schema("ListOperationsResponse");
    private static final Member<List<OperationSummary>> OPERATION_SUMMARY_LIST =
            SCHEMA.structures("OperationSummaryList");
    private static final Member<String> NEXT_TOKEN = SCHEMA.string("NextToken");

    private ListOperationsResponse(BuilderImpl builder) {
        super(builder);
    }

    /** {@return whether {@link #operationSummaryList()} was set, be it to nothing} */
    public boolean hasOperationSummaryList() {
        return values.isSet(OPERATION_SUMMARY_LIST);
    }

    /**
     * {@return the operations in this page, the last started first; unmodifiable, and empty unless
     * {@link #hasOperationSummaryList()}}
     */
    public List<OperationSummary> operationSummaryList() {
        return values.list(OPERATION_SUMMARY_LIST);
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

    /** Builds {@link ListOperationsResponse}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerResponse.Builder, SdkPojo, CopyableBuilder<Builder, ListOperationsResponse> {
        /**
         * {@return this builder, with the operations in this page, the last started first}
         *
         * @param operationSummaryList null for not set
         */
        default Builder operationSummaryList(@Nullable Collection<OperationSummary> operationSummaryList) {
            return Setters.set(this, OPERATION_SUMMARY_LIST, operationSummaryList);
        }

        /**
         * {@return this builder, with a list of these}
         *
         * @param operationSummaryList the elements
         */
        default Builder operationSummaryList(OperationSummary... operationSummaryList) {
            return Setters.setAll(this, OPERATION_SUMMARY_LIST, operationSummaryList);
        }

        /**
         * {@return this builder, with a list of one, built here}
         *
         * @param operationSummaryList fills it in
         */
        default Builder operationSummaryList(Consumer<OperationSummary.Builder> operationSummaryList) {
            return Setters.fillOne(this, OPERATION_SUMMARY_LIST, operationSummaryList);
        }

        /**
         * {@return this builder, with a list of what is built here}
         *
         * @param operationSummaryList fill in one each
         */
        @SuppressWarnings("unchecked") // An interface method can't be @SafeVarargs.
        default Builder operationSummaryList(Consumer<OperationSummary.Builder>... operationSummaryList) {
            return Setters.fillAll(this, OPERATION_SUMMARY_LIST, operationSummaryList);
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
        public ListOperationsResponse build() {
            return new ListOperationsResponse(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "OperationSummaryList" -> OperationSummary.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
