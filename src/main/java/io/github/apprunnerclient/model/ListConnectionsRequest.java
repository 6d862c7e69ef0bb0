package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.utils.ToString;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * Asks for one page of the connections in the account and region. Immutable, so thread-safe.
 *
 * <p>Its JSON holds the members named in the API, not {@link #overrideConfiguration()}.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListConnections.html">API reference</a>
 */
@ModelJson
public final class ListConnectionsRequest extends AppRunnerRequest
        implements ToCopyableBuilder<ListConnectionsRequest.Builder, ListConnectionsRequest> {
    private final @Nullable String connectionName;
    private final @Nullable Integer maxResults;
    private final @Nullable String nextToken;

    private ListConnectionsRequest(BuilderImpl builder) {
        super(builder);
        this.connectionName = builder.connectionName;
        this.maxResults = builder.maxResults;
        this.nextToken = builder.nextToken;
    }

    /** {@return the name of the only connection wanted, or null for all} */
    public @Nullable String connectionName() {
        return connectionName;
    }

    /** {@return the most connections wanted in one page, or null for all that there are} */
    public @Nullable Integer maxResults() {
        return maxResults;
    }

    /** {@return the token of the page wanted, or null for the first} */
    public @Nullable String nextToken() {
        return nextToken;
    }

    @Override
    public Builder toBuilder() {
        return new BuilderImpl(this);
    }

    /** {@return a new builder with nothing set} */
    public static Builder builder() {
        return new BuilderImpl();
    }

    /** {@return the class behind {@link #builder()}, for frameworks that build models by reflection} */
    public static Class<? extends Builder> serializableBuilderClass() {
        return BuilderImpl.class;
    }

    @Override
    public int hashCode() {
        int hash = 31 + super.hashCode();
        hash = 31 * hash + Objects.hashCode(connectionName);
        hash = 31 * hash + Objects.hashCode(maxResults);
        return 31 * hash + Objects.hashCode(nextToken);
    }

    @Override
    public boolean equalsBySdkFields(@Nullable Object obj) {
        return obj instanceof ListConnectionsRequest other
                && Objects.equals(connectionName, other.connectionName)
                && Objects.equals(maxResults, other.maxResults)
                && Objects.equals(nextToken, other.nextToken);
    }

    @Override
    public String toString() {
        return ToString.builder("ListConnectionsRequest")
                .add("ConnectionName", connectionName)
                .add("MaxResults", maxResults)
                .add("NextToken", nextToken)
                .build();
    }

    @Override
    public <T> Optional<T> getValueForField(String fieldName, Class<T> clazz) {
        return switch (fieldName) {
            case "ConnectionName" -> Optional.ofNullable(clazz.cast(connectionName));
            case "MaxResults" -> Optional.ofNullable(clazz.cast(maxResults));
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
        static final SdkFields<ListConnectionsRequest, Builder> TABLE = new SdkFields<>(
                        ListConnectionsRequest.class, Builder.class)
                .text("ConnectionName", ListConnectionsRequest::connectionName, Builder::connectionName)
                .value("MaxResults", MarshallingType.INTEGER, ListConnectionsRequest::maxResults, Builder::maxResults)
                .text("NextToken", ListConnectionsRequest::nextToken, Builder::nextToken);
    }

    /** Builds a {@link ListConnectionsRequest}. Not thread-safe. Every setter takes null for not set. */
    public interface Builder
            extends AppRunnerRequest.Builder, SdkPojo, CopyableBuilder<Builder, ListConnectionsRequest> {
        /**
         * {@return this builder, with the name of the only connection wanted}
         *
         * @param connectionName 4 to 32 letters, digits, hyphens and underscores, the first a letter or digit ({@code
         *     [A-Za-z0-9][A-Za-z0-9\-_]{3,31}}); null for all connections
         */
        Builder connectionName(@Nullable String connectionName);

        /**
         * {@return this builder, with the most connections wanted in one page}
         *
         * @param maxResults 1 to 100; null for all that there are
         */
        Builder maxResults(@Nullable Integer maxResults);

        /**
         * {@return this builder, with the token of the page wanted, and all else as in the request for the first page}
         *
         * @param nextToken what the page before it gave, 1 to 1024 characters; null for the first page
         */
        Builder nextToken(@Nullable String nextToken);

        @Override
        Builder overrideConfiguration(@Nullable AwsRequestOverrideConfiguration overrideConfiguration);

        @Override
        Builder overrideConfiguration(Consumer<AwsRequestOverrideConfiguration.Builder> builderConsumer);
    }

    static final class BuilderImpl extends AppRunnerRequest.BuilderImpl implements Builder {
        private @Nullable String connectionName;
        private @Nullable Integer maxResults;
        private @Nullable String nextToken;

        private BuilderImpl() {}

        private BuilderImpl(ListConnectionsRequest request) {
            super(request);
            this.connectionName = request.connectionName;
            this.maxResults = request.maxResults;
            this.nextToken = request.nextToken;
        }

        @Override
        public Builder connectionName(@Nullable String connectionName) {
            this.connectionName = connectionName;
            return this;
        }

        @Override
        public Builder maxResults(@Nullable Integer maxResults) {
            this.maxResults = maxResults;
            return this;
        }

        @Override
        public Builder nextToken(@Nullable String nextToken) {
            this.nextToken = nextToken;
            return this;
        }

        @Override
        public Builder overrideConfiguration(@Nullable AwsRequestOverrideConfiguration overrideConfiguration) {
            super.overrideConfiguration(overrideConfiguration);
            return this;
        }

        @Override
        public Builder overrideConfiguration(Consumer<AwsRequestOverrideConfiguration.Builder> builderConsumer) {
            super.overrideConfiguration(builderConsumer);
            return this;
        }

        @Override
        public ListConnectionsRequest build() {
            return new ListConnectionsRequest(this);
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
