package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.ToString;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * The reply to a {@link ListConnectionsRequest}. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListConnections.html">API reference</a>
 */
@ModelJson
public final class ListConnectionsResponse extends AppRunnerResponse
        implements ToCopyableBuilder<ListConnectionsResponse.Builder, ListConnectionsResponse> {
    private final List<ConnectionSummary> connectionSummaryList;
    private final @Nullable String nextToken;

    private ListConnectionsResponse(BuilderImpl builder) {
        super(builder);
        this.connectionSummaryList = builder.connectionSummaryList;
        this.nextToken = builder.nextToken;
    }

    /** {@return whether the service sent a list, be it an empty one} */
    public boolean hasConnectionSummaryList() {
        return ModelLists.isSet(connectionSummaryList);
    }

    /**
     * The connections in this page.
     *
     * @return an unmodifiable list, empty if the service did not send it (see {@link #hasConnectionSummaryList()})
     */
    public List<ConnectionSummary> connectionSummaryList() {
        return connectionSummaryList;
    }

    /** {@return the token to ask for the next page with, or null if this page is the last} */
    public @Nullable String nextToken() {
        return nextToken;
    }

    @Override
    public Builder toBuilder() {
        return new BuilderImpl(this);
    }

    /** {@return a new builder with nothing set, for tests and stubs} */
    public static Builder builder() {
        return new BuilderImpl();
    }

    /** {@return the class behind {@link #builder()}, for frameworks that build models by reflection} */
    public static Class<? extends Builder> serializableBuilderClass() {
        return BuilderImpl.class;
    }

    @Override
    public int hashCode() {
        return 31 * (hasConnectionSummaryList() ? connectionSummaryList.hashCode() : 0) + Objects.hashCode(nextToken);
    }

    @Override
    public boolean equalsBySdkFields(@Nullable Object obj) {
        return obj instanceof ListConnectionsResponse other
                && hasConnectionSummaryList() == other.hasConnectionSummaryList()
                && connectionSummaryList.equals(other.connectionSummaryList)
                && Objects.equals(nextToken, other.nextToken);
    }

    @Override
    public String toString() {
        return ToString.builder("ListConnectionsResponse")
                .add("ConnectionSummaryList", hasConnectionSummaryList() ? connectionSummaryList : null)
                .add("NextToken", nextToken)
                .build();
    }

    @Override
    public <T> Optional<T> getValueForField(String fieldName, Class<T> clazz) {
        return switch (fieldName) {
            case "ConnectionSummaryList" -> Optional.ofNullable(clazz.cast(connectionSummaryList));
            case "NextToken" -> Optional.ofNullable(clazz.cast(nextToken));
            default -> Optional.empty();
        };
    }

    @Override
    public List<SdkField<?>> sdkFields() {
        return Fields.TABLE.all();
    }

    @Override
    public Map<String, SdkField<?>> sdkFieldNameToField() {
        return Fields.TABLE.byName();
    }

    private static final class Fields {
        static final SdkFields<ListConnectionsResponse, Builder> TABLE = new SdkFields<>(
                        ListConnectionsResponse.class, Builder.class)
                .structures(
                        "ConnectionSummaryList",
                        ConnectionSummary::builder,
                        ListConnectionsResponse::connectionSummaryList,
                        Builder::connectionSummaryList)
                .text("NextToken", ListConnectionsResponse::nextToken, Builder::nextToken);
    }

    /** Builds a {@link ListConnectionsResponse}. Not thread-safe. Every setter takes null for not set. */
    public interface Builder
            extends AppRunnerResponse.Builder, SdkPojo, CopyableBuilder<Builder, ListConnectionsResponse> {
        /**
         * {@return this builder, with a copy of these connections}
         *
         * @param connectionSummaryList the connections; null for not set
         */
        Builder connectionSummaryList(@Nullable Collection<ConnectionSummary> connectionSummaryList);

        /**
         * {@return this builder, with a copy of these connections}
         *
         * @param connectionSummaryList the connections
         */
        Builder connectionSummaryList(ConnectionSummary... connectionSummaryList);

        /**
         * {@return this builder, with this one connection}
         *
         * @param connection fills in the connection
         */
        default Builder connectionSummaryList(Consumer<ConnectionSummary.Builder> connection) {
            return connectionSummaryList(
                    ConnectionSummary.builder().applyMutation(connection).build());
        }

        /**
         * {@return this builder, with a connection for each of these}
         *
         * @param connectionSummaryList fill in a connection each
         */
        @SuppressWarnings("unchecked") // An interface method cannot be @SafeVarargs.
        Builder connectionSummaryList(Consumer<ConnectionSummary.Builder>... connectionSummaryList);

        /**
         * {@return this builder, with the token of the next page}
         *
         * @param nextToken 1 to 1024 characters; null if there is no next page
         */
        Builder nextToken(@Nullable String nextToken);
    }

    static final class BuilderImpl extends AppRunnerResponse.BuilderImpl implements Builder {
        private List<ConnectionSummary> connectionSummaryList = ModelLists.unset();
        private @Nullable String nextToken;

        private BuilderImpl() {}

        private BuilderImpl(ListConnectionsResponse response) {
            super(response);
            this.connectionSummaryList = response.connectionSummaryList;
            this.nextToken = response.nextToken;
        }

        @Override
        public Builder connectionSummaryList(@Nullable Collection<ConnectionSummary> connectionSummaryList) {
            this.connectionSummaryList = ModelLists.copyOf(connectionSummaryList);
            return this;
        }

        @Override
        public Builder connectionSummaryList(ConnectionSummary... connectionSummaryList) {
            return connectionSummaryList(Arrays.asList(connectionSummaryList));
        }

        @Override
        @SafeVarargs
        public final Builder connectionSummaryList(Consumer<ConnectionSummary.Builder>... connectionSummaryList) {
            List<ConnectionSummary> built = new ArrayList<>(connectionSummaryList.length);
            for (Consumer<ConnectionSummary.Builder> element : connectionSummaryList) {
                built.add(ConnectionSummary.builder().applyMutation(element).build());
            }
            return connectionSummaryList(built);
        }

        @Override
        public Builder nextToken(@Nullable String nextToken) {
            this.nextToken = nextToken;
            return this;
        }

        @Override
        public ListConnectionsResponse build() {
            return new ListConnectionsResponse(this);
        }

        @Override
        public List<SdkField<?>> sdkFields() {
            return Fields.TABLE.all();
        }

        @Override
        public Map<String, SdkField<?>> sdkFieldNameToField() {
            return Fields.TABLE.byName();
        }
    }
}
