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
 * Answers with one page of connections. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListConnections.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class ListConnectionsResponse extends AppRunnerResponse
        implements ToCopyableBuilder<ListConnectionsResponse.Builder, ListConnectionsResponse> {
    private static final Schema SCHEMA = new Schema("ListConnectionsResponse");
    private static final Member<List<ConnectionSummary>> CONNECTION_SUMMARY_LIST =
            SCHEMA.structures("ConnectionSummaryList");
    private static final Member<String> NEXT_TOKEN = SCHEMA.string("NextToken");

    private ListConnectionsResponse(BuilderImpl builder) {
        super(builder);
    }

    /** {@return whether {@link #connectionSummaryList()} was set, be it to nothing} */
    public boolean hasConnectionSummaryList() {
        return values.isSet(CONNECTION_SUMMARY_LIST);
    }

    /** {@return the connections in this page; unmodifiable, and empty unless {@link #hasConnectionSummaryList()}} */
    public List<ConnectionSummary> connectionSummaryList() {
        return values.list(CONNECTION_SUMMARY_LIST);
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

    /** Builds {@link ListConnectionsResponse}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerResponse.Builder, SdkPojo, CopyableBuilder<Builder, ListConnectionsResponse> {
        /**
         * {@return this builder, with the connections in this page}
         *
         * @param connectionSummaryList null for not set
         */
        default Builder connectionSummaryList(@Nullable Collection<ConnectionSummary> connectionSummaryList) {
            return Setters.set(this, CONNECTION_SUMMARY_LIST, connectionSummaryList);
        }

        /**
         * {@return this builder, with a list of these}
         *
         * @param connectionSummaryList the elements
         */
        default Builder connectionSummaryList(ConnectionSummary... connectionSummaryList) {
            return Setters.setAll(this, CONNECTION_SUMMARY_LIST, connectionSummaryList);
        }

        /**
         * {@return this builder, with a list of one, built here}
         *
         * @param connectionSummaryList fills it in
         */
        default Builder connectionSummaryList(Consumer<ConnectionSummary.Builder> connectionSummaryList) {
            return Setters.fillOne(this, CONNECTION_SUMMARY_LIST, connectionSummaryList);
        }

        /**
         * {@return this builder, with a list of what is built here}
         *
         * @param connectionSummaryList fill in one each
         */
        @SuppressWarnings("unchecked") // An interface method can't be @SafeVarargs.
        default Builder connectionSummaryList(Consumer<ConnectionSummary.Builder>... connectionSummaryList) {
            return Setters.fillAll(this, CONNECTION_SUMMARY_LIST, connectionSummaryList);
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
        public ListConnectionsResponse build() {
            return new ListConnectionsResponse(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "ConnectionSummaryList" -> ConnectionSummary.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
